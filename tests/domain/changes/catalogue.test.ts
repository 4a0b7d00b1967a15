import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, type UnitsChange, unitWarnings } from "~/domain/catalogue";
import { addUnits, editUnit, endUnits, importUnits, removeUnit } from "~/domain/changes/catalogue";
import type { Unit } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { ancestorsOf, unitsById } from "~/domain/units";
import { moment } from "../../support/acting";

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

const tree = [unit("tinh"), unit("huyen", { parent: "tinh" }), unit("xa", { parent: "huyen" }), unit("so")];
const outcome = (change: UnitsChange, units: readonly Unit[] = tree) => change.apply(units, moment());

describe("the catalogue refuses", () => {
  test.each<[string, UnitsChange, object]>([
    ["a unit below itself", editUnit("xa", { parent: "xa" }), { refused: "unit-ring", at: "parent" }],
    ["a ring through others", editUnit("tinh", { parent: "xa" }), { refused: "unit-ring", at: "parent" }],
    ["an unknown parent", editUnit("xa", { parent: "gone" }), { refused: "unknown", at: "parent" }],
    [
      "an end before the beginning",
      editUnit("xa", { validFrom: "2025-07-01", validTo: "2025-06-30" }),
      { refused: "ends-before-start", at: "validTo" },
    ],
    [
      "a unit that succeeds itself",
      editUnit("xa", { validTo: "2025-06-30", successors: ["xa"] }),
      { refused: "own-successor", at: "successors" },
    ],
    ["successors of what goes on", editUnit("xa", { successors: ["so"] }), { refused: "not-ended", at: "validTo" }],
    ["changes of what is not there", editUnit("gone", { name: "x" }), { refused: "unknown" }],
    ["ends of what is not there", endUnits(["gone"], "2025-06-30", [], []), { refused: "unknown" }],
    ["removing what others belong to", removeUnit("huyen"), { refused: "in-use", with: { by: "xa" } }],
    [
      "a list with a ring in it",
      importUnits([unit("a", { parent: "b" }), unit("b", { parent: "a" })]),
      { refused: "unit-ring" },
    ],
  ])("%s", (_, change, refusal) => {
    expect(outcome(change)).toMatchObject(refusal);
  });
});

describe("the catalogue takes", () => {
  test("what is sent twice once", () => {
    const once = outcome(addUnits([unit("moi", { parent: "tinh" })]));
    expect(once).toHaveLength(5);
    expect(outcome(addUnits([unit("moi", { name: "khác" })]), once as Unit[])).toBe(once);
    const ended = outcome(endUnits(["xa"], "2025-06-30", [], [unit("xa-2", { parent: "tinh" })])) as Unit[];
    expect(outcome(endUnits(["xa"], "2025-06-30", [], [unit("xa-2", { parent: "tinh" })]), ended)).toEqual(ended);
  });

  test("a new name, a split and a merger alike", () => {
    const split = outcome(endUnits(["xa"], "2025-06-30", ["so"], [unit("xa-1", { parent: "tinh" })])) as Unit[];
    expect(split.find(({ id }) => id === "xa")).toMatchObject({ validTo: "2025-06-30", successors: ["so", "xa-1"] });
    expect(split.find(({ id }) => id === "xa-1")).toMatchObject({ validFrom: "2025-07-01", parent: "tinh" });
    const merged = outcome(endUnits(["xa", "huyen"], "2025-06-30", ["so"], [])) as Unit[];
    expect(merged.filter(({ successors }) => successors.join() === "so").map(({ id }) => id)).toEqual(["huyen", "xa"]);
  });

  test("no ring, whatever is edited in whatever order", () => {
    const ids = ["a", "b", "c", "d"];
    const move = fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let units: readonly Unit[] = ids.map((id) => unit(id));
        for (const [id, parent] of moves) {
          const next = outcome(editUnit(id, { parent }), units);
          if (!isRefusal(next)) units = next;
        }
        const byId = unitsById(units);
        for (const { id } of units) expect(ancestorsOf(byId, id).at(-1)?.parent ?? null).toBeNull();
      }),
    );
  });
});

describe("the catalogue warns", () => {
  const kinds = (units: readonly Unit[], id: string) =>
    unitWarnings(units, units.find((one) => one.id === id) as Unit).map(({ kind }) => kind);

  test("where times do not fit, and where two units are one by name and time", () => {
    const ended = unit("huyen", { parent: "tinh", validTo: "2025-06-30", successors: ["xa"] });
    const units = [unit("tinh"), ended, unit("xa", { parent: "huyen", validFrom: "2025-06-01" })];
    expect(kinds(units, "xa")).toEqual(["parent-not-there"]);
    expect(kinds(units, "huyen")).toEqual(["successor-earlier", "child-remains"]);
    const twins = [unit("a", { name: "Xã Pa Tần" }), unit("b", { name: "Xã Pa Tần" })];
    expect(kinds(twins, "a")).toEqual(["same-name"]);
  });

  test("but not of a former district and a commune of its name", () => {
    const units = [
      unit("h", { name: "Mường Tè", validTo: "2025-06-30" }),
      unit("x", { name: "Mường Tè", validFrom: "2025-07-01" }),
    ];
    expect([kinds(units, "h"), kinds(units, "x")]).toEqual([[], []]);
  });
});

test("the day after the last of a year, a leap day among them", () => {
  expect(["2024-12-31", "2024-02-28", "2025-06-30"].map(dayAfter)).toEqual(["2025-01-01", "2024-02-29", "2025-07-01"]);
});
