import { expect, test } from "vitest";
import { basisOf } from "~/domain/desk/basis";
import { lookup } from "~/domain/lookup";
import { find } from "~/domain/rows";
import { confirm, contest, mark } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";

const start = (quorum = 2) => withOfficers(contest({ teams: 2, judges: 3, parts: ["skit"], rules: { quorum } }));
const [one, two] = ["skit.lai-chau", "skit.muong-te"];
const full = (quorum?: number) => mark(mark(start(quorum), one, [80, 90, 70]), two, [60, 70, 65]);
const at = `performance/${one}`;

test("the chair confirms without a reason, once; reopening wants one and takes the publication back", async () => {
  const desk = await openDesk(full());
  expect(await desk.post("chair", `${at}/confirmation`, { id: "c1" })).toMatchObject({ status: 200 });
  expect(await desk.post("chair", `${at}/confirmation`, { id: "c1" })).toMatchObject({ status: 200 });
  expect((await desk.now()).record.confirmations).toHaveLength(1);
  expect(await desk.post("organizer", `${at}/publication`)).toMatchObject({ status: 200 });
  expect(await desk.undo("chair", `${at}/confirmation`)).toMatchObject({ status: 422, refusal: "required" });
  expect(await desk.undo("chair", `${at}/confirmation`, { reason: "Sửa phiếu" })).toMatchObject({ status: 200 });
  const { record } = await desk.now();
  expect([...record.confirmations, ...record.publications].map(({ revoked }) => revoked?.reason)).toEqual([
    "Sửa phiếu",
    "Sửa phiếu",
  ]);
});

test("what was revised while the chair's finger was on its way is not confirmed unseen", async () => {
  const record = full();
  const performance = find(record.performances, one);
  if (!performance) throw new Error("no performance");
  const basis = basisOf(lookup(record), performance);
  const desk = await openDesk(record);
  await desk.post("secretary", `${at}/penalty`, { id: "p1", points: "1", reason: "Đến muộn" });
  const answer = await desk.post("chair", `${at}/confirmation`, { id: "c1", basis });
  expect(answer).toMatchObject({ status: 409, refusal: "stale" });
  const now = basisOf(lookup((await desk.now()).record), performance);
  expect(await desk.post("chair", `${at}/confirmation`, { id: "c1", basis: now })).toMatchObject({ status: 200 });
});

test("an organizer confirms for the chair only with a reason", async () => {
  const desk = await openDesk(full());
  expect(await desk.post("organizer", `${at}/confirmation`, { id: "c1" })).toMatchObject({
    status: 422,
    refusal: "required",
  });
  expect(await desk.post("organizer", `${at}/confirmation`, { id: "c1", reason: "" })).toMatchObject({
    at: ["reason"],
  });
  const given = { id: "c1", reason: "Theo biên bản giấy" };
  expect(await desk.post("organizer", `${at}/confirmation`, given)).toMatchObject({ status: 200 });
  for (const person of ["secretary", "judge", "timekeeper"] as const) {
    expect(await desk.post(person, `performance/${two}/confirmation`, given)).toMatchObject({ status: 403 });
  }
});

test("a performance with ballots to come is not confirmed, and the desk says how many", async () => {
  const desk = await openDesk(mark(start(), one, [80, null, 70]));
  const answer = await desk.post("chair", `${at}/confirmation`, { id: "c1" });
  expect(answer).toMatchObject({ status: 422, refusal: "incomplete" });
  expect(answer.says).toContain("còn 1 giám khảo");
});

test("below the quorum even the chair gives a reason, which is recorded as the decision", async () => {
  const desk = await openDesk(full(4));
  const refused = await desk.post("chair", `${at}/confirmation`, { id: "c1", reason: "" });
  expect(refused).toMatchObject({ refusal: "below-quorum", at: ["reason"] });
  expect(await desk.post("chair", `${at}/confirmation`, { id: "c1", reason: "Đủ để chấm" })).toMatchObject({
    status: 200,
  });
  expect((await desk.now()).record.decisions).toMatchObject([{ kind: "quorum", made: { reason: "Đủ để chấm" } }]);
});

test("only what is confirmed is published, and it is taken back with a reason", async () => {
  const desk = await openDesk(confirm(full(), one));
  expect(await desk.post("organizer", `performance/${two}/publication`)).toMatchObject({ refusal: "not-confirmed" });
  for (const person of ["chair", "secretary"] as const) {
    expect(await desk.post(person, `${at}/publication`)).toMatchObject({ status: 403 });
  }
  expect(await desk.undo("organizer", `${at}/publication`, { reason: "Chưa có gì" })).toMatchObject({
    refusal: "unknown",
  });
  expect(await desk.post("organizer", `${at}/publication`)).toMatchObject({ status: 200 });
  const shown = async () => (await desk.now()).board().rounds[0]?.rows.filter((row) => row.total !== null).length;
  expect(await shown()).toBe(1);
  expect(await desk.undo("organizer", `${at}/publication`, { reason: "Nhầm đội" })).toMatchObject({ status: 200 });
  expect(await shown()).toBe(0);
});

test("a round is published whole when all is confirmed, and taken back", async () => {
  const desk = await openDesk(confirm(full(), one));
  const answer = await desk.post("organizer", "round/final/publication", { id: "r1" });
  expect(answer).toMatchObject({ status: 422, refusal: "not-confirmed" });
  expect(answer.says).toContain("Còn 1 lượt thi");
  await desk.post("chair", `performance/${two}/confirmation`, { id: "c2" });
  expect(await desk.post("organizer", "round/final/publication", { id: "r1" })).toMatchObject({ status: 200 });
  expect(await desk.undo("chair", `${at}/confirmation`, { reason: "Sửa" })).toMatchObject({
    refusal: "round-published",
  });
  expect(await desk.undo("organizer", "round/final/publication", { reason: "Sửa" })).toMatchObject({ status: 200 });
  expect(await desk.undo("chair", `${at}/confirmation`, { reason: "Sửa" })).toMatchObject({ status: 200 });
});

test("after a freeze new marks stay behind it until it is lifted", async () => {
  const desk = await openDesk(confirm(full(), one));
  const shown = async () => (await desk.now()).board().rounds[0]?.rows.filter((row) => row.total !== null).length;
  expect(await desk.post("secretary", "round/final/freeze", { id: "f1" })).toMatchObject({ status: 403 });
  expect(await desk.post("organizer", "round/final/freeze", { id: "f1" })).toMatchObject({ status: 200 });
  await desk.post("organizer", `${at}/publication`);
  expect(await shown()).toBe(0);
  expect(await desk.undo("organizer", "round/final/freeze", { reason: "Hết giờ" })).toMatchObject({ status: 200 });
  expect(await shown()).toBe(1);
});
