import { type BoardPrizes, boardPrizes } from "./board-prizes";
import { type BoardRow, boardRow, type Shown } from "./board-rows";
import { toDecimal } from "./exact";
import type { Lookup } from "./lookup";
import { partMaximum } from "./part-result";
import type { Part, Performance, Round } from "./record";
import { once, remembering, settling } from "./remembered";
import { type RoundResult, teamsOf } from "./results";

/** A part of the round, as everybody may know it before it begins. */
export type BoardColumn = {
  id: string;
  name: string;
  /** The most that a team can get, as a decimal string; null where nothing says how much that is. */
  maximum: string | null;
  /** Whole seconds that a performance should take. */
  time: { minimum: number | null; maximum: number | null };
  /** How many ballots a performance waits for at most. */
  ballots: number;
  /** Who performs, in running order; the contestant's name where the part is scored per contestant. */
  order: { team: string; contestant: string | null }[];
};

export type BoardRound = {
  id: string;
  name: string;
  kind: Round["kind"];
  rankBy: Round["rankBy"];
  published: boolean;
  /** Something published waits for the reveal. */
  pending: boolean;
  provisional: boolean;
  carriesOver: boolean;
  columns: BoardColumn[];
  /** The teams' ids in the order of the contest's list, which no result changes. */
  teams: string[];
  /** In order of rank; with `rankBy: "bloc"` one bloc after the other, each with its own ranks. */
  rows: BoardRow[];
  /** Once the round itself is published. */
  prizes: BoardPrizes | null;
};

export const ranks = once(
  (round: RoundResult): ReadonlyMap<string, number> =>
    new Map(teamsOf(round).flatMap((team) => (team.rank === null ? [] : [[team.team, team.rank]]))),
);

const columns = remembering<BoardColumn>();
const settledColumns = settling<BoardColumn[]>();
const settledTeams = settling<string[]>();

function boardColumn(look: Lookup, places: number, part: Part): BoardColumn {
  const { rules, criteria, contestants } = look.record;
  const order = look.orderOf.get(part.id) ?? [];
  return columns(part, [rules, criteria, contestants, places, order], () => makeColumn(look, places, part, order));
}

function makeColumn(look: Lookup, places: number, part: Part, order: readonly Performance[]): BoardColumn {
  const maximum = partMaximum(look, part);
  return {
    id: part.id,
    name: part.name,
    maximum: maximum && toDecimal(maximum, places),
    time: { minimum: part.time.minimum, maximum: part.time.maximum },
    ballots: part.marking.by === "tally" ? 1 : new Set(part.panel).size,
    order: order.map(({ team, contestant }) => ({
      team,
      contestant: look.contestants.get(contestant ?? "")?.fullName ?? null,
    })),
  };
}

export function boardRound(shown: Shown, round: Round, result: RoundResult): BoardRound {
  const { look, seen, places } = shown;
  const parts = look.partsOf.get(round.id) ?? [];
  const isPending = (one: Performance) => seen.pending.has(one.id);
  const rows = teamsOf(result).flatMap((team) => boardRow(shown, team));
  const listed = new Set(rows.map(({ id }) => id));
  return {
    id: round.id,
    name: round.name,
    kind: round.kind,
    rankBy: round.rankBy,
    published: seen.rounds.has(round.id),
    pending: seen.pending.size > 0 && parts.some(({ id }) => look.orderOf.get(id)?.some(isPending)),
    provisional: result.provisional,
    carriesOver: round.carryOver !== null,
    columns: settledColumns(
      round,
      parts.map((part) => boardColumn(look, places, part)),
    ),
    teams: settledTeams(
      round,
      look.record.teams.flatMap(({ id }) => (listed.has(id) ? [id] : [])),
    ),
    rows,
    prizes: seen.rounds.has(round.id) ? boardPrizes(look, round, result) : null,
  };
}
