import { expect, test } from "vitest";
import { askReview } from "~/domain/changes/reviews";
import { action as ballot } from "~/routes/judge.$contest.$performance.ballot";
import { action as keep } from "~/routes/judge.$contest.$performance.review";
import { loader as tablet } from "~/routes/judge.($contest).($performance)";
import { contest, instant, mark, withPerformance } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";
import { openTablets } from "./judge-cast";

const performance = "skit.lai-chau";
const record = () => {
  const criteria = [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }];
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  const start = contest({ judges: 2, parts: [{ id: "skit", criteria }] });
  return mark(withPerformance(start, performance, { opened }), performance, [6.25, 9.75]);
};
const ask = () => askReview("q1", performance, "ha", "Mời xem lại diễn xuất");

test("the judge who is asked reads the question, and nobody else does; the marks are kept once, however often it is said", async () => {
  const { post, get, desk, now } = await openTablets(record());
  await desk(ask());
  const page = await (await get(tablet, "ha", { performance })).text();
  expect(page).toContain("Mời xem lại diễn xuất");
  expect(page).not.toContain("625");
  expect(await (await get(tablet, "thang")).text()).not.toContain("Mời xem lại diễn xuất");
  expect((await post(keep, "thang", { id: "q1", word: "" }, { performance })).status).toBe(403);
  const said = { id: "q1", word: "Tôi giữ nguyên" };
  for (let times = 0; times < 2; times++) expect((await post(keep, "ha", said, { performance })).status).toBe(200);
  expect((await now()).record.reviews).toMatchObject([{ answered: { reason: "Tôi giữ nguyên" } }]);
  expect(await (await get(tablet, "ha")).text()).not.toContain("Mời xem lại diễn xuất");
  expect((await post(keep, "ha", { id: "q9", word: "" }, { performance })).status).toBe(422);
  expect((await post(keep, "ha", { id: "q1" }, { performance })).status).toBe(422);
});

test("a revision answers the question by itself, once, though it is sent five times", async () => {
  const { post, desk, now } = await openTablets(record());
  await desk(ask());
  const sent = { id: "r2", revision: 2, marks: { acting: 800 }, note: "" };
  for (let times = 0; times < 5; times++) expect((await post(ballot, "ha", sent, { performance })).status).toBe(200);
  const { reviews, ballots } = (await now()).record;
  expect(ballots.filter(({ judge }) => judge === "ha")).toHaveLength(2);
  expect(reviews[0]?.answered?.at).toBe(ballots.at(-1)?.at);
});

test("the chair and the organizers ask; secretaries and judges do not", async () => {
  const { post, undo, now } = await openDesk(withOfficers(record()));
  const path = `performance/${performance}/review`;
  const question = { id: "q1", judge: "ha", reason: "Mời xem lại" };
  for (const person of ["judge", "secretary", "timekeeper"] as const) {
    expect((await post(person, path, question)).status).toBe(403);
  }
  expect((await post("chair", path, { ...question, reason: "" })).at).toEqual(["reason"]);
  expect((await post("chair", path, question)).status).toBe(200);
  expect((await post("organizer", path, { ...question, id: "q2" })).refusal).toBe("asked-already");
  expect((await undo("chair", path, { review: "q1", reason: "" })).status).toBe(200);
  expect((await now()).record.reviews).toMatchObject([{ revoked: { by: "Lò Văn Thắng" } }]);
});
