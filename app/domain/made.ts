import type { Stamp } from "./record";

/** What somebody made and may have taken back. */
export type Made = { id: string; made: Stamp; revoked: Stamp | null };

/** An instant as milliseconds since 1970; 0 for what is no instant. */
export function milliseconds(instant: string): number {
  const value = Date.parse(instant);
  return Number.isFinite(value) ? value : 0;
}

/** The same instant as everybody spells it: whole milliseconds, none before 1970. */
export const spelled = (instant: string): string => new Date(Math.max(0, milliseconds(instant))).toISOString();

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As `toISOString` spells an instant ("2018-11-20T02:00:00.000Z"): the text of these sorts as they do. */
const isSpelled = (instant: string): boolean => instant.length === 24;

/** Earlier instants first; equal ones by their spelling, so that the order never depends on arrival. */
export const byInstant = (a: string, b: string): number =>
  isSpelled(a) && isSpelled(b) ? byText(a, b) : milliseconds(a) - milliseconds(b) || byText(a, b);

export const byMaking = (a: Made, b: Made): number => byInstant(a.made.at, b.made.at) || byText(a.id, b.id);

/** Only what is not revoked counts: those, the oldest first, whatever order they arrived in. */
export function inForce<T extends Made>(all: readonly T[]): T[] {
  return all.filter((one) => one.revoked === null).sort(byMaking);
}

/** Items by a key, each list in the items' order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
