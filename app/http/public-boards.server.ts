import { onAnnouncement, onPublished } from "~/live/announce.server";
import type { EditionOf } from "~/live/board-rooms.server";
import type { Edition } from "~/live/editions";

/** How long what was read is believed without an announcement: something else may write to the database. Milliseconds. */
const believed = 2000;
/** How many contests are remembered, also those that there are not; the one not asked for longest goes first. */
const limit = 1000;

/**
 * `told`: the revision that was committed since, if any. `shown`: greater since something was shown or taken back last, and,
 * because nobody listened meanwhile, since it is held again than before it was forgotten.
 */
type Held = { edition: Edition | null; at: number; told: number | null; shown: number };
type Reading = { edition: Promise<Edition | null>; told: number | null };
/** Reads the public board of a contest; `committed` is a revision that it has reached for certain. */
type Read = (contestId: string, committed?: number) => Promise<Edition | null>;

export type PublicBoards = {
  editionOf: EditionOf;
  /** A number that moves with every publication of a contest, and every one that is taken back. */
  shownOf: (contestId: string) => number;
  close: () => void;
};

/**
 * The public boards as they stand, for the crowd: read once after each change, however many ask. What is read while a change
 * is announced is read again for who asks after that. It listens before anybody else who asks it on an announcement.
 */
export function publicBoards(read: Read): PublicBoards {
  const held = new Map<string, Held>();
  const readings = new Map<string, Reading>();
  let counted = 0;

  const deaf = [
    onAnnouncement((contestId, revision) => {
      for (const known of [held.get(contestId), readings.get(contestId)]) if (known) known.told = revision;
      readings.delete(contestId);
    }),
    onPublished((contestId) => {
      const known = held.get(contestId);
      if (known) known.shown = ++counted;
    }),
  ];

  async function readAnew(contestId: string): Promise<Edition | null> {
    const at = performance.now();
    const reading: Reading = { edition: read(contestId, held.get(contestId)?.told ?? undefined), told: null };
    readings.set(contestId, reading);
    try {
      const edition = await reading.edition;
      const shown = shownOf(contestId);
      held.delete(contestId);
      held.set(contestId, { edition, at, told: reading.told, shown });
      for (const oldest of held.keys()) {
        if (held.size <= limit) break;
        held.delete(oldest);
      }
      return edition;
    } finally {
      if (readings.get(contestId) === reading) readings.delete(contestId);
    }
  }

  const shownOf = (contestId: string) => held.get(contestId)?.shown ?? ++counted;

  return {
    editionOf: async (contestId) => {
      const known = held.get(contestId);
      if (known && known.told === null && performance.now() - known.at < believed) return known.edition;
      return readings.get(contestId)?.edition ?? readAnew(contestId);
    },
    shownOf,
    close: () => {
      for (const stop of deaf) stop();
    },
  };
}
