import { expect, test } from "vitest";
import { find } from "~/domain/rows";
import { contest, withPerformance } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";

/** Three teams, one part of at most five minutes, three judges. */
const skits = () =>
  withOfficers(contest({ judges: 3, parts: [{ id: "skit", time: { maximum: 300 } }], rules: { quorum: 2 } }));
const [first, second] = ["skit.lai-chau", "skit.muong-te"];

test("a team is called on stage, another takes its place, and the stage is cleared", async () => {
  const desk = await openDesk(skits());
  expect(await desk.post("secretary", "stage", { performance: first })).toMatchObject({ status: 200 });
  expect(await desk.post("organizer", "stage", { performance: second })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.contest.onStage).toBe(second);
  expect(await desk.undo("secretary", "stage")).toMatchObject({ status: 200 });
  expect((await desk.now()).record.contest.onStage).toBeNull();
});

test("calling the same team twice is one change", async () => {
  const desk = await openDesk(skits());
  await desk.post("secretary", "stage", { performance: first });
  const { revision } = await desk.now();
  expect(await desk.post("secretary", "stage", { performance: first })).toMatchObject({ status: 200 });
  expect((await desk.now()).revision).toBe(revision);
});

test("who may only keep the time calls nobody", async () => {
  const desk = await openDesk(skits());
  for (const person of ["timekeeper", "chair", "judge"] as const) {
    expect(await desk.post(person, "stage", { performance: first })).toMatchObject({ status: 403 });
  }
  expect((await desk.now()).record.contest.onStage).toBeNull();
});

test("nobody is called while the clock of whoever is on stage runs, and the desk says whose", async () => {
  const desk = await openDesk(skits());
  await desk.post("secretary", "stage", { performance: first });
  await desk.post("timekeeper", `performance/${first}/clock`);
  const answer = await desk.post("secretary", "stage", { performance: second });
  expect(answer).toMatchObject({ status: 422, refusal: "clock-running" });
  expect(answer.says).toContain("Thành phố Lai Châu");
  expect((await desk.now()).record.contest.onStage).toBe(first);
});

test("with one more word the running clock is stopped and the next team called", async () => {
  const desk = await openDesk(skits());
  await desk.post("secretary", "stage", { performance: first });
  await desk.post("timekeeper", `performance/${first}/clock`);
  const next = { performance: second, stopping: "on" };
  expect(await desk.post("secretary", "stage", next)).toMatchObject({ status: 200 });
  const { record } = await desk.now();
  expect([record.contest.onStage, find(record.performances, first)?.clock.segments[0]?.stop]).toEqual([
    second,
    expect.any(String),
  ]);
});

test("a press that comes late counts when it was made, once; what cannot be is refused with its reason", async () => {
  const desk = await openDesk(skits());
  const clock = `performance/${first}/clock`;
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
  const [start, stop] = [ago(300), ago(60)];
  for (let time = 0; time < 2; time++)
    expect(await desk.post("timekeeper", clock, { at: start })).toMatchObject({ status: 200 });
  for (let time = 0; time < 2; time++)
    expect(await desk.undo("secretary", clock, { at: stop })).toMatchObject({ status: 200 });
  expect(await desk.post("timekeeper", clock, { at: start })).toMatchObject({ status: 200 });
  expect(find((await desk.now()).record.performances, first)?.clock.segments).toEqual([{ start, stop }]);
  expect(await desk.post("timekeeper", clock, { at: ago(120) })).toMatchObject({ refusal: "press-overtaken" });
  expect(await desk.post("timekeeper", clock, { at: ago(-3600) })).toMatchObject({ refusal: "press-ahead" });
  expect(await desk.post("timekeeper", clock, { at: "hôm qua" })).toMatchObject({ status: 422, at: ["at"] });
});

test("a performance that is not in the contest is refused as a value", async () => {
  const desk = await openDesk(skits());
  expect(await desk.post("secretary", "stage", { performance: "skit.nobody" })).toMatchObject({
    status: 422,
    refusal: "unknown",
  });
  expect(await desk.post("secretary", "stage", { performance: "../.." })).toMatchObject({ status: 422 });
});

test("marking is opened, and closed again with a reason", async () => {
  const desk = await openDesk(skits());
  const at = `performance/${first}/marking`;
  expect(await desk.post("secretary", at)).toMatchObject({ status: 200 });
  expect(find((await desk.now()).record.performances, first)?.opened?.by).toBe("Toán Lò Xó");
  expect(await desk.undo("secretary", at)).toMatchObject({ status: 422, refusal: "required", at: [""] });
  expect(await desk.undo("secretary", at, { reason: " " })).toMatchObject({ status: 422, at: ["reason"] });
  expect(await desk.undo("secretary", at, { reason: "Mở nhầm đội" })).toMatchObject({ status: 200 });
  expect(find((await desk.now()).record.performances, first)?.opened).toBeNull();
});

test("the clock runs, stops, goes on, and is set back with a reason", async () => {
  const desk = await openDesk(skits());
  const segments = async () => find((await desk.now()).record.performances, first)?.clock.segments ?? [];
  const clock = `performance/${first}/clock`;
  await desk.post("timekeeper", clock);
  expect((await segments()).map(({ stop }) => stop)).toEqual([null]);
  await desk.undo("timekeeper", clock);
  await desk.post("timekeeper", clock);
  await desk.post("timekeeper", clock);
  expect((await segments()).map(({ stop }) => stop === null)).toEqual([false, true]);
  expect(await desk.undo("timekeeper", `performance/${first}/time`)).toMatchObject({ refusal: "required" });
  expect(await desk.undo("timekeeper", `performance/${first}/time`, { reason: "Bấm nhầm" })).toMatchObject({
    status: 200,
  });
  expect(await segments()).toEqual([]);
});

test.each([
  ["7:30", 450],
  ["5", 300],
  ["1:00:01", 3601],
  ["", null],
])("the time typed as %j is %j seconds", async (time, seconds) => {
  const desk = await openDesk(withPerformance(skits(), first, { clock: { segments: [], typed: 77 } }));
  expect(await desk.post("timekeeper", `performance/${first}/time`, { time })).toMatchObject({ status: 200 });
  expect(find((await desk.now()).record.performances, first)?.clock.typed).toBe(seconds);
});

test.each(["7:5", "abc", "7:99", "-3"])("the time typed as %j is refused at its field", async (time) => {
  const desk = await openDesk(skits());
  expect(await desk.post("timekeeper", `performance/${first}/time`, { time })).toMatchObject({
    status: 422,
    at: ["time"],
  });
});

test("a method that a resource does not know is told which there are", async () => {
  const desk = await openDesk(skits());
  expect(await desk.ask("secretary", "PUT", "stage", { performance: first })).toMatchObject({ status: 405 });
  expect(await desk.undo("secretary", `performance/${first}/tally`)).toMatchObject({ status: 405 });
});
