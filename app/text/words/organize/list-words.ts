import type { RowNote, RowProblem } from "~/domain/lists/outcome";
import type { Column } from "../../lists/columns";
import type { Unreadable } from "../../lists/sheet";

type By = (by: string) => string;
type Kinds = { teams: string; people: string; judges: string };

/** The words about lists that both languages have. */
export type ListWords = {
  [word in
    | "page"
    | "lead"
    | "bring"
    | "source"
    | "kind"
    | "intoAll"
    | "templateHint"
    | "allowed"
    | "file"
    | "fileHint"
    | "choose"
    | "paste"
    | "pasteHint"
    | "pasteDo"
    | "pasteName"
    | "stop"
    | "unreachable"
    | "kept"
    | "preview"
    | "sheet"
    | "other"
    | "noHeading"
    | "columnsHint"
    | "unused"
    | "empty"
    | "rule"
    | "none"
    | "line"
    | "state"
    | "tools"
    | "pages"
    | "earlier"
    | "later"
    | "nothing"
    | "working"
    | "undo"
    | "toLog"
    | "toTeams"
    | "toPanel"
    | "nextPeople"
    | "unit"
    | "give"
    | "giveHint"]: string;
} & {
  [word in
    | "backTeam"
    | "into"
    | "template"
    | "reading"
    | "read"
    | "refused"
    | "left"
    | "newTeams"
    | "newTeamsHint"
    | "editRow"
    | "leaveRow"
    | "leaveRefused"
    | "fixFirst"]: (of: string) => string;
} & {
  [word in "from" | "columnsTitle" | "columnOf" | "pageOf" | "submit"]: (one: string, other: string) => string;
} & {
  done: (fresh: string, changed: string, same: string) => string;
  kinds: Kinds;
  unreadable: { [U in Unreadable]: string };
  states: { [state in "all" | "new" | "changed" | "same" | "refused"]: string };
  columns: { [C in Column]: string };
  values: { [value: string]: string };
  problems: { [P in RowProblem["kind"]]: By };
  notes: { [N in RowNote["kind"]]: By };
  exports: Kinds & { [list in "order" | "results" | "units" | "below" | "log"]: string };
};
