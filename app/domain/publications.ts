import { inForce } from "./made";
import type { ContestRecord, Publication } from "./record";

type Kind = Exclude<Publication["kind"], "reveal">;

/** What shows a performance or a round to the public, or freezes a round, and is not taken back; else null. */
export function publicationOf(record: ContestRecord, kind: Kind, id: string): Publication | null {
  const about = (one: Publication) => ("performance" in one ? one.performance : one.round);
  return inForce<Publication>(record.publications).find((one) => one.kind === kind && about(one) === id) ?? null;
}
