import { expect, test } from "vitest";
import { contest, instant, withPerformance } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";

const one = "skit.lai-chau";
const key = [..."ABCDA"];
const criteria = [
  { id: "noi-dung", maximum: 10, step: 0.25 },
  { id: "dien.xuat", maximum: 5, step: 0.5 },
];
const parts = [
  { id: "skit", criteria },
  { id: "quiz", tally: { questions: 5, pointsEach: 1, key } },
];
const opened = { at: instant(0), by: "Toán Lò Xó", reason: "" };
const record = () => withPerformance(withOfficers(contest({ judges: 2, parts })), one, { opened });
const at = `performance/${one}/paper`;
const sheet = (id: string, marks = ["8,25", "4.5"], more = {}) => ({
  id,
  judge: "ha",
  revision: "1",
  ...Object.fromEntries(
    criteria.flatMap((criterion, row) => [
      [`marks[${row}].criterion`, criterion.id],
      [`marks[${row}].mark`, marks[row] ?? ""],
    ]),
  ),
  ...more,
});

test("two people key in a sheet, and it is the judge's ballot; sent again it changes nothing", async () => {
  const desk = await openDesk(record());
  expect(await desk.post("secretary", at, sheet("a"))).toMatchObject({ status: 200 });
  expect((await desk.now()).record.ballots).toEqual([]);
  expect(await desk.post("organizer", at, sheet("b"))).toMatchObject({ status: 200 });
  const { record: now, revision } = await desk.now();
  expect(now.ballots).toMatchObject([
    { judge: "ha", via: "paper", marks: { "noi-dung": 825, "dien.xuat": 450 }, device: "Toán Lò Xó, Nguyễn Văn An" },
  ]);
  expect(now.paperEntries.map((entry) => entry.author)).toEqual(["thu-ky", expect.any(String)]);
  for (const person of ["secretary", "organizer"] as const)
    await desk.post(person, at, sheet(person === "secretary" ? "a" : "b"));
  expect((await desk.now()).revision).toBe(revision);
});

test.each([
  ["off its step", ["8,3", "4,5"], "off-step", "marks[0].mark"],
  ["over the maximum", ["8", "5,5"], "over-maximum", "marks[1].mark"],
  ["that is a word", ["tám", "4,5"], null, "marks[0].mark"],
  ["that is missing", ["8", ""], null, "marks[1].mark"],
])("a mark %s is refused at its row", async (_, marks, refusal, where) => {
  const desk = await openDesk(record());
  expect(await desk.post("secretary", at, sheet("a", marks))).toMatchObject({ status: 422, refusal, at: [where] });
  expect((await desk.now()).record.paperEntries).toEqual([]);
});

test("an entry is taken back with a reason; who keeps the time keys nothing in", async () => {
  const desk = await openDesk(record());
  await desk.post("secretary", at, sheet("a"));
  expect(await desk.undo("organizer", at, { entry: "a" })).toMatchObject({ status: 422, refusal: "required" });
  expect(await desk.undo("organizer", at, { entry: "a", reason: "Nhầm giám khảo" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.paperEntries[0]?.revoked?.reason).toBe("Nhầm giám khảo");
  expect(await desk.post("timekeeper", at, sheet("b"))).toMatchObject({ status: 403 });
  expect(await desk.post("chair", at, sheet("b"))).toMatchObject({ status: 422, refusal: "own-ballot-first" });
});

test("answers are entered, counted by the key, and refused where they are not one for each question", async () => {
  const desk = await openDesk(record());
  const quiz = "performance/quiz.lai-chau/tally";
  expect(await desk.post("secretary", quiz, { id: "t1", answers: "a|B||D|B|" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.tallies).toMatchObject([{ correct: 3, answers: ["A", "B", "", "D", "B"] }]);
  expect(await desk.post("secretary", quiz, { id: "t2", answers: "A|B|" })).toMatchObject({
    refusal: "not-as-many",
    at: ["answers"],
  });
  expect(await desk.post("secretary", quiz, { id: "t3", correct: "5" })).toMatchObject({ status: 200 });
  expect(await desk.post("secretary", quiz, { id: "t4" })).toMatchObject({ status: 422, refusal: "required" });
});
