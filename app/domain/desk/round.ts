import type { Lookup } from "../lookup";
import { publicationOf } from "../publications";
import type { Round, Stamp } from "../record";
import type { RoundResult } from "../results";
import type { Visibility } from "../visibility";
import { outOf } from "./order";

/** How far a round is, for who publishes it. */
export type DeskRound = {
  id: string;
  name: string;
  due: number;
  confirmed: number;
  /** Performances that the public sees, and that wait behind the freeze. */
  published: number;
  pending: number;
  /** Ties across a prize's boundary that wait for a decision. */
  undecided: number;
  publication: Stamp | null;
  freeze: Stamp | null;
  /** The MC may see its results before the public does. */
  briefing: Stamp | null;
};

export function deskRound(look: Lookup, seen: Visibility, round: Round, result: RoundResult | undefined): DeskRound {
  const parts = new Set((look.partsOf.get(round.id) ?? []).map((part) => part.id));
  const all = look.record.performances.filter((one) => parts.has(one.part));
  const due = all.filter((one) => outOf(look, one) === null);
  return {
    id: round.id,
    name: round.name,
    due: due.length,
    confirmed: due.filter((one) => look.happenedIn(one.id).confirmed !== null).length,
    published: all.filter((one) => seen.performances.has(one.id)).length,
    pending: all.filter((one) => seen.pending.has(one.id)).length,
    undecided: result?.groups.reduce((count, group) => count + group.prizeBlocks.length, 0) ?? 0,
    publication: publicationOf(look.record, "round", round.id)?.made ?? null,
    freeze: publicationOf(look.record, "freeze", round.id)?.made ?? null,
    briefing: publicationOf(look.record, "briefing", round.id)?.made ?? null,
  };
}
