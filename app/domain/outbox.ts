import { type Answer, answered, type Draft, type SentBallot } from "./draft";

/** Where a device keeps its drafts, as far as sending them goes. `change` is given the draft as it is at that moment. */
export type Outbox = {
  pending: () => readonly (readonly [performance: string, draft: Draft])[];
  change: (performance: string, next: (draft: Draft | null) => Draft | null) => void;
};

/** Sends a ballot to the server, and never throws. */
export type SendBallot = (performance: string, ballot: SentBallot) => Promise<Answer>;

/** Tells which performances' ballots are on their way now, and the answer that has just come. */
export type Told = (underWay: ReadonlySet<string>, answer: Answer | null) => void;

/** So many are under way together: one whose answer does not come holds up no other. */
const atOnce = 4;

/**
 * A courier for what is handed in. Each call tries all that waits once, also what is handed in meanwhile and what an
 * answer has put on another revision, and is done when nothing is under way any more. Each ballot is answered by itself:
 * one that is refused neither holds up the others nor takes them along. Who waited longest goes first. Sending twice is
 * harmless.
 */
export function courier(outbox: Outbox, send: SendBallot, told: Told): () => Promise<void> {
  const underWay = new Set<string>();
  const tried = new Set<string>();
  const turns = new Map<string, number>();
  const turnOf = (performance: string) => turns.get(performance) ?? 0;
  let turn = 0;
  let idle: (() => void)[] = [];

  async function carry(performance: string, sent: SentBallot) {
    underWay.add(performance);
    tried.add(nameOf(sent));
    turns.set(performance, ++turn);
    told(underWay, null);
    const answer = await send(performance, sent);
    underWay.delete(performance);
    outbox.change(performance, (draft) => draft && answered(draft, sent, answer));
    told(underWay, answer);
    goOn();
  }

  /** The one that waits longest, as it stands now. */
  function next(): [string, SentBallot] | null {
    let found: [string, SentBallot] | null = null;
    for (const [performance, { sent }] of outbox.pending()) {
      if (!sent || underWay.has(performance) || tried.has(nameOf(sent))) continue;
      if (!found || turnOf(performance) < turnOf(found[0])) found = [performance, sent];
    }
    return found;
  }

  function goOn() {
    for (let one = next(); one && underWay.size < atOnce; one = next()) void carry(...one);
    if (underWay.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }

  return () =>
    new Promise((done) => {
      idle.push(done);
      tried.clear();
      goOn();
    });
}

const nameOf = ({ id, revision }: SentBallot) => `${id} ${revision}`;
