import { type BoardPrizes, boardPrizes } from "./board-prizes";
import { type BoardRow, boardRows, type Shown } from "./board-rows";
import { toDecimal } from "./exact";
import type { Lookup } from "./lookup";
import { partMaximum } from "./part-result";
import type { Part, Performance, Round, Team } from "./record";
import { once, remembering, settling } from "./remembered";
import { type RoundResult, teamsOf } from "./results";
import { cast } from "./team-rows";
import { newest } from "./visibility";

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
  /** Who performs, in running order, once that is public; the contestant's name where the part is scored per contestant. */
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
  /** Those of which the newest publication showed a mark in this round. */
  changed: string[];
  /** In order of rank; with `rankBy: "bloc"` one bloc after the other, each with its own ranks. */
  rows: BoardRow[];
  /** Once the round itself is published. */
  prizes: BoardPrizes | null;
};

const noParts: Part[] = [];
const nobody: Performance[] = [];
const columns = remembering<BoardColumn>();
const allColumns = remembering<BoardColumn[]>();
const settledColumns = settling<BoardColumn[]>();
const listed = once((rows: readonly (BoardRow | null)[]) => rows.flatMap((row) => row?.id ?? []));
const settledTeams = settling<string[]>();
const inOrder = remembering<BoardRow[]>();
const changes = remembering<string[]>();
const settledChanges = settling<string[]>();
const prizes = remembering<BoardPrizes>();
const rounds = remembering<BoardRound>();

function boardColumns(shown: Shown, round: Round, parts: readonly Part[]): BoardColumn[] {
  const { look, seen, places } = shown;
  const { rules, criteria, contestants, performances } = look.record;
  const read = [parts, rules, criteria, contestants, performances, places, seen.withheld];
  return allColumns(round, read, () =>
    settledColumns(
      round,
      parts.map((part) => boardColumn(shown, part)),
    ),
  );
}

function boardColumn({ look, seen, places }: Shown, part: Part): BoardColumn {
  const { rules, criteria, contestants } = look.record;
  const order = seen.withheld.has(part.round) ? nobody : (look.orderOf.get(part.id) ?? nobody);
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

/** The teams of these of which the newest publication showed a mark in the round. */
function changedIn({ look, seen }: Shown, round: Round, teams: string[]): string[] {
  const { parts } = look.record;
  const changed = changes(round, [seen, cast(look.record), parts, teams], () => {
    const last = newest(seen);
    const isNewest = ({ id }: Performance) => last !== null && seen.performances.get(id) === last;
    const isShown = ({ id }: Performance) => seen.performances.has(id);
    const own = (look.partsOf.get(round.id) ?? []).map(({ id }) => id);
    const shows = (all: readonly Performance[]) => all.some(isNewest) && all.every(isShown);
    return teams.filter((team) => own.some((part) => shows(look.performancesBy(part, team))));
  });
  return settledChanges(round, changed);
}

/** A round as the public sees it, from results of what is published, now and without the newest publication. */
export function boardRound(shown: Shown, round: Round, now: RoundResult, earlier: RoundResult | null): BoardRound {
  const { look, seen } = shown;
  const parts = look.partsOf.get(round.id) ?? noParts;
  const isPending = (one: Performance) => seen.pending.has(one.id);
  const { provisional } = now;
  const published = seen.rounds.has(round.id);
  const pending = seen.pending.size > 0 && parts.some(({ id }) => look.orderOf.get(id)?.some(isPending));
  const columns = boardColumns(shown, round, parts);
  const all = boardRows(shown, now, earlier);
  const teams = settledTeams(round, listed(all));
  const changed = changedIn(shown, round, teams);
  const rows = inOrder(now, [all], () => ranked(now, look.record.teams, all));
  const won = published ? prizes(now, [look.contestants], () => boardPrizes(look, round, now)) : null;
  return rounds(round, [published, pending, provisional, columns, teams, changed, rows, won], () => ({
    id: round.id,
    name: round.name,
    kind: round.kind,
    rankBy: round.rankBy,
    published,
    pending,
    provisional,
    carriesOver: round.carryOver !== null,
    columns,
    teams,
    changed,
    rows,
    prizes: won,
  }));
}

const placesInOrder = remembering<number[]>();

/** Rows in the order of the contest's list, in that of the round's. */
function ranked(round: RoundResult, teams: readonly Team[], rows: readonly (BoardRow | null)[]): BoardRow[] {
  const places = placesInOrder(round, [teams], () => {
    const inList = new Map(teams.map(({ id }, at) => [id, at]));
    return teamsOf(round).map(({ team }) => inList.get(team) ?? -1);
  });
  return places.flatMap((at) => rows[at] ?? []);
}
