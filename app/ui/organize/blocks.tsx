import type { RecountedRound } from "~/domain/recount";
import { useFormat, useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";
import { Banner } from "~/ui/banner";
import type { RoundGiven } from "./deciding";
import { OrderForm } from "./order-form";

/**
 * What blocks prizes and advancing, and the decision that would unblock it; `byDecision`: also ties that share a rank, where
 * the round's rules let a decision separate them.
 */
export function Blocks({ round, names, deciding, byDecision }: RoundGiven & { byDecision: boolean }) {
  const words = useWords(resultsPage);
  const { count } = useFormat();
  const nameOf = (team: string) => names.teams[team] ?? "";
  const list = (teams: readonly string[]) => teams.map(nameOf).join(", ");
  const ties = byDecision && !round.provisional ? round.groups.flatMap((group) => tiesIn(group.teams)) : [];
  const decide = (purpose: "rank" | "prize" | "advance", teams: readonly string[]) =>
    deciding && <OrderForm {...deciding} round={round.round} purpose={purpose} teams={teams} nameOf={nameOf} />;
  const prizes = round.groups.flatMap((group) => group.blocked);
  const cuts = round.advance?.blocks ?? [];
  return (
    <>
      {ties.map((teams) => (
        <Banner key={teams.join()} tone="info" title={words.equal} actions={decide("rank", teams)}>
          {words.equalText(list(teams))}
        </Banner>
      ))}
      {prizes.map((one) => (
        <Banner key={one.teams.join()} tone="warn" title={words.waits} actions={decide("prize", one.teams)}>
          {words.block(list(one.teams), count(one.rank), one.name, count(one.count), count(one.left))}
        </Banner>
      ))}
      {cuts.map((one) => (
        <Banner key={one.teams.join()} tone="warn" title={words.waits} actions={decide("advance", one.teams)}>
          {words.advanceBlock(list(one.teams), count(one.places))}
        </Banner>
      ))}
    </>
  );
}

/** Teams that share a rank, each set once. */
function tiesIn(teams: RecountedRound["groups"][number]["teams"]): string[][] {
  const sets = teams.filter((team) => team.tiedWith.length > 0).map((team) => [team.team, ...team.tiedWith].sort());
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}
