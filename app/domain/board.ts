import { type BoardRound, boardRound } from "./board-round";
import { type BoardVote, boardVote } from "./board-vote";
import { type BoardCeremony, boardCeremony } from "./ceremony-shown";
import { hallView } from "./hall";
import { type Lookup, lookup } from "./lookup";
import { spelled } from "./made";
import { placesOf } from "./places";
import { published } from "./published";
import type { Bloc, Contest, ContestRecord, HallView, Part } from "./record";
import { once } from "./remembered";
import { type Results, results } from "./results";
import { sealOf } from "./seal";
import { type BoardStage, boardStage } from "./stage";
import { cast } from "./team-rows";
import { before, newest, type Visibility, visibility } from "./visibility";

export type { BoardColumn, BoardRound } from "./board-round";
export type { BoardCell, BoardRow } from "./board-rows";

/** All that the public gets, as plain JSON. */
export type Board = {
  contest: Pick<
    Contest,
    "id" | "title" | "subtitle" | "level" | "organizer" | "place" | "startsOn" | "endsOn" | "sample"
  >;
  /** Digits after the point of every mark. */
  places: number;
  /** The round to show first. */
  round: string | null;
  rounds: BoardRound[];
  blocs: Pick<Bloc, "id" | "name">[];
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
};

function firstRound(look: Lookup, seen: Visibility, stage: BoardStage | null): string | null {
  const { rounds } = look.record;
  const isShown = (part: Part) => look.orderOf.get(part.id)?.some(({ id }) => seen.performances.has(id));
  return stage?.round ?? (rounds.findLast(({ id }) => look.partsOf.get(id)?.some(isShown)) ?? rounds[0])?.id ?? null;
}

const boardContest = once((contest: Contest): Board["contest"] => {
  const { id, title, subtitle, level, organizer, place, startsOn, endsOn, sample } = contest;
  return { id, title, subtitle, level, organizer, place, startsOn, endsOn, sample };
});
const boardBlocs = once((blocs: readonly Bloc[]): Board["blocs"] => blocs.map(({ id, name }) => ({ id, name })));

function ranksWithout(record: ContestRecord, seen: Visibility, last: string | null): Results | null {
  return last === null ? null : results(published(record, before(seen, last, cast(record))));
}

/** A team's marks are shown where the round lists it. */
function ofListed(rounds: readonly BoardRound[], view: HallView): HallView {
  if (view.show !== "marks") return view;
  return rounds.find(({ id }) => id === view.round)?.teams.includes(view.team) ? view : { show: "auto" };
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
  const places = placesOf(record);
  const rounds = record.rounds.flatMap((round, at) => {
    const result = now.rounds[at];
    return result ? [boardRound({ look, seen, places }, round, result, earlier?.rounds[at] ?? null)] : [];
  });
  return {
    contest: boardContest(record.contest),
    places,
    round: firstRound(look, seen, stage),
    rounds,
    blocs: boardBlocs(record.blocs),
    stage,
    hall: ofListed(rounds, hallView(record)),
    ceremony: boardCeremony(record, () => results(record)),
    vote: boardVote(record),
    rules: boardRules(record),
    draw: record.draws.at(-1)?.id ?? null,
    changedAt: last && spelled(last),
  };
}
