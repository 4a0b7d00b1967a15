import type { CeremonyShown } from "../ceremony-shown";
import type { HallView } from "../record";

/** A ceremony as far as it has come: its steps made or not, and what the hall's screen shows. */
type Run = {
  round: { name: string };
  at: number;
  paused: boolean;
  hall: HallView["show"];
  steps: readonly (CeremonyShown | null)[];
};

/**
 * What the MC reads: the step that was made last, and the one to come, the `at`-th of `of` steps having been made; `hall`:
 * what the screen shows, the ceremony only when left to itself.
 */
export type Prompter = Pick<Run, "at" | "paused" | "hall"> & {
  round: string;
  of: number;
  now: CeremonyShown | null;
  next: CeremonyShown | null;
};

/** The prompter's part of a ceremony, one step ahead of the hall and no more. */
export function prompterOf({ round, at, paused, hall, steps }: Run): Prompter {
  return {
    ...{ round: round.name, at, of: steps.length, paused, hall },
    now: (at > 0 && steps[at - 1]) || null,
    next: steps[at] ?? null,
  };
}
