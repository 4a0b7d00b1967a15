import { describe, expect, test } from "vitest";
import { pack } from "~/ui/board/pack";
import { partWidths } from "~/ui/board/part-widths";

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

describe("the columns of the parts", () => {
  const four = ["Chào hỏi", "Kiến thức", "Xử lý tình huống", "Tiểu phẩm"];
  const six = [...four, "Hùng biện", "Năng khiếu"];
  const cases: [name: string, widths: string, wanted: string][] = [
    ["every name in one line", partWidths(four, 24, false), "7em 7.2em 12.8em 7.2em"],
    ["the short ones, where teams have long names", partWidths(four, 34, true), "6.4em 7.2em 6.25em 7.2em"],
    ["none, where a team's name would break", partWidths(six, 36, true), Array(6).fill("6.25em").join(" ")],
    ["a round of one part", partWidths(["Thi"], 90, false), "7em"],
  ];
  test.each(cases)("%s", (_, widths, wanted) => expect(widths).toBe(wanted));
});
