import type { ContestRecord } from "~/domain/record";
import { hundredths } from "./instants";

type Rules = ContestRecord["rules"];
type Round = ContestRecord["rounds"][number];
type Part = ContestRecord["parts"][number];
type Criterion = ContestRecord["criteria"][number];

export type TeamPlan = { id: string; name?: string; bloc?: string | null };
export type CriterionPlan = { id: string; name?: string; maximum?: number; step?: number };
export type PartPlan = Partial<Omit<Part, "coefficient" | "marking" | "time">> & {
  id: string;
  /** Without any: one, `<part>-mark`, of 100 points in steps of 0,01. */
  criteria?: CriterionPlan[];
  coefficient?: number;
  tally?: { questions: number; pointsEach: number; key?: string[] };
  time?: Partial<Part["time"]>;
  /** Contestants of each team that perform, in a part scored per contestant. */
  performers?: number;
};
export type RoundPlan = Partial<Round> & { id: string };
export type Plan = {
  /** The first so many of Lai Châu's units, or teams by id. */
  teams?: number | (string | TeamPlan)[];
  judges?: number;
  parts?: (string | PartPlan)[];
  rounds?: (string | RoundPlan)[];
  /** The only round's settings, when there is one. */
  round?: Partial<Round>;
  rules?: Partial<Rules>;
  blocs?: string[];
  contest?: Partial<ContestRecord["contest"]>;
};

/** The typical four parts: 20, 20 by key, 20 and 40 points. */
export const fourParts: PartPlan[] = [
  { id: "greeting", name: "Chào hỏi", criteria: [criterionPlan("content", 10), criterionPlan("style", 10)] },
  { id: "knowledge", name: "Kiến thức", tally: { questions: 20, pointsEach: 1 } },
  {
    id: "situation",
    name: "Xử lý tình huống",
    criteria: [criterionPlan("handling", 10), criterionPlan("persuasion", 10)],
  },
  {
    id: "skit",
    name: "Tiểu phẩm",
    criteria: [
      criterionPlan("message", 15),
      criterionPlan("script", 10),
      criterionPlan("acting", 10),
      criterionPlan("props", 5),
    ],
  },
];

function criterionPlan(id: string, maximum: number): CriterionPlan {
  return { id, maximum, step: 0.25 };
}

export function roundOf(plan: RoundPlan): Round {
  return {
    name: "Chung kết",
    kind: "final",
    carryOver: null,
    rankBy: "round",
    tieBreaks: [],
    prizes: { tiers: [], onTie: "decide", side: [] },
    advance: null,
    ...plan,
  };
}

export function partOf(plan: PartPlan, round: string, panel: string[]): Part {
  const { criteria: _, performers: __, tally, coefficient = 1, time, ...rest } = plan;
  return {
    round,
    name: plan.id,
    scoredPer: plan.performers ? "contestant" : "team",
    contestants: { take: "mean" },
    panel: tally ? [] : panel,
    ...rest,
    marking: tally
      ? { by: "tally", questions: tally.questions, pointsEach: hundredths(tally.pointsEach), key: tally.key ?? [] }
      : { by: "panel" },
    coefficient: Math.round(coefficient * 10_000),
    time: { minimum: null, maximum: null, grace: 0, over: null, under: null, appliesTo: "part", warnings: [], ...time },
  };
}

export function criteriaOf(plan: PartPlan): Criterion[] {
  if (plan.tally) return [];
  const plans = plan.criteria ?? [{ id: `${plan.id}-mark` }];
  return plans.map(({ id, name, maximum = 100, step = 0.01 }) => ({
    id,
    part: plan.id,
    name: name ?? id,
    guide: "",
    maximum: hundredths(maximum),
    step: hundredths(step),
  }));
}
