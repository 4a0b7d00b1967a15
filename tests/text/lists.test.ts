import { describe, expect, test } from "vitest";
import type { ListKind } from "~/domain/lists/outcome";
import { planTeams } from "~/domain/lists/teams";
import { unitFinder } from "~/domain/lists/units";
import { findHeading } from "~/text/lists/columns";
import { draftsOf } from "~/text/lists/draft";
import { preview } from "~/text/lists/preview";
import { cleanCell, type Sheet } from "~/text/lists/sheet";

const sheet = (...rows: string[][]): Sheet => ({
  name: "",
  lines: rows.flatMap((cells, at) =>
    cells.some((cell) => cell !== "") ? [{ line: at + 1, cells: cells.map(cleanCell) }] : [],
  ),
});
const team = (id: string, number: number | null, name: string) => ({
  ...{ id, number, name, unit: null, unitName: "", bloc: null },
});
const person = (id: string, fullName: string, birthYear: number | null, of = "sin-ho") => ({
  ...{ id, team: of, fullName, birthYear, gender: null, ethnicity: "", title: "", workplace: "" },
  role: "official" as const,
});
const present = {
  teams: [team("sin-ho", 1, "Huyện Sìn Hồ"), team("phong-tho", 2, "Huyện Phong Thổ")],
  blocs: [{ id: "b1", name: "Khối huyện", kind: "bloc" as const }],
  units: [],
  contestants: [person("an", "Nguyễn Văn An", 1985), person("mai", "Lò Thị Mai", null)],
  judges: [{ id: "ha", fullName: "Trần Thị Hà", title: "", workplace: "", chair: true }],
  officers: [{ id: "thu", fullName: "Vàng A Thu", title: "", workplace: "", role: "secretary" as const }],
};
const unit = (id: string, kind: string, name: string, validFrom: string | null, validTo: string | null) => ({
  ...{ id, kind, name, validFrom, validTo },
});
const catalogue = [
  unit("h-muong-te", "huyện", "Huyện Mường Tè", null, "2025-06-30"),
  unit("x-muong-te", "xã", "Xã Mường Tè", "2025-07-01", null),
  unit("x-bum-to", "xã", "Xã Bum Tở", "2025-07-01", null),
  unit("than", "doanh nghiệp", "Công ty Than", null, null),
  unit("than-2", "doanh nghiệp", "Công ty Than", null, null),
];
const findUnit = unitFinder(catalogue, "2026-08-05");
const read = (kind: ListKind, of: Sheet, { only = null as string | null, newTeams = false } = {}) => {
  const { drafts, left } = draftsOf(of, { kind, only: only !== null, teams: present.teams });
  return { drafts, left, outcomes: preview(kind, drafts, present, { only, newTeams }, findUnit) };
};
const states = (...given: Parameters<typeof read>) => read(...given).outcomes.map((one) => one.state);
const whyNot = (...given: Parameters<typeof read>) =>
  read(...given).outcomes.map((one) => (one.state === "refused" ? one.problems.map((problem) => problem.kind) : []));
const notes = (...given: Parameters<typeof read>) =>
  read(...given).outcomes.map((one) => (one.state === "refused" ? [] : one.notes.map((note) => note.kind)));

describe("the heading", () => {
  const heads: [string, string[][], number, (string | null)[]][] = [
    [
      "stands under the titles of an office",
      [["UBND TỈNH LAI CHÂU"], ["DANH SÁCH THÍ SINH"], [], ["TT", "HỌ VÀ TÊN", "Chức vụ, chức danh", "Ghi chú"]],
      2,
      ["ordinal", "fullName", "title", null],
    ],
    ["is in any order", [["Đơn vị công tác", "Đội thi", "Họ tên (*)"]], 0, ["workplace", "team", "fullName"]],
    [
      "is divided below: Năm sinh, Nam and Nữ",
      [
        ["STT", "Họ và tên", "Năm sinh", "", "Dân tộc"],
        ["", "", "Nam", "Nữ", ""],
        ["1", "2", "3", "4", "5"],
      ],
      0,
      ["ordinal", "fullName", "bornMale", "bornFemale", "ethnicity"],
    ],
  ];
  test.each(heads)("%s", (_, rows, at, columns) => {
    expect(findHeading("people", sheet(...rows).lines)).toMatchObject({ at, columns });
  });

  test("is not seen where there is none", () => {
    expect(findHeading("people", sheet(["1", "Giàng A Páo", "1985"], ["1", "Lò Thị Mai", "1990"]).lines)).toBeNull();
  });
});

describe("rows of contestants", () => {
  const head = ["STT", "Đội", "Họ và tên", "Năm sinh", "Giới tính", "Vai trò"];

  test("belong to the team above them in merged cells, or under a line of its own", () => {
    const merged = sheet(head, ["1", "Huyện Sìn Hồ", "A B", "", "", ""], ["2", "", "C D"], ["3", "2", "E F"]);
    expect(read("people", merged).outcomes.map((one) => "made" in one && one.made)).toMatchObject([
      { team: "sin-ho" },
      { team: "sin-ho" },
      { team: "phong-tho" },
    ]);
    const titled = sheet(
      ["STT", "Họ và tên"],
      ["I", "Huyện Phong Thổ"],
      ["1", "A B"],
      ["II. Đội Huyện Sìn Hồ"],
      ["1", "C D"],
    );
    expect(read("people", titled).drafts.map(({ cells }) => cells.team)).toEqual([
      "Huyện Phong Thổ",
      "Đội Huyện Sìn Hồ",
    ]);
  });

  test("leave out sums, signatures and the blank's own example, and say so", () => {
    const { drafts, left } = read(
      "people",
      sheet(
        head,
        ["Ví dụ", "Huyện Sìn Hồ", "Nguyễn Văn A", "1985", "Nam", "Chính thức"],
        ["1", "1", "A B"],
        ["Tổng cộng: 1 người"],
        ["", "", "", "NGƯỜI LẬP BIỂU"],
      ),
    );
    expect([drafts.length, left.length]).toEqual([1, 3]);
  });

  test.each<[string, string[], string[]]>([
    ["somebody who is there, in any case and form", ["1", "Huyện Sìn Hồ", "NGUYỄN  VĂN AN", "1985"], ["same"]],
    ["decomposed letters", ["1", "Huyện Sìn Hồ".normalize("NFD"), "Nguyễn Văn An".normalize("NFD"), "1985"], ["same"]],
    ["no marks at all, and the same year", ["1", "huyen sin ho", "Nguyen Van An", "12/03/1985"], ["same"]],
    ["no marks at all, but another year: somebody else", ["1", "1", "Nguyen Van An", "1990"], ["new"]],
    ["a year where none was known", ["1", "1", "Lò Thị Mai", "1990"], ["changed"]],
    ["another team", ["1", "2", "Nguyễn Văn An", "1985"], ["new"]],
  ])("find %s", (_, row, expected) => {
    expect(states("people", sheet(head, row))).toEqual(expected);
  });

  test("say what changes, before and after, and take nothing away", () => {
    const { outcomes } = read("people", sheet(head, ["1", "1", "Nguyễn Văn An", "", "Nam", "Dự bị"]));
    expect(outcomes).toMatchObject([
      {
        state: "changed",
        id: "an",
        changes: [
          { field: "gender", before: "", after: "male" },
          { field: "role", before: "official", after: "reserve" },
        ],
        made: { birthYear: 1985, fullName: "Nguyễn Văn An" },
      },
    ]);
  });

  test("give gender and year where the heading is divided", () => {
    const rows = sheet(["TT", "Họ và tên", "Nam", "Nữ"], ["1", "A B", "1980", ""], ["2", "C D", "", "x"]);
    expect(read("people", rows, { only: "sin-ho" }).outcomes.map((one) => "made" in one && one.made)).toMatchObject([
      { gender: "male", birthYear: 1980 },
      { gender: "female", birthYear: null },
    ]);
  });

  test("are refused with the reason", () => {
    const rows = sheet(
      head,
      ["1", "", "Không Đội"],
      ["2", "Tam Đường", "Lý A Chu"],
      ["3", "1", "", "1990"],
      ["4", "1", "Lý A Chu", "90", "khác", "giám khảo"],
      ["5", "1", "Giàng A Páo", "1985"],
      ["6", "1", "giàng a páo", "1985"],
      ["7", "1", "x".repeat(301)],
    );
    expect(whyNot("people", rows)).toEqual([
      ["no-team"],
      ["unknown-team"],
      ["no-name"],
      ["bad-year", "bad-gender", "bad-role"],
      [],
      ["row-twice"],
      ["too-long"],
    ]);
  });

  test("make a team that is not there only when asked to", () => {
    const rows = sheet(head, ["1", "Xã Bình Lư", "A B"], ["2", "", "C D"]);
    expect(states("people", rows)).toEqual(["refused", "refused"]);
    expect(notes("people", rows, { newTeams: true })).toEqual([["new-team"], ["new-team"]]);
  });

  test("warn of a namesake in the team, and of the same person in another", () => {
    const rows = sheet(head, ["1", "1", "Nguyễn Văn An", "1990"], ["2", "2", "Nguyễn Văn An", "1985"]);
    expect(notes("people", rows)).toEqual([["same-name"], ["other-team"]]);
  });
});

describe("rows of teams", () => {
  const head = ["STT", "Số báo danh", "Tên đội", "Đơn vị", "Khối"];
  test.each<[string, string[][], string[]]>([
    [
      "a new one and one that is there",
      [
        ["1", "3", "Than Uyên"],
        ["2", "", "huyện sìn hồ"],
      ],
      ["new", "same"],
    ],
    ["a number of its own changes", [["1", "7", "Huyện Sìn Hồ"]], ["changed"]],
    [
      "two exchange their numbers",
      [
        ["1", "2", "Huyện Sìn Hồ"],
        ["2", "1", "Huyện Phong Thổ"],
      ],
      ["changed", "changed"],
    ],
    ["found by number alone: renamed", [["1", "1", "Xã Sìn Hồ"]], ["changed"]],
    ["a number that is another's", [["1", "1", "Huyện Phong Thổ"]], ["refused"]],
    [
      "the same twice",
      [
        ["1", "8", "Than Uyên"],
        ["2", "9", "THAN UYÊN"],
      ],
      ["new", "refused"],
    ],
    ["no name, no number", [["1", "x", ""]], ["refused"]],
  ])("%s", (_, rows, expected) => {
    expect(states("teams", sheet(head, ...rows))).toEqual(expected);
  });

  test("a counted list numbers new teams where that is free, and renumbers nobody", () => {
    const { outcomes } = read(
      "teams",
      sheet(["STT", "Đội"], ["1", "Tân Uyên"], ["5", "Huyện Sìn Hồ"], ["6", "Mường Tè"]),
    );
    expect(outcomes).toMatchObject([
      { state: "new", made: { number: null }, notes: [{ kind: "number-left", by: "Huyện Sìn Hồ" }] },
      { state: "same" },
      { state: "new", made: { number: 6 } },
    ]);
  });

  test.each([
    ["Xã Mường Tè", "x-muong-te", "unit-found"],
    ["xa muong te", "x-muong-te", "unit-found"],
    ["UBND xã  Bum Tở", "x-bum-to", "unit-found"],
    ["Ủy ban nhân dân Bum Tở", "x-bum-to", "unit-found"],
    ["Huyện Mường Tè", null, "unit-other-time"],
    ["Mường Tè", null, "unit-many"],
    ["Công ty Than", null, "unit-many"],
    ["Sở Nội vụ", null, undefined],
    ["", null, undefined],
  ])("a team of %j stands for the unit %j", (unitName, of, note) => {
    const [outcome] = read("teams", sheet(head, ["9", "", "Đội Một", unitName, ""])).outcomes;
    expect(outcome).toMatchObject({ state: "new", made: { unit: of, unitName: cleanCell(unitName) } });
    expect(outcome?.state === "new" ? outcome.notes[0]?.kind : "").toBe(note);
  });

  test("a unit comes to a team that has none, and goes with its name", () => {
    const rows = [{ row: { number: null, ordinal: null, name: "A", unitName: "Xã Bum Tở", bloc: "" }, problems: [] }];
    const plan = (own: { unit: string | null; unitName: string }) =>
      planTeams(rows, { ...present, teams: [{ ...team("a", 1, "A"), ...own }], units: [...catalogue] }, findUnit)[0];
    expect(plan({ unit: null, unitName: "Xã Bum Tở" })).toMatchObject({
      made: { unit: "x-bum-to" },
      changes: [{ field: "unit", before: "", after: "Xã Bum Tở" }],
    });
    expect(plan({ unit: "than", unitName: "Xã Bum Tở" })).toMatchObject({ state: "same" });
    expect(plan({ unit: "than", unitName: "Khác" })).toMatchObject({
      changes: [
        { field: "unit", before: "Công ty Than", after: "Xã Bum Tở" },
        { field: "unitName", before: "Khác", after: "Xã Bum Tở" },
      ],
    });
  });

  test("without a day of the contest only what is one of all times is meant", () => {
    const find = unitFinder(catalogue, null);
    expect(find("Xã Mường Tè")).toMatchObject({ is: "one", id: "x-muong-te" });
    expect(find("Huyện Mường Tè")).toMatchObject({ is: "one", id: "h-muong-te" });
    expect(find("Mường Tè")).toEqual({ is: "many" });
  });

  test("a list without a heading is read in the usual order", () => {
    const { outcomes } = read("teams", sheet(["3.", "Than Uyên", "UBND huyện Than Uyên", "Cụm 1"]));
    expect(outcomes).toMatchObject([
      { made: { number: 3, name: "Than Uyên", unitName: "UBND huyện Than Uyên", bloc: "Cụm 1" } },
    ]);
  });
});

describe("rows of judges and officers", () => {
  const head = ["Họ và tên", "Chức vụ", "Vai trò"];
  test.each<[string, string[][], string[][]]>([
    [
      "a judge, and who is there",
      [
        ["Lê Văn Bình", "", ""],
        ["Trần Thị Hà", "", ""],
      ],
      [[], []],
    ],
    ["a second chair", [["Lê Văn Bình", "", "Trưởng ban"]], [["two-chairs"]]],
    [
      "a chair where the other steps down",
      [
        ["Trần Thị Hà", "", "Giám khảo"],
        ["Lê Văn Bình", "", "Trưởng ban"],
      ],
      [[], []],
    ],
    ["a secretary as a judge", [["Vàng A Thu", "", "Giám khảo"]], [["other-office"]]],
    ["an unknown office", [["Lê Văn Bình", "", "Khán giả"]], [["bad-role"]]],
  ])("%s", (_, rows, expected) => {
    expect(whyNot("judges", sheet(head, ...rows))).toEqual(expected);
  });
});
