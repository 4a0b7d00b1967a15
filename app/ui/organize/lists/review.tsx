import { useEffect, useMemo, useState } from "react";
import { type ListKind, listKinds, type RowNote, type RowProblem } from "~/domain/lists/outcome";
import type { FindUnit } from "~/domain/lists/teams";
import { type Column, type Columns, columnsOf } from "~/text/lists/columns";
import { type Draft, draftsOf } from "~/text/lists/draft";
import { type PresentLists, preview } from "~/text/lists/preview";
import { cleanCell, type Sheet } from "~/text/lists/sheet";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { ListColumns } from "./columns";
import { PreviewTable } from "./table";

export type Ready = { rows: Draft[]; newTeams: boolean };
export type Counts = { fresh: number; changed: number; same: number };

/** What was read, row by row, with what each will do: corrected here, in part left out, then taken in as a whole. */
export function ListReview({
  kind,
  setKind,
  only,
  name,
  sheets,
  present,
  units,
  busy,
  error,
  take,
  another,
}: {
  kind: ListKind;
  setKind: (kind: ListKind) => void;
  only: string | null;
  name: string;
  sheets: readonly Sheet[];
  present: PresentLists;
  /** what the catalogue has of the units that teams stand for */
  units: { ask: (names: readonly string[]) => void; find: FindUnit };
  busy: boolean;
  error: string | null;
  take: (ready: Ready, counts: Counts) => void;
  another: () => void;
}) {
  const words = useWords(lists);
  const { count } = useFormat();
  const [at, setAt] = useState(() => likeliest(kind, only !== null, sheets, present));
  const [chosen, setChosen] = useState<Columns | null>(null);
  const [typed, setTyped] = useState<ReadonlyMap<number, Draft["cells"]>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [newTeams, setNewTeams] = useState(false);
  const sheet = sheets[at] ?? { name: "", lines: [] };

  const drafted = useMemo(
    () => draftsOf(sheet, { kind, only: only !== null, teams: present.teams, chosen }),
    [sheet, kind, only, present, chosen],
  );
  const rows = useMemo(
    () =>
      drafted.drafts
        .filter(({ line }) => !left.has(line))
        .map((draft) => ({ ...draft, cells: { ...draft.cells, ...typed.get(draft.line) } })),
    [drafted, left, typed],
  );
  useEffect(() => {
    if (kind !== "teams") return;
    units.ask([
      ...rows.map(({ cells }) => cleanCell(cells.unitName ?? "")),
      ...present.teams.map((team) => team.unitName),
    ]);
  }, [kind, rows, present, units.ask]);
  const outcomes = useMemo(
    () => preview(kind, rows, present, { only, newTeams }, units.find),
    [kind, rows, present, only, newTeams, units.find],
  );
  const lines = rows.flatMap((draft, place) => {
    const outcome = outcomes[place];
    return outcome ? [{ draft, outcome }] : [];
  });
  const refused = lines.filter(({ outcome }) => outcome.state === "refused");
  const number = (state: string) => lines.filter(({ outcome }) => outcome.state === state).length;
  const [fresh, changed] = [number("new"), number("changed")];
  const unknown = newTeams ? strangers(outcomes, "new-team") : strangers(outcomes, "unknown-team");
  const columns = columnsOf(kind, only !== null).filter(
    (column) => column !== "ordinal" || rows.some((row) => row.cells.ordinal),
  );
  const leave = (gone: readonly number[]) => setLeft((before) => new Set([...before, ...gone]));
  const edit = (line: number, column: Column, text: string) =>
    setTyped((before) => {
      const own = before.get(line);
      const stands = own?.[column] ?? drafted.drafts.find((draft) => draft.line === line)?.cells[column] ?? "";
      return stands === text ? before : new Map(before).set(line, { ...own, [column]: text });
    });

  return (
    <Panel
      flush
      title={words.preview}
      hint={words.from(name, count(rows.length))}
      actions={
        <Button size="small" onClick={another}>
          {words.other}
        </Button>
      }
    >
      <div className="flex flex-wrap gap-4 px-4 pt-4">
        <Select
          className="w-64"
          label={words.kind}
          value={kind}
          onChange={(event) => setKind(listKinds.find((one) => one === event.target.value) ?? kind)}
          options={listKinds.map((one) => ({ value: one, label: words.kinds[one] }))}
        />
        {sheets.length > 1 && (
          <Select
            className="w-64"
            label={words.sheet}
            value={String(at)}
            onChange={(event) => {
              setAt(Number(event.target.value));
              setChosen(null);
              setTyped(new Map());
              setLeft(new Set());
            }}
            options={sheets.map((one, place) => ({
              value: String(place),
              label: `${one.name} (${count(one.lines.length)})`,
            }))}
          />
        )}
      </div>
      <ListColumns kind={kind} only={only !== null} sheet={sheet} drafted={drafted} choose={setChosen} />
      {drafted.left.length > 0 && (
        <p className="border-line border-b px-4 py-2 text-quiet text-sm">
          {words.left(count(drafted.left.length))}{" "}
          {drafted.left
            .slice(0, 3)
            .map(({ cells }) =>
              cells
                .filter((cell) => cell !== "")
                .join(" ")
                .slice(0, 60),
            )
            .join(" · ")}
        </p>
      )}
      {kind === "people" && only === null && unknown.length > 0 && (
        <div className="border-line border-b px-4 py-2">
          <Checkbox
            checked={newTeams}
            onChange={(event) => setNewTeams(event.target.checked)}
            label={words.newTeams(count(unknown.length))}
            hint={words.newTeamsHint(unknown.slice(0, 8).join(", ") + (unknown.length > 8 ? " …" : ""))}
          />
        </div>
      )}
      <PreviewTable
        key={`${at} ${chosen?.join()}`}
        lines={lines}
        columns={columns}
        first={refused.length > 0 ? "refused" : "all"}
        edit={edit}
        leave={(line) => leave([line])}
      />
      <div
        data-sticks
        className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-line border-t bg-paper px-4 py-3"
      >
        {error && (
          <Banner tone="danger" className="w-full">
            {error}
          </Banner>
        )}
        <Button
          kind="primary"
          disabled={busy || refused.length > 0 || fresh + changed === 0}
          onClick={() => take({ rows, newTeams }, { fresh, changed, same: number("same") })}
        >
          {busy ? words.working : words.submit(fresh > 0 ? count(fresh) : "", changed > 0 ? count(changed) : "")}
        </Button>
        {refused.length > 0 && (
          <>
            <span className="font-medium text-danger text-sm">{words.fixFirst(count(refused.length))}</span>
            <Button size="small" onClick={() => leave(refused.map(({ draft }) => draft.line))}>
              {words.leaveRefused(count(refused.length))}
            </Button>
          </>
        )}
        {refused.length === 0 && fresh + changed === 0 && (
          <span className="text-quiet text-sm">{rows.length === 0 ? words.none : words.nothing}</span>
        )}
        {refused.length === 0 && fresh + changed > 0 && <span className="text-quiet text-sm">{words.rule}</span>}
      </div>
    </Panel>
  );
}

/** The sheet whose heading names most of the columns; the first where none has one. */
function likeliest(kind: ListKind, only: boolean, sheets: readonly Sheet[], { teams }: PresentLists): number {
  const known = sheets.map((sheet) => {
    const { heading, drafts } = draftsOf(sheet, { kind, only, teams });
    return drafts.length === 0 ? 0 : (heading?.columns.filter((column) => column !== null).length ?? 0);
  });
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** The names of teams that are not there, each once. */
function strangers(outcomes: ReturnType<typeof preview>, kind: "new-team" | "unknown-team"): string[] {
  const said: readonly (RowNote | RowProblem)[] = outcomes.flatMap((one): readonly (RowNote | RowProblem)[] =>
    one.state === "refused" ? one.problems : one.notes,
  );
  return [...new Set(said.flatMap((one) => (one.kind === kind && "by" in one ? [one.by] : [])))];
}
