import type { Round, SidePrize, TieBreak } from "~/domain/record";
import { asTyped } from "~/text/typed";
import type { Values } from "./entry";

/** A tie-break as a select holds it; read back by `http/forms/round.ts`. */
export function tieCode(key: TieBreak): string {
  if ("part" in key) return `${key.by}:${key.part}`;
  return "criterion" in key ? `${key.by}:${key.criterion}` : key.by;
}

export function awardCode(award: SidePrize["award"]): string {
  return "part" in award ? `${award.by}:${award.part}` : award.by;
}

/** A round as its form shows it. */
export function roundValues(round: Round): Values {
  const { carryOver, advance, prizes } = round;
  return {
    name: round.name,
    kind: round.kind,
    carryFrom: carryOver?.round ?? "",
    carryCoefficient: carryOver ? asTyped(carryOver.coefficient, 4) : "1",
    rankBy: round.rankBy,
    tieBreaks: round.tieBreaks.map((key, at) => ({
      id: `tie-${at}-${tieCode(key).replace(":", ".")}`.slice(0, 64),
      key: tieCode(key),
    })),
    tiers: prizes.tiers.map(({ id, name, count, minimum }) => ({
      id,
      name,
      count: count === null ? "" : String(count),
      minimum: minimum === null ? "" : asTyped(minimum, 2),
    })),
    onTie: prizes.onTie,
    side: prizes.side.map(({ id, name, award }) => ({ id, name, award: awardCode(award) })),
    advances: advance !== null,
    best: String(advance?.best ?? 1),
    of: advance?.of ?? "round",
    bestOfRest: String(advance?.bestOfRest ?? 0),
    advanceOnTie: advance?.onTie ?? "decide",
  };
}
