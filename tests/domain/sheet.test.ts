import { describe, expect, test } from "vitest";
import { callDesk } from "~/domain/changes/calls";
import { confirm } from "~/domain/changes/confirmation";
import { decide } from "~/domain/changes/decisions";
import { callOnStage, openMarking } from "~/domain/changes/stage";
import { judgeHome, sheetIn, tabletOf } from "~/domain/sheet";
import { actor, carry } from "../support/acting";
import { contest, mark } from "../support/record";
import { sheetOf } from "../support/sheet";

const one = "skit.lai-chau";
const desk = actor(["organizer", "chair"]);
const base = () =>
  contest({
    judges: 3,
    parts: [
      { id: "skit", name: "Tiểu phẩm", criteria: [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }] },
      { id: "knowledge", tally: { questions: 20, pointsEach: 1 } },
      { id: "talk", panel: ["thang"], performers: 2, scoredPer: "contestant" },
    ],
  });
const opened = () => carry(base(), desk, openMarking(one));
const marked = () => mark(opened(), one, [8.5, 9, 7.25]);

test("a sheet says who, in which part, in which place, and what is asked", () => {
  expect(sheetOf(base(), "ha", "skit.sin-ho")).toBeNull();
  expect(sheetOf(base(), "ha", "skit.muong-te")).toMatchObject({
    head: {
      part: "Tiểu phẩm",
      team: { number: 2, name: "Huyện Mường Tè" },
      contestant: null,
      place: { n: 2, of: 3 },
    },
    criteria: [{ id: "acting", name: "Diễn xuất", guide: "", maximum: 1000, step: 25 }],
    state: "closed",
    ballot: null,
    judge: { id: "ha", chair: false },
  });
});

describe("where a performance stands for a judge", () => {
  const away = () =>
    decide({ kind: "judge-away", id: "d1", judge: "ha", performance: one, why: "recused" }, "người nhà");
  const cases = [
    ["not open yet", base(), "closed", null],
    ["open", opened(), "open", null],
    ["the chair has confirmed", carry(marked(), desk, confirm("c1", one)), "locked", null],
    ["recused", carry(opened(), desk, away()), "away", "recused"],
    [
      "it does not take place",
      carry(opened(), desk, decide({ kind: "no-show", id: "d2", performance: one }, "x")),
      "out",
      "no-show",
    ],
  ] as const;
  test.each(cases)("%s", (_, record, state, why) => {
    expect(sheetOf(record, "ha", one)).toMatchObject({ state, why });
  });
});

test("a judge gets their own ballot with its receipt, and nothing of the others'", () => {
  const record = marked();
  expect(sheetOf(record, "ha", one)?.ballot).toMatchObject({ revision: 1, marks: { acting: 900 }, receipt: "R2" });
  for (const seen of [sheetOf(record, "ha", one), judgeHome(record, "ha")]) {
    expect(JSON.stringify(seen)).not.toMatch(/850|725|R1|R3/);
  }
});

test("a tablet has the first page and every sheet of its judge, the criteria of a part once", () => {
  const tablet = tabletOf(marked(), "ha");
  expect(tablet?.home).toEqual(judgeHome(marked(), "ha"));
  expect(Object.keys(tablet?.sheets ?? {})).toEqual([one, "skit.muong-te", "skit.nam-nhun"]);
  expect(tablet?.sheets[one]?.criteria).toBe(tablet?.sheets["skit.muong-te"]?.criteria);
  expect(JSON.stringify(tablet)).not.toMatch(/850|725|R1|R3/);
  expect(tablet && sheetIn(tablet, "toString")).toBeNull();
  expect(tabletOf(base(), "an")).toBeNull();
});

test("who is not on a part's panel has no sheet in it, nor has a part marked by key one", () => {
  expect(sheetOf(base(), "ha", "talk.lai-chau.1")).toBeNull();
  expect(sheetOf(base(), "thang", "talk.lai-chau.1")?.head.contestant).toBe("Lò Văn Thắng");
  expect(sheetOf(base(), "thang", "knowledge.lai-chau")).toBeNull();
  expect(judgeHome(base(), "an")).toBeNull();
});

test("the list has the judge's performances in running order, with how each stands", () => {
  const record = carry(
    mark(opened(), one, [null, 9]),
    desk,
    openMarking("skit.muong-te"),
    callOnStage("skit.muong-te"),
  );
  const home = judgeHome(record, "ha");
  expect(home?.rows.map(({ performance, state }) => [performance, state])).toEqual([
    [one, "received"],
    ["skit.muong-te", "mark"],
    ["skit.nam-nhun", "to-come"],
  ]);
  expect(home?.stage).toMatchObject({ performance: "skit.muong-te", mine: true });
  const talk = carry(base(), desk, callOnStage("talk.lai-chau.1"));
  expect(judgeHome(talk, "ha")?.stage).toMatchObject({ performance: "talk.lai-chau.1", mine: false });
});

test("a judge's own calls, the newest first", () => {
  const [ha, pao] = [actor(["judge"], "ha"), actor(["judge"], "pao")];
  const asked = carry(
    carry(base(), ha, callDesk("k1", null, "Hết pin"), callDesk("k2", one, "")),
    pao,
    callDesk("k3", null, "x"),
  );
  expect(judgeHome(asked, "ha")?.calls.map(({ id }) => id)).toEqual(["k2", "k1"]);
});
