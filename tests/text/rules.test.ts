import { describe, expect, test } from "vitest";
import type { Contest, ContestRecord, Part, Round, TimeRule } from "~/domain/record";
import { fromTemplate } from "~/domain/templates";
import { rulesInWords } from "~/text/rules";

const contest: Contest = {
  ...{ id: "lai-chau", title: "Hội thi", subtitle: "", level: "", organizer: "", heading: "government", place: "" },
  ...{
    startsOn: null,
    endsOn: null,
    parent: null,
    holders: [],
    expected: [],
    sample: true,
    onStage: null,
    hall: { show: "auto" },
  },
};

function record(): ContestRecord {
  let last = 0;
  return fromTemplate("four-parts", contest, () => `n${++last}`);
}

/** The record with changes to its one round, or to its part of a name. */
const withRound = (change: Partial<Round>, base = record()): ContestRecord => ({
  ...base,
  rounds: base.rounds.map((round) => ({ ...round, ...change })),
});
const withPart = (name: string, change: Partial<Part>, base = record()): ContestRecord => ({
  ...base,
  parts: base.parts.map((part) => (part.name === name ? { ...part, ...change } : part)),
});
const withRules = (change: Partial<ContestRecord["rules"]>): ContestRecord => {
  const base = record();
  return { ...base, rules: { ...base.rules, ...change } };
};
const idOf = (base: ContestRecord, part: string) => base.parts.find((one) => one.name === part)?.id ?? "";

/** The paragraphs under a title, each with its list, as lines. */
function lines(of: ContestRecord, title: string, language: "vi" | "en" = "vi"): string[] {
  const section = rulesInWords(of, language).find((one) => one.title === title);
  if (section === undefined) throw new Error(`no section ${title}`);
  return section.paragraphs.flatMap(({ text, items = [] }) => [text, ...items.map((item) => `- ${item}`)]);
}

test("the four-part contest reads in order: marking, the round, its parts, its order, its prizes", () => {
  expect(rulesInWords(record()).map(({ level, title }) => `${level} ${title}`)).toEqual([
    "1 Chấm điểm",
    "1 Chung kết",
    "2 Phần thi Chào hỏi",
    "2 Phần thi Kiến thức",
    "2 Phần thi Xử lý tình huống",
    "2 Phần thi Tiểu phẩm",
    "2 Tổng điểm và xếp hạng",
    "2 Giải thưởng",
  ]);
});

test("a part says its maximum, its criteria, its time and what the time costs", () => {
  expect(lines(record(), "Phần thi Tiểu phẩm")).toEqual([
    "Tối đa 40 điểm.",
    "Các tiêu chí:",
    "- Nội dung, thông điệp: tối đa 15 điểm, bước 0,25.",
    "- Kịch bản: tối đa 10 điểm, bước 0,25.",
    "- Diễn xuất: tối đa 10 điểm, bước 0,25.",
    "- Đạo cụ, trang phục: tối đa 5 điểm, bước 0,25.",
    "Thời gian: từ 10 phút đến 15 phút. Cứ quá đủ 1 phút thì trừ 1 điểm. Điểm trừ về thời gian tính vào điểm phần thi.",
  ]);
  expect(lines(record(), "Part: Kiến thức", "en")).toEqual([
    "At most 20 points. Marked by key: 20 questions, 1 point for each right answer.",
  ]);
});

describe("how ballots become a mark", () => {
  test.each([
    [{ aggregate: { kind: "mean" } }, "Điểm của lượt thi là trung bình cộng các phiếu chấm."],
    [
      { aggregate: { kind: "trimmed-mean", trimFrom: 4 } },
      "Khi có từ 4 phiếu trở lên, bỏ một phiếu cao nhất và một phiếu thấp nhất rồi lấy trung bình cộng các phiếu còn lại; khi có ít phiếu hơn, lấy trung bình cộng tất cả các phiếu.",
    ],
    [{ aggregate: { kind: "sum" } }, "Điểm của lượt thi là tổng điểm các phiếu chấm."],
    [
      { decimals: 2 },
      "Điểm mỗi phần thi được làm tròn một lần, đến 2 chữ số sau dấu phẩy, từ 5 trở lên thì làm tròn lên (4,995 thành 5,00).",
    ],
    [
      { decimals: 0, roundAt: "total" },
      "Điểm các phần thi được giữ nguyên; chỉ tổng điểm được làm tròn, đến số nguyên, từ 5 trở lên thì làm tròn lên (4,5 thành 5).",
    ],
    [{ quorum: 3 }, "Mỗi lượt thi phải có ít nhất 3 giám khảo chấm."],
    [{ disagreement: { in: "percent", limit: 2000 } }, "chênh nhau quá 20% điểm tối đa của phần thi,"],
    [{ disagreement: { in: "points", limit: 250 } }, "chênh nhau quá 2,5 điểm,"],
    [
      { publish: "with-part" },
      "Kết quả của một phần thi được công bố khi trưởng ban giám khảo xác nhận lượt thi cuối cùng của phần ấy.",
    ],
    [{ publish: "on-confirmation" }, "Kết quả của một lượt thi được công bố ngay khi trưởng ban giám khảo xác nhận."],
  ] as const)("%j", (change, sentence) => {
    expect(lines(withRules(change), "Chấm điểm").join("\n")).toContain(sentence);
  });

  test("nothing is said of a rule that the contest does not use", () => {
    expect(lines(withRules({ disagreement: null }), "Chấm điểm").join("\n")).not.toContain("chênh nhau");
  });
});

describe("what a part is worth", () => {
  const title = "Phần thi Chào hỏi";
  test.each([
    [{ coefficient: 30_000 }, "Tối đa 20 điểm, nhân hệ số 3 thành tối đa 60 điểm."],
    [{ coefficient: 5000 }, "Tối đa 20 điểm, nhân hệ số 0,5 thành tối đa 10 điểm."],
    [
      { scoredPer: "contestant", contestants: { take: "best", k: 3 } },
      "Tối đa 20 điểm. Chấm từng thí sinh; điểm của đội là trung bình cộng điểm của 3 thí sinh cao điểm nhất.",
    ],
  ] as const)("%j", (change, sentence) => {
    expect(lines(withPart("Chào hỏi", change), title)[0]).toBe(sentence);
  });

  test("where ballots are added up, the maximum is that of a ballot", () => {
    const summed = withRules({ aggregate: { kind: "sum" } });
    expect(lines(summed, title)[0]).toBe("Mỗi phiếu tối đa 20 điểm.");
    expect(lines(summed, "Tổng điểm và xếp hạng")[0]).not.toContain("tối đa");
  });
});

describe("what time costs", () => {
  const timed = (over: TimeRule | null, more: Partial<Part["time"]> = {}) => {
    const rest = { appliesTo: "part" as const, warnings: [] };
    const time: Part["time"] = { minimum: null, maximum: 420, grace: 0, over, under: null, ...rest, ...more };
    return lines(withPart("Chào hỏi", { time }), "Phần thi Chào hỏi").at(-1);
  };

  test("started periods, after a grace, off the total", () => {
    const rule: TimeRule = { kind: "started-periods", seconds: 30, points: 50 };
    expect(timed(rule, { grace: 10, appliesTo: "total" })).toBe(
      "Thời gian: không quá 7 phút. Chênh trong 10 giây thì chưa tính. Cứ quá 30 giây thì trừ 0,5 điểm; phần lẻ chưa đủ 30 giây cũng tính. Điểm trừ về thời gian tính vào tổng điểm.",
    );
  });

  test("a table, of which only the greatest row counts", () => {
    const rows = [
      { from: 60, points: 50, stopped: false },
      { from: 120, points: 100, stopped: true },
    ];
    expect(timed({ kind: "table", rows })).toBe(
      "Thời gian: không quá 7 phút. Quá từ 1 phút trừ 0,5 điểm; quá từ 2 phút trừ 1 điểm và phải dừng phần thi. Chỉ tính mức cao nhất đạt đến, không cộng dồn. Điểm trừ về thời gian tính vào điểm phần thi.",
    );
  });

  test("limits that cost nothing, and a time too short", () => {
    expect(timed(null)).toBe("Thời gian: không quá 7 phút.");
    const under: TimeRule = { kind: "full-periods", seconds: 60, points: 100 };
    expect(timed(null, { minimum: 1800, maximum: null, under, appliesTo: "each-ballot" })).toBe(
      "Thời gian: ít nhất 30 phút. Cứ thiếu đủ 1 phút thì trừ 1 điểm. Điểm trừ về thời gian tính vào từng phiếu chấm.",
    );
  });
});

test("order and ties are told in the order that they are applied", () => {
  const base = record();
  const content = base.criteria.find((one) => one.name === "Nội dung, thông điệp")?.id ?? "";
  const tieBreaks: Round["tieBreaks"] = [
    { by: "part", part: idOf(base, "Tiểu phẩm") },
    { by: "criterion", criterion: content },
    { by: "chair" },
    { by: "fewer-penalties" },
    { by: "shorter-time", part: idOf(base, "Chào hỏi") },
    { by: "decision" },
  ];
  expect(lines(withRound({ tieBreaks, rankBy: "bloc" }, base), "Tổng điểm và xếp hạng")).toEqual([
    "Tổng điểm của vòng là tổng điểm các phần thi, sau khi trừ các điểm trừ vào tổng; tối đa 100 điểm.",
    "Các đội được xếp hạng riêng trong từng khối, cụm, tổng điểm cao hơn xếp trên.",
    "Khi bằng tổng điểm, xét lần lượt:",
    "- điểm phần thi Tiểu phẩm cao hơn;",
    "- tổng điểm tiêu chí Nội dung, thông điệp (phần thi Tiểu phẩm) trên tất cả các phiếu cao hơn, kể cả phiếu đã bỏ;",
    "- tổng điểm các phiếu của trưởng ban giám khảo cao hơn;",
    "- ít điểm trừ hơn;",
    "- thời gian phần thi Chào hỏi ngắn hơn;",
    "- quyết định của ban giám khảo hoặc bốc thăm, có ghi lý do;",
    "Nếu vẫn bằng nhau thì đồng hạng và bỏ hạng kế tiếp (ví dụ 1, 2, 2, 4). Đội rút lui, vắng hoặc bị loại vẫn có tên trong danh sách nhưng không xếp hạng.",
  ]);
});

test("an earlier round that counts is named with its coefficient", () => {
  const carried = withRound({ carryOver: { round: "so-khao", coefficient: 5000 } });
  expect(lines(carried, "Tổng điểm và xếp hạng")[0]).toBe(
    "Tổng điểm của vòng là tổng điểm các phần thi, sau khi trừ các điểm trừ vào tổng. Cộng thêm tổng điểm của vòng so-khao nhân hệ số 0,5, làm tròn một lần.",
  );
});

test("prizes say how many, from what total, and what a tie does", () => {
  const base = record();
  const round = withRound(
    {
      prizes: {
        tiers: [
          { id: "a", name: "Giải Nhất", count: 1, minimum: 9000 },
          { id: "b", name: "Giải Khuyến khích", count: null, minimum: null },
        ],
        onTie: "share",
        side: [{ id: "s", name: "Tiểu phẩm hay nhất", award: { by: "best-part", part: idOf(base, "Tiểu phẩm") } }],
      },
    },
    base,
  );
  expect(lines(round, "Giải thưởng")).toEqual([
    "Cơ cấu giải, xét theo thứ hạng:",
    "- Giải Nhất: 1 giải, tổng điểm từ 90 trở lên.",
    "- Giải Khuyến khích: các đội còn lại.",
    "Đội không đủ điểm của một giải thì được xét giải kế tiếp mà đội đủ điểm; giải không có đội nào đủ điểm thì để trống. Khi số đội đồng hạng nhiều hơn số giải còn lại, các đội đó cùng nhận giải cao hơn và số giải kế tiếp giảm tương ứng.",
    "Giải phụ:",
    "- Tiểu phẩm hay nhất: đội có điểm phần thi Tiểu phẩm cao nhất.",
  ]);
  expect(lines(round, "Prizes", "en")[1]).toBe("- Giải Nhất: 1 prize, for a total of 90 or more.");
});

test("who goes on is said where a round leads to another", () => {
  const round = withRound({ advance: { best: 2, of: "bloc", bestOfRest: 1, onTie: "all" } });
  expect(lines(round, "Vào vòng sau")).toEqual([
    "2 đội có thứ hạng cao nhất của mỗi khối, cụm được vào vòng sau. Thêm 1 đội có tổng điểm cao nhất trong các đội còn lại. Ban tổ chức có thể chọn thêm đội, có ghi lý do. Khi đồng hạng ở ranh giới, các đội đồng hạng đều được vào.",
  ]);
  expect(lines(round, "Into the next round", "en")[0]).toContain(
    "So does the team with the highest total among the others.",
  );
});
