import { expect, test } from "vitest";
import { performanceOf } from "~/domain/results";
import { confirm, contest, mark, time } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";

const parts = [
  { id: "skit", time: { maximum: 300, over: { kind: "full-periods" as const, seconds: 60, points: 100 } } },
  { id: "quiz", tally: { questions: 20, pointsEach: 1 } },
];
const one = "skit.lai-chau";
const marked = () => mark(withOfficers(contest({ judges: 3, parts })), one, [80, 90, 70]);
const penalty = { id: "p1", points: "2,5", appliesTo: "part", reason: "Mang đạo cụ cấm" };

test("a penalty comes off once however often it is sent, and is taken back with a reason", async () => {
  const desk = await openDesk(marked());
  const at = `performance/${one}/penalty`;
  expect(await desk.post("secretary", at, penalty)).toMatchObject({ status: 200 });
  expect(await desk.post("secretary", at, penalty)).toMatchObject({ status: 200 });
  const { record } = await desk.now();
  expect(record.penalties).toMatchObject([{ points: 250, round: "final", team: "lai-chau", performance: one }]);
  expect(await desk.undo("secretary", at, { id: "p1" })).toMatchObject({ status: 422, refusal: "required" });
  expect(await desk.undo("chair", at, { id: "p1", reason: "Đã đăng ký" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.penalties[0]?.revoked?.reason).toBe("Đã đăng ký");
});

test("a penalty without a reason, without points or with a word for points says so at its field", async () => {
  const desk = await openDesk(marked());
  const at = `performance/${one}/penalty`;
  const { reason: _, ...silent } = penalty;
  expect(await desk.post("secretary", at, { ...silent, reason: "" })).toMatchObject({
    refusal: "required",
    at: ["reason"],
  });
  expect(await desk.post("secretary", at, { ...penalty, points: "0" })).toMatchObject({ at: ["points"] });
  expect(await desk.post("secretary", at, { ...penalty, points: "hai" })).toMatchObject({
    status: 422,
    at: ["points"],
  });
  expect(await desk.post("secretary", at, { ...penalty, appliesTo: "x" })).toMatchObject({
    status: 422,
    at: ["appliesTo"],
  });
  expect((await desk.now()).record.penalties).toEqual([]);
});

test("who keeps the time and who judges give no penalties", async () => {
  const desk = await openDesk(marked());
  for (const person of ["timekeeper", "judge"] as const) {
    expect(await desk.post(person, `performance/${one}/penalty`, penalty)).toMatchObject({ status: 403 });
  }
});

test("a penalty on the round comes off the team's total", async () => {
  const desk = await openDesk(marked());
  const given = { id: "p2", team: "lai-chau", points: "1", reason: "Đến muộn" };
  expect(await desk.post("organizer", "round/final/penalty", given)).toMatchObject({ status: 200 });
  expect((await desk.now()).record.penalties).toMatchObject([{ performance: null, appliesTo: "total", points: 100 }]);
  expect(await desk.undo("organizer", "round/final/penalty", { id: "p2", reason: "Có lý do" })).toMatchObject({
    status: 200,
  });
});

test("what is confirmed takes no penalty until it is reopened", async () => {
  const desk = await openDesk(confirm(marked(), one));
  const answer = await desk.post("secretary", `performance/${one}/penalty`, penalty);
  expect(answer).toMatchObject({ status: 422, refusal: "locked", at: [""] });
});

test("right answers are entered and corrected; what was corrected meanwhile is not overwritten", async () => {
  const desk = await openDesk(marked());
  const at = "performance/quiz.lai-chau/tally";
  expect(await desk.post("secretary", at, { id: "t1", correct: "17" })).toMatchObject({ status: 200 });
  const seen = String((await desk.now()).revision);
  expect(await desk.post("secretary", at, { id: "t2", correct: "18", seen })).toMatchObject({ status: 200 });
  expect(await desk.post("organizer", at, { id: "t3", correct: "16", seen })).toMatchObject({
    status: 409,
    refusal: "stale",
  });
  expect(await desk.post("secretary", at, { id: "t4", correct: "21" })).toMatchObject({
    refusal: "too-many-correct",
    at: ["correct"],
  });
  expect(await desk.post("secretary", at, { id: "t5", correct: "1,5" })).toMatchObject({
    status: 422,
    at: ["correct"],
  });
  expect(await desk.post("chair", at, { id: "t6", correct: "20" })).toMatchObject({ status: 403 });
  const standing = (await desk.now()).record.tallies.filter((tally) => tally.revoked === null);
  expect(standing.map(({ correct }) => correct)).toEqual([18]);
});

test("a judge is recused and comes back, and the panel's value follows", async () => {
  const desk = await openDesk(marked());
  const at = `performance/${one}/away`;
  const away = { id: "d1", judge: "pao", why: "recused", reason: "Có người nhà trong đội" };
  const value = async () => {
    const { progress } = performanceOf((await desk.now()).results(), one) ?? {};
    return progress;
  };
  expect(await desk.post("secretary", at, away)).toMatchObject({ status: 403 });
  expect(await desk.post("chair", at, { ...away, reason: "" })).toMatchObject({ refusal: "required", at: ["reason"] });
  expect(await desk.post("chair", at, { ...away, why: "tired" })).toMatchObject({ status: 422, at: ["why"] });
  expect(await desk.post("chair", at, away)).toMatchObject({ status: 200 });
  expect(await value()).toEqual({ in: 2, of: 2 });
  expect(await desk.undo("chair", at, { judge: "pao", reason: "Nhầm người" })).toMatchObject({ status: 200 });
  expect(await value()).toEqual({ in: 3, of: 3 });
  expect(await desk.undo("chair", at, { judge: "pao", reason: "Lần nữa" })).toMatchObject({ refusal: "unknown" });
});

test("time over costs what a decision says in the rule's stead", async () => {
  const desk = await openDesk(time(marked(), one, 420, "typed"));
  const off = async () => performanceOf((await desk.now()).results(), one)?.penalties.map(({ points }) => points);
  const at = `performance/${one}/time-penalty`;
  expect(await off()).toEqual([200]);
  expect(await desk.post("chair", at, { id: "d1", points: "0", reason: "Mất điện" })).toMatchObject({ status: 200 });
  expect(await off()).toEqual([0]);
  expect(await desk.undo("chair", at, { reason: "Điện không mất" })).toMatchObject({ status: 200 });
  expect(await off()).toEqual([200]);
});

test("a secretary confirms what the rule proposes for the time, as long as it proposes that", async () => {
  const desk = await openDesk(time(marked(), one, 420, "typed"));
  const at = `performance/${one}/time-penalty`;
  expect(await desk.post("timekeeper", at, { id: "d1", points: "2", proposed: "on" })).toMatchObject({ status: 403 });
  expect(await desk.post("secretary", at, { id: "d1", points: "1", proposed: "on" })).toMatchObject({
    refusal: "stale",
  });
  expect(await desk.post("secretary", at, { id: "d1", points: "1" })).toMatchObject({ refusal: "required" });
  expect(await desk.post("secretary", at, { id: "d1", points: "2", proposed: "on" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.decisions).toMatchObject([
    { kind: "time-penalty", points: 200, made: { reason: "" } },
  ]);
});

test("a team withdraws, then comes back; a performance does not take place, then does", async () => {
  const desk = await openDesk(marked());
  const standings = async () => (await desk.now()).record.decisions.filter(({ revoked }) => revoked === null).length;
  const gone = { id: "d1", standing: "withdrawn", reason: "Xe hỏng" };
  expect(await desk.post("secretary", "team/muong-te/standing", gone)).toMatchObject({ status: 403 });
  expect(await desk.post("organizer", "team/muong-te/standing", gone)).toMatchObject({ status: 200 });
  expect(await desk.post("secretary", "stage", { performance: "skit.muong-te" })).toMatchObject({
    refusal: "not-competing",
  });
  expect(await desk.undo("organizer", "team/muong-te/standing", { reason: "Đã đến" })).toMatchObject({ status: 200 });
  expect(await standings()).toBe(0);
  expect(await desk.post("chair", "performance/skit.nam-nhun/no-show", { id: "d2", reason: "Vắng" })).toMatchObject({
    status: 200,
  });
  expect(await desk.undo("chair", "performance/skit.nam-nhun/no-show", { reason: "Có mặt" })).toMatchObject({
    status: 200,
  });
  expect(await standings()).toBe(0);
});

test("a judge's call is answered once, by who may", async () => {
  const call = {
    id: "c1",
    judge: "ha",
    performance: one,
    text: "Máy treo",
    at: "2018-11-20T02:00:00.000Z",
    answered: null,
  };
  const desk = await openDesk({ ...marked(), calls: [call] });
  expect(await desk.post("chair", "call/c1", { answer: "…" })).toMatchObject({ status: 403 });
  expect(await desk.post("secretary", "call/c1", { answer: "Đã đổi máy" })).toMatchObject({ status: 200 });
  expect(await desk.post("organizer", "call/c1", { answer: "Muộn" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.calls[0]?.answered).toMatchObject({ by: "Toán Lò Xó", reason: "Đã đổi máy" });
});
