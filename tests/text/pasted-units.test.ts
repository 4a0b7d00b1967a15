import { describe, expect, test } from "vitest";
import type { Unit } from "~/domain/record";
import { readUnits } from "~/text/pasted/units";
import { tenfold, tolerable } from "../support/processor";

function unit(id: string, fields: Partial<Unit> = {}): Unit {
  return {
    id,
    name: id,
    kind: "",
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    source: "",
    ...fields,
  };
}

const province = unit("lc", { name: "Tỉnh Lai Châu", kind: "tỉnh" });
const district = unit("lc-02", { name: "Huyện Mường Tè", kind: "huyện", parent: "lc", validTo: "2025-06-30" });
const commune = unit("03445", { name: "Xã Mường Tè", kind: "xã", parent: "lc", validFrom: "2025-07-01" });
const present = [province, district, commune];
const read = (...rows: string[][]) => readUnits(rows, present, "b");
const problems = (...rows: string[][]) => read(...rows).map((line) => line.problems.map(({ kind }) => kind));

describe("a list of units", () => {
  test("is read by its heading, whatever the order, below title rows and beside a counting column", () => {
    const [line] = read(
      ["DANH SÁCH ĐƠN VỊ", "", ""],
      ["STT", "Trực thuộc", "Tên đơn vị", "Mã", "Từ ngày", "Loại"],
      ["1", "Tỉnh Lai Châu", "Xã Bum Nưa", "03466", "1/7/2025", "xã"],
    );
    expect(line).toMatchObject({
      line: 3,
      state: "new",
      problems: [],
      unit: { id: "03466", name: "Xã Bum Nưa", kind: "xã", parent: "lc", validFrom: "2025-07-01" },
    });
  });

  test("without a heading is name, kind, parent, from, until, successors, code, source", () => {
    const [line] = read(["Xã Cũ", "xã", "Tỉnh Lai Châu", "", "30/06/2025", "Xã Mường Tè", "", "Nghị quyết"]);
    expect(line?.unit).toMatchObject({ validTo: "2025-06-30", successors: ["03445"], source: "Nghị quyết" });
  });

  test("finds what it belongs to among its own lines, before or after", () => {
    const lines = read(["Phòng B", "phòng", "Sở A"], ["Sở A", "sở", "Tỉnh Lai Châu"]);
    expect(lines.map((line) => line.unit.parent)).toEqual(["b-2", "lc"]);
  });

  test("knows a unit of the catalogue by its code, or by name, kind and time; the others are new", () => {
    const states = (...rows: string[][]) => read(...rows).map(({ state, unit: { id } }) => [state, id]);
    expect(states(["Xã Mường Tè", "xã", "Tỉnh Lai Châu", "01/07/2025"])).toEqual([["same", "03445"]]);
    expect(states(["Xã Mường Tè", "xã", "Tỉnh Lai Châu", "", "30/06/2025"])).toEqual([["new", "b-1"]]);
    expect(states(["Xã Mường Tè mới", "xã", "", "", "", "", "03445"])).toEqual([["changed", "03445"]]);
    expect(read(["Xã Mường Tè mới", "xã", "", "", "", "", "03445"])[0]?.unit).toEqual({
      ...commune,
      name: "Xã Mường Tè mới",
    });
  });

  test("of two units of one name takes the one of the time", () => {
    const twins = [
      ...present,
      unit("cu", { name: "Xã Pa Tần", validTo: "2025-06-30" }),
      unit("moi", { name: "Xã Pa Tần", validFrom: "2025-07-01" }),
    ];
    const parents = readUnits(
      [
        ["Trường A", "trường", "Xã Pa Tần", "01/09/2018"],
        ["Trường B", "trường", "Xã Pa Tần", "01/09/2025"],
      ],
      twins,
      "b",
    ).map((line) => line.unit.parent);
    expect(parents).toEqual(["cu", "moi"]);
  });

  test.each([
    [["", "xã"], ["no-name"]],
    [["Xã A", "xã", "", "32/01/2025"], ["bad-day"]],
    [["Xã A", "xã", "Tỉnh Nào"], ["unknown-unit"]],
    [["Xã A", "xã", "", "01/07/2025", "30/06/2025"], ["ends-before-start"]],
    [["Xã A", "xã", "", "", "", "Xã Mường Tè"], ["not-ended"]],
    [["Xã A", "xã", "", "", "", "", "mã số"], ["bad-code"]],
    [["Xã A", "xã", "", "", "30/06/2025", "X1", "X1"], ["own-successor"]],
    [["a".repeat(301)], ["too-long"]],
  ])("says of %j what is wrong", (row, wrong) => {
    expect(problems(row)).toEqual([wrong]);
  });

  test("says so when two lines are one unit, by code or by name, and when units stand below each other", () => {
    expect(problems(["Xã A", "xã", "", "", "", "", "A"], ["Xã B", "xã", "", "", "", "", "A"])).toEqual([
      [],
      ["code-twice"],
    ]);
    expect(problems(["Xã A", "xã"], ["xã  a", "Xã"])).toEqual([[], ["unit-twice"]]);
    expect(problems(["A", "sở", "B"], ["B", "sở", "A"])).toEqual([["unit-ring"], ["unit-ring"]]);
  });

  test("of a whole country is read while one waits", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`Xã ${at}`, "xã", "Tỉnh Lai Châu", "01/07/2025"]);
    const read = (many: number) => readUnits(rows.slice(0, many), present, "b");
    expect(read(5000).every(({ problems: found }) => found.length === 0)).toBe(true);
    expect(tenfold(500, read)).toBeLessThan(tolerable);
  });
});
