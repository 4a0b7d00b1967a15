import type { Progress } from "./ballots";
import { type BoardPrizes, boardPrizes } from "./board-prizes";
import { toDecimal } from "./exact";
import { type Lookup, lookup } from "./lookup";
import { partMaximum } from "./part-result";
import { published } from "./published";
import type { Contest, ContestRecord, Performance, Round } from "./record";
import { type Results, type RoundResult, results, type TeamResult, teamsOf } from "./results";
import {
  type BoardStage,
  type BoardTeam,
  boardStage,
  boardTeam,
  type PublicState,
  publicProgress,
  publicState,
} from "./stage";
import type { Standing } from "./team-total";
import { before, newest, type Visibility, visibility } from "./visibility";

/** A team's cell in a part's column: the mark as a decimal string with a point once published, else the state. */
export type BoardCell = { mark: string | null; state: PublicState; progress: Progress | null };

export type BoardRow = BoardTeam & {
  bloc: { id: string; name: string } | null;
  cells: BoardCell[];
  carryOver: string | null;
  total: string | null;
  /** Something of this team is still to be published. */
  provisional: boolean;
  rank: number | null;
  /** Places gained (or lost, below zero) by the newest publication. */
  moved: number;
  standing: Standing["standing"] | null;
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
  columns: { id: string; name: string; maximum: string | null }[];
  /** In the order of the list; with `rankBy: "bloc"` one bloc after the other, each with its own ranks. */
  rows: BoardRow[];
  /** Once the round itself is published. */
  prizes: BoardPrizes | null;
};

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
  /** When the newest publication was made. */
  changedAt: string | null;
};

/** Digits that a contest shows after the point: two, or more where its marks have them. */
export const placesOf = (record: ContestRecord): number => Math.max(2, record.rules.decimals);

/** Of several performances in one cell, the state that asks for attention first. */
function cellState(states: readonly PublicState[]): PublicState {
  if (states.length > 0 && states.every((state) => state === "published")) return "published";
  return (["on-stage", "marking", "pending"] as const).find((state) => states.includes(state)) ?? "hidden";
}

type Shown = { look: Lookup; seen: Visibility; places: number; ranksBefore: Map<string, number> };

function cell({ look, seen, places }: Shown, team: TeamResult, part: TeamResult["parts"][number]): BoardCell {
  const performances = look.performancesBy(part.part, team.team);
  const state = cellState(performances.map((one) => publicState(look, seen, one)));
  const only: Performance | undefined = performances.length === 1 ? performances[0] : undefined;
  return {
    mark: part.mark && toDecimal(part.mark, places),
    state,
    progress: only ? publicProgress(look, state, only) : null,
  };
}

function row(shown: Shown, team: TeamResult): BoardRow[] {
  const { look, places, ranksBefore } = shown;
  const found = look.teams.get(team.team);
  if (!found) return [];
  const bloc = look.blocs.get(team.bloc ?? "");
  const was = ranksBefore.get(team.team);
  return [
    {
      ...boardTeam(look, found),
      bloc: bloc ? { id: bloc.id, name: bloc.name } : null,
      cells: team.parts.map((part) => cell(shown, team, part)),
      carryOver: team.carryOver?.value ? toDecimal(team.carryOver.value, places) : null,
      total: team.total && toDecimal(team.total, places),
      provisional: team.provisional,
      rank: team.rank,
      moved: was === undefined || team.rank === null ? 0 : was - team.rank,
      standing: team.standing?.standing ?? null,
    },
  ];
}

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
    rows: teamsOf(result).flatMap((team) => row(shown, team)),
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
    changedAt: last,
  };
}
