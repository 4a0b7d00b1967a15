import { coefficients, fourParts, type PartPlan, plannedPart, speakers } from "./part-plans";
import type { Contest, ContestRecord, Criterion, Part, Round, Rules } from "./record";

export const templates = ["four-parts", "coefficients", "speakers", "blank"] as const;
export type Template = (typeof templates)[number];

const plans: { [template in Template]: PartPlan[] } = { "four-parts": fourParts, coefficients, speakers, blank: [] };

/** The usual rules: mean, two decimals, rounded at each part, a quorum of three. All editable. */
export const usualRules: Rules = {
  aggregate: { kind: "mean" },
  decimals: 2,
  roundAt: "part",
  quorum: 3,
  disagreement: { in: "percent", limit: 2000 },
  publish: "by-hand",
};

/** A new contest's whole record made from a template. `newId` gives the ids of what is inside it. */
export function fromTemplate(template: Template, contest: Contest, newId: () => string): ContestRecord {
  const round = finalRound(newId);
  const parts: Part[] = [];
  const criteria: Criterion[] = [];
  for (const plan of plans[template]) {
    const planned = plannedPart(plan, { id: newId(), round: round.id }, newId);
    parts.push(planned.part);
    criteria.push(...planned.criteria);
  }
  const skit = parts.at(-1);
  return {
    ...emptyRecord(contest),
    rounds: [
      { ...round, tieBreaks: skit ? [{ by: "part", part: skit.id }, { by: "decision" }] : [{ by: "decision" }] },
    ],
    parts,
    criteria,
  };
}

/** A record of a contest in which nothing is set up yet. */
export function emptyRecord(contest: Contest): ContestRecord {
  return {
    format: "dan-van-kheo.contest",
    version: 1,
    contest,
    rules: usualRules,
    units: [],
    blocs: [],
    rounds: [],
    parts: [],
    criteria: [],
    situations: [],
    teams: [],
    contestants: [],
    judges: [],
    officers: [],
    performances: [],
    ballots: [],
    paperEntries: [],
    tallies: [],
    penalties: [],
    decisions: [],
    confirmations: [],
    publications: [],
    arrivals: [],
    substitutions: [],
    approvals: [],
    ceremonies: [],
    votes: [],
    draws: [],
    calls: [],
    reviews: [],
  };
}

function finalRound(newId: () => string): Round {
  const tier = (name: string, count: number | null) => ({ id: newId(), name, count, minimum: null });
  return {
    id: newId(),
    name: "Chung kết",
    kind: "final",
    carryOver: null,
    rankBy: "round",
    tieBreaks: [],
    prizes: {
      tiers: [tier("Giải Nhất", 1), tier("Giải Nhì", 2), tier("Giải Ba", 3), tier("Giải Khuyến khích", null)],
      onTie: "decide",
      side: [],
    },
    advance: null,
  };
}
