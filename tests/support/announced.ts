import { planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import type { ContestRecord } from "~/domain/record";
import { actor, carry } from "./acting";
import { confirm, contest, mark } from "./record";

/** A final that is being announced: of its three teams the last has been told. */
export function announced(): ContestRecord {
  const start = contest({ teams: 3, judges: 2, parts: ["skit"] });
  const judged = start.performances.reduce(
    (record, { id }, at) => confirm(mark(record, id, [9 - at, 9 - at]), id),
    start,
  );
  const plan = planCeremony("le", "final", { order: "last-to-first", byPart: false });
  return carry(judged, actor(), plan, stepCeremony("le", 0, 2));
}
