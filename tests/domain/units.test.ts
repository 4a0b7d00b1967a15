import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryUnits } from "~/domain/changes/units";
import { readRecord } from "~/domain/integrity";
import type { Unit } from "~/domain/record";
import { treeRows } from "~/domain/unit-tree";
import { ancestorsOf, childrenOf, sortedUnits, unitsById, validOn, withUnits } from "~/domain/units";
import { unitLabel, unitTitle } from "~/text/units";
import { actor, carry, newContest } from "../support/acting";

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
const district = unit("huyen", { name: "Huyện Mường Tè", kind: "huyện", parent: "lc", validTo: "2025-06-30" });
const commune = unit("xa", { name: "Xã Mường Tè", kind: "xã", parent: "lc", validFrom: "2025-07-01" });
const tree = [province, district, commune, unit("bum-nua", { parent: "huyen", kind: "xã", name: "Xã Bum Nưa" })];

describe("units", () => {
  test.each([
    ["2018-11-20", [true, false]],
    ["2025-06-30", [true, false]],
    ["2025-07-01", [false, true]],
  ])("on %s", (day, there) => {
    expect([validOn(district, day), validOn(commune, day)]).toEqual(there);
  });

  test("of one name are told apart by kind and time", () => {
    expect(unitLabel(district)).toBe("Huyện Mường Tè, đến 30/06/2025");
    expect(unitLabel(commune)).toBe("Xã Mường Tè, từ 01/07/2025");
    expect(unitTitle({ name: "Công ty Cao su", kind: "doanh nghiệp" })).toBe("Công ty Cao su (doanh nghiệp)");
  });

  test("stand in a tree, whatever its rings", () => {
    const names = (id: string) => ancestorsOf(unitsById(tree), id).map((one) => one.id);
    expect(names("bum-nua")).toEqual(["huyen", "lc"]);
    expect(childrenOf(tree).get("lc")).toEqual([district, commune]);
    const ring = [unit("a", { parent: "b" }), unit("b", { parent: "a" }), unit("c", { parent: "gone" })];
    expect(ancestorsOf(unitsById(ring), "a").map((one) => one.id)).toEqual(["b"]);
    expect(
      childrenOf(ring)
        .get("")
        ?.map((one) => one.id),
    ).toEqual(["c"]);
  });

  test("are listed with what still is first, by kind and Vietnamese name", () => {
    const kind = "xã";
    const communes = ["Xã Ăng", "Xã An", "Xã Đông", "Xã Dung"].map((name, at) => unit(`x${at}`, { name, kind }));
    const names = sortedUnits([district, ...communes, province]).map(({ name }) => name);
    expect(names).toEqual(["Tỉnh Lai Châu", "Xã An", "Xã Ăng", "Xã Dung", "Xã Đông", "Huyện Mường Tè"]);
  });
});

test("a tree is shown as deep as there is room, and says what is left out", () => {
  const lines = (most: number, under: string | null = null) =>
    treeRows(tree, under, most).map((row) => [row.unit.id, row.depth, row.hidden]);
  expect(lines(400)).toEqual([
    ["lc", 0, 0],
    ["xa", 1, 0],
    ["huyen", 1, 0],
    ["bum-nua", 2, 0],
  ]);
  expect(lines(3)).toEqual([
    ["lc", 0, 0],
    ["xa", 1, 0],
    ["huyen", 1, 1],
  ]);
  expect(lines(1)).toEqual([["lc", 0, 2]]);
  expect(lines(400, "huyen")).toEqual([["bum-nua", 0, 0]]);
});

describe("a record takes units in", () => {
  test("with all that they belong to, once, and stays whole", () => {
    const record = carry(newContest(), actor(), carryUnits(tree, ["bum-nua", "xa", "nobody"]));
    expect(record.units.map(({ id }) => id)).toEqual(["bum-nua", "huyen", "lc", "xa"]);
    expect(readRecord(record)).toHaveProperty("record");
    expect(withUnits(record, tree, ["xa", "lc"])).toBe(record);
  });

  test("and always in whole, whatever the tree", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const parent = fc.option(fc.constantFrom(...ids));
    const forest = fc.tuple(
      ...ids.map((id) => parent.map((above) => unit(id, { parent: above === id ? null : above }))),
    );
    fc.assert(
      fc.property(forest, fc.subarray(ids), (units, wanted) => {
        expect(readRecord(withUnits(newContest(), units, wanted))).toHaveProperty("record");
      }),
    );
  });
});
