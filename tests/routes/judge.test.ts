import { expect, test } from "vitest";
import { answerCall } from "~/domain/changes/calls";
import { action as callDesk } from "~/routes/judge.$contest.call";
import { loader } from "~/routes/judge.($contest).($performance)";
import { contest, mark } from "../support/record";
import { call } from "./call";
import { openTablets } from "./judge-cast";

const skits = () =>
  mark(contest({ judges: 2, parts: [{ id: "skit" }, { id: "talk", panel: ["ha"] }] }), "skit.lai-chau", [61.13, 72.29]);

test("a tablet carries the judge's own marks, and no other's", async () => {
  const { get } = await openTablets(skits());
  const own = await (await get(loader, "ha")).text();
  expect(own).toContain("7229");
  expect(own).not.toMatch(/6113|ballot-1/);
});

test("a performance that is not the judge's has no sheet", async () => {
  const { get } = await openTablets(skits());
  for (const performance of ["talk.lai-chau", "skit.nobody"]) {
    const body = await (await get(loader, "thang", { performance })).json();
    expect(body).toMatchObject({ init: { status: 404 } });
    expect(Object.keys(body.data.tablet.sheets)).not.toContain(performance);
  }
  expect((await (await get(loader, "thang", { performance: "skit.lai-chau" })).json()).init.status).toBe(200);
});

test("the frame without a contest is the same for everybody, and holds nothing", async () => {
  expect(await (await call(loader, "/judge")).json()).toBeNull();
});

test("a judge whose device was cut off is shown the door", async () => {
  const { get, revoke } = await openTablets(skits());
  expect((await get(loader, "ha")).status).toBe(200);
  await revoke("ha");
  const answer = await get(loader, "ha");
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toMatch(/^\/pair\?/);
});

test("a call reaches the desk once, however often it is sent, and its answer reaches the judge", async () => {
  const { post, get, desk, now } = await openTablets(skits());
  const said = { id: "k1", performance: "skit.lai-chau", text: "Máy hết pin" };
  for (let times = 0; times < 2; times++) expect((await post(callDesk, "ha", said)).status).toBe(200);
  expect((await now()).record.calls).toHaveLength(1);
  await desk(answerCall("k1", "Đang mang máy khác đến"));
  expect(await (await get(loader, "ha")).text()).toContain("Đang mang máy khác đến");
  expect(await (await get(loader, "thang")).text()).not.toContain("Máy hết pin");
  expect((await post(callDesk, "ha", { id: "k2", performance: "skit.nobody", text: "" })).status).toBe(422);
  expect((await post(callDesk, "ha", { id: "k2" })).status).toBe(422);
});
