import { describe, expect, test } from "vitest";
import { submitBallot } from "~/domain/changes/ballots";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { decide } from "~/domain/changes/decisions";
import { askReview, keepMarks, takeReviewBack } from "~/domain/changes/reviews";
import { openMarking } from "~/domain/changes/stage";
import { chairView } from "~/domain/desk/chair";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";
import { answerOf, awaitsAnswer, reviewsOf } from "~/domain/reviews";
import { judgeHome } from "~/domain/sheet";
import { actor, carry, refusalOf } from "../../support/acting";
import { contest, mark } from "../../support/record";
import { sheetOf } from "../../support/sheet";

const one = "skit.lai-chau";
const desk = actor();
const chair = actor(["chair", "judge"], "thang");
const [ha, pao] = [actor(["judge"], "ha"), actor(["judge"], "pao")];
const criteria = [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }];
const base = () =>
  contest({
    judges: 3,
    parts: [
      { id: "skit", criteria },
      { id: "talk", panel: ["thang"] },
    ],
  });
const marked = () => mark(carry(base(), desk, openMarking(one)), one, [8.5, 9, 3]);
const asked = () => carry(marked(), chair, askReview("q1", one, "pao", "Mời đồng chí xem lại điểm diễn xuất"));
const revision = (acting: number, note = "") =>
  submitBallot({ id: `ballot-pao-${acting}`, performance: one, revision: 2, marks: { acting }, note });
const question = (record: ContestRecord) => reviewsOf(record, one)[0];
const how = (record: ContestRecord) => {
  const review = question(record);
  return review ? answerOf(record, review) : undefined;
};

describe("a question to one judge", () => {
  test("is on that judge's sheet and home, and on nobody else's; it tells nothing of others' marks", () => {
    const record = asked();
    const theirs = { performance: one, text: "Mời đồng chí xem lại điểm diễn xuất", by: "thang" };
    expect(sheetOf(record, "pao", one)?.questions).toMatchObject([theirs]);
    expect(judgeHome(record, "pao")?.questions).toMatchObject([theirs]);
    expect(sheetOf(record, "ha", one)?.questions).toEqual([]);
    expect(JSON.stringify(sheetOf(record, "pao", one))).not.toMatch(/850|900/);
  });

  test("is asked once, however often it is sent, and a second one only when the first is answered or taken back", () => {
    const again = askReview("q1", one, "pao", "Mời đồng chí xem lại điểm diễn xuất");
    expect(carry(asked(), chair, again).reviews).toHaveLength(1);
    const second = askReview("q2", one, "pao", "Xem lại kịch bản");
    expect(refusalOf(asked(), desk, second)).toMatchObject({ refused: "asked-already", at: "judge" });
    expect(carry(asked(), chair, takeReviewBack("q1", ""), second).reviews).toHaveLength(2);
    expect(carry(carry(asked(), pao, keepMarks("q1", "")), chair, second).reviews).toHaveLength(2);
    expect(carry(asked(), chair, askReview("q3", one, "ha", "Xem lại")).reviews).toHaveLength(2);
  });

  const closed = carry(marked(), desk, confirm("c1", one, "theo biên bản"));
  const away = carry(
    marked(),
    chair,
    decide({ id: "d", kind: "judge-away", judge: "pao", performance: one, why: "absent" }, "ốm"),
  );
  const cases = [
    ["a performance that is confirmed", closed, "pao", one, "?", "locked"],
    ["marking that is not open", base(), "pao", one, "?", "marking-not-open"],
    [
      "no judge of the panel",
      carry(base(), desk, openMarking("talk.lai-chau")),
      "pao",
      "talk.lai-chau",
      "?",
      "not-on-panel",
    ],
    ["a judge who is away", away, "pao", one, "?", "not-on-panel"],
    ["a judge who sent nothing", carry(base(), desk, openMarking(one)), "pao", one, "?", "no-ballot"],
    ["no performance", marked(), "pao", "skit.nobody", "?", "unknown"],
    ["nothing to ask", marked(), "pao", one, "  ", "required"],
  ] as const;
  test.each(cases)("is refused: %s", (_, record, judge, performance, text, refused) => {
    expect(refusalOf(record, chair, askReview("q", performance, judge, text))).toMatchObject({ refused });
  });
});

describe("its answer", () => {
  test("is a new revision, by the change that receives it", () => {
    const record = carry(asked(), pao, revision(650));
    expect([how(asked()), how(record)]).toEqual([null, "revised"]);
    expect(question(record)?.answered?.at).toBe(record.ballots.at(-1)?.at);
    expect(sheetOf(record, "pao", one)?.questions).toEqual([]);
  });

  test("or a word that the marks stand, from the judge who was asked and nobody else", () => {
    expect(refusalOf(asked(), ha, keepMarks("q1", ""))).toMatchObject({ refused: "forbidden" });
    expect(refusalOf(asked(), pao, keepMarks("q2", ""))).toMatchObject({ refused: "unknown" });
    const record = carry(asked(), pao, keepMarks("q1", " Tôi đã cân nhắc "), keepMarks("q1", "lần nữa"));
    expect(how(record)).toBe("kept");
    expect(question(record)?.answered).toMatchObject({ by: "pao", reason: "Tôi đã cân nhắc" });
  });

  test("is not touched by another judge's revision, or one of another performance", () => {
    const other = { id: "ballot-ha-2", performance: one, revision: 2, marks: { acting: 800 }, note: "" };
    expect(how(carry(asked(), ha, submitBallot(other)))).toBeNull();
  });

  test("does not come once it was taken back, and an answer is not taken back", () => {
    const back = carry(asked(), chair, takeReviewBack("q1", "hỏi nhầm"));
    expect(carry(back, pao, keepMarks("q1", "x"))).toBe(back);
    expect(carry(back, pao, revision(650)).reviews[0]?.answered).toBeNull();
    const kept = carry(asked(), pao, keepMarks("q1", ""));
    expect(carry(kept, chair, takeReviewBack("q1", ""))).toBe(kept);
  });

  test("is not waited for once the chair has confirmed all the same, and is again when it is reopened", () => {
    const confirmed = carry(asked(), chair, confirm("c1", one));
    expect(sheetOf(confirmed, "pao", one)?.questions).toEqual([]);
    expect(refusalOf(confirmed, pao, keepMarks("q1", ""))).toMatchObject({ refused: "locked" });
    const open = carry(confirmed, chair, reopen(one, "sửa"));
    const review = question(open);
    expect(review && awaitsAnswer(open, review)).toBe(true);
  });
});

test("the chair sees who was asked, what was answered and how; a timekeeper nothing of it", () => {
  const see = (record: ContestRecord) =>
    chairView(record, results(record), { roles: ["judge", "chair"], seat: "thang" }, one);
  expect(see(asked()).chosen?.reviews).toMatchObject([{ judge: "pao", how: null, waits: true }]);
  const kept = carry(asked(), pao, keepMarks("q1", "đúng ý tôi"));
  expect(see(kept).chosen?.reviews).toMatchObject([{ how: "kept", waits: false, answered: { reason: "đúng ý tôi" } }]);
  const view = chairView(kept, results(kept), { roles: ["timekeeper"], seat: null }, one);
  expect(view.chosen?.reviews).toEqual([]);
});

test("ties that wait for a decision are counted once the round has all its marks", () => {
  const plan = { teams: 2, judges: 1, parts: [{ id: "skit", criteria }] };
  const tiers = [{ id: "nhat", name: "Nhất", count: 1, minimum: null }];
  const start = contest({ ...plan, round: { prizes: { tiers, onTie: "decide" as const, side: [] } } });
  const count = (record: ContestRecord) =>
    chairView(record, results(record), { roles: ["chair"], seat: "thang" }, null).undecided;
  const half = mark(start, one, [8]);
  expect([count(start), count(half), count(mark(half, "skit.muong-te", [8]))]).toEqual([0, 0, 1]);
});
