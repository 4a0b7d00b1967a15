import type { McPerformance } from "../../domain/mc";
import { useWords } from "../../text/words";
import { mc } from "../../text/words/mc";

/** A team as it is called: "Đội 7, Huyện Sìn Hồ". */
export function useCalled(): (one: McPerformance) => string {
  const words = useWords(mc);
  return ({ team }) => (team.number === null ? team.name : `${words.team(team.number)}, ${team.name}`);
}
