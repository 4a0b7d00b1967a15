import type { ContestRecord, Performance, Situation } from "./record";
import { find } from "./rows";

/** A part's situations, by their numbers. */
export function situationsOf(record: ContestRecord, part: string): Situation[] {
  return record.situations.filter((one) => one.part === part);
}

/** The situation that a performance drew. */
export function drawnSituation(
  record: ContestRecord,
  one: Performance,
): Pick<Situation, "number" | "title" | "text"> | null {
  const found = find(record.situations, one.situation);
  return found ? { number: found.number, title: found.title, text: found.text } : null;
}

/**
 * The lots for these performances of a part, as they lie before the draw: the situations used least so far, then, if
 * that is not enough, pass after pass of all that are then used least (`drawPasses`). So none is used again before each
 * was used once, and no two ever differ by more than one use. Who draws alone, and again, does not find the former
 * situation among the lots, unless it is the only one.
 */
export function situationLots(record: ContestRecord, part: string, wanted: readonly string[]): string[] {
  const all = situationsOf(record, part);
  const uses = new Map(all.map((one) => [one.id, 0]));
  for (const one of record.performances) {
    const before = uses.get(one.situation ?? "");
    if (one.situation !== null && before !== undefined && !wanted.includes(one.id)) {
      uses.set(one.situation, before + 1);
    }
  }
  const lots: string[] = [];
  let pass: string[] = [];
  for (let level = Math.min(...uses.values()); all.length > 0 && lots.length < wanted.length; level++) {
    pass = [...pass, ...all.filter((one) => uses.get(one.id) === level).map((one) => one.id)];
    lots.push(...pass);
  }
  const former = wanted.length === 1 ? find(record.performances, wanted[0] ?? "")?.situation : null;
  const others = lots.filter((one) => one !== former);
  return others.length > 0 ? others : lots;
}
