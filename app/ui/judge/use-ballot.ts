import { useEffect } from "react";
import {
  type Draft,
  edited,
  handedIn,
  isOutdated,
  mayBeDropped,
  newDraft,
  phaseOf,
  readTexts,
  rebased,
  reconciled,
  saysTheSame,
} from "../../domain/draft";
import { type DraftStore, type Drafts, hasContents } from "../../domain/drafts";
import { ballotSum } from "../../domain/marks";
import type { Sheet } from "../../domain/sheet";
import { asTyped } from "../../text/typed";
import { newId } from "../desk/new-id";
import type { Whereabouts } from "./sheet-head";

const typedOf = (hundredths: number) => asTyped(hundredths, 2);

/** What a sheet shows and does: the judge's draft on this device put together with the ballot that stands. */
export function useBallot(sheet: Sheet, store: DraftStore, drafts: Drafts, flush: () => void) {
  const { ballot: stands, criteria, state } = sheet;
  const { performance } = sheet.head;
  const draft = drafts.of.get(performance) ?? null;
  const phase = draft && phaseOf(draft);
  const takes = state === "open" || state === "closed";
  const editing = takes && (draft === null ? stands === null : phase === "editing" || phase === "refused");
  const own = takes && draft !== null;
  const start = () => newDraft(newId(), stands, typedOf);
  const shown = own ? draft : start();
  const typed = readTexts(shown.texts, criteria);
  // What the server took is shown as it took it, also where the scale has changed since.
  const read = own || stands === null ? typed : { ...typed, marks: stands.marks };
  const received = own ? draft.received : stands;

  useEffect(() => {
    store.change(performance, (kept) => kept && reconciled(kept, stands));
  }, [store, performance, stands]);

  const change = (contents: (before: Draft) => Partial<Pick<Draft, "texts" | "note">>) =>
    store.change(performance, (kept) => {
      const before = kept ?? start();
      return edited(before, contents(before), newId);
    });
  const drop = () => store.change(performance, () => null);
  return {
    editing,
    phase: own ? phase : null,
    texts: shown.texts,
    note: shown.note,
    ...read,
    sum: ballotSum(read.marks, criteria),
    received,
    /** What is being revised. */
    revises: editing && stands !== null ? stands : null,
    /** Whether the revision in hand can be let go of, for what is being revised. */
    cancels: editing && stands !== null && draft !== null && mayBeDropped(draft),
    outdated: own && isOutdated(draft, stands) ? stands : null,
    refusal: own ? draft.refusal : null,
    leftOver: !takes && draft !== null && !saysTheSame(draft, stands, criteria),
    where: whereabouts(own ? draft : null, received),
    type: (criterion: string, text: string) => change(({ texts }) => ({ texts: { ...texts, [criterion]: text } })),
    write: (note: string) => change(() => ({ note })),
    revise: () => change(() => ({})),
    drop,
    keepMine: () => stands && store.change(performance, (kept) => kept && rebased(kept, stands.revision)),
    submit: () => {
      store.change(performance, (kept) => handedIn(kept ?? start(), criteria));
      flush();
    },
  };
}

export type BallotInHand = ReturnType<typeof useBallot>;

function whereabouts(draft: Draft | null, received: { at: string } | null): Whereabouts {
  if (draft === null) return received && { state: "received", at: received.at };
  const phase = phaseOf(draft);
  if (phase === "pending") return { state: "sending" };
  if (phase === "received") return { state: "received", at: received?.at };
  if (phase === "refused") return { state: "problem" };
  return hasContents(draft) ? { state: "device" } : null;
}
