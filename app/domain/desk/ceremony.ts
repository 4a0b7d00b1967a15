import type { Action } from "../access";
import { ceremonyOf, goesOn, isOutOfDate, type PlanWish, planOf, wishOf } from "../ceremony";
import { type CeremonyShown, shownBy } from "../ceremony-shown";
import { notReady } from "../changes/publication";
import { hallView } from "../hall";
import { publicationOf } from "../publications";
import type { ContestRecord, HallView, Round } from "../record";
import type { Refusal } from "../refusal";
import { playedFrom, rehearsed } from "../rehearsal";
import { remembering } from "../remembered";
import { type Results, results, roundOf } from "../results";
import { find } from "../rows";
import { type Prompter, prompterOf } from "./prompter";
import { actionsOf, type Viewer } from "./viewer";

export type CeremonyRun = {
  id: string;
  round: { id: string; name: string };
  /** How many steps have been made. */
  at: number;
  paused: boolean;
  outOfDate: boolean;
  /** The wish by which the steps to come may be planned anew, where the results are others now and what was told stands. */
  onward: PlanWish | null;
  /** What the hall's screen shows: the ceremony when left to itself, and nothing of it otherwise. */
  hall: HallView["show"];
  /** All steps, made or not; null for one whose team or prize is gone. */
  steps: (CeremonyShown | null)[];
  /** Side prizes that nobody has won, by name: the plan has no step for them. */
  unwon: string[];
};

export type CeremonyView = {
  contest: { id: string; title: string; sample: boolean };
  can: Action[];
  /** Rounds not published yet, why one cannot be announced (null: it can), and its side prizes that nobody has won. */
  rounds: { id: string; name: string; waits: Refusal | null; unwon: string[] }[];
  run: CeremonyRun | null;
};

/** The operator's page of the ceremony as plain JSON. It knows all results: only who may publish them may see it. */
export function ceremonyView(record: ContestRecord, results: Results, viewer: Viewer): CeremonyView {
  const { id, title, sample } = record.contest;
  const open = record.rounds.filter((round) => publicationOf(record, "round", round.id) === null);
  return {
    contest: { id, title, sample },
    can: actionsOf(viewer),
    rounds: open.map((round) => ({
      ...{ id: round.id, name: round.name },
      waits: notReady(record, round.id),
      unwon: unwonIn(round, results),
    })),
    run: runOf(record, results),
  };
}

function unwonIn(round: Round, all: Results): string[] {
  const side = roundOf(all, round.id)?.side ?? [];
  const without = side.flatMap(({ prize, winners }) => (winners.length === 0 ? prize : []));
  return round.prizes.side.flatMap(({ id, name }) => (without.includes(id) ? name : []));
}

function runOf(record: ContestRecord, results: Results): CeremonyRun | null {
  const ceremony = ceremonyOf(record);
  const round = find(record.rounds, ceremony?.round ?? null);
  if (!ceremony || !round) return null;
  const { id, at, paused, steps } = ceremony;
  const outOfDate = isOutOfDate(record, ceremony, results);
  const wish = wishOf(ceremony);
  const stands = outOfDate && at > 0 && notReady(record, round.id) === null;
  return {
    ...{ id, at, paused, round: { id: round.id, name: round.name } },
    outOfDate,
    onward: stands && goesOn(ceremony, planOf(record, round, wish, results)) ? wish : null,
    hall: hallView(record).show,
    steps: shownBy(record, ceremony, steps.length, results),
    unwon: unwonIn(round, results),
  };
}

/** What the MC reads; null when no ceremony goes on. */
export function prompter(record: ContestRecord, results: Results): Prompter | null {
  const run = runOf(record, results);
  return run && prompterOf(run);
}

/**
 * A ceremony of a round (the last one, unless it is named) to practise with: planned as for a real one, from marks made up
 * of a seed. Nothing of what was marked is in it, and nothing of it is kept but in memory: who follows one while judges mark
 * must not have it made anew with every ballot. Null where there is no such round.
 */
export function ceremonyRehearsal(
  record: ContestRecord,
  roundId: string | null,
  wish: PlanWish,
  seed: string,
): CeremonyRun | null {
  const round = roundId === null ? record.rounds.at(-1) : find(record.rounds, roundId);
  if (!round) return null;
  const inputs = [...playedFrom(record), round.id, wish.order, wish.byPart, seed];
  return practisedOnce(record.teams, inputs, () => practised(record, round, wish, seed));
}

const practisedOnce = remembering<CeremonyRun>();

function practised(record: ContestRecord, round: Round, wish: PlanWish, seed: string): CeremonyRun {
  const played = rehearsed(record, { scenario: "ordinary", seed, teams: 8, judges: 5 });
  const all = results(played);
  const steps = planOf(played, round, wish, all);
  const made = { at: "", by: "", reason: "" };
  const ceremony = { id: "", round: round.id, steps, at: 0, paused: false, results: "", made, revoked: null };
  return {
    ...{
      id: "",
      at: 0,
      paused: false,
      outOfDate: false,
      onward: null,
      hall: "auto",
      round: { id: round.id, name: round.name },
    },
    steps: shownBy(played, ceremony, steps.length, all),
    unwon: [],
  };
}
