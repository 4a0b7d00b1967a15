import { drawLots } from "../../../app/domain/draw";
import type { Contestant } from "../../../app/domain/record";
import { type Pool, pools } from "./pools";

/** Chance that anybody can repeat: each pick draws lots from the seed and how many picks there were before it. */
export function dice(seed: string) {
  let thrown = 0;
  const pick = <T>(items: readonly T[]): T => drawLots(`${seed} ${thrown++}`, items)[0] as T;
  const between = (least: number, most: number) =>
    pick(Array.from({ length: most - least + 1 }, (_, at) => least + at));
  return { pick, between };
}
export type Dice = ReturnType<typeof dice>;

export type Person = Pick<Contestant, "fullName" | "gender" | "birthYear" | "ethnicity">;

/** Makes people, no two of the same name in the whole sample. */
export function census() {
  const named = new Set<string>();
  return function person({ pick, between }: Dice, peoples: readonly string[], adultIn: number): Person {
    for (;;) {
      const ethnicity = pick(peoples);
      const gender = pick(["male", "female"] as const);
      const pool = pools[ethnicity] as Pool;
      const fullName = `${pick(pool.surnames)} ${pick(pool[gender])}`.normalize("NFC");
      if (named.has(fullName)) continue;
      named.add(fullName);
      return { fullName, gender, birthYear: between(adultIn - 54, adultIn - 23), ethnicity };
    }
  };
}
export type Census = ReturnType<typeof census>;
