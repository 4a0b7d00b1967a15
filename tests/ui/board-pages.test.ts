import { describe, expect, test } from "vitest";
import { linesOf, narrowest, widthOf } from "~/ui/board/letters";
import { pack } from "~/ui/board/pack";
import { partWidths, type Row } from "~/ui/board/part-widths";

const shown = (heights: number[], room: number, most = 10, breaks: number[] = []) =>
  pack(heights, room, most, new Set(breaks)).map(({ from, to }) => `${from}–${to}`);
const rows = (count: number, height = 72) => Array.from({ length: count }, () => height);

describe("the pages of the board", () => {
  const cases: [name: string, pages: string[], wanted: string[]][] = [
    ["no rows, no page", shown([], 700), []],
    ["ten rows a page", shown(rows(13), 9999), ["0–10", "10–13"]],
    ["sixty teams", shown(rows(60), 9999), ["0–10", "10–20", "20–30", "30–40", "40–50", "50–60"]],
    ["fewer where names take two lines", shown([118, 118, 118, 72, 72], 360), ["0–3", "3–5"]],
    ["a row higher than the screen stands alone", shown([72, 900, 72], 360), ["0–1", "1–2", "2–3"]],
    ["a bloc begins a page", shown(rows(7), 9999, 10, [0, 4]), ["0–4", "4–7"]],
    ["half a pixel too much is no reason", shown([72.2, 72.2], 144), ["0–2"]],
  ];
  test.each(cases)("%s", (_, pages, wanted) => expect(pages).toEqual(wanted));
});

describe("the columns of the ranking", () => {
  const four = ["Chào hỏi", "Kiến thức", "Xử lý tình huống", "Tiểu phẩm"];
  const seven = [...four, "Hùng biện", "Thi tài năng", "Trang phục dân tộc"];
  const two = ["Thuyết trình của báo cáo viên theo chủ đề tự chọn", "Trả lời câu hỏi của Ban Giám khảo"];
  const rural = "Sở Nông nghiệp và Phát triển nông thôn";
  /** A row of columns with these names, where every team is called the same. */
  const row = (heads: string[], name: string, figures = ["99,97"], total = "399,88", more: Partial<Row> = {}) => {
    const columns = heads.map((head) => ({ name: head, figures, counted: [], words: [] }));
    const of = { name: "Tổng điểm", figures: [total], words: ["tạm tính"] };
    return partWidths({
      columns,
      total: of,
      prizes: [],
      names: [name],
      sign: "mới",
      tight: false,
      long: false,
      ...more,
    });
  };
  const widths = (...given: Parameters<typeof row>) =>
    row(...given)
      .columns.split(" ")
      .map(Number.parseFloat);

  test.each([
    ["a hundred", ["96,00", "100,00"], "400,00", 3.46, 3.61],
    ["three places", ["99,972"], "399,888", 3.46, 4.27],
    ["a thousand", ["1.000,00"], "4.000,00", 4.4, 4.58],
  ])("%s has room, and air beside it", (_, figures, total, ems, emsOfTotal) => {
    for (const tight of [false, true]) {
      const all = widths(four, rural, figures, total, { tight });
      for (const width of all.slice(0, -1)) expect(width).toBeGreaterThanOrEqual(ems * (tight ? 2 : 2.25) + 0.39);
      expect(all.at(-1)).toBeGreaterThanOrEqual(emsOfTotal * 2.5 + 0.39);
    }
  });

  test("names of parts stand in as few lines as leave a team's name its own", () => {
    const lines = (heads: string[], name: string) => {
      const all = widths(heads, name);
      const room = 111.75 - 8 - 0.5 - all.reduce((sum, width) => sum + width + 0.5, 0.5);
      return [linesOf(name, room / 2.75), ...heads.map((head, at) => linesOf(head, (all[at] ?? 0) / 1.5))];
    };
    expect(lines(four, "Sở Nội vụ")).toEqual([1, 1, 1, 1, 1]);
    expect(lines(two, "Sở Nội vụ")).toEqual([1, 2, 2]);
    expect(lines(two, rural)).toEqual([1, 3, 3]);
    expect(lines(four, rural)).toEqual([2, 1, 1, 1, 1]);
    expect(lines(seven, "Phòng Nội vụ")).toEqual([1, 1, 1, 2, 1, 1, 2, 2]);
  });

  test("a total is beside its word, or above it, and as wide as the prize below it", () => {
    const sum = (more: Partial<Row>) => widths(four, "Sở Nội vụ", ["20,00"], "80,00", more).at(-1) ?? 0;
    const [usual, tight, won, long] = [
      sum({}),
      sum({ tight: true }),
      sum({ tight: true, prizes: ["Giải Khuyến khích"] }),
      sum({ tight: true, prizes: ["Giải Khuyến khích dành cho đội có nhiều người cao tuổi"] }),
    ];
    expect([tight < won, won < usual, long]).toEqual([true, true, 16]);
  });

  test("what comes with the marks' states has room too", () => {
    const waits = { name: "Thi", figures: ["20,00"], counted: ["12/15"], words: ["đang chờ công bố"] };
    const [width = 0] = widths([], "Sở Nội vụ", [], "80,00", { columns: [waits] });
    expect(width).toBeGreaterThanOrEqual(widthOf("đang chờ") * 1.5);
    expect(width).toBeGreaterThanOrEqual((1.15 + widthOf("12/15")) * 1.75);
  });

  test("a sign stands behind a name where it takes no line of it", () => {
    const fits = (heads: string[], name: string) => row(heads, name).fits(name, "mới");
    expect([fits(four, "Sở Nội vụ"), fits(two, "Sở Giáo dục và Đào tạo"), fits(seven, "Trung tâm Dịch vụ")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("how wide letters are", () => {
  test.each([
    ["Sở Nội vụ", 99, 1],
    ["Xử lý tình huống", 7, 2],
    ["Xử lý tình huống", 0, 4],
  ])("%s in %d em", (text, room, lines) => expect(linesOf(text, room)).toBe(lines));
  test.each([
    [1, "Xử lý tình huống"],
    [2, "Xử lý tình"],
    [3, "huống"],
    [9, "huống"],
  ])("the least room for %d lines is that of “%s”", (lines, run) =>
    expect(narrowest("Xử lý tình huống", lines)).toBe(widthOf(run)),
  );
});
