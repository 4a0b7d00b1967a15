import type { Criterion, Part } from "./record";

type CriterionPlan = { name: string; maximum: number; step?: number };
export type PartPlan = {
  name: string;
  criteria: CriterionPlan[];
  coefficient?: number;
  minutes?: { minimum?: number; maximum: number };
  tally?: { questions: number; pointsEach: number };
  perContestant?: boolean;
};

const ONE = 10_000;

/** Introduction 20, knowledge 20, situation 20, skit 40: the usual four parts, 100 points in all (domain.md, [G]). */
export const fourParts: PartPlan[] = [
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
export const coefficients: PartPlan[] = [
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
export const speakers: PartPlan[] = [
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

/** What a part can be added from; what each has can be changed afterwards. */
export const partTemplates = [
  "introduction",
  "knowledge",
  "situation",
  "skit",
  "speech",
  "out-of-ten",
  "blank",
] as const;
export type PartTemplate = (typeof partTemplates)[number];

const empty: PartPlan = { name: "", criteria: [] };

/** A part as the template plans it: without a name where it is blank. */
export function partPlan(template: PartTemplate): PartPlan {
  const [introduction = empty, knowledge = empty, situation = empty, skit = empty] = fourParts;
  const speech = speakers[0] ?? empty;
  const outOfTen: PartPlan = {
    name: "Phần thi thang điểm 10",
    coefficient: 2 * ONE,
    minutes: { maximum: 10 },
    criteria: [
      { name: "Nội dung", maximum: 500 },
      { name: "Hình thức thể hiện", maximum: 300 },
      { name: "Trả lời câu hỏi phụ", maximum: 200 },
    ],
  };
  const plans = { introduction, knowledge, situation, skit, speech, "out-of-ten": outOfTen, blank: empty };
  return plans[template];
}

/** The plan as a part with its criteria. Over time: one point for each full minute. */
export function plannedPart(
  plan: PartPlan,
  { id, round, name = plan.name }: { id: string; round: string; name?: string },
  newId: () => string,
): { part: Part; criteria: Criterion[] } {
  const criteria = plan.criteria.map(
    (one): Criterion => ({
      id: newId(),
      part: id,
      name: one.name,
      guide: "",
      maximum: one.maximum,
      step: one.step ?? 25,
    }),
  );
  return { part: { ...partFrom(plan, round, id), name }, criteria };
}

/** One minute before the end, in seconds from the start. */
const warningsOf = (minutes: PartPlan["minutes"]): number[] =>
  minutes && minutes.maximum > 1 ? [(minutes.maximum - 1) * 60] : [];

function partFrom(plan: PartPlan, round: string, id: string): Part {
  const { minutes } = plan;
  return {
    id,
    round,
    name: plan.name,
    scoredPer: plan.perContestant ? "contestant" : "team",
    contestants: { take: "mean" },
    marking: plan.tally ? { by: "tally", ...plan.tally, key: [] } : { by: "panel" },
    panel: [],
    coefficient: plan.coefficient ?? ONE,
    time: {
      minimum: minutes?.minimum === undefined ? null : minutes.minimum * 60,
      maximum: minutes ? minutes.maximum * 60 : null,
      grace: 0,
      over: minutes ? { kind: "full-periods", seconds: 60, points: 100 } : null,
      under: null,
      appliesTo: "part",
      warnings: warningsOf(minutes),
    },
  };
}
