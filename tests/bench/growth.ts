import { board } from "~/domain/board";
import { submitBallot } from "~/domain/changes/ballots";
import type { ContestRecord, Publication } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { results } from "~/domain/results";
import { publicBoard } from "~/live/public-board";
import { seatOf } from "../../prisma/sample/make/day";
import { greatContest } from "../support/great-contest";
import { answer, processorTime } from "./child";
import { percentile } from "./statistics";

/**
 * Milliseconds of processor from a changed record to the bytes of the public board, results with them: after one more
 * ballot, after one more publication, and from nothing. Of changes the median, once the code is warm.
 */
export type Growth = { teams: number; ballots: number; ballot: number; publication: number; anew: number };

const at = (second: number) => new Date(Date.UTC(2018, 10, 20, 1, 0, second)).toISOString();

answer({
  /** A contest of so many teams, five parts and nine judges, half of it published, changed so many times, and as often before. */
  grow(teams: number, times: number): Growth {
    const record = evening(teams);
    const anew = timed(() => derive(structuredClone(record)));
    const ballot = medianOf(times, record, withBallot);
    const publication = medianOf(times, record, withPublication);
    return { teams, ballots: record.ballots.length, ballot, publication, anew };
  },
});

function derive(record: ContestRecord) {
  results(record);
  publicBoard(board(record));
}

/** The contest as it stands when each publication has had its second. */
function evening(teams: number): ContestRecord {
  const record = greatContest(teams);
  const publications = record.publications.map((one, nth) => ({ ...one, made: { ...one.made, at: at(nth) } }));
  return { ...record, publications };
}

/** Of the changes that follow one another; where there is nothing left to change, from the beginning. */
function medianOf(
  times: number,
  start: ContestRecord,
  change: (record: ContestRecord, nth: number) => ContestRecord | null,
): number {
  const taken: number[] = [];
  let record = start;
  derive(record);
  for (let nth = 1; nth <= 2 * times; nth++) {
    const next = change(record, nth);
    record = next ?? start;
    const time = timed(() => derive(record));
    if (next !== null && nth > times) taken.push(time);
  }
  return percentile(
    taken.sort((a, b) => a - b),
    50,
  );
}

function timed(work: () => void): number {
  const began = processorTime();
  work();
  return processorTime() - began;
}

/** The last judge's last ballot, sent again and again. */
function withBallot(record: ContestRecord, revision: number): ContestRecord {
  const [judge, performance] = [record.judges.at(-1), record.performances.at(-1)];
  if (!judge || !performance) throw new Error("an empty contest");
  const criteria = record.criteria.filter(({ part }) => part === performance.part);
  const marks = Object.fromEntries(criteria.map(({ id, maximum, step }) => [id, maximum - (revision % 9) * step]));
  const ballot = { id: `last-${revision}`, performance: performance.id, revision, marks, note: "" };
  const moment = { actor: seatOf(judge), at: at(30_000 + revision), newId: () => `id-${revision}` };
  const next = submitBallot(ballot).apply(record, moment);
  if (isRefusal(next)) throw new Error(JSON.stringify(next));
  return next;
}

/** The next performance is shown; null when all are. */
function withPublication(record: ContestRecord, nth: number): ContestRecord | null {
  const shown = new Set(record.publications.flatMap((one) => (one.kind === "performance" ? one.performance : [])));
  const next = record.performances.find(({ id }) => !shown.has(id));
  if (!next) return null;
  const made = { at: at(30_000 + nth), by: "Tổ thư ký", reason: "" };
  const publication: Publication = {
    kind: "performance",
    id: `pub.${next.id}`,
    performance: next.id,
    made,
    revoked: null,
  };
  return { ...record, publications: [...record.publications, publication] };
}
