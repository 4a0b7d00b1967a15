import type { Lookup } from "./lookup";
import type { Performance } from "./record";

/**
 * Who comes after the stage, in running order: the rest of its part, those of it who were passed over, then the parts
 * that follow. `done` says who has performed, or does not compete.
 */
export function comingAfter(look: Lookup, most: number, done: (one: Performance) => boolean): Performance[] {
  const { record } = look;
  const staged = look.performances.get(record.contest.onStage ?? "");
  const at = record.parts.findIndex((part) => part.id === staged?.part);
  const found = record.parts.slice(Math.max(0, at)).flatMap((part) => {
    const order = record.performances.filter((one) => one.part === part.id);
    const from = staged ? order.indexOf(staged) + 1 : 0;
    return [...order.slice(from), ...order.slice(0, from)].filter((one) => one !== staged && !done(one));
  });
  return found.slice(0, most);
}

/** Whether a performance has begun, by its marking or its clock. */
export const hasBegun = (one: Performance): boolean =>
  one.opened !== null || one.clock.segments.length > 0 || one.clock.typed !== null;
