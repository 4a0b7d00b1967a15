import { bite } from "./precedence";

/** How many are let in before others have their turn: a handshake costs about half a millisecond. */
const share = { usual: 8, small: 1 };

/**
 * A gate for a crowd that comes all at once: lets callers in one after the other, a few in each turn of the event loop.
 * `room`: how many may wait; whoever comes then is turned away (false) and comes again by itself, a random while later.
 */
export function newGate(room = 2000): () => Promise<boolean> {
  const waiting: ((welcome: boolean) => void)[] = [];

  function open() {
    for (const letIn of waiting.splice(0, bite(share))) letIn(true);
    if (waiting.length > 0) setImmediate(open);
  }

  return () =>
    new Promise((answer) => {
      if (waiting.length >= room) return answer(false);
      waiting.push(answer);
      if (waiting.length === 1) setImmediate(open);
    });
}
