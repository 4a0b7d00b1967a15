import { drawLots } from "~/domain/draw";

/** Chance that can be repeated: each throw draws lots from the seed and how many throws there were before it. */
export function chance(seed: string) {
  let thrown = 0;
  const shuffled = <T>(items: readonly T[]): T[] => drawLots(`${seed} ${thrown++}`, items);
  const between = (least: number, most: number): number =>
    shuffled(Array.from({ length: most - least + 1 }, (_, at) => least + at))[0] ?? least;
  return { shuffled, between };
}
export type Chance = ReturnType<typeof chance>;
