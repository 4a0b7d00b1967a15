import { describe, expect, test } from "vitest";
import { redeemPairing, seatSessions } from "~/data/pairings.server";
import { drawnSituation } from "~/domain/situations";
import * as screen from "~/routes/board.$contest.draws";
import * as check from "~/routes/board.$contest.draws_.$draw";
import * as newest from "~/routes/board.$contest.draws[.]json";
import * as situation from "~/routes/desk.$contest.performance.$performance.situation";
import * as recusal from "~/routes/desk.$contest.team.$team.recusal";
import * as minutes from "~/routes/organize.$contest.draws_.$draw";
import * as draw from "~/routes/organize.$contest.order_.$part.draw";
import * as panel from "~/routes/organize.$contest.panel";
import * as codes from "~/routes/organize.$contest.panel_.codes";
import * as devices from "~/routes/organize.$contest.panel_.devices";
import * as situations from "~/routes/organize.$contest.situations_.$part";
import { contest } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

const skit = { part: "skit" };
const two = {
  "situations[0].id": "s1",
  "situations[0].number": "1",
  "situations[0].title": "Tên kín một",
  "situations[0].text": "Lời kín một",
  "situations[1].id": "s2",
  "situations[1].number": "2",
  "situations[1].title": "Tên kín hai",
  "situations[1].text": "Lời kín hai",
};

describe("the public's draws", () => {
  test("are those that were carried out, without a word of what a situation says", async () => {
    const office = await openOffice(contest({ teams: 2 }));
    const params = { contest: office.contest };
    const before = await call(screen.loader, "/board/x/draws", { params });
    expect(await before.json()).toMatchObject({ shown: null, others: [], live: { board: { draw: null } } });
    await office.send(situations, two, skit);
    await office.send(draw, { id: "b1", how: "typed", seed: "27 08" }, skit);
    await office.send(draw, { id: "b2", of: "situations", how: "typed", seed: "15" }, skit);
    const page = await (await call(screen.loader, "/board/x/draws", { params })).text();
    expect(JSON.parse(page)).toMatchObject({
      shown: { id: "b2", seed: "15", agrees: true },
      live: { board: { draw: "b2" } },
    });
    expect(page).not.toContain("kín");
    const older = await call(screen.loader, "/board/x/draws?draw=b1", { params });
    expect(await older.json()).toMatchObject({ shown: { id: "b1", of: "order" } });
    const one = await call(check.loader, "/", { params: { ...params, draw: "b2" } });
    expect(await one.text()).not.toContain("kín");
    expect((await call(check.loader, "/", { params: { ...params, draw: "khong-co" } })).status).toBe(404);
    expect((await office.now()).board()).toMatchObject({ draw: "b2" });
  });

  test("come to the hall's screen as the newest alone, with its code, and nothing before the first", async () => {
    const office = await openOffice(contest({ teams: 2 }));
    const ask = () => call(newest.loader, "/board/x/draws.json", { params: { contest: office.contest } });
    expect(await (await ask()).json()).toBeNull();
    await office.send(situations, two, skit);
    await office.send(draw, { id: "b1", how: "typed", seed: "27 08" }, skit);
    await office.send(draw, { id: "b2", of: "situations", how: "typed", seed: "15" }, skit);
    const said = await (await ask()).text();
    expect(JSON.parse(said)).toMatchObject({ draw: { id: "b2", results: [{}, {}] } });
    expect(JSON.parse(said).qr).toMatch(/^data:image/);
    expect(said).not.toContain("kín");
  });

  test("have minutes for who runs the contest", async () => {
    const office = await openOffice(contest({ teams: 3 }));
    await office.send(draw, { id: "b1", how: "typed", seed: "27 08" }, skit);
    const page = await office.look(minutes, { draw: "b1" });
    expect(await page.json()).toMatchObject({ draw: { seed: "27 08", lots: [{ text: "27 08|1" }, {}, {}] } });
    expect((await call(minutes.loader, "/", { params: { contest: office.contest, draw: "b1" } })).status).toBe(302);
  });
});

describe("the situation of the team on stage", () => {
  test("is drawn at the desk, once for one wish, and again with a reason", async () => {
    const office = await openOffice(contest({ teams: 2 }));
    await office.send(situations, two, skit);
    const one = { performance: "skit.muong-te" };
    expect(await office.send(situation, { id: "b1" }, one)).toMatchObject({ status: 200 });
    expect(await office.send(situation, { id: "b1", seed: "9" }, one)).toMatchObject({ status: 200 });
    expect(await office.send(situation, { id: "b2", reason: "" }, one)).toMatchObject({ status: 422 });
    expect(await office.send(situation, { id: "b2", seed: "12", reason: "lộ đề" }, one)).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(record.draws.map(({ id, performances, made }) => [id, performances, made.reason])).toEqual([
      ["b1", ["skit.muong-te"], ""],
      ["b2", ["skit.muong-te"], "lộ đề"],
    ]);
    const drawn = record.performances.filter((each) => drawnSituation(record, each) !== null);
    expect(drawn.map(({ id }) => id)).toEqual(["skit.muong-te"]);
    expect(await office.send(situation, { id: "b3" }, { performance: "khong-co" })).toMatchObject({ status: 422 });
  });
});

describe("a judge near a team", () => {
  test("is decided on for all the team's performances, with a reason, and taken back", async () => {
    const office = await openOffice(contest({ teams: 2, judges: 3 }));
    const team = { team: "muong-te" };
    const judge = (await office.now()).record.judges[1]?.id ?? "";
    expect(await office.send(recusal, { id: "q", judge, recused: "yes", reason: "" }, team)).toMatchObject({
      status: 422,
      refusal: "required",
    });
    expect(await office.send(recusal, { id: "q", judge, recused: "yes", reason: "anh em" }, team)).toMatchObject({
      status: 200,
    });
    expect(await (await office.look(panel)).json()).toMatchObject({
      near: [{ near: null, decided: { recused: true }, team: { id: "muong-te" } }],
    });
    expect(await office.remove(recusal, team, { judge, reason: "ghi nhầm" })).toMatchObject({ status: 200 });
    expect((await office.now()).record.decisions[0]?.revoked?.reason).toBe("ghi nhầm");
    expect(await office.remove(recusal, team, { judge, reason: "x" })).toMatchObject({ refusal: "unknown" });
  });
});

describe("printed codes", () => {
  const form = (seats: string[], until: string) => {
    const body = new URLSearchParams([...seats.map((seat) => ["seats", seat]), ["until", until]]);
    return body;
  };
  test("pair one device each, until the time on the card", async () => {
    const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10);
    const office = await openOffice(contest({ judges: 3, contest: { startsOn: tomorrow } }));
    const ids = (await office.now()).record.judges.map(({ id }) => id);
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { Cookie: office.cookie },
      body: form(ids.slice(0, 2), "contest"),
    });
    const answer = await call((args) => codes.action({ ...args, request }), "/", {
      params: { contest: office.contest },
    });
    const { sheet } = await answer.json();
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(sheet.cards.map((card: { seat: string; expiresAt: string }) => [card.seat, card.expiresAt])).toEqual(
      ids.slice(0, 2).map((id) => [id, `${tomorrow}T16:59:59.000Z`]),
    );
    expect(sheet.cards[0].qr).toMatch(/^data:image\/svg/);
    expect(await redeemPairing(sheet.cards[0].code, "máy")).toMatchObject({ seat: ids[0] });
    expect(await (await office.look(panel)).json()).toMatchObject({
      seats: [{ devices: [{}], code: null }, { devices: [], code: expect.any(String) }, { code: null }],
    });
    expect(await office.remove(devices, {})).toMatchObject({ status: 422 });
    expect(await office.remove(devices, {}, { seats: ids.join(" ") })).toMatchObject({ status: 200 });
    expect(await seatSessions(office.contest)).toEqual([]);
    expect(await redeemPairing(sheet.cards[1].code, "máy")).toBeNull();
  });

  test("are made for nobody when nobody is chosen, or who is not there", async () => {
    const office = await openOffice(contest());
    expect(await office.send(codes, { until: "day" })).toMatchObject({ status: 422 });
    expect(await office.send(codes, { seats: ["khong-co"], until: "day" })).toMatchObject({ refusal: "unknown" });
  });
});
