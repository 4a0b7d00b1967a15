import { type AdvanceResult, advance } from "./advance";
import type { Lookup } from "./lookup";
import { type PrizeBlock, prizes } from "./prizes";
import { type Ranked, rank, type TieStep } from "./ranking";
import type { Round } from "./record";
import { once, remembering } from "./remembered";
import { type SidePrizeResult, sidePrizes } from "./side-prizes";
import type { Entry } from "./team-results";
import type { TeamTotal } from "./team-total";
import { decidedPlace, orderFor, type TieValue } from "./tie-breaks";

/** A team as a round lists it. Without a rank: it has no mark yet, or a standing against it. */
export type TeamResult = TeamTotal & {
  rank: number | null;
  /** All teams of its rank, itself among them. */
  tied: readonly string[];
  decided: TieStep[];
  /** The tier it wins. */
  prize: string | null;
};

/** One ranking: the round's, or a bloc's. Teams in the order of the list. */
export type RankGroup = { bloc: string | null; teams: TeamResult[]; prizeBlocks: PrizeBlock[] };

export type RoundResult = {
  round: string;
  provisional: boolean;
  groups: RankGroup[];
  side: SidePrizeResult[];
  advance: AdvanceResult | null;
};

/** Teams of a round in blocs' order, those without one last; a single group when the round ranks all together. */
function blocsOf(look: Lookup, teams: readonly TeamTotal[]): (string | null)[] {
  const used = new Set(teams.map((team) => team.bloc));
  const named = [...look.blocs.keys()].filter((bloc) => used.has(bloc));
  return used.has(null) ? [...named, null] : named;
}

const lines = remembering<TeamResult>();
const unranked = once((team: TeamTotal): TeamResult => ({ ...team, rank: null, tied: [], decided: [], prize: null }));

/** A team's value by a key of the round, as it was computed of the team alone; or its place in a decision. */
function valuedBy(look: Lookup, round: Round, entries: readonly Entry[]): TieValue {
  const values = new Map(entries.map((one) => [one.total, one.values]));
  return (key, team, tied) =>
    key.by === "decision"
      ? decidedPlace(look, round.id, team.team, tied)
      : (values.get(team)?.[round.tieBreaks.indexOf(key)] ?? null);
}

const remembered = remembering<RoundResult>();

/** One round: its teams ranked, with their prizes, and who goes on. */
export function roundResult(look: Lookup, round: Round, entries: readonly Entry[]): RoundResult {
  const read = [look.blocs, look.orders, look.sidePrizes, look.nominations, ...entries];
  return remembered(round, read, () => makeResult(look, round, entries));
}

function makeResult(look: Lookup, round: Round, entries: readonly Entry[]): RoundResult {
  const teams = entries.map(({ total }) => total);
  const valued = valuedBy(look, round, entries);
  const inOrder = (some: readonly TeamTotal[]): Ranked[] => rank(some, round.tieBreaks, valued);
  const decided = (purpose: "prize" | "advance") => (tied: readonly string[]) =>
    orderFor(look, round.id, purpose, tied)?.teams ?? null;
  const blocs = blocsOf(look, teams);
  const group = (bloc: string | null, some: readonly TeamTotal[]): RankGroup => {
    const ranked = inOrder(some);
    const { awarded, blocked } = prizes(ranked, round.prizes, decided("prize"));
    const placed = new Set(ranked.map(({ team }) => team));
    const rest = some.filter((team) => !placed.has(team));
    const listed = [...rest.filter((team) => !team.standing), ...rest.filter((team) => team.standing)];
    const won = ({ team, rank, tied, decided }: Ranked): TeamResult => {
      const prize = awarded.get(team.team) ?? null;
      return lines(team, [rank, tied, decided, prize], () => ({ ...team, rank, tied, decided, prize }));
    };
    return { bloc, teams: [...ranked.map(won), ...listed.map(unranked)], prizeBlocks: blocked };
  };
  const able = teams.filter((team) => team.standing === null);
  const gone = new Set(
    teams.flatMap((team) => (team.standing && team.standing.standing !== "absent" ? team.team : [])),
  );
  const nominated = look.nominations.filter((one) => one.round === round.id && !gone.has(one.team));
  const names = [...new Set(nominated.map((one) => one.team))];
  const pools = round.rankBy === "round" ? [null] : blocs;
  const inPool = (bloc: string | null) => teams.filter((team) => round.rankBy === "round" || team.bloc === bloc);
  return {
    round: round.id,
    provisional: able.some((team) => team.provisional),
    groups: pools.map((bloc) => group(bloc, inPool(bloc))),
    side: sidePrizes(
      look,
      round,
      entries.flatMap(({ total, candidates }) => (total.standing === null ? [candidates] : [])),
    ),
    advance:
      round.advance && advance(round.advance, able, blocs, names, { rank: inOrder, decided: decided("advance") }),
  };
}
