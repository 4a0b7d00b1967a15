import type { CeremonyLine, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { common } from "../../text/words/common";
import type { Line } from "./listed";

/** Teams by rank, with total and prize, in lines. */
export function useRankLines(rows: readonly CeremonyLine[]): Line[] {
  const words = useWords(ceremonyHall);
  const states = useWords(common).states;
  const { decimal } = useFormat();
  return rows.map(({ team, bloc, total, rank, prize, standing, apart }) => ({
    id: team.id,
    first: rank === 1,
    line: (
      <>
        <span className="ceremony-place figures">{rank ?? "–"}</span>
        <span className="ceremony-name">
          {team.name}
          {bloc && <small className="ceremony-bloc">{bloc}</small>}
          {apart && <small className="ceremony-bloc">{words.apart[apart.by](apart.of)}</small>}
        </span>
        {prize && <span className="ceremony-prize">{words.prize(prize)}</span>}
        {standing ? (
          <span className="ceremony-out">{states[standing]}</span>
        ) : (
          <span className="ceremony-points figures">{total === null ? "–" : decimal(total)}</span>
        )}
      </>
    ),
  }));
}

/** Who won a prize, by name, and in which bloc where each has its own. */
export const winnersOf = (step: Extract<CeremonyShown, { show: "tier" | "side-prize" }>): string[] =>
  step.show === "tier"
    ? step.teams.map(({ team, bloc }) => [team.name, bloc].filter(Boolean).join(" – "))
    : step.winners.map(({ team, contestant }) => [contestant, team.name].filter(Boolean).join(" – "));

/** A winner in a line of a long list. */
export const winner = (name: string): Line => ({
  id: name,
  first: false,
  line: <span className="ceremony-name">{name}</span>,
});

/** What a step of a ceremony is about, in a word. */
export function stepName(step: CeremonyShown, words: { prize: (name: string) => string; ranking: string }): string {
  switch (step.show) {
    case "marks":
    case "total":
      return step.team.name;
    case "tier":
      return words.prize(step.name);
    case "side-prize":
      return step.name;
    case "ranking":
      return words.ranking;
  }
}
