import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Draw } from "./record";

/** What is hashed for a lot: `hat-giong|3`. Whoever checks a draw by hand pastes this into any SHA-256 tool. */
export function lotText(seed: string, place: number): string {
  return `${seed.normalize("NFC")}|${place}`;
}

/**
 * The number that decides where a lot comes: SHA-256, in hexadecimal digits, of the seed, a bar and the lot's place among
 * the lots as they lay, from 1 (`hat-giong|3`). Chosen so that whoever has the minutes can draw again with any tool.
 */
export function lotNumber(seed: string, place: number): string {
  return bytesToHex(sha256(utf8ToBytes(lotText(seed, place))));
}

/** A lot with its place among the lots as they lay, from 1, and the number that decides where it comes. */
export type Lot<T> = { item: T; place: number; number: string };

const numbered = <T>(seed: string, items: readonly T[]): Lot<T>[] =>
  items.map((item, at) => ({ item, place: at + 1, number: lotNumber(seed, at + 1) }));
const bySmallest = <T>(a: Lot<T>, b: Lot<T>): number => (a.number < b.number ? -1 : 1);

/** Draws lots: the items by their lot numbers, the smallest first. Depends on nothing but the seed and their order. */
export function drawLots<T>(seed: string, items: readonly T[]): T[] {
  return numbered(seed, items)
    .sort(bySmallest)
    .map(({ item }) => item);
}

/**
 * The lots in the order in which they come. Where a lot may lie several times, they are drawn in passes: a pass is over
 * where the first lot lies again. All lots of a pass come before those of the next, so that none comes twice before each
 * has come once. Without repetition there is one pass, and this is `drawLots`.
 */
export function inPasses<T>(seed: string, lots: readonly T[]): Lot<T>[] {
  const all = numbered(seed, lots);
  const starts = all.flatMap(({ item }, at) => (item === lots[0] ? [at] : []));
  return starts.flatMap((from, pass) => all.slice(from, starts[pass + 1]).sort(bySmallest));
}

export function drawPasses<T>(seed: string, lots: readonly T[]): T[] {
  return inPasses(seed, lots).map(({ item }) => item);
}

/**
 * Whether a draw is what its seed and its lots give. What has been taken off the list of performances since does not
 * count. False, too, for a draw of which the lots were not kept.
 */
export function agrees(draw: Pick<Draw, "of" | "seed" | "lots" | "performances" | "situations">): boolean {
  const drawn = drawPasses(draw.seed, draw.lots);
  const found = draw.of === "order" ? draw.performances : draw.situations;
  if (drawn.length === 0 || (draw.of === "situations" && found.length !== draw.performances.length)) return false;
  let from = 0;
  return found.every((one) => {
    const at = drawn.indexOf(one, from);
    from = at + 1;
    return at >= 0;
  });
}
