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

const pages = { noParts: "", noTeams: "/teams", noJudges: "/panel" };

/** An empty desk: what is missing, and the way there for who may set it up. */
export function NothingYet({ what }: { what: "noParts" | "noTeams" | "noJudges" }) {
  const words = useWords(desk).empty;
  const { contest, can } = useDesk();
  const go = can("setup.write") && (
    <ButtonLink to={`/organize/${contest}${pages[what]}`} kind="primary">
      {words.setup}
    </ButtonLink>
  );
  return (
    <Empty icon={ClipboardList} title={words[what]} actions={go || undefined}>
      <p>{words[`${what}Text`]}</p>
      {!go && <p>{words.ask}</p>}
    </Empty>
  );
}
