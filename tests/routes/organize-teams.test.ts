import { describe, expect, test } from "vitest";
import * as teams from "~/routes/organize.$contest.teams";
import * as team from "~/routes/organize.$contest.teams_.$team";
import * as blocs from "~/routes/organize.$contest.teams_.blocs";
import * as order from "~/routes/organize.$contest.teams_.order";
import { contest, mark } from "../support/record";
import { openOffice } from "./organize-cast";

describe("teams", () => {
  test("come with their performances, once however often they are sent", async () => {
    const office = await openOffice(contest());
    const wanted = { id: "than-uyen", number: "9", name: "Huyện Than Uyên", unitName: "UBND huyện Than Uyên" };
    expect((await office.send(teams, wanted)).to).toBe(`/organize/${office.contest}/teams/than-uyen`);
    await office.send(teams, wanted);
    const { record } = await office.now();
    expect(record.teams.length).toBe(4);
    expect(record.performances.filter((one) => one.team === "than-uyen").length).toBe(record.parts.length);
  });

  test.each([
    [{ name: "" }, "name", "Hãy điền vào ô này."],
    [{ number: "1" }, "number", "Thành phố Lai Châu"],
    [{ number: "0" }, "number", "Nhỏ quá"],
    [{ number: "một" }, "number", "số"],
  ])("refuse %j at its field, in Vietnamese", async (wrong, field, says) => {
    const office = await openOffice(contest());
    const answer = await office.send(teams, { id: "moi", number: "9", name: "Đội mới", ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
    expect(answer.errors[field]?.[0]).toContain(says);
  });

  test("change places, and go while they have no marks", async () => {
    const office = await openOffice(mark(contest(), "skit.muong-te", [8]));
    const ids = (await office.now()).record.teams.map((one) => one.id).reverse();
    expect(await office.send(order, { ids })).toMatchObject({ status: 200 });
    expect((await office.now()).record.teams.map((one) => one.id)).toEqual(ids);
    expect(await office.remove(team, { team: "lai-chau" })).toMatchObject({ status: 200 });
    expect(await office.remove(team, { team: "muong-te" })).toMatchObject({ status: 422, refusal: "has-marks" });
    const { record } = await office.now();
    expect(record.teams.some((one) => one.id === "muong-te")).toBe(true);
    expect(record.performances.some((one) => one.team === "lai-chau")).toBe(false);
  });

  test("are in blocs, of which one with teams cannot go", async () => {
    const office = await openOffice(contest());
    const fields = { "blocs[0].id": "huyen", "blocs[0].name": "Khối huyện", "blocs[1].id": "x", "blocs[1].name": "" };
    expect(await office.send(blocs, fields)).toMatchObject({ status: 200 });
    expect((await office.now()).record.blocs).toEqual([{ id: "huyen", name: "Khối huyện", kind: "bloc" }]);
    await office.send(team, { name: "Mường Tè", number: "2", bloc: "huyen" }, { team: "muong-te" });
    expect(await office.send(blocs, {})).toMatchObject({ status: 422, refusal: "in-use" });
  });
});

describe("the people of a team", () => {
  const fields = {
    name: "Huyện Mường Tè",
    number: "2",
    "contestants[0].id": "pao",
    "contestants[0].fullName": "Giàng A Páo",
    "contestants[0].birthYear": "1985",
    "contestants[0].gender": "male",
    "contestants[1].id": "mai",
    "contestants[1].fullName": "Lò Thị Mai",
    "contestants[1].role": "reserve",
    "contestants[2].id": "empty",
    "contestants[2].fullName": "",
  };

  test("are saved as one table; an empty row is nobody", async () => {
    const office = await openOffice(contest());
    expect(await office.send(team, fields, { team: "muong-te" })).toMatchObject({ status: 200 });
    const saved = (await office.now()).record.contestants;
    expect(saved.map((one) => [one.id, one.fullName, one.birthYear, one.gender, one.role])).toEqual([
      ["pao", "Giàng A Páo", 1985, "male", "official"],
      ["mai", "Lò Thị Mai", null, null, "reserve"],
    ]);
    const { "contestants[0].id": _, "contestants[0].fullName": __, ...rest } = fields;
    await office.send(team, { name: rest.name, number: "2" }, { team: "muong-te" });
    expect((await office.now()).record.contestants).toEqual([]);
  });

  test.each([
    [{ "contestants[0].birthYear": "85" }, "contestants[0].birthYear"],
    [{ "contestants[2].title": "Chủ tịch" }, "contestants[2].fullName"],
    [{ number: "1" }, "number"],
  ])("refuse %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(team, { ...fields, ...wrong }, { team: "muong-te" });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("cannot all be lost by a form that is none", async () => {
    const office = await openOffice(contest());
    await office.send(team, fields, { team: "muong-te" });
    expect((await office.send(team, { name: "Mường Tè", seen: "" }, { team: "muong-te" })).status).toBe(422);
    expect((await office.now()).record.contestants.length).toBe(2);
  });
});
