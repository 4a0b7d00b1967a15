import { ClipboardList } from "lucide-react";
import type { DeskView } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { ButtonLink } from "../button";
import { Empty } from "../empty";
import { useDesk } from "./context";

/** What is missing before there is anything to run; null when the desk can begin. */
export function missing(view: DeskView): "noParts" | "noTeams" | "noJudges" | null {
  if (view.parts.length === 0) return "noParts";
  if (view.teams === 0) return "noTeams";
  return view.judges === 0 && view.parts.some((part) => part.by === "panel") ? "noJudges" : null;
}

const pages = { noParts: "rules", noTeams: "teams", noJudges: "panel" } as const;

/** An empty desk: what is missing, and the way there for who may set it up. */
export function NothingYet({ what }: { what: "noParts" | "noTeams" | "noJudges" }) {
  const words = useWords(desk).empty;
  const { can } = useDesk();
  return (
    <Empty icon={ClipboardList} title={words[what]} actions={<SetUp page={pages[what]} />}>
      <p>{words[`${what}Text`]}</p>
      {!can("setup.write") && <p>{words.ask}</p>}
    </Empty>
  );
}

/** The way to a page of the preparation, for who may go there. */
export function SetUp({ page }: { page: "rules" | "teams" | "panel" | "order" }) {
  const words = useWords(desk).empty;
  const { contest, can } = useDesk();
  if (!can(page === "order" ? "order.write" : "setup.write")) return null;
  return (
    <ButtonLink to={`/organize/${contest}/${page}`} kind="primary">
      {words[page]}
    </ButtonLink>
  );
}
