import type { ContestRecord } from "./record";

/** Digits that a contest shows after the point: two, or more where its marks have them. */
export const placesOf = (record: ContestRecord): number => Math.max(2, record.rules.decimals);
