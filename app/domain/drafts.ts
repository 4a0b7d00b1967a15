import { type Draft, phaseOf } from "./draft";

/** What lies on a judge's device. `kept` is false when the browser refused to store: then it lasts as long as the page. */
export type Drafts = { of: ReadonlyMap<string, Draft>; kept: boolean };

export type DraftStore = {
  read: () => Drafts;
  /** Changes the draft for a performance; null takes it away. */
  change: (performance: string, next: (draft: Draft | null) => Draft | null) => void;
  pending: () => [performance: string, draft: Draft][];
  subscribe: (listener: () => void) => () => void;
  /** Once everything that lies on the device has been read. */
  ready: Promise<void>;
};

/** Which ballots are on their way this moment, and whether the server still knows this device. */
export type Sending = { now: ReadonlySet<string>; ended: boolean };

/**
 * A ballot that the server has not received. `typed` waits for the judge to hand it in, `waiting` goes by itself when it
 * can, `refused` stays until the judge has done something about the reason.
 */
export type Unsent = { performance: string; state: "typed" | "waiting" | "sending" | "refused"; draft: Draft };

/** All that lies on this device and was not received. A draft in which nothing was entered is none. */
export function unsentOf(drafts: Pick<Drafts, "of">, sending: Pick<Sending, "now">): Unsent[] {
  return [...drafts.of].flatMap(([performance, draft]): Unsent[] => {
    const phase = phaseOf(draft);
    if (phase === "refused") return [{ performance, state: "refused", draft }];
    if (phase === "pending")
      return [{ performance, state: sending.now.has(performance) ? "sending" : "waiting", draft }];
    return phase === "editing" && hasContents(draft) ? [{ performance, state: "typed", draft }] : [];
  });
}

/** Whether anything was entered, or a ballot that stands is being revised. */
export function hasContents(draft: Draft): boolean {
  return draft.base > 0 || draft.note !== "" || Object.values(draft.texts).some((text) => text.trim() !== "");
}
