import { type BoardPrizes, boardPrizes } from "./board-prizes";
import { type BoardRow, boardRow, type Shown } from "./board-rows";
import { type BoardVote, boardVote } from "./board-vote";
import { type BoardCeremony, boardCeremony } from "./ceremony-shown";
import { toDecimal } from "./exact";
import { hallView } from "./hall";
import { type Lookup, lookup } from "./lookup";
import { partMaximum } from "./part-result";
import { placesOf } from "./places";
import { published } from "./published";
import type { Contest, ContestRecord, HallView, Performance, Round } from "./record";
import { type Results, type RoundResult, results, teamsOf } from "./results";
import { sealOf } from "./seal";
import { type BoardStage, boardStage } from "./stage";
import { before, newest, type Visibility, visibility } from "./visibility";

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
  columns: { id: string; name: string; maximum: string | null }[];
  /** In the order of the list; with `rankBy: "bloc"` one bloc after the other, each with its own ranks. */
  rows: BoardRow[];
  /** Once the round itself is published. */
  prizes: BoardPrizes | null;
};

export type { BoardCell, BoardRow } from "./board-rows";

/** All that the public gets, as plain JSON. */
export type Board = {
  contest: Pick<
    Contest,
    "id" | "title" | "subtitle" | "level" | "organizer" | "place" | "startsOn" | "endsOn" | "sample"
  >;
  /** The round to show first. */
  round: string | null;
  rounds: BoardRound[];
  stage: BoardStage | null;
  /** What the hall's screen shows of all this. */
  hall: HallView;
  /** The announcement of a round's results, as far as it has come. */
  ceremony: BoardCeremony | null;
  /** The newest vote of the audience. */
  vote: BoardVote | null;
  /** The short code of the rules once they are approved, and each change since; null while they are a draft. */
  rules: { code: string; at: string; changes: { at: string; by: string; why: string }[] } | null;
  /** The newest draw of lots, which has a screen of its own. */
  draw: string | null;
  /** When the newest publication was made. */
  changedAt: string | null;
  /** Teams of which it showed a mark. */
  changed: string[];
};

const ranks = (round: RoundResult | undefined): Map<string, number> =>
  new Map((round ? teamsOf(round) : []).flatMap((team) => (team.rank === null ? [] : [[team.team, team.rank]])));

function boardRound(shown: Shown, round: Round, result: RoundResult): BoardRound {
  const { look, seen, places } = shown;
  const parts = look.partsOf.get(round.id) ?? [];
  const isPending = (one: Performance) => parts.some(({ id }) => id === one.part) && seen.pending.has(one.id);
  return {
    id: round.id,
    name: round.name,
    kind: round.kind,
    rankBy: round.rankBy,
    published: seen.rounds.has(round.id),
    pending: look.record.performances.some(isPending),
    provisional: result.provisional,
    carriesOver: round.carryOver !== null,
    columns: parts.map((part) => {
      const maximum = partMaximum(look, part);
      return { id: part.id, name: part.name, maximum: maximum && toDecimal(maximum, places) };
    }),
    rows: teamsOf(result).flatMap((team) => boardRow(shown, team)),
    prizes: seen.rounds.has(round.id) ? boardPrizes(look, round, result) : null,
  };
}

function firstRound(look: Lookup, seen: Visibility, stage: BoardStage | null): string | null {
  const roundOf = (performance: string) => look.parts.get(look.performances.get(performance)?.part ?? "")?.round;
  const shown = new Set([...seen.performances.keys()].map(roundOf));
  return stage?.round ?? (look.record.rounds.findLast(({ id }) => shown.has(id)) ?? look.record.rounds[0])?.id ?? null;
}

function ranksWithout(record: ContestRecord, seen: Visibility, last: string | null): Results | null {
  return last === null ? null : results(published(record, before(seen, last)));
}

function changedBy(record: ContestRecord, seen: Visibility, last: string | null): string[] {
  const shown = record.performances.filter(({ id }) => last !== null && seen.performances.get(id) === last);
  return [...new Set(shown.map(({ team }) => team))];
}

/** An approval is public by being made, so that everybody can hold the organizers to it. */
function boardRules(record: ContestRecord): Board["rules"] {
  const seal = sealOf(record);
  if (seal === null) return null;
  const changes = seal.amendments.map(({ at, by, note }) => ({ at, by, why: note }));
  return { code: seal.code, at: seal.approved.at, changes };
}

/**
 * What the public sees: marks, totals and ranks computed from `published(record)` alone; beside them who is on stage,
 * how far marking is and what is pending (scoring.md, "What the public may see").
 */
export function board(record: ContestRecord): Board {
  const seen = visibility(record);
  const look = lookup(record);
  const now = results(published(record, seen));
  const last = newest(seen);
  const earlier = ranksWithout(record, seen, last);
  const stage = boardStage(look, seen);
  const { id, title, subtitle, level, organizer, place, startsOn, endsOn, sample } = record.contest;
  return {
    contest: { id, title, subtitle, level, organizer, place, startsOn, endsOn, sample },
    round: firstRound(look, seen, stage),
    rounds: record.rounds.flatMap((round, at) => {
      const result = now.rounds[at];
      const ranksBefore = ranks(earlier?.rounds[at]);
      return result ? [boardRound({ look, seen, places: placesOf(record), ranksBefore }, round, result)] : [];
    }),
    stage,
    hall: hallView(record),
    ceremony: boardCeremony(record, () => results(record)),
    vote: boardVote(record),
    rules: boardRules(record),
    draw: record.draws.at(-1)?.id ?? null,
    changedAt: last,
    changed: changedBy(record, seen, last),
  };
}
