import { ceremonyOf } from "../ceremony";
import type { Lookup } from "../lookup";
import { publicationOf } from "../publications";
import type { Performance, Round, Stamp } from "../record";
import type { RoundResult } from "../results";
import type { Visibility } from "../visibility";
import { outOf } from "./order";
import { actionsOf, type Viewer } from "./viewer";

/** How far a round is, for who publishes it. */
export type DeskRound = {
  id: string;
  name: string;
  due: number;
  confirmed: number;
  /** Performances that the public sees, and that wait behind the freeze. */
  published: number;
  pending: number;
  /** Its parts that may be published whole: all is confirmed, and so much is not published yet. */
  parts: { id: string; name: string; waiting: number }[];
  /** Ties across a prize's boundary that wait for a decision; 0 for who may not know of results. */
  undecided: number;
  /** How far the ceremony is that tells its results, where one has begun. */
  ceremony: { at: number; of: number } | null;
  publication: Stamp | null;
  freeze: Stamp | null;
  /** The MC may see its results before the public does. */
  briefing: Stamp | null;
};

type Sources = { look: Lookup; seen: Visibility; viewer: Viewer };

export function deskRound({ look, seen, viewer }: Sources, round: Round, result: RoundResult | undefined): DeskRound {
  const { record } = look;
  const parts = look.partsOf.get(round.id) ?? [];
  const all = parts.flatMap((part) => record.performances.filter((one) => one.part === part.id));
  const due = all.filter((one) => outOf(look, one) === null);
  const isConfirmed = ({ id }: Performance) => look.happenedIn(id).confirmed !== null;
  const knows = actionsOf(viewer).includes("results.read");
  const ceremony = ceremonyOf(record);
  return {
    id: round.id,
    name: round.name,
    due: due.length,
    confirmed: due.filter(isConfirmed).length,
    published: all.filter((one) => seen.performances.has(one.id)).length,
    pending: all.filter((one) => seen.pending.has(one.id)).length,
    parts: parts.flatMap(({ id, name }) => {
      const own = due.filter((one) => one.part === id);
      const waiting = own.filter((one) => publicationOf(record, "performance", one.id) === null).length;
      return waiting > 0 && own.every(isConfirmed) ? { id, name, waiting } : [];
    }),
    undecided: knows ? (result?.groups.reduce((count, group) => count + group.prizeBlocks.length, 0) ?? 0) : 0,
    ceremony: ceremony?.round === round.id && ceremony.at > 0 ? { at: ceremony.at, of: ceremony.steps.length } : null,
    publication: publicationOf(record, "round", round.id)?.made ?? null,
    freeze: publicationOf(record, "freeze", round.id)?.made ?? null,
    briefing: publicationOf(record, "briefing", round.id)?.made ?? null,
  };
}
