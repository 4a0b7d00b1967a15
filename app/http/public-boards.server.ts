import { onAnnouncement } from "~/live/announce.server";
import type { EditionOf } from "~/live/board-rooms.server";
import type { Edition } from "~/live/editions";

/** How long what was read is believed without an announcement: something else may write to the database. Milliseconds. */
const believed = 2000;
/** How many contests are remembered, also those that there are not; the one not asked for longest goes first. */
const limit = 1000;

type Held = { edition: Edition | null; at: number; stale: boolean };

/**
 * The public boards as they stand, for the crowd: read once after each change, however many ask. What is read while a change
 * is announced is read again for who asks after that. It listens before anybody else who asks it on an announcement.
 */
export function publicBoards(read: EditionOf): { editionOf: EditionOf; close: () => void } {
  const held = new Map<string, Held>();
  const reading = new Map<string, Promise<Edition | null>>();

  const deaf = onAnnouncement((contestId) => {
    const known = held.get(contestId);
    if (known) known.stale = true;
    reading.delete(contestId);
  });

  async function readAnew(contestId: string): Promise<Edition | null> {
    const at = performance.now();
    const run = read(contestId);
    reading.set(contestId, run);
    try {
      const edition = await run;
      const current = reading.get(contestId) === run;
      held.delete(contestId);
      held.set(contestId, { edition, at, stale: !current });
      for (const oldest of held.keys()) {
        if (held.size <= limit) break;
        held.delete(oldest);
      }
      return edition;
    } finally {
      if (reading.get(contestId) === run) reading.delete(contestId);
    }
  }

  return {
    editionOf: async (contestId) => {
      const known = held.get(contestId);
      if (known && !known.stale && performance.now() - known.at < believed) return known.edition;
      return reading.get(contestId) ?? readAnew(contestId);
    },
    close: deaf,
  };
}
