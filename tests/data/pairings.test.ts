import { expect, onTestFinished, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { change, createContest } from "~/data/door.server";
import { issuePairing, openCodes, redeemPairing, revokeSeat, revokeSeats, seatSessions } from "~/data/pairings.server";
import { actorOf, sessionByToken } from "~/data/sessions.server";
import { editJudge, removeJudge } from "~/domain/changes/panel";
import { isRefusal } from "~/domain/refusal";
import { onRevoked } from "~/live/announce.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { contest } from "../support/record";

const id = "lai-chau-2018";
const noon = new Date("2018-11-20T05:00:00.000Z");
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

async function begin() {
  const database = await testDatabase();
  const record = contest({ parts: ["skit"] });
  const officers = [
    { id: "thu-ky", fullName: "Mùa A Sử", title: "", workplace: "", sample: false, role: "secretary" as const },
  ];
  await createContest(actor(), { ...record, officers });
  return database;
}

async function codeFor(seat: string, at = noon): Promise<string> {
  const issued = await issuePairing(actor(), id, seat, at);
  if (isRefusal(issued)) throw new Error(issued.refused);
  return issued.code;
}

async function pair(seat: string, device = "máy tính bảng") {
  const paired = await redeemPairing(await codeFor(seat, new Date()), device);
  const session = paired && (await sessionByToken(paired.token));
  if (!session) throw new Error("not paired");
  return { ...session, token: paired.token };
}

test("a code is short, has no letters that people mix up, holds ten minutes, and is stored only hashed", async () => {
  const { client } = await begin();
  const issued = await issuePairing(actor(), id, "thang", noon);
  expect(issued).toMatchObject({ expiresAt: "2018-11-20T05:10:00.000Z" });
  const code = isRefusal(issued) ? "" : issued.code;
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  const stored = JSON.stringify([await client.pairing.findMany(), await client.auditEntry.findMany()]);
  expect([stored.includes(code), stored.includes(code.replace("-", ""))]).toEqual([false, false]);
});

test("a code opens its seat once, as typed in small letters and without the dash", async () => {
  await begin();
  const code = await codeFor("thang");
  const paired = await redeemPairing(` ${code.toLowerCase().replace("-", " ")}`, "máy 1", minutes(9));
  expect(paired).toMatchObject({ contestId: id, seat: "thang" });
  expect(await redeemPairing(code, "máy 2", minutes(9))).toBeNull();
});

test("ten tablets that send one code at once: one is paired", async () => {
  const { client } = await begin();
  const code = await codeFor("thang");
  const tries = Array.from({ length: 10 }, (_, at) => redeemPairing(code, `máy ${at}`, minutes(1)));
  expect((await Promise.all(tries)).filter((paired) => paired !== null)).toHaveLength(1);
  expect(await client.session.count()).toBe(1);
});

test("a code ends after ten minutes, by a newer code, and with its seat", async () => {
  await begin();
  const late = await codeFor("thang");
  expect(await redeemPairing(late, "máy", minutes(10))).toBeNull();
  const [older, newer] = [await codeFor("thang"), await codeFor("thang")];
  expect(await redeemPairing(older, "máy", minutes(1))).toBeNull();
  expect(await redeemPairing(newer, "máy", minutes(1))).not.toBeNull();
  const orphan = await codeFor("my");
  await change(id, actor(), removeJudge("my"));
  expect(await redeemPairing(orphan, "máy", minutes(1))).toBeNull();
  expect(await redeemPairing("", "máy", minutes(1))).toBeNull();
});

test("only who may gives out codes, and only for seats that there are", async () => {
  await begin();
  expect(await issuePairing(actor(["judge"], "thang"), id, "ha")).toEqual({ refused: "forbidden" });
  expect(await revokeSeat(actor(["judge"], "thang"), id, "ha")).toEqual({ refused: "forbidden" });
  expect(await issuePairing(actor(), id, "nobody")).toEqual({ refused: "unknown" });
  expect(await issuePairing(actor(), "no-contest", "thang")).toEqual({ refused: "unknown" });
});

test.each([
  ["thang", "Lò Văn Thắng", ["judge", "chair"]],
  ["ha", "Nguyễn Thị Hà", ["judge"]],
  ["thu-ky", "Mùa A Sử", ["secretary"]],
])("the seat %s acts in its contest alone, with the roles that the record gives it now", async (seat, name, roles) => {
  await begin();
  const session = await pair(seat);
  expect(await actorOf(session, id)).toEqual({ id: seat, name, roles, seat, device: "máy tính bảng" });
  expect(await actorOf(session, "other")).toBeNull();
});

test("a chair who is chair no more, and a judge who is gone, lose it on their tablets too", async () => {
  await begin();
  const [chair, judge] = [await pair("thang"), await pair("my")];
  await change(id, actor(), editJudge("thang", { chair: false }));
  await change(id, actor(), removeJudge("my"));
  expect([(await actorOf(chair, id))?.roles, await actorOf(judge, id)]).toEqual([["judge"], null]);
});

test("a revoked seat is signed out on every device, its open code too, and the rest stay", async () => {
  await begin();
  const [one, two, other] = [await pair("thang", "máy 1"), await pair("thang", "máy 2"), await pair("ha")];
  const open = await codeFor("thang", new Date());
  expect((await seatSessions(id)).map(({ seat }) => seat).sort()).toEqual(["ha", "thang", "thang"]);
  const ended: string[] = [];
  onTestFinished(onRevoked((which) => void ended.push(which)));
  expect(await revokeSeat(actor(), id, "thang")).toEqual({ revoked: 2 });
  expect(ended.sort()).toEqual([one.id, two.id].sort());
  expect([await sessionByToken(one.token), await redeemPairing(open, "máy 3")]).toEqual([null, null]);
  expect(await seatSessions(id)).toMatchObject([{ id: other.id, seat: "ha", device: "máy tính bảng" }]);
  expect(await verifyAudit()).toMatchObject({ intact: true });
});

test("a printed code holds as long as was asked, no longer than a month, still once and only hashed", async () => {
  const { client } = await begin();
  const day = new Date(noon.getTime() + 24 * 3600_000);
  const far = new Date(noon.getTime() + 400 * 24 * 3600_000);
  const issued = await issuePairing(actor(), id, "ha", noon, day);
  expect(issued).toMatchObject({ expiresAt: day.toISOString() });
  expect(await openCodes(id, minutes(1))).toEqual([{ seat: "ha", expiresAt: day.toISOString() }]);
  if (isRefusal(issued)) throw new Error(issued.refused);
  expect(JSON.stringify(await client.pairing.findMany())).not.toContain(issued.code.slice(0, 4));
  expect(await redeemPairing(issued.code, "máy", minutes(60 * 23))).toMatchObject({ seat: "ha" });
  expect(await redeemPairing(issued.code, "máy", minutes(60 * 23))).toBeNull();
  expect(await openCodes(id, minutes(1))).toEqual([]);
  expect(await issuePairing(actor(), id, "ha", noon, far)).toMatchObject({ expiresAt: "2018-12-21T05:00:00.000Z" });
});

test("issuing again ends the code before; ending seats ends their devices and codes, and nobody else may", async () => {
  await begin();
  const [first, second] = [await codeFor("ha", new Date()), await codeFor("ha", new Date())];
  expect(await redeemPairing(first, "máy")).toBeNull();
  await pair("thang");
  expect(await revokeSeats(actor(["secretary"], "thu-ky"), id, ["thang"])).toMatchObject({ refused: "forbidden" });
  expect(await revokeSeats(actor(), id, ["thang", "ha", "ha"])).toEqual({ revoked: 1 });
  expect([await seatSessions(id), await openCodes(id)]).toEqual([[], []]);
  expect(await redeemPairing(second, "máy")).toBeNull();
});
