import { describe, expect, test } from "vitest";
import { drawLots } from "~/domain/draw";
import type { ContestRecord } from "~/domain/record";
import * as start from "~/routes/organize.$contest.order";
import * as order from "~/routes/organize.$contest.order_.$part";
import * as copy from "~/routes/organize.$contest.order_.$part.copy";
import * as draw from "~/routes/organize.$contest.order_.$part.draw";
import * as situations from "~/routes/organize.$contest.situations_.$part";
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
    expect(made?.seed).toMatch(/^\d{4} \d{4} \d{4}$/);
    expect(made?.made.by).toBe("Nguyễn Thị Hoa");
    expect(drawLots(made?.seed ?? "", lots)).toEqual(orderOf(record, "skit"));
    expect(await office.send(draw, { id: "boc-2" }, skit)).toMatchObject({ status: 422, refusal: "required" });
    await office.send(draw, { id: "boc-2", reason: "thêm một đội" }, skit);
    const seeds = (await office.now()).record.draws.map((one) => one.seed);
    expect(new Set(seeds).size).toBe(2);
  });

  test("is drawn with the numbers that were called out", async () => {
    const office = await openOffice(contest({ teams: 5 }));
    const lots = orderOf((await office.now()).record, "skit");
    const empty = await office.send(draw, { id: "boc-1", how: "typed", seed: "  " }, skit);
    expect([empty.status, Object.keys(empty.errors)]).toEqual([422, ["seed"]]);
    expect(await office.send(draw, { id: "boc-1", how: "typed", seed: " 27  08 15 " }, skit)).toMatchObject({
      status: 200,
    });
    const { record } = await office.now();
    expect(record.draws[0]?.seed).toBe("27 08 15");
    expect(orderOf(record, "skit")).toEqual(drawLots("27 08 15", lots));
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

describe("the situations of a part", () => {
  const rows = {
    "situations[0].id": "s1",
    "situations[0].number": "1",
    "situations[0].title": "Đường liên bản",
    "situations[0].text": "Ba hộ không nhường đất.",
    "situations[1].id": "s2",
    "situations[1].number": "2",
    "situations[1].text": "Chưa đồng thuận.",
    "situations[2].id": "s3",
  };

  test("are saved as one table, in which an empty row is none", async () => {
    const office = await openOffice(contest());
    expect(await office.send(situations, rows, skit)).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(record.situations.map(({ id, part, number, title }) => [id, part, number, title])).toEqual([
      ["s1", "skit", 1, "Đường liên bản"],
      ["s2", "skit", 2, ""],
    ]);
  });

  test.each([
    [{ "situations[1].number": "1" }, "situations[1].number"],
    [{ "situations[1].number": "" }, "situations[1].number"],
    [{ "situations[0].text": "a".repeat(2001) }, "situations[0].text"],
  ])("refuse %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(situations, { ...rows, ...wrong }, skit);
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("are drawn for all, and again with a reason", async () => {
    const office = await openOffice(contest({ teams: 2 }));
    await office.send(situations, rows, skit);
    const lot = { id: "b1", of: "situations", how: "typed", seed: "5" };
    expect(await office.send(draw, lot, skit)).toMatchObject({ status: 200 });
    const drawn = (await office.now()).record.performances.flatMap((one) => one.situation ?? []);
    expect([...drawn].sort()).toEqual(["s1", "s2"]);
    const again = { ...lot, id: "b2", which: "all", reason: "" };
    expect(await office.send(draw, again, skit)).toMatchObject({ status: 422, errors: { reason: expect.any(Array) } });
    expect(await office.send(draw, { ...again, reason: "đọc nhầm" }, skit)).toMatchObject({ status: 200 });
    expect((await office.now()).record.draws.map((one) => one.made.reason)).toEqual(["", "đọc nhầm"]);
  });

  test("undrawn, are not on the page that secretaries see", async () => {
    const office = await openOffice(contest({ teams: 1 }));
    await office.send(situations, rows, skit);
    await office.send(draw, { id: "b1", of: "situations", how: "typed", seed: "5" }, skit);
    const { record } = await office.now();
    const undrawn = record.situations.find(({ id }) => !record.performances.some((one) => one.situation === id));
    const page = await (await office.look(order, skit)).text();
    expect(page).not.toContain(undrawn?.title || undrawn?.text);
    expect(page).toContain('"count":2');
  });
});
