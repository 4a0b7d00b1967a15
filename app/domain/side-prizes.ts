import { compare, type Fraction } from "./exact";
import type { Lookup } from "./lookup";
import type { PartResult } from "./part-result";
import type { PerformanceResult } from "./performance-result";
import type { Round, SidePrize } from "./record";

export type Winner = { team: string; contestant: string | null };
/** `tied`: several are equally best, and no decision has named one of them. */
export type SidePrizeResult = { prize: string; winners: Winner[]; mark: Fraction | null; tied: boolean };

/** Who may win a side prize by marks. */
export type Candidate = Winner & { mark: Fraction };

const same = (a: Winner, b: Winner): boolean => a.team === b.team && a.contestant === b.contestant;
const plain = ({ team, contestant }: Winner): Winner => ({ team, contestant });

/** Those of one team. */
export function candidates(
  award: SidePrize["award"],
  { team, parts: all }: { team: string; parts: readonly PartResult[] },
  performanceOf: (id: string) => PerformanceResult | undefined,
): Candidate[] {
  if (award.by !== "best-part" && award.by !== "best-contestant") return [];
  const parts = all.filter((part) => part.part === award.part);
  if (award.by === "best-part") return parts.flatMap(({ mark }) => (mark ? { team, contestant: null, mark } : []));
  return parts.flatMap((part) =>
    part.performances.flatMap((id) => {
      const one = performanceOf(id);
      return one?.mark && one.contestant !== null ? { team, contestant: one.contestant, mark: one.mark } : [];
    }),
  );
}

/**
 * Side prizes: the best by marks, a decision choosing among equals; or who a decision names (scoring.md, "Advancing and
 * prizes"). `competing`: of each team its candidates for each of the prizes.
 */
export function sidePrizes(look: Lookup, round: Round, competing: readonly Candidate[][][]): SidePrizeResult[] {
  return round.prizes.side.map(({ id, award }, at) => {
    const named = look.sidePrizes.findLast((one) => one.round === round.id && one.prize === id);
    if (award.by === "decision" || award.by === "audience")
      return { prize: id, winners: named ? [plain(named)] : [], mark: null, tied: false };
    const found = competing.flatMap((ofTeam) => ofTeam[at] ?? []);
    const first = found.reduce<Candidate | null>((a, b) => (a && compare(a.mark, b.mark) >= 0 ? a : b), null);
    const best = first ? found.filter((one) => compare(one.mark, first.mark) === 0) : [];
    const chosen = named ? best.filter((one) => same(one, named)) : [];
    const winners = chosen.length > 0 ? chosen : best;
    return { prize: id, winners: winners.map(plain), mark: first?.mark ?? null, tied: winners.length > 1 };
  });
}
