import { setTimeout as wait } from "node:timers/promises";
import { board } from "~/domain/board";
import type { ContestRecord } from "~/domain/record";
import { rehearsed } from "~/domain/rehearsal";
import { publicBoard } from "./public-board";

/** V8 compiles well what has run some hundred times: so often, and so many milliseconds apart. */
const drill = { times: 400, apart: 15, derive: (record: ContestRecord): unknown => publicBoard(board(record)) };
/** With more teams it takes so long each time that others would have to wait for it. */
const most = 20;

/**
 * Derives the public board of a contest again and again, as it would be after one more ballot each time, in a rehearsal on
 * made-up marks of which nothing is kept. Otherwise it would be compiled while the first few hundred ballots of the day are
 * served. Until `ended`.
 */
export async function warmUp(
  record: ContestRecord,
  ended: AbortSignal,
  { times, apart, derive } = drill,
): Promise<void> {
  const pause = () => wait(apart, undefined, { ref: false });
  await pause();
  const standing = rehearsal(record);
  for (let at = 0; at < times && !ended.aborted; at++) {
    derive(standing(at));
    await pause();
  }
}

/** The contest with marking open for everybody, as it stands when so many ballots are in. */
function rehearsal(record: ContestRecord): (at: number) => ContestRecord {
  const few = record.teams.length > most ? { ...record, teams: record.teams.slice(0, most) } : record;
  const played = rehearsed(few, { scenario: "ordinary", seed: "warm-up", teams: 13, judges: 5 });
  const opened = { at: "2000-01-01T00:00:00.000Z", by: "", reason: "" };
  const performances = played.performances.map((one) => ({ ...one, opened }));
  const open = { ...played, performances, confirmations: [] };
  return (at) => ({ ...open, ballots: open.ballots.slice(0, at % (open.ballots.length + 1)) });
}
