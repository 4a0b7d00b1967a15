import { describe, expect, test } from "vitest";
import { decide } from "~/domain/changes/decisions";
import { kin, undecidedKin } from "~/domain/kinship";
import type { ContestRecord, Judge, Team, Unit } from "~/domain/record";
import { actor, carry } from "../support/acting";
import { contest } from "../support/record";

const unit = (id: string, parent: string | null, kind = "huyện"): Unit => ({
  id,
  name: `Đơn vị ${id}`,
  kind,
  parent,
  validFrom: null,
  validTo: null,
  successors: [],
  source: "",
});
const units = [
  unit("tinh", null, "tỉnh"),
  unit("sin-ho", "tinh"),
  unit("xa", "sin-ho", "xã"),
  unit("than-uyen", "tinh"),
];

/** One judge and two teams, of whom something is known. */
function meeting(judge: Partial<Judge>, sinHo: Partial<Team>, thanUyen: Partial<Team> = {}): ContestRecord {
  const record = contest({ teams: ["sin-ho", "than-uyen"], judges: 2 });
  return {
    ...record,
    units,
    judges: record.judges.map((one, at) => (at === 0 ? { ...one, ...judge } : one)),
    teams: record.teams.map((one, at) => ({ ...one, ...(at === 0 ? sinHo : thanUyen) })),
  };
}

describe("a judge is near a team", () => {
  test.each<[string, Partial<Judge>, Partial<Team>, Partial<Team>, string[]]>([
    ["of the same unit", { unit: "sin-ho" }, { unit: "sin-ho" }, { unit: "than-uyen" }, ["sin-ho unit"]],
    ["of a unit above it", { unit: "sin-ho" }, { unit: "xa" }, { unit: "than-uyen" }, ["sin-ho above"]],
    ["of a unit below it", { unit: "xa" }, { unit: "sin-ho" }, { unit: "than-uyen" }, ["sin-ho above"]],
    ["not by the province over all", { unit: "tinh" }, { unit: "sin-ho" }, { unit: "than-uyen" }, []],
    ["not by the province over one", { unit: "tinh" }, { unit: "sin-ho" }, {}, []],
    ["by the province itself", { unit: "tinh" }, { unit: "tinh" }, { unit: "than-uyen" }, ["sin-ho unit"]],
    ["not by what is over all teams", { unit: "sin-ho" }, { unit: "xa" }, { unit: "xa-2" }, []],
    ["whose workplace names it", { workplace: "UBND huyện Sìn Hồ" }, {}, {}, ["sin-ho words"]],
    ["typed without marks", { workplace: "ubnd HUYEN SIN HO" }, {}, {}, ["sin-ho words"]],
    ["but not in part of a word", { workplace: "Huyện Sìn Hồng" }, {}, {}, []],
    ["but not without a workplace", { workplace: "" }, { unitName: "" }, {}, []],
  ])("%s", (_, judge, sinHo, thanUyen, found) => {
    const record = meeting(judge, sinHo, thanUyen);
    const more = { ...record, units: [...units, unit("xa-2", "sin-ho", "xã")] };
    expect(kin(more).map(({ team, near }) => `${team.id} ${near?.by}`)).toEqual(found);
  });

  test("when a contestant works where the judge does", () => {
    const record = contest({
      teams: ["sin-ho"],
      judges: 1,
      parts: [{ id: "talk", scoredPer: "contestant", performers: 1 }],
    });
    const judges = record.judges.map((one) => ({ ...one, workplace: "Trường THPT số 1" }));
    const contestants = record.contestants.map((one) => ({ ...one, workplace: "trường THPT số 1 " }));
    expect(kin({ ...record, judges, contestants }).map(({ near }) => near?.by)).toEqual(["words"]);
  });

  test("only where the judge marks it", () => {
    const record = meeting({ unit: "sin-ho" }, { unit: "sin-ho" });
    expect(kin({ ...record, parts: record.parts.map((one) => ({ ...one, panel: [] })) })).toEqual([]);
  });
});

describe("the decision", () => {
  const record = meeting({ unit: "sin-ho" }, { unit: "sin-ho" });
  const judge = record.judges[0]?.id ?? "";
  const decided = (recused: boolean) =>
    carry(record, actor(), decide({ kind: "recusal", id: "q", judge, team: "sin-ho", recused }, "cùng đơn vị"));

  test("ends the warning, either way", () => {
    expect(undecidedKin(record).length).toBe(1);
    for (const recused of [true, false]) {
      expect(undecidedKin(decided(recused))).toEqual([]);
      expect(kin(decided(recused))[0]?.decided).toMatchObject({ id: "q", recused, made: { reason: "cùng đơn vị" } });
    }
  });

  test("shows what is left of each panel, before it and after", () => {
    const strict = { ...record, rules: { ...record.rules, quorum: 2 } };
    expect(kin(strict)[0]?.panels).toContainEqual({ part: "Tiểu phẩm", left: 1, needed: 2 });
    expect(kin(decided(true))[0]?.panels).toContainEqual({ part: "Tiểu phẩm", left: 1, needed: 1 });
  });

  test("on who is not near is shown too", () => {
    const other = record.judges[1]?.id ?? "";
    const both = carry(
      decided(true),
      actor(),
      decide({ kind: "recusal", id: "r", judge: other, team: "than-uyen", recused: true }, "anh em ruột"),
    );
    expect(kin(both).map(({ near, decided: made }) => [near?.by ?? null, made?.made.reason])).toEqual([
      ["unit", "cùng đơn vị"],
      [null, "anh em ruột"],
    ]);
  });
});
