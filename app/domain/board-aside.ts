import type { Board } from "./board";
import type { BoardCeremony, CeremonyShown } from "./ceremony-shown";
import { fingerprint } from "./fingerprint";

/** What a state says that is no number: a message to the hall, and the newest step of a ceremony. */
export type Aside = {
  message?: string;
  /** `before` tells the steps before the last from others; `last` is null while no step has been made. */
  ceremony?: { round: string; paused: boolean; steps: number; before: string; last: CeremonyShown | null };
};

/** Of a board; null where there is nothing to say. */
export function asideOf({ hall, ceremony }: Board): Aside | null {
  const aside: Aside = {
    ...(hall.show === "message" ? { message: hall.text } : {}),
    ...(ceremony ? { ceremony: newest(ceremony) } : {}),
  };
  return Object.keys(aside).length > 0 ? aside : null;
}

function newest({ round, paused, shown }: BoardCeremony): Aside["ceremony"] {
  const before = tagOf(shown.slice(0, -1));
  return { round: round.id, paused, steps: shown.length, before, last: shown.at(-1) ?? null };
}

/**
 * The ceremony as an aside tells it, for who has the steps before the last one: one step on, or back to any earlier one.
 * Undefined for who has not, and needs the whole board.
 */
export function ceremonyWith(board: Board, aside: Aside | null): BoardCeremony | null | undefined {
  const told = aside?.ceremony;
  const round = board.rounds.find(({ id }) => id === told?.round);
  if (!told || !round) return null;
  const earlier = (board.ceremony?.shown ?? []).slice(0, Math.max(0, told.steps - 1));
  if (tagOf(earlier) !== told.before) return undefined;
  const shown = told.last ? [...earlier, told.last] : [];
  return { round: { id: round.id, name: round.name }, paused: told.paused, shown };
}

/** A short tag of steps as they read. */
const tagOf = (steps: readonly CeremonyShown[]): string => fingerprint(JSON.stringify(steps)).toString(36);
