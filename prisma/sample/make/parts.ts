import type { Criterion, Part, TimeRule } from "../../../app/domain/record";

export type PartPlan = {
  id: string;
  name: string;
  /** Name, maximum in hundredths, and what the judge looks at. */
  criteria: readonly (readonly [name: string, maximum: number, guide: string])[];
  questions?: number;
  coefficient?: number;
  /** Seconds. */
  minimum?: number;
  maximum?: number;
  over?: TimeRule;
  under?: TimeRule;
};

export const fullMinute: TimeRule = { kind: "full-periods", seconds: 60, points: 100 };
export const halfMinute: TimeRule = { kind: "started-periods", seconds: 30, points: 50 };
export const skitTable: TimeRule = {
  kind: "table",
  rows: [
    { from: 60, points: 50, stopped: false },
    { from: 120, points: 100, stopped: true },
  ],
};

/** The parts of a round with their criteria, each judged by the whole panel or counted by its key. */
export function partsFrom(plans: readonly PartPlan[], round: string, judges: readonly string[], step: number) {
  const parts: Part[] = plans.map((plan) => ({
    id: plan.id,
    round,
    name: plan.name,
    scoredPer: "team",
    contestants: { take: "mean" },
    marking:
      plan.questions === undefined
        ? { by: "panel" }
        : { by: "tally", questions: plan.questions, pointsEach: 100, key: [] },
    panel: plan.questions === undefined ? [...judges] : [],
    coefficient: plan.coefficient ?? 10_000,
    time: {
      minimum: plan.minimum ?? null,
      maximum: plan.maximum ?? null,
      grace: 0,
      over: plan.over ?? null,
      under: plan.under ?? null,
      appliesTo: "part",
      warnings: [],
    },
  }));
  const criteria: Criterion[] = plans.flatMap((plan) =>
    plan.criteria.map(([name, maximum, guide], at) => ({
      id: `${plan.id}-${at + 1}`,
      part: plan.id,
      name,
      guide,
      maximum,
      step,
    })),
  );
  return { parts, criteria };
}

const greeting = (scale: number): PartPlan => ({
  id: "chao-hoi",
  name: "Chào hỏi",
  maximum: 300,
  over: fullMinute,
  criteria: [
    ["Nội dung giới thiệu", (scale * 5) / 10, "Giới thiệu đơn vị và kết quả công tác dân vận."],
    ["Hình thức thể hiện", (scale * 3) / 10, "Sân khấu hóa, lời ca, tiếng nói của các dân tộc."],
    ["Trang phục, tác phong", (scale * 2) / 10, "Gọn, đẹp, đúng bản sắc."],
  ],
});

const situation = (scale: number): PartPlan => ({
  id: "tinh-huong",
  name: "Xử lý tình huống",
  maximum: 300,
  over: halfMinute,
  criteria: [
    ["Cách giải quyết, đúng pháp luật", (scale * 6) / 10, "Đúng chủ trương, pháp luật; hợp lòng dân."],
    ["Kỹ năng thuyết phục", (scale * 4) / 10, "Dễ nghe, dễ hiểu, dễ làm theo."],
  ],
});

const skit = (scale: number): PartPlan => ({
  id: "tieu-pham",
  name: "Tiểu phẩm",
  minimum: 480,
  maximum: 720,
  over: skitTable,
  under: fullMinute,
  criteria: [
    ["Nội dung, thông điệp", (scale * 4) / 10, "Một việc dân vận cụ thể ở cơ sở, thông điệp rõ."],
    ["Kịch bản, diễn xuất", (scale * 4) / 10, "Tình huống có thật, diễn tự nhiên."],
    ["Đạo cụ, trang phục", (scale * 2) / 10, "Phù hợp, tiết kiệm."],
  ],
});

/** Three ways in which districts ran theirs: with a quiz, with a situation, and each part out of 10 with a coefficient. */
export const districtPlans = {
  quiz: [greeting(3000), { id: "kien-thuc", name: "Kiến thức", questions: 30, criteria: [] }, skit(4000)],
  situation: [greeting(2000), situation(3000), skit(5000)],
  coefficients: [
    { ...greeting(1000), coefficient: 30_000 },
    { ...situation(1000), coefficient: 30_000 },
    { ...skit(1000), coefficient: 40_000 },
  ],
} satisfies { [name: string]: PartPlan[] };

/** The final's four parts: 20, 20, 20 and 40, 100 points in all (domain.md, [G]). */
export const finalPlan: readonly PartPlan[] = [
  {
    id: "chao-hoi",
    name: "Chào hỏi",
    maximum: 420,
    over: halfMinute,
    criteria: [
      ["Nội dung giới thiệu", 800, "Giới thiệu đơn vị, đội thi và kết quả công tác dân vận của chính quyền."],
      ["Hình thức thể hiện", 600, "Sân khấu hóa, lời ca, tiếng nói của các dân tộc."],
      ["Sáng tạo, ấn tượng", 400, "Cách vào chuyện riêng, khán giả nhớ."],
      ["Trang phục, tác phong", 200, "Gọn, đẹp, đúng bản sắc."],
    ],
  },
  { id: "kien-thuc", name: "Kiến thức", questions: 20, criteria: [] },
  {
    id: "tinh-huong",
    name: "Xử lý tình huống",
    maximum: 300,
    over: fullMinute,
    criteria: [
      ["Nhận diện tình huống", 500, "Thấy đúng việc, đúng người, đúng nguyên nhân."],
      ["Cách giải quyết, đúng pháp luật", 800, "Đúng chủ trương, pháp luật; hợp lòng dân."],
      ["Kỹ năng thuyết phục", 500, "Dễ nghe, dễ hiểu, dễ làm theo."],
      ["Thời gian, tác phong", 200, "Đúng giờ, bình tĩnh, gần gũi."],
    ],
  },
  {
    id: "tieu-pham",
    name: "Tiểu phẩm",
    minimum: 600,
    maximum: 900,
    over: skitTable,
    under: fullMinute,
    criteria: [
      ["Nội dung, thông điệp", 1500, "Một việc dân vận cụ thể của chính quyền cơ sở, thông điệp rõ."],
      ["Kịch bản", 1000, "Có mở, có nút thắt, có cách gỡ."],
      ["Diễn xuất", 1000, "Tự nhiên, đúng vai, ăn ý."],
      ["Đạo cụ, trang phục", 500, "Phù hợp, tiết kiệm."],
    ],
  },
];
