import { describe, expect, it, test } from "vitest";
import { type Role, roles } from "~/domain/access";
import { blankSheets } from "~/domain/blank-sheets";
import { submitBallot } from "~/domain/changes/ballots";
import { enterPaper } from "~/domain/changes/paper";
import { enterAnswers } from "~/domain/changes/tallies";
import { chairView } from "~/domain/desk/chair";
import { paperView } from "~/domain/desk/paper";
import { deskView } from "~/domain/desk/view";
import { recount } from "~/domain/recount";
import { results } from "~/domain/results";
import { judgeHome } from "~/domain/sheet";
import { actor, carry } from "../support/acting";
import { contest, decide, instant, withPerformance } from "../support/record";
import { sheetOf } from "../support/sheet";

const one = "skit.sin-ho";
const key = Array.from({ length: 5 }, (_, at) => `ĐÁP-ÁN-${at}`);
const opened = { at: instant(0), by: "Toán Lò Xó", reason: "" };
const plan = contest({
  teams: ["sin-ho", "than-uyen"],
  judges: 3,
  parts: [
    { id: "skit", name: "Tiểu phẩm", criteria: [{ id: "noi-dung" }, { id: "dien-xuat" }] },
    { id: "quiz", name: "Kiến thức", tally: { questions: 5, pointsEach: 1, key } },
    { id: "talk", name: "Thuyết trình", performers: 2 },
  ],
});
const open = withPerformance(plan, one, { opened });
const [so, xo] = [actor(["secretary"], "so"), actor(["secretary"], "xo")];
const marks = { "noi-dung": 7531, "dien-xuat": 6429 };
const keyed = (id: string, more = {}) =>
  enterPaper({ id, performance: one, judge: "pao", revision: 1, marks, note: "chữ khó đọc", ...more });
const choice = { performance: one, judge: "pao" };
const stateOf = (record: typeof open, by = so) =>
  paperView(record, by, choice).rows[0]?.cells.map(({ state, due }) => [state, due]);

describe("the page where paper is keyed in", () => {
  const waits = carry(open, so, keyed("a"));
  const made = carry(waits, xo, keyed("b"));

  it("lists what is open, and how each judge's sheet stands for who looks", () => {
    expect(paperView(plan, so, choice).rows).toEqual([]);
    expect(stateOf(open)).toEqual(Array(3).fill(["missing", true]));
    expect(stateOf(waits)?.[2]).toEqual(["waiting", false]);
    expect(stateOf(waits, xo)?.[2]).toEqual(["waiting", true]);
    expect(stateOf(made)?.[2]).toEqual(["counted", false]);
    const sent = submitBallot({ id: "t", performance: one, revision: 1, marks, note: "" });
    expect(stateOf(carry(waits, actor(["judge"], "pao"), sent))?.[2]).toEqual(["outdated", false]);
    expect(stateOf(carry(open, actor(["judge"], "pao"), sent))?.[2]).toEqual(["in", false]);
    const away = decide(open, { kind: "judge-away", judge: "pao", performance: one, why: "absent" });
    expect(stateOf(away)?.[2]).toEqual(["away", false]);
  });

  it("tells the second person who was first and nothing of what they typed; the first sees their own", () => {
    const second = JSON.stringify(paperView(waits, xo, choice));
    expect(second).toContain('"by":"so"');
    expect(second).not.toMatch(/7531|6429|chữ khó đọc/);
    expect(paperView(waits, so, choice).chosen?.entries).toMatchObject([{ mine: true, marks }]);
  });

  it("shows both once two are in, and where they are not the same", () => {
    const differs = carry(waits, xo, keyed("b", { marks: { ...marks, "dien-xuat": 6000 } }));
    for (const by of [so, xo, actor()]) {
      const { chosen } = paperView(differs, by, choice);
      expect(chosen).toMatchObject({ state: "differs", differing: ["dien-xuat"] });
      expect(chosen?.entries.every((entry) => entry.marks !== null)).toBe(true);
    }
  });

  it("shows nothing to a chair who owes a ballot of her own, and says why", () => {
    const chair = actor(["judge", "chair"], "thang");
    const { chosen, rows } = paperView(carry(waits, xo, keyed("b")), chair, choice);
    expect(chosen?.closed).toBe("own-first");
    expect(JSON.stringify(chosen)).not.toMatch(/7531|6429/);
    expect(rows[0]?.cells.map(({ due }) => due)).toEqual([true, false, false]);
  });

  it("goes on to the next sheet that is due, and round to the first", () => {
    expect(paperView(open, so, { performance: one, judge: "thang" }).next).toMatchObject({ judge: "ha" });
    expect(paperView(open, so, choice).next).toMatchObject({ judge: "thang" });
    expect(paperView(open, so, { performance: null, judge: null }).next).toMatchObject({ judge: "thang" });
  });

  it("is marked as paper at the desk, on the judge's tablet, and where results are unfolded", () => {
    const view = deskView(made, results(made), so, { performance: one, part: null });
    expect(view.chosen?.panel?.[2]).toMatchObject({ received: { paper: true }, paper: { by: ["so", "xo"] } });
    expect(sheetOf(made, "pao", one)).toMatchObject({ paper: true, ballot: { revision: 1 } });
    const full = ["thang", "ha"].reduce(
      (now, judge) =>
        carry(
          now,
          actor(["judge"], judge),
          submitBallot({ id: judge, performance: one, revision: 1, marks, note: "" }),
        ),
      made,
    );
    expect(JSON.stringify(recount(full))).toContain('"paper":1');
  });
});

test("what waits on paper is not in what the desk, the chair or a judge gets", () => {
  const waits = carry(open, so, keyed("a"));
  const made = results(waits);
  const seen = [
    ...[so, xo, actor()].map((by) => deskView(waits, made, by, { performance: one, part: null })),
    chairView(waits, made, actor(["judge", "chair"], "thang"), one),
    judgeHome(waits, "pao"),
    sheetOf(waits, "pao", one),
  ];
  for (const each of seen) expect(JSON.stringify(each)).not.toMatch(/7531|6429|chữ khó đọc/);
});

test.each(roles)("of the key and the answers a %s gets at the desk what the access table lets them", (role: Role) => {
  const entered = carry(plan, so, enterAnswers("t", "quiz.sin-ho", key));
  const by = actor([role], role === "organizer" ? null : "thang");
  const view = deskView(entered, results(entered), by, { performance: "quiz.sin-ho", part: null });
  const shown = JSON.stringify([view, chairView(entered, results(entered), by, "quiz.sin-ho")]).includes("ĐÁP-ÁN");
  expect(shown).toBe(role === "organizer" || role === "secretary");
  expect(JSON.stringify([judgeHome(entered, "thang"), sheetOf(entered, "thang", one)])).not.toContain("ĐÁP-ÁN");
});

const all = { round: null, part: null, team: null, judge: null };
const recused = decide(plan, { kind: "recusal", judge: "ha", team: "sin-ho", recused: true });
const out = decide(plan, { kind: "standing", team: "sin-ho", round: null, standing: "withdrawn" });

test.each([
  ["a whole contest", plan, all, 2 * 3 + 2 + 4 * 3],
  ["one part", plan, { ...all, part: "skit" }, 6],
  ["one team in one part scored per contestant", plan, { ...all, part: "talk", team: "sin-ho" }, 6],
  ["one judge", plan, { ...all, judge: "ha" }, 2 + 2 + 4],
  ["another round", plan, { ...all, round: "khac" }, 0],
  ["a judge who does not mark a team", recused, { ...all, part: "skit", team: "sin-ho" }, 2],
  ["a team that is out", out, { ...all, part: "skit" }, 3],
])("blank sheets of %s", (_, record, wanted, count) => {
  expect(blankSheets(record, wanted)).toHaveLength(count);
});

test("a blank sheet names all that is known, and of a part marked by key only its questions", () => {
  expect(blankSheets(plan, { ...all, part: "talk", judge: "ha" })[1]).toMatchObject({
    part: "Thuyết trình",
    place: { n: 2, of: 4 },
    judge: "Nguyễn Thị Hà",
    contestant: expect.any(String),
  });
  const [asked] = blankSheets(plan, { ...all, part: "quiz" });
  expect(asked).toMatchObject({ judge: null, questions: 5, maximum: 500 });
  expect(JSON.stringify(asked)).not.toContain("ĐÁP-ÁN");
});
