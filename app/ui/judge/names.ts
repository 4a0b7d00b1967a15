import type { SheetHead } from "../../domain/sheet";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";

/** A performance as a judge calls it: "Đội 7 · Huyện Sìn Hồ", with the contestant first where one performs alone. */
export function useNameOf() {
  const words = useWords(judge);
  return ({ team, contestant }: Pick<SheetHead, "team" | "contestant">): string => {
    const numbered = team.number === null ? team.name : `${words.number(team.number)} · ${team.name}`;
    return contestant === null ? numbered : `${contestant} (${numbered})`;
  };
}
