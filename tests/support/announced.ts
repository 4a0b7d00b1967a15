import { planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import type { ContestRecord } from "~/domain/record";
import { actor, carry } from "./acting";
import { confirm, contest, mark } from "./record";

/** A final of three teams whose marks are all confirmed. */
export function ready(): ContestRecord {
  const start = contest({ teams: 3, judges: 2, parts: ["skit"] });
  return start.performances.reduce((record, { id }, at) => confirm(mark(record, id, [9 - at, 9 - at]), id), start);
}

/** The same while it is announced: of its teams the last has been told. */
export function announced(): ContestRecord {
  const plan = planCeremony("le", "final", { order: "last-to-first", byPart: false });
  return carry(ready(), actor(), plan, stepCeremony("le", 0, 2));
}
