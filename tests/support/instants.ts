import type { ContestRecord } from "~/domain/record";

/** Whole hundredths from points. */
export const hundredths = (points: number): number => Math.round(points * 100);

const start = Date.parse("2018-11-20T01:00:00.000Z");
/** The instant so many seconds into the day of the contest. */
export const instant = (seconds: number): string => new Date(start + seconds * 1000).toISOString();
/** A later instant for each thing made after the other. */
export const nextInstant = (record: ContestRecord): string => instant(60 * count(record));

function count(record: ContestRecord): number {
  const { ballots, tallies, penalties, decisions, confirmations, publications } = record;
  return [ballots, tallies, penalties, decisions, confirmations, publications].reduce(
    (sum, all) => sum + all.length,
    1,
  );
}

export const stampOf = (record: ContestRecord, reason = "") => ({
  at: nextInstant(record),
  by: "Bùi Thu Trang",
  reason,
});
