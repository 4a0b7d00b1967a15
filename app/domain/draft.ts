import { z } from "zod";
import { type MarkProblem, markOf, parseMark } from "./marks";
import { Ballot, type Criterion, Id } from "./record";
import { type Refusal, reasons } from "./refusal";
import type { OwnBallot } from "./sheet";

/**
 * A ballot as it lies on the judge's device: what was typed, and how far handing it in has come (scoring.md, "Marks and
 * ballots"). `id` is the device's, and stands for these very contents once they were handed in: other contents are another
 * ballot. `earlier` are the ids that may have reached the server and of which nothing is known yet, the oldest first, its
 * own among them. `base` is the revision that it is made on, 0 for none.
 */
export const Draft = z.object({
  id: Id,
  base: z.int().min(0),
  /** As typed, by criterion: what is wrong stays too. */
  texts: z.record(z.string(), z.string().max(40)),
  note: z.string().max(2000),
  earlier: z.array(Id),
  sent: Ballot.pick({ id: true, revision: true, marks: true, note: true }).nullable(),
  received: Ballot.pick({ at: true, receipt: true, revision: true }).nullable(),
  refusal: z
    .object({
      refused: z.enum(reasons),
      at: z.string().optional(),
      with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .nullable()
    // A reason that this build does not know must not hide what was typed.
    .catch(null),
});
export type Draft = z.infer<typeof Draft>;
export type SentBallot = NonNullable<Draft["sent"]>;

/** What became of a ballot that was sent. `unreachable`: it may have been received, or not. */
export type Answer =
  | { kind: "received"; at: string; receipt: string; revision: number }
  | { kind: "refused"; refusal: Refusal; stands: OwnBallot | null }
  | { kind: "unreachable" }
  | { kind: "ended" };

export type DraftPhase = "editing" | "pending" | "received" | "refused";
type Scale = Pick<Criterion, "id" | "maximum" | "step">;

export function phaseOf(draft: Draft): DraftPhase {
  if (draft.received !== null) return "received";
  if (draft.sent !== null) return "pending";
  return draft.refusal === null ? "editing" : "refused";
}

/** A draft that begins at the ballot that stands, or at nothing. `textOf` writes hundredths as one would type them. */
export function newDraft(id: string, stands: OwnBallot | null, textOf: (hundredths: number) => string): Draft {
  const marks = Object.entries(stands?.marks ?? {});
  return {
    id,
    base: stands?.revision ?? 0,
    texts: Object.fromEntries(marks.map(([criterion, mark]) => [criterion, textOf(mark)])),
    note: stands?.note ?? "",
    earlier: [],
    sent: null,
    received: null,
    refusal: null,
  };
}

/** The marks in what was typed (hundredths), what is wrong with the others, and which are missing. */
export function readTexts(texts: Draft["texts"], criteria: readonly Scale[]) {
  const marks: { [criterion: string]: number } = {};
  const problems: { [criterion: string]: MarkProblem } = {};
  const missing: string[] = [];
  for (const criterion of criteria) {
    const read = parseMark(texts[criterion.id] ?? "", criterion);
    if (typeof read === "number") marks[criterion.id] = read;
    else if (read === null) missing.push(criterion.id);
    else problems[criterion.id] = read;
  }
  return { marks, problems, missing };
}

/**
 * The mark one step further, within the scale, in hundredths. From nothing, up begins at 0 and down at the maximum; from
 * what is wrong, it begins at the nearest end.
 */
export function stepped(text: string, criterion: Scale, direction: 1 | -1): number {
  const read = parseMark(text, criterion);
  const top = criterion.maximum - (criterion.maximum % criterion.step);
  if (typeof read !== "number") return direction === 1 && read !== "over-maximum" ? 0 : top;
  return Math.min(top, Math.max(0, read + direction * criterion.step));
}

/** The draft with other contents. What was handed in may have arrived, or may still: from here on it is another ballot. */
export function edited(draft: Draft, contents: Partial<Pick<Draft, "texts" | "note">>, newId: () => string): Draft {
  const base = draft.received?.revision ?? draft.base;
  const open = { ...draft, ...contents, base, sent: null, received: null, refusal: null };
  if (draft.received !== null) return { ...open, id: newId(), earlier: [] };
  return draft.earlier.includes(draft.id) ? { ...open, id: newId() } : open;
}

/**
 * The draft on its way, also where it says what stands already as far as this device knows: what it knows may be old. Its
 * marks must all be there, and right.
 */
export function handedIn(draft: Draft, criteria: readonly Scale[]): Draft {
  const { marks } = readTexts(draft.texts, criteria);
  const sent = { id: draft.id, revision: draft.base + 1, marks, note: draft.note.normalize("NFC").trim() };
  const earlier = draft.earlier.includes(draft.id) ? draft.earlier : [...draft.earlier, draft.id];
  return { ...draft, earlier, sent, received: null, refusal: null };
}

/**
 * The draft after the server's answer to what was sent, which may not be what it is about now: answers come late, twice, and
 * to another tab. What was received once stays received.
 */
export function answered(draft: Draft, sent: Pick<SentBallot, "id" | "revision">, answer: Answer): Draft {
  if (answer.kind === "unreachable" || answer.kind === "ended" || draft.received !== null) return draft;
  if (answer.kind === "received") {
    if (!draft.earlier.includes(sent.id)) return draft;
    const { at, receipt, revision } = answer;
    if (sent.id !== draft.id) return arrived(draft, sent.id, revision);
    return { ...draft, received: { at, receipt, revision }, refusal: null };
  }
  if (draft.sent?.id !== sent.id || draft.sent.revision !== sent.revision) return draft;
  const { refusal, stands } = answer;
  const mine = refusal.refused === "outdated-revision" && stands !== null && draft.earlier.includes(stands.id);
  return mine ? arrived(draft, stands.id, stands.revision) : { ...draft, sent: null, refusal };
}

/** An earlier one of this draft's own was received: it goes on from there, and what was sent before that cannot be any more. */
function arrived(draft: Draft, id: string, revision: number): Draft {
  return rebased({ ...draft, earlier: draft.earlier.slice(draft.earlier.indexOf(id) + 1) }, revision);
}

/** The draft made on another revision: the judge has seen it and goes on, or it was this draft's own. */
export function rebased(draft: Draft, revision: number): Draft {
  if (revision <= draft.base) return draft;
  const sent = draft.sent && { ...draft.sent, revision: revision + 1 };
  const refusal = draft.refusal?.refused === "outdated-revision" ? null : draft.refusal;
  return { ...draft, base: revision, sent, refusal };
}

/**
 * The draft once the page has the ballot that stands. Null when it has nothing more to keep: what was handed in is what
 * stands, or was received before it.
 */
export function reconciled(draft: Draft, stands: OwnBallot | null): Draft | null {
  if (stands === null) return draft;
  if (draft.id === stands.id || (draft.received && draft.received.revision <= stands.revision)) return null;
  return draft.received === null && draft.earlier.includes(stands.id)
    ? arrived(draft, stands.id, stands.revision)
    : draft;
}

/** Whether the judge may let go of a draft: not while an earlier one is on its way that nothing would be left of here. */
export function mayBeDropped(draft: Draft): boolean {
  return draft.earlier.length === 0;
}

/** Whether another ballot of this judge's has been received since the draft was begun: the judge has to choose. */
export function isOutdated(draft: Draft, stands: OwnBallot | null): boolean {
  const open = draft.sent === null && draft.received === null;
  return open && stands !== null && stands.revision > draft.base;
}

/** Whether a draft says just what stands: it has nothing to lose. */
export function saysTheSame(draft: Draft, stands: OwnBallot | null, criteria: readonly Scale[]): boolean {
  const { marks, problems } = readTexts(draft.texts, criteria);
  return (
    Object.keys(problems).length === 0 &&
    draft.note.trim() === (stands?.note ?? "") &&
    criteria.every(({ id }) => markOf(marks, id) === markOf(stands?.marks ?? {}, id))
  );
}
