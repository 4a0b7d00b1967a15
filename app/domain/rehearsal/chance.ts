/** Chance from a seed: the same numbers for the same seed on any machine. It makes up marks and nothing else. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number;
  /** Around 0, most within 1, never beyond 3: sums of even chances, so that no machine's logarithms matter. */
  around: () => number;
  /** True so many times of a hundred. */
  percent: (percent: number) => boolean;
};

export function chanceFrom(seed: string): Chance {
  let state = 2_166_136_261;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    around: () => next() + next() + next() + next() + next() + next() - 3,
    percent: (percent) => next() * 100 < percent,
  };
}
