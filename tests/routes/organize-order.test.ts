import { describe, expect, test } from "vitest";
import { drawLots } from "~/domain/draw";
import type { ContestRecord } from "~/domain/record";
import * as start from "~/routes/organize.$contest.order";
import * as order from "~/routes/organize.$contest.order_.$part";
import * as copy from "~/routes/organize.$contest.order_.$part.copy";
import * as draw from "~/routes/organize.$contest.order_.$part.draw";
import { contest } from "../support/record";
import { openOffice } from "./organize-cast";

const orderOf = (record: ContestRecord, part: string) =>
  record.performances.filter((one) => one.part === part).map((one) => one.id);
const skit = { part: "skit" };

describe("the running order", () => {
  test("is set by hand, for its part alone", async () => {
    const office = await openOffice(contest());
    const before = (await office.now()).record;
    const ids = orderOf(before, "skit").reverse();
    expect(await office.send(order, { ids }, skit)).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(orderOf(record, "skit")).toEqual(ids);
    expect(orderOf(record, "greeting")).toEqual(orderOf(before, "greeting"));
  });

  test.each([
    ["one left out", (ids: string[]) => ids.slice(1)],
    ["one twice", (ids: string[]) => [...ids.slice(1), ids[1] ?? ""]],
    ["one of another part", (ids: string[]) => [...ids.slice(1), "greeting.lai-chau"]],
  ])("is refused with %s", async (_, spoil) => {
    const office = await openOffice(contest());
    const ids = spoil(orderOf((await office.now()).record, "skit"));
    expect(await office.send(order, { ids }, skit)).toMatchObject({ status: 422, refusal: "wrong-order" });
  });

  test("is drawn once for one wish, from a recorded seed that anyone can draw again", async () => {
    const office = await openOffice(contest({ teams: 8 }));
    const lots = orderOf((await office.now()).record, "skit");
    await office.send(draw, { id: "boc-1" }, skit);
    await office.send(draw, { id: "boc-1" }, skit);
    const { record } = await office.now();
    const [made, ...more] = record.draws;
    expect(more).toEqual([]);
    expect(made?.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(made?.made.by).toBe("Nguyễn Thị Hoa");
    expect(drawLots(made?.seed ?? "", lots)).toEqual(orderOf(record, "skit"));
    await office.send(draw, { id: "boc-2" }, skit);
    const seeds = (await office.now()).record.draws.map((one) => one.seed);
    expect(new Set(seeds).size).toBe(2);
  });

  test("is copied to other parts, team by team", async () => {
    const office = await openOffice(contest());
    const ids = orderOf((await office.now()).record, "skit").reverse();
    await office.send(order, { ids }, skit);
    expect(await office.send(copy, { to: ["greeting", "situation"] }, skit)).toMatchObject({ status: 200 });
    const { record } = await office.now();
    const teams = (part: string) => orderOf(record, part).map((id) => id.split(".")[1]);
    expect([teams("greeting"), teams("situation")]).toEqual([teams("skit"), teams("skit")]);
    expect(teams("knowledge")).not.toEqual(teams("skit"));
    expect((await office.send(copy, {}, skit)).status).toBe(422);
  });

  test("begins at the first part, or says what is missing", async () => {
    const office = await openOffice(contest());
    expect((await office.look(start)).headers.get("Location")).toBe(`/organize/${office.contest}/order/greeting`);
    expect((await office.look(order, { part: "gone" })).headers.get("Location")).toMatch(/\/order$/);
    const empty = await openOffice(contest({ teams: [] }));
    expect(await (await empty.look(start)).json()).toMatchObject({ parts: 4 });
  });
});
