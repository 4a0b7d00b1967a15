import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared } from "~/domain/answers";
import { board } from "~/domain/board";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { copyRules } from "~/domain/changes/copied";
import { editPart } from "~/domain/changes/parts";
import { enterAnswers, enterTally } from "~/domain/changes/tallies";
import { lookup } from "~/domain/lookup";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { problemsOf } from "~/domain/references";
import { isRefusal } from "~/domain/refusal";
import { rulesHash } from "~/domain/seal";
import { actor, carry, moment, newContest, refusalOf } from "../../support/acting";
import { performanceId, quiz, smallContest } from "../../support/small-contest";

const desk = actor(["secretary"], "so");
const chair = actor(["judge", "chair"], "ha");
const withKey = (key: string, questions = 5) =>
  editPart("kien-thuc", { marking: { by: "tally", questions, pointsEach: 100, key: [...key] } });
const bare = smallContest();
const start = carry(bare, actor(), withKey("ABCDA"));
const [first, second] = ["sin-ho", "than-uyen"].map((team) => performanceId(start, "kien-thuc", team)) as [
  string,
  string,
];
const answers = (id: string, given: string, of = first) =>
  enterAnswers(
    id,
    of,
    [...given].map((one) => one.trim()),
  );
const correct = (record: ContestRecord, of = first) => lookup(record).happenedIn(of).tally?.correct;

it.each([
  ["ABCDA", "ABCDA", { right: 5, wrong: 0, empty: 0 }],
  ["ABCDA", "ABDCA", { right: 3, wrong: 2, empty: 0 }],
  ["ABCDA", "A  D ", { right: 2, wrong: 0, empty: 3 }],
  ["ABCDA", "AB", { right: 2, wrong: 0, empty: 3 }],
  ["ABCDA", "", { right: 0, wrong: 0, empty: 5 }],
  ["", "AB", { right: 0, wrong: 2, empty: 0 }],
])("with the key %j the answers %j are %j", (key, given, expected) => {
  expect(
    compared(
      [...key],
      [...given].map((one) => one.trim()),
    ),
  ).toEqual(expected);
});

describe("answers", () => {
  it("are counted by the key, and take the place of what was entered before", () => {
    const entered = carry(start, desk, enterTally("a", first, 5), answers("b", "ABCAA"));
    expect(correct(entered)).toBe(4);
    expect(entered.tallies.map((one) => [one.id, one.revoked === null])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(correct(carry(entered, desk, enterTally("c", first, 2)))).toBe(2);
    expect(answers("b", "ABCAA").apply(entered, moment(desk))).toBe(entered);
  });

  it.each([
    ["too few of them", start, answers("a", "ABC"), "not-as-many"],
    ["a part without a key", bare, answers("a", "ABCDA"), "no-key"],
    ["a part that a panel marks", start, answers("a", "ABCDA", performanceId(start, "tieu-pham", "sin-ho")), "unknown"],
  ])("refuses %s", (_, record, change, refused) => {
    expect(refusalOf(record, desk, change)).toMatchObject({ refused });
  });
});

describe("a new key", () => {
  const entered = carry(start, desk, answers("a", "ABCDA"), answers("b", "BBBBB", second), enterTally("c", second, 1));

  it("counts the answers again, in tallies of its own, and leaves alone what was only counted", () => {
    const changed = carry(entered, actor(), withKey("ABCDB"));
    expect([correct(changed), correct(changed, second)]).toEqual([4, 1]);
    expect(changed.tallies).toHaveLength(entered.tallies.length + 1);
    expect(changed.tallies.find((one) => one.id === "a")?.revoked?.by).toBe(actor().name);
    expect(problemsOf(changed)).toEqual([]);
  });

  it("that changes nobody's count writes no tally", () => {
    expect(carry(carry(start, desk, answers("a", "    A")), actor(), withKey("BBBBA")).tallies).toHaveLength(1);
  });

  it.each([
    ["must have one answer for each question", withKey("ABC"), "not-as-many"],
    ["cannot go while answers stand", withKey(""), "answers-entered"],
    ["cannot have more questions than the answers that stand", withKey("ABCDAB", 6), "answers-entered"],
  ])("%s", (_, change, refused) => {
    expect(refusalOf(entered, actor(), change)).toMatchObject({ refused });
  });

  it("waits until a confirmed performance that it touches is reopened", () => {
    const locked = carry(entered, chair, confirm("x", first));
    expect(refusalOf(locked, actor(), withKey("ABCDB"))).toMatchObject({
      refused: "key-confirmed",
      with: { team: "Sìn Hồ" },
    });
    expect(correct(carry(locked, chair, reopen(first, "Sửa đáp án")))).toBe(5);
    expect(correct(carry(carry(locked, chair, reopen(first, "Sửa đáp án")), actor(), withKey("ABCDB")))).toBe(4);
  });

  it("is no change of the rules that are sealed, and is not copied with them", () => {
    expect(rulesHash(start)).toBe(rulesHash(carry(start, actor(), withKey("ABCDB"))));
    const copy = carry(newContest({ id: "khac" }), actor(), copyRules(start, "moi"));
    expect(copy.parts.map(({ marking }) => (marking.by === "tally" ? marking.key : null))).toEqual([null, []]);
  });
});

it("the key and the answers never reach the public, also not with a published tally", () => {
  const key = Array.from({ length: 5 }, (_, at) => `ĐÁP-ÁN-${at}`);
  const asked = carry(
    bare,
    actor(),
    editPart("kien-thuc", { marking: { by: "tally", questions: 5, pointsEach: 100, key } }),
  );
  const entered = carry(asked, desk, enterAnswers("a", first, key));
  const shown = carry(entered, chair, confirm("x", first));
  const made = { at: "2018-11-20T01:00:00.000Z", by: "An", reason: "" };
  const out: ContestRecord = {
    ...shown,
    publications: [{ id: "p", kind: "performance", performance: first, made, revoked: null }],
  };
  expect(published(out).tallies).toMatchObject([{ correct: 5, answers: [] }]);
  expect(JSON.stringify([published(out), board(out)])).not.toContain("ĐÁP-ÁN");
});

it("a record is whole only when its answers are counted as its key says", () => {
  const entered = carry(start, desk, answers("a", "ABCDA"));
  const wrong = { ...entered, tallies: entered.tallies.map((one) => ({ ...one, correct: 4 })) };
  expect(problemsOf(wrong)).toMatchObject([{ path: "tallies.0.correct", reason: "miscounted" }]);
  const short = { ...start, parts: start.parts.map((part) => (part.id === quiz.id ? keyed(part) : part)) };
  expect(problemsOf(short)).toMatchObject([{ path: "parts.1.marking.key", reason: "not-as-many" }]);
});

const keyed = (part: ContestRecord["parts"][number]): ContestRecord["parts"][number] => ({
  ...part,
  marking: { by: "tally", questions: 5, pointsEach: 100, key: ["A"] },
});

const letters = fc.array(fc.constantFrom("A", "B", "C", ""), { minLength: 5, maxLength: 5 });

it("however often key and answers change, every answer that stands is counted by the key that stands", () => {
  const step = fc.record({ key: fc.boolean(), team: fc.boolean(), letters });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (plan) => {
      plan.reduce((record, { key, team, letters: given }, at) => {
        const change = key
          ? withKey(given.map((one) => one || "D").join(""))
          : enterAnswers(`t${at}`, team ? first : second, given);
        const next = change.apply(record, moment(actor()));
        if (isRefusal(next)) throw new Error(next.refused);
        const marking = next.parts.find(({ id }) => id === "kien-thuc")?.marking;
        for (const one of next.tallies.filter(({ revoked }) => revoked === null)) {
          expect(one.correct).toBe(compared(marking?.by === "tally" ? marking.key : [], one.answers).right);
        }
        return next;
      }, start);
    }),
    { numRuns: 150 },
  );
});
