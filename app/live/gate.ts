import { bite } from "./precedence";

/** How many are let in before others have their turn; a handshake costs about half a millisecond. */
const few = { usual: 8, small: 1 };

/**
 * A gate for a crowd that comes all at once: lets callers in one after the other, a few in each turn of the event loop.
 * `room`: how many may wait; whoever comes then is turned away (false) and comes again by itself, a random while later.
 */
export function newGate(room = 2000, share = few): () => Promise<boolean> {
  // In a set whoever is first leaves at once, however long the line is.
  const waiting = new Set<(welcome: boolean) => void>();

  function open() {
    let places = bite(share);
    for (const letIn of waiting) {
      if (places-- === 0) break;
      waiting.delete(letIn);
      letIn(true);
    }
    if (waiting.size > 0) setImmediate(open);
  }

  return () =>
    new Promise((answer) => {
      if (waiting.size >= room) return answer(false);
      waiting.add(answer);
      if (waiting.size === 1) setImmediate(open);
    });
}
