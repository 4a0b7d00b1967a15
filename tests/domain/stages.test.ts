import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecord } from "~/domain/integrity";
import { milestones } from "~/domain/readiness";
import type { ContestRecord } from "~/domain/record";
import { figures, lacks, shows, ways } from "~/domain/stage-figures";
import { stageLines } from "~/domain/stage-lines";
import { stageTotals, told } from "~/domain/stage-told";
import { type Arrived, type Summary, stage, summary } from "~/domain/stages";
import { wordsOf } from "~/text/area";
import { stageReport } from "~/text/words/organize/stage-report";
import { below } from "../support/stage";

const top = (...expected: string[]) => ({ id: "tinh", expected });
const lines = (rows: ReturnType<typeof stage>) =>
  rows.map((row) => [row.unit ?? "–", row.contest?.id ?? "–", row.state, row.counted, row.leads].join(" "));

describe("the lines of a stage", () => {
  test("one for each expected unit in its order, then other units, then contests of no unit", () => {
    const all = [below("c", { holders: [] }), below("b"), below("x"), below("far", { parent: "b" })];
    expect(lines(stage(top("a", "b"), all))).toEqual([
      "a – none false true",
      "b b published true true",
      "x x published true true",
      "– c published true false",
    ]);
  });

  test("a cluster stands in the line of each of its units, and counts once", () => {
    const rows = stage(top("a", "b", "c"), [below("cum", { holders: ["b", "a"] })]);
    expect(lines(rows)).toEqual(["a cum published true true", "b cum published false true", "c – none false true"]);
    expect(rows.map((row) => row.together)).toEqual([["b"], ["a"], []]);
    expect(figures(rows)).toMatchObject({ expected: 3, held: 2, none: 1, all: { contests: 1, teams: 5, people: 25 } });
  });

  test("a unit with several contests is as far as the furthest, and counts once", () => {
    const all = [below("lan-1", { holders: ["a"], milestone: "drafting" }), below("lan-2", { holders: ["a"] })];
    const rows = stage(top("a"), all);
    expect(lines(rows)).toEqual(["a lan-1 published true true", "a lan-2 published true false"]);
    expect(figures(rows)).toMatchObject({ expected: 1, held: 1, all: { contests: 2 }, done: { contests: 1 } });
  });

  test("a team stands in the line it came from: its contest and unit, its contest, its unit, or none", () => {
    const all = [below("cum", { holders: ["a", "b"] })];
    const from = (contest: string | null) => ({ contest, way: "rank" as const });
    const teams: Arrived[] = [
      { id: "1", unit: "b", origin: from("cum") },
      { id: "2", unit: null, origin: from("cum") },
      { id: "3", unit: "c", origin: null },
      { id: "4", unit: null, origin: null },
    ];
    expect(stage(top("a", "b", "c"), all, teams).map((row) => row.arrived)).toEqual([["2"], ["1"], ["3"]]);
  });

  test("say what is lacking", () => {
    const all = [
      below("a", { milestone: "drafting", missing: ["teams", "when"] }),
      below("b"),
      below("c", { milestone: "approved", differs: true }),
      below("d", { milestone: "running" }),
    ];
    const teams: Arrived[] = [{ id: "1", unit: "c", origin: null }];
    expect(stage(top("a", "b", "c", "d", "e"), all, teams).map(lacks)).toEqual([
      ["teams", "when"],
      ["results-approval", "sending"],
      ["new-approval"],
      [],
      ["contest"],
    ]);
  });

  test("lead on to those below, opened one by one or all", () => {
    const all = [below("b"), below("xa", { parent: "b" }), below("thon", { parent: "xa", holders: [] })];
    const names = { unit: String, team: String, mine: () => false };
    const shown = (open: string | null) =>
      stageLines(stage(top("b"), all), all, names, { open }).map((line) => `${line.depth} ${line.contest?.id}`);
    expect(shown(null)).toEqual(["0 b"]);
    expect(shown("b")).toEqual(["0 b", "1 xa", "2 thon"]);
    expect(shown("xa")).toEqual(["0 b", "1 xa", "2 thon"]);
    expect(shown("all")).toEqual(["0 b", "1 xa", "2 thon"]);
  });
});

const anyUnit = fc.constantFrom("a", "b", "c", "d", "e", "f");
const anyBelow: fc.Arbitrary<Summary[]> = fc
  .array(
    fc.record({
      holders: fc.uniqueArray(anyUnit, { maxLength: 3 }),
      milestone: fc.constantFrom(...milestones),
      teams: fc.nat(20),
      people: fc.nat(100),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, at) => below(`c${at}`, one)));
const anyTeams: fc.Arbitrary<Arrived[]> = fc
  .array(
    fc.record({
      unit: fc.option(anyUnit),
      origin: fc.option(
        fc.record({
          contest: fc.option(fc.constantFrom("c0", "c1", "c2", "elsewhere")),
          way: fc.constantFrom("rank" as const, "choice" as const, "nomination" as const),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, at) => ({ id: `t${at}`, ...one })));
const anyStage = fc.tuple(fc.uniqueArray(anyUnit, { maxLength: 6 }), anyBelow, anyTeams);

describe("the figures of any stage", () => {
  const check = (holds: (expected: string[], all: Summary[], teams: Arrived[]) => void) =>
    fc.assert(fc.property(anyStage, (given) => holds(...given)));

  test("add up: units by state, contests by state, every contest once, teams by way", () => {
    check((expected, all, teams) => {
      const found = figures(stage(top(...expected), all, teams));
      expect(Object.values(found.units).reduce((sum, one) => sum + one, 0)).toBe(found.expected);
      if (expected.length > 0) expect(found.expected).toBe(expected.length);
      expect(found.held).toBe(found.units.published + found.units.approved);
      for (const of of ["contests", "teams", "people"] as const) {
        expect(milestones.reduce((sum, one) => sum + found.contests[one][of], 0)).toBe(found.all[of]);
        expect(found.done[of]).toBe(found.contests.published[of] + found.contests.approved[of]);
      }
      expect(found.all.contests).toBe(all.length);
      expect(found.all.people).toBe(all.reduce((sum, one) => sum + one.people, 0));
      expect(Object.values(ways(teams)).reduce((sum, one) => sum + one, 0)).toBe(teams.length);
    });
  });

  test("put no team in two lines, and lose no unit and no contest", () => {
    check((expected, all, teams) => {
      const rows = stage(top(...expected), all, teams);
      const arrived = rows.flatMap((row) => row.arrived);
      expect(new Set(arrived).size).toBe(arrived.length);
      expect(new Set(rows.flatMap((row) => row.unit ?? []))).toEqual(
        new Set([...expected, ...all.flatMap((one) => one.holders)]),
      );
      expect(new Set(rows.flatMap((row) => row.contest?.id ?? []))).toEqual(new Set(all.map((one) => one.id)));
    });
  });

  test("count as many units as the lines that each leads to", () => {
    check((expected, all, teams) => {
      const rows = stage(top(...expected), all, teams);
      const found = figures(rows);
      const shown = (showing: Parameters<typeof shows>[1]) =>
        rows.filter((row) => shows(row, showing) && row.leads && (row.expected || !found.known)).length;
      expect(shown("held")).toBe(found.held);
      for (const state of ["none", ...milestones] as const) expect(shown(state)).toBe(found.units[state]);
    });
  });
});

describe("the report", () => {
  const folder = "prisma/sample";
  const records = readdirSync(folder)
    .filter((name) => /^\d.*-2018\.json$/.test(name))
    .map((name): ContestRecord => {
      const read = readRecord(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
      if ("problems" in read) throw new Error(name);
      return read.record;
    });
  const final = records.find((record) => record.contest.parent === null) as ContestRecord;
  const all = records.filter((record) => record !== final).map((record) => summary(record));
  const say = (record: ContestRecord, some: readonly Summary[], language: "vi" | "en" = "vi") => {
    const rows = stage(record.contest, some, record.teams);
    const unit = (id: string) => record.units.find((one) => one.id === id);
    const said = told(
      record,
      rows,
      stageTotals(rows, some, record.teams),
      (id) => unit(id)?.name ?? id,
      (id) => unit(id)?.kind ?? "",
    );
    const sentences = wordsOf(stageReport, language)(said);
    return sentences.map((one) => one.map((piece) => (typeof piece === "string" ? piece : piece[0])).join(""));
  };

  test("of Lai Châu 2018 can be read aloud", () => {
    expect(say(final, all)).toEqual([
      "Đã có 07/08 huyện, thành phố tổ chức hội thi, với 42 đội và 210 người tham gia.",
      "Còn 01 đơn vị chưa tổ chức: Huyện Nậm Nhùn (vẫn có đội dự).",
      "Dự hội thi này có 13 đội với 104 người, gồm 07 đội theo thứ hạng ở hội thi cấp dưới, 06 đội đăng ký thẳng.",
    ]);
    expect(say(final, all, "en")[0]).toBe("7 of 8 units have held a contest, with 42 teams and 210 people.");
  });

  test("of communes in clusters says in how many contests, and of three levels what is further below", () => {
    const contest = { ...final.contest, expected: ["a", "b", "c"], id: "tinh" };
    const record = { ...final, contest, teams: [], contestants: [] };
    const clusters = [below("cum", { holders: ["a", "b"] }), below("xa", { parent: "cum", holders: [], teams: 3 })];
    expect(say(record, clusters).slice(0, 3)).toEqual([
      "Đã có 02/03 đơn vị tổ chức hội thi (qua 01 hội thi), với 05 đội và 25 người tham gia.",
      "Còn 01 đơn vị chưa tổ chức: c.",
      "Ở các cấp dưới nữa, 01 hội thi đã được tổ chức, với 03 đội và 25 người tham gia.",
    ]);
  });

  test("accounts for every unit: held, under way, preparing, without", () => {
    const contest = { ...final.contest, expected: ["a", "b", "c", "d", "e"], id: "tinh" };
    const record = { ...final, contest, teams: [], contestants: [] };
    const some = [
      below("a", { milestone: "approved" }),
      below("b", { milestone: "running" }),
      below("c", { milestone: "drafting" }),
      below("d", { milestone: "rules-approved" }),
    ];
    expect(say(record, some)).toEqual([
      "Đã có 01/05 đơn vị tổ chức hội thi, với 05 đội và 25 người tham gia.",
      "Có 01 đơn vị đang thi, 02 đơn vị đang chuẩn bị.",
      "Còn 01 đơn vị chưa tổ chức: e.",
    ]);
    expect(say(record, some, "en")[1]).toBe("1 unit under way, 2 units preparing.");
  });

  test("says which contests are of none of the expected units", () => {
    const record = { ...final, contest: { ...final.contest, expected: ["a"], id: "tinh" }, teams: [], contestants: [] };
    expect(say(record, [below("a"), below("x"), below("y", { holders: [] })]).slice(0, 2)).toEqual([
      "Đã có 01/01 đơn vị tổ chức hội thi (qua 03 hội thi), với 15 đội và 75 người tham gia.",
      "Trong đó có 02 hội thi của đơn vị ngoài danh sách hoặc chưa ghi đơn vị tổ chức.",
    ]);
  });

  test("without expected units counts contests", () => {
    const record = { ...final, contest: { ...final.contest, expected: [] }, teams: [], contestants: [] };
    expect(say(record, all)).toEqual(["Đã có 07 hội thi cấp dưới được tổ chức, với 42 đội và 210 người tham gia."]);
  });
});
