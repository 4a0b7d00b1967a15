import { expect, test } from "vitest";
import { answerCall } from "~/domain/changes/calls";
import { loader as list } from "~/routes/judge.$contest._index";
import { loader as sheet } from "~/routes/judge.$contest.$performance";
import { action as call } from "~/routes/judge.$contest.call";
import { contest, mark } from "../support/record";
import { openTablets } from "./judge-cast";

const skits = () =>
  mark(contest({ judges: 2, parts: [{ id: "skit" }, { id: "talk", panel: ["ha"] }] }), "skit.lai-chau", [61.13, 72.29]);

/** What a loader answers: `data()` wraps it, with its status in `init`. */
const inside = (body: { data?: unknown }) => (body.data ?? body) as { sheet: unknown };

test("a judge's pages carry the judge's own marks, and no other's", async () => {
  const { get } = await openTablets(skits());
  const own = await (await get(sheet, "ha", { performance: "skit.lai-chau" })).text();
  expect(own).toContain("7229");
  for (const text of [own, await (await get(list, "ha")).text()]) expect(text).not.toMatch(/6113|ballot-1/);
});

test("a performance that is not the judge's has no sheet", async () => {
  const { get } = await openTablets(skits());
  for (const performance of ["talk.lai-chau", "skit.nobody"]) {
    const body = await (await get(sheet, "thang", { performance })).json();
    expect(body).toMatchObject({ init: { status: 404 } });
    expect(inside(body).sheet).toBeNull();
  }
});

test("a judge whose device was cut off is shown the door", async () => {
  const { get, revoke } = await openTablets(skits());
  expect((await get(list, "ha")).status).toBe(200);
  await revoke("ha");
  const answer = await get(list, "ha");
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toMatch(/^\/pair\?/);
});

test("a call reaches the desk once, however often it is sent, and its answer reaches the judge", async () => {
  const { post, get, desk, now } = await openTablets(skits());
  const said = { id: "k1", performance: "skit.lai-chau", text: "Máy hết pin" };
  for (let times = 0; times < 2; times++) expect((await post(call, "ha", said)).status).toBe(200);
  expect((await now()).record.calls).toHaveLength(1);
  await desk(answerCall("k1", "Đang mang máy khác đến"));
  expect(await (await get(list, "ha")).text()).toContain("Đang mang máy khác đến");
  expect(await (await get(list, "thang")).text()).not.toContain("Máy hết pin");
  expect((await post(call, "ha", { id: "k2", performance: "skit.nobody", text: "" })).status).toBe(422);
  expect((await post(call, "ha", { id: "k2" })).status).toBe(422);
});
