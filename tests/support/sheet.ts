import type { ContestRecord } from "~/domain/record";
import { sheetIn, tabletOf } from "~/domain/sheet";

/** A judge's sheet for one performance, as the tablet shows it. */
export function sheetOf(record: ContestRecord, judge: string, performance: string) {
  const tablet = tabletOf(record, judge);
  return tablet && sheetIn(tablet, performance);
}
