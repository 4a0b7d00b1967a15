import { describe, expect, test } from "vitest";
import { redeemPairing, seatSessions } from "~/data/pairings.server";
import * as seat from "~/routes/organize.$contest.panel_.$seat";
import * as judges from "~/routes/organize.$contest.panel_.judges";
import * as officers from "~/routes/organize.$contest.panel_.officers";
import * as seats from "~/routes/organize.$contest.panel_.seats";
import { contest, mark } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

const three = {
  "judges[0].id": "thang",
  "judges[0].fullName": "Lò Văn Thắng",
  "judges[0].title": "Phó Chủ tịch",
  "judges[1].id": "ha",
  "judges[1].fullName": "Nguyễn Thị Hà",
  "judges[2].id": "moi",
  "judges[2].fullName": "Tao Thị Lan",
};

describe("the jury", () => {
  test("is saved as one table, the chair handed over with it", async () => {
    const office = await openOffice(contest({ judges: 3 }));
    expect(await office.send(judges, { ...three, chair: "moi" })).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(record.judges.map(({ id, title, chair }) => [id, title, chair])).toEqual([
      ["thang", "Phó Chủ tịch", false],
      ["ha", "", false],
      ["moi", "", true],
    ]);
    expect(record.parts.find((one) => one.id === "skit")?.panel).toEqual(["thang", "ha", "moi"]);
  });

  test.each([
    [{ "judges[1].fullName": "", "judges[1].title": "Trưởng phòng" }, "judges[1].fullName"],
    [{ "judges[0].title": "a".repeat(301) }, "judges[0].title"],
  ])("refuses %j at its field", async (wrong, field) => {
    const office = await openOffice(contest({ judges: 3 }));
    const answer = await office.send(judges, { ...three, ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("keeps who has marked", async () => {
    const office = await openOffice(mark(contest({ judges: 3 }), "skit.muong-te", [null, null, 8]));
    expect(await office.send(judges, three)).toMatchObject({ status: 422, refusal: "has-marks" });
    expect((await office.now()).record.judges.length).toBe(3);
  });

  test("sits where it is ticked, but not away from what it has marked", async () => {
    const office = await openOffice(mark(contest({ judges: 3 }), "skit.muong-te", [8]));
    expect(await office.send(seats, { seats: ["skit thang", "greeting ha"] })).toMatchObject({ status: 200 });
    const panels = (await office.now()).record.parts.map(({ id, panel }) => [id, panel]);
    expect(panels).toContainEqual(["skit", ["thang"]]);
    expect(panels).toContainEqual(["greeting", ["ha"]]);
    expect(panels).toContainEqual(["situation", []]);
    expect(await office.send(seats, { seats: ["skit ha"] })).toMatchObject({ status: 422, refusal: "has-marks" });
  });
});

describe("officers", () => {
  test("are saved as one table", async () => {
    const office = await openOffice(contest());
    const fields = {
      "officers[0].id": "thu-ky",
      "officers[0].fullName": "Trần Văn Thư",
      "officers[0].role": "secretary",
      "officers[1].id": "gio",
      "officers[1].fullName": "Lò Văn Phanh",
      "officers[1].role": "timekeeper",
    };
    expect(await office.send(officers, fields)).toMatchObject({ status: 200 });
    expect((await office.now()).record.officers.map((one) => one.role)).toEqual(["secretary", "timekeeper"]);
    expect((await office.send(officers, { ...fields, "officers[0].role": "chair" })).errors).toHaveProperty([
      "officers[0].role",
    ]);
  });
});

describe("a seat's device", () => {
  test("is paired by a code that the page shows once, and is disconnected", async () => {
    const office = await openOffice(contest());
    const asked = { method: "POST", cookie: office.cookie, params: { contest: office.contest, seat: "ha" } };
    const origin = "http://192.168.1.20:3000";
    const issued = await (await call(seat.action, "/organize", { ...asked, origin })).json();
    expect(issued).toMatchObject({
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
      address: "192.168.1.20:3000/pair",
      lifetime: 600,
      qr: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
    });
    expect(await redeemPairing(issued.code, "Máy tính bảng 1")).toMatchObject({ seat: "ha" });
    const page = await (await office.look(seat, { seat: "ha" })).json();
    expect(page.sessions.map((one: { device: string }) => one.device)).toEqual(["Máy tính bảng 1"]);
    expect(page.sessions[0].createdAt >= issued.at).toBe(true);
    expect(await office.remove(seat, { seat: "ha" })).toMatchObject({ status: 200 });
    expect(await seatSessions(office.contest)).toEqual([]);
  });

  test("is not one of a seat that is not there", async () => {
    const office = await openOffice(contest());
    expect(await office.send(seat, {}, { seat: "gone" })).toMatchObject({ status: 422, refusal: "unknown" });
    expect((await office.look(seat, { seat: "gone" })).headers.get("Location")).toMatch(/\/panel$/);
  });
});
