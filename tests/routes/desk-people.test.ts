import { expect, test } from "vitest";
import { attendance, turnout } from "~/domain/arrivals";
import { deskView } from "~/domain/desk/view";
import type { ContestRecord } from "~/domain/record";
import { find } from "~/domain/rows";
import { contest } from "../support/record";
import { openDesk, withOfficers } from "./desk-cast";

const why = "Chị Hoa ốm";

function prepared(): ContestRecord {
  const record = withOfficers(contest({ parts: [{ id: "alone", scoredPer: "contestant", performers: 2 }] }));
  const reserve = {
    ...record.contestants[0],
    id: "mai",
    team: "lai-chau",
    fullName: "Lò Thị Mai",
    role: "reserve" as const,
  };
  return { ...record, contestants: [...record.contestants, reserve as ContestRecord["contestants"][number]] };
}

test("a secretary checks a team in, notes who is missing, and takes it back with a reason", async () => {
  const desk = await openDesk(prepared());
  const here = async () => turnout(attendance((await desk.now()).record));
  expect(await desk.post("secretary", "team/lai-chau/arrival", { id: "a1", late: "on", reason: "" })).toMatchObject({
    refusal: "required",
    at: ["reason"],
  });
  expect(await desk.post("secretary", "team/lai-chau/arrival", { id: "a1" })).toMatchObject({ status: 200 });
  expect(await desk.post("organizer", "team/lai-chau/arrival", { id: "a2" })).toMatchObject({ status: 200 });
  expect(await desk.post("secretary", "contestant/mai/absence", { id: "v1" })).toMatchObject({ status: 200 });
  expect(await here()).toMatchObject({ here: 1, of: 3, absent: 1 });
  expect(await desk.undo("secretary", "contestant/mai/absence", { id: "v2" })).toMatchObject({ status: 200 });
  expect(await here()).toMatchObject({ here: 1, absent: 0 });
  expect(await desk.undo("secretary", "team/lai-chau/arrival", { reason: "" })).toMatchObject({
    refusal: "required",
    at: ["reason"],
  });
  expect(await desk.undo("secretary", "team/lai-chau/arrival", { reason: "Nhầm" })).toMatchObject({ status: 200 });
  expect(await here()).toMatchObject({ here: 0 });
  const early = await desk.post("secretary", "contestant/mai/absence", { id: "v3" });
  expect([early.refusal, early.says]).toEqual(["not-arrived", expect.stringContaining("Thành phố Lai Châu")]);
});

test("a reserve takes a place, somebody new another, and the desk shows who performs", async () => {
  const desk = await openDesk(prepared());
  const swap = (id: string, out: string, coming: string, reason = why) =>
    desk.post("secretary", "team/lai-chau/substitution", { id, out, in: coming, reason });
  expect(await swap("t1", "lai-chau.1", "mai", "")).toMatchObject({ refusal: "required", at: ["reason"] });
  expect(await swap("t1", "lai-chau.1", "mai")).toMatchObject({ status: 200 });
  const added = { id: "sua", fullName: "Vàng Thị Súa", role: "reserve", birthYear: "1990", reason: "Đến thay" };
  expect(await desk.post("secretary", "team/lai-chau/latecomer", { ...added, birthYear: "90" })).toMatchObject({
    status: 422,
    at: ["birthYear"],
  });
  expect(await desk.post("secretary", "team/lai-chau/latecomer", added)).toMatchObject({ status: 200 });
  expect(await swap("t2", "lai-chau.2", "sua")).toMatchObject({ status: 200 });
  const { record, results } = await desk.now();
  expect(record.performances.filter((one) => one.team === "lai-chau").map((one) => one.contestant)).toEqual([
    "mai",
    "sua",
  ]);
  const viewer = { roles: ["secretary" as const], seat: "thu-ky" };
  const { chosen, turnout: door } = deskView(record, results(), viewer, {
    performance: "alone.lai-chau.1",
    part: null,
  });
  expect(chosen).toMatchObject({
    contestant: "Lò Thị Mai",
    people: { notHere: false, absent: [], changes: [{ in: "Lò Thị Mai", reason: why }] },
  });
  expect(door).toBeNull();
  const back = { substitution: "t1", reason: "Đã khỏe" };
  expect(await desk.undo("organizer", "team/lai-chau/substitution", back)).toMatchObject({ status: 200 });
  expect(find((await desk.now()).record.performances, "alone.lai-chau.1")?.contestant).toBe("lai-chau.1");
});

test("who only keeps the time, judges or chairs changes nothing at the door", async () => {
  const desk = await openDesk(prepared());
  const swap = { id: "t1", out: "lai-chau.1", in: "mai", reason: why };
  for (const person of ["timekeeper", "judge", "chair"] as const) {
    expect(await desk.post(person, "team/lai-chau/arrival", { id: "a1" })).toMatchObject({ status: 403 });
    expect(await desk.post(person, "team/lai-chau/substitution", swap)).toMatchObject({ status: 403 });
    expect(await desk.post(person, "contestant/mai/absence", { id: "v1" })).toMatchObject({ status: 403 });
  }
  expect((await desk.now()).revision).toBe(1);
});
