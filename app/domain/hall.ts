import type { ContestRecord, HallView } from "./record";
import { find } from "./rows";

/** What the hall's screen shows now. A view of something that is there no more is whatever goes on. */
export function hallView(record: ContestRecord): HallView {
  const { hall } = record.contest;
  return isThere(record, hall) ? hall : { show: "auto" };
}

/** Whether all that a view names is in the record. */
export function isThere({ parts, rounds, teams, blocs }: ContestRecord, view: HallView): boolean {
  if ("part" in view && !find(parts, view.part)) return false;
  if ("round" in view && !find(rounds, view.round)) return false;
  if ("team" in view && !find(teams, view.team)) return false;
  return !("bloc" in view) || view.bloc === null || find(blocs, view.bloc) !== undefined;
}
