import { type Answer, answered, type Draft, type SentBallot } from "./draft";

/** Where a device keeps its drafts, as far as sending them goes. `change` is given the draft as it is at that moment. */
export type Outbox = {
  pending: () => readonly (readonly [performance: string, draft: Draft])[];
  change: (performance: string, next: (draft: Draft | null) => Draft | null) => void;
};

/** Sends a ballot to the server, and never throws. */
export type SendBallot = (performance: string, ballot: SentBallot) => Promise<Answer>;

/**
 * Sends what is handed in, one after the other and each as it stands then, until each has been tried once: also what is
 * handed in meanwhile, and what an answer has put on another revision. Each is answered by itself: one that is refused
 * neither holds up the others nor takes them along. Sending twice is harmless.
 */
export async function deliver(outbox: Outbox, send: SendBallot, heard: (answer: Answer) => void): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const [performance, sent] = untried(outbox, tried) ?? [];
    if (performance === undefined || !sent) return;
    tried.add(nameOf(sent));
    const answer = await send(performance, sent);
    heard(answer);
    outbox.change(performance, (draft) => draft && answered(draft, sent, answer));
  }
}

function untried(outbox: Outbox, tried: ReadonlySet<string>): [string, SentBallot] | null {
  for (const [performance, { sent }] of outbox.pending()) {
    if (sent && !tried.has(nameOf(sent))) return [performance, sent];
  }
  return null;
}

const nameOf = ({ id, revision }: SentBallot) => `${id} ${revision}`;
