import { createHash } from "node:crypto";

/** Chance that is the same for the same seed. `between` includes both ends; `oneIn` is true once in so many times. */
export function chance(seed: string) {
  let state = createHash("sha256").update(seed).digest().readUInt32LE(0);
  // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneIn: (times: number) => next() * times < 1,
    pick: <T>(all: readonly T[]) => all[between(0, all.length - 1)] as T,
  };
}
export type Chance = ReturnType<typeof chance>;
