import { board } from "~/domain/board";
import { submitBallot } from "~/domain/changes/ballots";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { results } from "~/domain/results";
import { seatOf } from "../../prisma/sample/make/day";
import { greatContest } from "../support/great-contest";
import { answer, processorTime } from "./child";
import { percentile } from "./statistics";

/** Milliseconds of processor for results and board: after one more ballot, and from nothing. */
export type Growth = { teams: number; ballots: number; after: number; anew: number };

const at = "2018-11-20T02:00:00.000Z";

answer({
  /** Contests of so many teams, five parts and nine judges: the last judge's last ballot, sent again and again. */
  grow(teams: number, times: number): Growth {
    let record = greatContest(teams);
    const ballots = record.ballots.length;
    const anew = timed(() => derive(structuredClone(record)));
    derive(record);
    const after: number[] = [];
    for (let revision = 1; revision <= times; revision++) {
      record = withBallot(record, revision);
      after.push(timed(() => derive(record)));
    }
    after.sort((a, b) => a - b);
    return { teams, ballots, after: percentile(after, 50), anew };
  },
});

function derive(record: ContestRecord) {
  results(record);
  board(record);
}

function timed(work: () => void): number {
  const began = processorTime();
  work();
  return processorTime() - began;
}

function withBallot(record: ContestRecord, revision: number): ContestRecord {
  const [judge, performance] = [record.judges.at(-1), record.performances.at(-1)];
  if (!judge || !performance) throw new Error("an empty contest");
  const criteria = record.criteria.filter(({ part }) => part === performance.part);
  const marks = Object.fromEntries(criteria.map(({ id, maximum, step }) => [id, maximum - revision * step]));
  const ballot = { id: `last-${revision}`, performance: performance.id, revision, marks, note: "" };
  const next = submitBallot(ballot).apply(record, { actor: seatOf(judge), at, newId: () => `id-${revision}` });
  if (isRefusal(next)) throw new Error(JSON.stringify(next));
  return next;
}
