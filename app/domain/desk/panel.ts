import type { PanelStatus } from "../ballots";
import type { Lookup } from "../lookup";
import { ballotSum } from "../marks";
import { type PaperState, paperSheet } from "../paper";
import type { BallotLine, PerformanceResult } from "../performance-result";
import type { Performance, Stamp } from "../record";
import type { Sight } from "./viewer";

/** One judge's line. Its marks are null, and so is its sum, for who may not see them yet. */
export type PanelLine = {
  judge: string;
  name: string;
  chair: boolean;
  status: PanelStatus;
  /** Why the judge is away, as it was decided. */
  away: Stamp | null;
  received: { at: string; revision: number; note: string; paper: boolean } | null;
  /** What of a paper sheet waits, or does not agree: by whom it was keyed in, and never what. */
  paper: { state: PaperState; by: string[] } | null;
  marks: (number | null)[];
  /** Hundredths. */
  sum: number | null;
  dropped: BallotLine["dropped"];
};

/** The panel of a performance, in its order. */
export function panelLines(look: Lookup, result: PerformanceResult, one: Performance, sight: Sight): PanelLine[] {
  const criteria = look.criteriaOf.get(one.part) ?? [];
  return result.panel.map((line) => {
    const ballot = line.status === "in" ? look.happenedIn(one.id).ballots.get(line.judge) : undefined;
    const judge = look.judges.get(line.judge);
    const keyed = paperSheet(look.record, one.id, line.judge);
    const open = sight === "all" && ballot !== undefined;
    return {
      judge: line.judge,
      name: judge?.fullName ?? "",
      chair: judge?.chair ?? false,
      status: line.status,
      away: look.away(one.id, line.judge)?.made ?? null,
      received: ballot
        ? { at: ballot.at, revision: ballot.revision, note: open ? ballot.note : "", paper: ballot.via === "paper" }
        : null,
      paper: keyed && { state: keyed.state, by: keyed.entries.map((entry) => entry.made.by) },
      marks: criteria.map((_, at) => (open ? (line.marks[at]?.mark ?? null) : null)),
      sum: open ? ballotSum(ballot.marks, criteria) : null,
      dropped: open ? line.dropped : null,
    };
  });
}
