import { describe, expect, it } from "vitest";
import { pastedLines } from "~/text/pasted/cells";
import { readPeople } from "~/text/pasted/people";
import { readTeams } from "~/text/pasted/teams";

const rows = (...lines: string[][]) => lines.map((cells) => cells.join("\t")).join("\r\n");

describe("pasted lines", () => {
  it("keeps quotes and breaks inside a cell, and leaves empty lines out", () => {
    const text = 'a\t"một\nhai ""ba"""\tc\n\t\n\n12" x\t"mở\tđ';
    expect(pastedLines(text)).toEqual([
      { line: 1, cells: ["a", 'một hai "ba"', "c"] },
      { line: 5, cells: ['12" x', '"mở', "đ"] },
    ]);
  });
});

describe("pasted teams", () => {
  const read = (text: string, present: { name: string; number: number | null }[] = []) => readTeams(text, present);

  it("reads number, name, unit and bloc", () => {
    expect(
      read(rows(["1", "Sìn Hồ", "UBND huyện Sìn Hồ", "Khối huyện"], ["2.", "Phong Thổ"])).map((one) => one.row),
    ).toEqual([
      { number: 1, name: "Sìn Hồ", unitName: "UBND huyện Sìn Hồ", bloc: "Khối huyện" },
      { number: 2, name: "Phong Thổ", unitName: "", bloc: "" },
    ]);
  });

  it("follows a heading line in any order", () => {
    const [first] = read(rows(["Tên đội", "Khối", "STT"], ["Than Uyên", "Khối huyện", "7"]));
    expect(first).toMatchObject({ line: 2, row: { number: 7, name: "Than Uyên", unitName: "", bloc: "Khối huyện" } });
  });

  it("takes a list without numbers", () => {
    expect(read("Sìn Hồ\tUBND huyện Sìn Hồ\nPhong Thổ").map((one) => one.row?.unitName)).toEqual([
      "UBND huyện Sìn Hồ",
      "",
    ]);
  });

  it("says which lines are refused, and why", () => {
    const text = rows(["1", "Sìn Hồ"], ["1", "Phong Thổ"], ["x", "Than Uyên"], ["4", ""], ["5", "sìn  hồ"], ["0", "A"]);
    const lines = read(text, [{ name: "A", number: null }]);
    expect(lines.map((one) => one.problems)).toEqual([
      [],
      [{ kind: "number-taken", by: "Sìn Hồ" }],
      [{ kind: "bad-number" }],
      [{ kind: "no-name" }],
      [{ kind: "name-twice", by: "Sìn Hồ" }],
      [{ kind: "bad-number" }, { kind: "name-twice", by: "A" }],
    ]);
    expect(lines.filter((one) => one.row).length).toBe(1);
  });
});

describe("pasted contestants", () => {
  const teams = [
    { id: "t1", name: "Sìn Hồ", number: 1 },
    { id: "t2", name: "Phong Thổ", number: 2 },
  ];

  it("reads people, the team above standing for an empty cell", () => {
    const text = rows(
      ["Sìn Hồ", "Giàng A Páo", "1985", "Nam", "Mông", "Phó Chủ tịch", "UBND xã Tả Ngảo", ""],
      ["", "Lò Thị Mai", "12/03/1990", "nữ", "Thái", "Công chức", "UBND xã Nậm Tăm", "Dự bị"],
      ["2", "Vàng Văn Sử", "", "", "", "", "", "chính thức"],
    );
    expect(readPeople(text, teams, []).map((one) => one.row)).toEqual([
      {
        team: "t1",
        fullName: "Giàng A Páo",
        birthYear: 1985,
        gender: "male",
        ethnicity: "Mông",
        title: "Phó Chủ tịch",
        workplace: "UBND xã Tả Ngảo",
        role: "official",
      },
      {
        team: "t1",
        fullName: "Lò Thị Mai",
        birthYear: 1990,
        gender: "female",
        ethnicity: "Thái",
        title: "Công chức",
        workplace: "UBND xã Nậm Tăm",
        role: "reserve",
      },
      {
        team: "t2",
        fullName: "Vàng Văn Sử",
        birthYear: null,
        gender: null,
        ethnicity: "",
        title: "",
        workplace: "",
        role: "official",
      },
    ]);
  });

  it("says which lines are refused, and why", () => {
    const text = rows(
      ["", "Không Đội"],
      ["Tam Đường", "Lý A Chu"],
      ["1", "", "1990"],
      ["1", "Lý A Chu", "90", "khác", "", "", "", "giám khảo"],
      ["1", "Giàng A Páo", "1985"],
    );
    const lines = readPeople(text, teams, [{ team: "t1", fullName: "giàng a páo", birthYear: 1985 }]);
    expect(lines.map((one) => one.problems.map((problem) => problem.kind))).toEqual([
      ["no-team"],
      ["unknown-team"],
      ["no-name"],
      ["bad-year", "bad-gender", "bad-role"],
      ["person-twice"],
    ]);
  });

  it("has no column for the team on the team's own page", () => {
    const [first] = readPeople("Giàng A Páo\t1985\tNam", teams, [], "t2");
    expect(first?.row).toMatchObject({ team: "t2", fullName: "Giàng A Páo", gender: "male" });
  });
});
