import { expect, test } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { loader } from "~/routes/mc.$contest";
import { otherwise } from "../support/otherwise";
import { confirm, contest, mark, publish } from "../support/record";
import { call } from "./call";
import { openDesk, type Person, withOfficers } from "./desk-cast";

const parts = [{ id: "skit" }, { id: "song" }];

/** Three teams; the first one's skit is published, every other mark is in and is not. */
function hall(): ContestRecord {
  const plan = withOfficers(contest({ judges: 3, teams: 3, parts }));
  const marked = plan.performances.reduce((record, { id }, at) => mark(record, id, [61 + at, 71 + at, 81 + at]), plan);
  return publish(confirm(marked, "skit.lai-chau"), { kind: "performance", performance: "skit.lai-chau" });
}

async function open(record: ContestRecord) {
  const desk = await openDesk(record);
  const read = async (person: Person) => {
    const cookie = await desk.cookieFor(person);
    return call(loader, "/mc/lai-chau-2018", { cookie, params: { contest: record.contest.id } });
  };
  return { ...desk, read, text: async () => (await read("mc")).text() };
}

test("without a grant nothing of what the MC gets depends on what is not published", async () => {
  const one = await open(hall());
  const said = await one.text();
  expect(said).toContain("71.00");
  // That everything is confirmed is told: so far it is not.
  const confirmed = otherwise(hall());
  const waiting = confirmed.confirmations.filter(({ performance }) => performance !== "song.nam-nhun");
  const other = await open({ ...confirmed, confirmations: waiting });
  expect(await other.text()).toBe(said);
});

test("an organizer lets the MC see a round beforehand, once, and takes it back with a reason", async () => {
  const desk = await open(hall());
  const briefings = async () => JSON.parse(await desk.text()).view.briefings;
  expect(await briefings()).toEqual([]);
  expect(await desk.post("secretary", "round/final/briefing", { id: "b" })).toMatchObject({ status: 403 });
  expect(await desk.post("mc", "round/final/briefing", { id: "b" })).toMatchObject({ status: 403 });
  expect(await desk.post("organizer", "round/final/briefing", { id: "b" })).toMatchObject({ status: 200 });
  expect(await desk.post("organizer", "round/final/briefing", { id: "b" })).toMatchObject({ status: 200 });
  expect(await briefings()).toMatchObject([
    { id: "final", by: "Nguyễn Văn An", rows: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] },
  ]);
  expect(await desk.undo("organizer", "round/final/briefing")).toMatchObject({ refusal: "required" });
  expect(await desk.undo("organizer", "round/final/briefing", { reason: "Cho xem nhầm" })).toMatchObject({
    status: 200,
  });
  expect(await briefings()).toEqual([]);
  expect(await desk.undo("organizer", "round/final/briefing", { reason: "Lần nữa" })).toMatchObject({
    refusal: "unknown",
  });
});

test("the page is the MC's, the secretaries' and the organizers'", async () => {
  const desk = await open(hall());
  const status = async (person: Person) => (await desk.read(person)).status;
  expect(await Promise.all((["mc", "secretary", "organizer"] as const).map(status))).toEqual([200, 200, 200]);
  expect(await Promise.all((["judge", "chair", "timekeeper"] as const).map(status))).toEqual([403, 403, 403]);
});
