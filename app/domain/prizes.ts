import { compare, type Fraction, fromHundredths } from "./exact";
import { type Ranked, tieGroups } from "./ranking";
import type { PrizeTier, Round } from "./record";

/** A tie across a tier's boundary that waits for a decision: "2 đội đồng hạng 1, giải Nhất có 1". */
export type PrizeBlock = {
  rank: number;
  teams: string[];
  tier: string;
  count: number;
  left: number;
};

export type Prizes = {
  /** Team → tier, for those whose prize is certain. */
  awarded: Map<string, string>;
  blocked: PrizeBlock[];
};

/** The teams in the decided order, when a decision covers them all; else null. */
export type DecidedOrder = (tied: readonly string[]) => readonly string[] | null;

type Place = { tier: PrizeTier; left: number };

const reaches = (total: Fraction | null, tier: PrizeTier): boolean =>
  tier.minimum === null || (total !== null && compare(total, fromHundredths(tier.minimum)) >= 0);

/** The first tier with room whose minimum the total reaches; tiers passed over stay as empty as they are. */
const openFor = (places: readonly Place[], total: Fraction | null): Place | null =>
  places.find((place) => place.left > 0 && reaches(total, place.tier)) ?? null;

/** Takes so many places, from this tier on, in turn. */
function take(places: readonly Place[], from: Place, count: number): void {
  let wanted = count;
  for (const place of places.slice(places.indexOf(from))) {
    const taken = Math.min(wanted, place.left);
    place.left -= taken;
    wanted -= taken;
  }
}

/**
 * Prize tiers filled in rank order (scoring.md, "Advancing and prizes"). With `share` the tied all get the higher tier
 * and the surplus comes out of the next tiers; with `decide` they are blocked until a decision, while the places that
 * they will take between them are kept, so that every other team's prize is already certain.
 */
export function prizes(
  ranked: readonly Ranked[],
  { tiers, onTie }: Pick<Round["prizes"], "tiers" | "onTie">,
  decided: DecidedOrder,
): Prizes {
  const places = tiers.map((tier) => ({ tier, left: tier.count ?? Number.POSITIVE_INFINITY }));
  const awarded = new Map<string, string>();
  const blocked: PrizeBlock[] = [];
  for (const tied of tieGroups(ranked)) {
    const total = tied[0]?.team.total ?? null;
    const teams = tied.map(({ team }) => team.team);
    const place = openFor(places, total);
    if (place === null) continue;
    const { tier, left } = place;
    const across = left < teams.length;
    const order = across && onTie === "decide" ? decided(teams) : null;
    if (order) {
      for (const team of [...teams].sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
        const own = openFor(places, total);
        if (own === null) break;
        awarded.set(team, own.tier.id);
        take(places, own, 1);
      }
      continue;
    }
    take(places, place, teams.length);
    if (across && onTie === "decide") {
      blocked.push({ rank: tied[0]?.rank ?? 0, teams, tier: tier.id, count: tier.count ?? 0, left });
    } else for (const team of teams) awarded.set(team, tier.id);
  }
  return { awarded, blocked };
}
