import type { Contest, ContestRecord, Criterion, Part, Round, Rules } from "./record";

export const templates = ["four-parts", "coefficients", "speakers", "blank"] as const;
export type Template = (typeof templates)[number];

type CriterionPlan = { name: string; maximum: number; step?: number };
type PartPlan = {
  name: string;
  criteria: CriterionPlan[];
  coefficient?: number;
  minutes?: { minimum?: number; maximum: number };
  tally?: { questions: number; pointsEach: number };
  perContestant?: boolean;
};

const ONE = 10_000;

/** Introduction 20, knowledge 20, situation 20, skit 40: the usual four parts, 100 points in all (domain.md, [G]). */
const fourParts: PartPlan[] = [
  {
    name: "Chào hỏi",
    minutes: { maximum: 7 },
    criteria: [
      { name: "Nội dung giới thiệu", maximum: 800 },
      { name: "Hình thức thể hiện", maximum: 600 },
      { name: "Sáng tạo, ấn tượng", maximum: 400 },
      { name: "Trang phục, tác phong", maximum: 200 },
    ],
  },
  { name: "Kiến thức", tally: { questions: 20, pointsEach: 100 }, criteria: [] },
  {
    name: "Xử lý tình huống",
    minutes: { maximum: 5 },
    criteria: [
      { name: "Nhận diện tình huống", maximum: 500 },
      { name: "Cách giải quyết, đúng pháp luật", maximum: 800 },
      { name: "Kỹ năng thuyết phục", maximum: 500 },
      { name: "Thời gian, tác phong", maximum: 200 },
    ],
  },
  {
    name: "Tiểu phẩm",
    minutes: { minimum: 10, maximum: 15 },
    criteria: [
      { name: "Nội dung, thông điệp", maximum: 1500 },
      { name: "Kịch bản", maximum: 1000 },
      { name: "Diễn xuất", maximum: 1000 },
      { name: "Đạo cụ, trang phục", maximum: 500 },
    ],
  },
];

/** Every part out of 10, weighed by a coefficient (domain.md, [P]). */
const coefficients: PartPlan[] = [
  { name: "Chào hỏi", coefficient: ONE, minutes: { maximum: 5 }, criteria: [{ name: "Phần chào hỏi", maximum: 1000 }] },
  { name: "Kiến thức", coefficient: 2 * ONE, criteria: [{ name: "Phần kiến thức", maximum: 1000 }] },
  {
    name: "Xử lý tình huống",
    coefficient: 3 * ONE,
    minutes: { maximum: 5 },
    criteria: [{ name: "Phần xử lý tình huống", maximum: 1000 }],
  },
  {
    name: "Tiểu phẩm",
    coefficient: 4 * ONE,
    minutes: { maximum: 15 },
    criteria: [{ name: "Phần tiểu phẩm", maximum: 1000 }],
  },
];

/** A contest of speakers (báo cáo viên giỏi): each contestant speaks, with a minimum and a maximum time. */
const speakers: PartPlan[] = [
  {
    name: "Thuyết trình",
    perContestant: true,
    minutes: { minimum: 30, maximum: 35 },
    criteria: [
      { name: "Nội dung đề cương", maximum: 4000, step: 50 },
      { name: "Phương pháp, kỹ năng trình bày", maximum: 4000, step: 50 },
      { name: "Phong thái, xử lý câu hỏi", maximum: 2000, step: 50 },
    ],
  },
];

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
    const part = partFrom(plan, round.id, newId());
    parts.push(part);
    for (const { name, maximum, step } of plan.criteria) {
      criteria.push({ id: newId(), part: part.id, name, guide: "", maximum, step: step ?? 25 });
    }
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
    tallies: [],
    penalties: [],
    decisions: [],
    confirmations: [],
    publications: [],
    arrivals: [],
    substitutions: [],
    approvals: [],
    draws: [],
    calls: [],
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

/** A part as the templates have it; `editPart` changes what does not fit. Over time: one point for each full minute. */
function partFrom(plan: PartPlan, round: string, id: string): Part {
  const { minutes } = plan;
  return {
    id,
    round,
    name: plan.name,
    scoredPer: plan.perContestant ? "contestant" : "team",
    contestants: { take: "mean" },
    marking: plan.tally ? { by: "tally", ...plan.tally } : { by: "panel" },
    panel: [],
    coefficient: plan.coefficient ?? ONE,
    time: {
      minimum: minutes?.minimum === undefined ? null : minutes.minimum * 60,
      maximum: minutes ? minutes.maximum * 60 : null,
      grace: 0,
      over: minutes ? { kind: "full-periods", seconds: 60, points: 100 } : null,
      under: null,
      appliesTo: "part",
    },
  };
}
