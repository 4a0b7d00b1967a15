import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames } from "~/domain/names";
import { findPeople, peopleOf, type Wanted } from "~/domain/people";
import type { Contestant, ContestRecord } from "~/domain/record";
import { ethnicities } from "~/text/ethnicities";
import { tenfold, tolerable } from "../support/processor";
import { contest } from "../support/record";

type Plan = [team: string, fullName: string, more?: Partial<Contestant>];

function listed(...plans: Plan[]): ContestRecord {
  const contestants = plans.map(
    ([team, fullName, more], at): Contestant => ({
      ...{ id: `n${at}`, team, fullName, gender: null, birthYear: null, ethnicity: "", title: "", workplace: "" },
      ...{ role: "official", photo: null, origin: null, sample: false },
      ...more,
    }),
  );
  return { ...contest(), contestants };
}

const all: Wanted = { q: "", team: null, role: null, same: false };
const names = (record: ContestRecord, wanted: Partial<Wanted> = {}) =>
  findPeople(peopleOf(record), { ...all, ...wanted }).map(({ person }) => person.fullName);

const office = listed(
  ["lai-chau", "Nguyễn Văn Bình", { title: "Chủ tịch", workplace: "UBND phường Tân Phong", birthYear: 1980 }],
  ["lai-chau", "Nguyễn Văn An", { role: "reserve", ethnicity: "Kinh" }],
  ["muong-te", "Nguyễn Văn Ân"],
  ["muong-te", "Đèo Thị Ánh", { workplace: "Hội Nông dân" }],
  ["muong-te", "Lò Thị Lan"],
);

describe("the people of a contest", () => {
  test("are sorted as Vietnamese names are, whatever order they were typed in", () => {
    expect(names(office)).toEqual(["Nguyễn Văn An", "Đèo Thị Ánh", "Nguyễn Văn Ân", "Nguyễn Văn Bình", "Lò Thị Lan"]);
    const name = fc.stringMatching(/^[A-Za-zàáảãạăâđêôơưĐ ]{1,14}$/).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 15 }), (list) => {
        const sorted = names(listed(...list.map((one): Plan => ["lai-chau", one])));
        expect(sorted).toEqual([...list].sort(compareNames));
      }),
    );
  });

  test.each<[string, Partial<Wanted>, string[]]>([
    ["without marks", { q: "nguyen van an" }, ["Nguyễn Văn An", "Nguyễn Văn Ân"]],
    [
      "with marks, in capitals, decomposed",
      { q: "NGUYỄN  Văn Ân".normalize("NFD") },
      ["Nguyễn Văn An", "Nguyễn Văn Ân"],
    ],
    ["by the beginnings of words, in any order", { q: "bi ngu" }, ["Nguyễn Văn Bình"]],
    ["not in the middle of a word", { q: "an" }, ["Nguyễn Văn An", "Đèo Thị Ánh", "Nguyễn Văn Ân"]],
    ["by đ typed as d", { q: "deo" }, ["Đèo Thị Ánh"]],
    ["by what they do and where", { q: "chu tich tan phong" }, ["Nguyễn Văn Bình"]],
    ["by year", { q: "1980" }, ["Nguyễn Văn Bình"]],
    ["by team", { team: "muong-te", q: "thi" }, ["Đèo Thị Ánh", "Lò Thị Lan"]],
    ["by role", { role: "reserve" }, ["Nguyễn Văn An"]],
    ["by nothing", { q: "   " }, names(office)],
    ["as nobody", { q: "khong co ai" }, []],
  ])("are found %s", (_, wanted, expected) => {
    expect(names(office, wanted)).toEqual(expected);
  });

  test("that are in two teams by name and year are pointed out, and nobody else", () => {
    const record = listed(
      ["lai-chau", "Lò Thị Hoà", { birthYear: 1985 }],
      ["muong-te", "LÒ THỊ HÒA", { birthYear: 1985 }],
      ["muong-te", "Lò Thị Hoà", { birthYear: 1986 }],
      ["nam-nhun", "Lò Thị Hoa", { birthYear: 1985 }],
      ["nam-nhun", "Vàng A Páo"],
      ["lai-chau", "Vàng A Páo"],
      ["lai-chau", "Sùng A Chư", { birthYear: 1990 }],
      ["lai-chau", "Sùng A Chư", { birthYear: 1990 }],
    );
    const alike = peopleOf(record).filter((one) => one.also.length > 0);
    expect(alike.map(({ person, also }) => [person.id, also])).toEqual([
      ["n1", ["Thành phố Lai Châu"]],
      ["n0", ["Huyện Mường Tè"]],
    ]);
    expect(names(record, { same: true })).toHaveLength(2);
  });

  test("are found fast in a list of five thousand", () => {
    const plans = Array.from({ length: 5000 }, (_, at): Plan => ["lai-chau", `Nguyễn Văn ${at % 97} An`]);
    const lists = new Map([500, 5000].map((many) => [many, listed(...plans.slice(0, many))]));
    const found = (many: number) => {
      // Another list each time: how a name is found is remembered.
      const list = structuredClone(lists.get(many));
      expect(list && names(list, { q: "nguyen an 42" }).length).toBeGreaterThan(0);
    };
    expect(tenfold(500, found)).toBeLessThan(tolerable);
  });
});

test("the peoples of the country are fifty-four, each once, in Unicode NFC", () => {
  expect([ethnicities.length, new Set(ethnicities).size]).toEqual([54, 54]);
  for (const name of ethnicities) expect(name).toBe(name.normalize("NFC").trim());
});
