import { expect, onTestFinished, test } from "vitest";
import { changePassword, checkPassword, countAccounts, createAccount } from "~/data/accounts.server";
import { verifyAudit } from "~/data/audit.server";
import { listContests, loadContest, publicContests } from "~/data/contests.server";
import { createContest } from "~/data/door.server";
import { addMember, membersOf, removeMember } from "~/data/memberships.server";
import { accountOf, actorOf, founder, revokeSession, sessionByToken, startSession } from "~/data/sessions.server";
import { isRefusal } from "~/domain/refusal";
import { onRevoked } from "~/live/announce.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { contest, publish } from "../support/record";
import { richRecord } from "../support/rich-record";

const an = { username: "An@LaiChau.vn ", name: "Nguyễn Văn An", password: "mật khẩu dài" };

async function account(given: Partial<typeof an> = {}) {
  const made = await createAccount({ ...an, ...given });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}

async function session(token: string) {
  const found = await sessionByToken(token);
  if (!found) throw new Error("the session does not hold");
  return found;
}

test("an account is found by its password, however the username and the marks were typed", async () => {
  const { client } = await testDatabase();
  const made = await account();
  expect(made).toMatchObject({ username: "an@laichau.vn", name: "Nguyễn Văn An" });
  expect(await checkPassword(" AN@laichau.VN", an.password.normalize("NFD"))).toEqual(made);
  expect(await checkPassword("an@laichau.vn", "mat khau dai")).toBeNull();
  expect(await checkPassword("binh@laichau.vn", an.password)).toBeNull();
  expect((await client.account.findFirst())?.passwordHash).toMatch(/^\$argon2id\$/);
});

test("a username is taken once, an empty field is refused at its place, the first account only while there is none", async () => {
  await testDatabase();
  expect(await createAccount({ ...an, name: " " })).toEqual({ refused: "required", at: "name" });
  expect(await createAccount({ ...an, password: "" })).toEqual({ refused: "required", at: "password" });
  const first = await Promise.all([1, 2].map((at) => createAccount({ ...an, username: `an${at}` }, { first: true })));
  expect(first.filter(isRefusal)).toEqual([{ refused: "forbidden" }]);
  expect(await countAccounts()).toBe(1);
  await account();
  expect(await createAccount({ ...an, username: "AN@laichau.vn" })).toEqual({ refused: "taken", at: "username" });
});

test("a session holds from the start until it is revoked or over, and what is stored does not open it", async () => {
  const { client } = await testDatabase();
  const signedIn = await account();
  const token = await startSession(signedIn, "Chrome, Windows");
  const { id } = await session(token);
  expect(JSON.stringify(await client.session.findMany())).not.toContain(token);
  expect([token.length, await sessionByToken(id), await sessionByToken("x")]).toEqual([43, null, null]);
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await sessionByToken(token, later(31))).toBeNull();
  expect(await sessionByToken(token, later(29))).toMatchObject({ id });
  const ended: string[] = [];
  onTestFinished(onRevoked((which) => void ended.push(which)));
  await revokeSession(id);
  await revokeSession(id);
  expect([await sessionByToken(token), ended]).toEqual([null, [id]]);
});

test("when a session was last seen is noted once a minute at most", async () => {
  await testDatabase();
  const started = new Date("2018-11-20T01:00:00.000Z");
  const token = await startSession(await account(), "", started);
  const seenAt = async (at: string) => (await sessionByToken(token, new Date(at)))?.lastSeenAt;
  expect(await seenAt("2018-11-20T01:00:59.000Z")).toBe("2018-11-20T01:00:00.000Z");
  expect(await seenAt("2018-11-20T01:01:00.000Z")).toBe("2018-11-20T01:01:00.000Z");
  expect(await seenAt("2018-11-20T01:01:30.000Z")).toBe("2018-11-20T01:01:00.000Z");
});

test("another password ends the sessions and the old password", async () => {
  await testDatabase();
  const token = await startSession(await account(), "");
  expect(await changePassword("an@laichau.vn", "mật khẩu mới")).toBeNull();
  expect([await sessionByToken(token), await checkPassword("an@laichau.vn", an.password)]).toEqual([null, null]);
  expect(await checkPassword("an@laichau.vn", "mật khẩu mới")).not.toBeNull();
  expect(await changePassword("nobody", "x")).toEqual({ refused: "unknown", at: "username" });
});

test("an account acts in the contests that it is a member of, and in no other", async () => {
  await testDatabase();
  const [mine, other] = [await account(), await account({ username: "binh", name: "Trần Thị Bình" })];
  await createContest(founder(mine, "máy"), richRecord("first"));
  await createContest(founder(other, "máy"), richRecord("second"));
  const signedIn = await session(await startSession(mine, "máy"));
  expect(await accountOf(signedIn)).toEqual(mine);
  const acting = { id: mine.id, name: "Nguyễn Văn An", roles: ["organizer"], seat: null, device: "máy" };
  expect([await actorOf(signedIn, "first"), await actorOf(signedIn, "second")]).toEqual([acting, null]);
  const counts = { teams: 3, contestants: 6, judges: 5, performances: 12, ballots: 5 };
  expect(await listContests(mine)).toMatchObject([{ id: "first", roles: ["organizer"], counts }]);
});

test("members come and go by who may; the last organizer stays", async () => {
  await testDatabase();
  const [mine, other] = [await account(), await account({ username: "binh", name: "Trần Thị Bình" })];
  const by = founder(mine, "máy");
  await createContest(by, richRecord("first"));
  expect(await addMember(actor(["judge"], "thang"), "first", "binh", "organizer")).toEqual({ refused: "forbidden" });
  expect(await addMember(by, "first", "cuc", "organizer")).toEqual({ refused: "unknown", at: "username" });
  for (let again = 0; again < 2; again++) {
    expect(await addMember(by, "first", " Binh", "organizer")).toEqual({ account: other, role: "organizer" });
  }
  expect((await membersOf("first")).map((member) => member.account.name)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect(await removeMember(by, "first", mine.id, "organizer")).toBeNull();
  expect(await removeMember(by, "first", other.id, "organizer")).toEqual({ refused: "last-organizer" });
  expect(await verifyAudit()).toMatchObject({ intact: true, entries: 5 });
});

test("the public finds contests where something stands published or somebody is on stage", async () => {
  await testDatabase();
  const plain = contest({ parts: ["skit"], teams: ["sin-ho"] });
  const named = (id: string, record = plain) => ({ ...record, contest: { ...record.contest, id } });
  await createContest(actor(), named("quiet"));
  await createContest(actor(), named("shown", publish(plain, { kind: "performance", performance: "skit.sin-ho" })));
  await createContest(actor(), named("live", { ...plain, contest: { ...plain.contest, onStage: "skit.sin-ho" } }));
  expect((await publicContests()).map(({ id }) => id)).toEqual(["live", "shown"]);
});

test("what is derived from a record is derived once for a revision", async () => {
  await testDatabase();
  await createContest(actor(), richRecord("first"));
  const [one, again] = [await loadContest("first"), await loadContest("first")];
  expect(one?.results()).toBe(again?.results());
  expect(one?.board()).toBe(again?.board());
  expect(one?.edition()).toBe(again?.edition());
  expect(JSON.parse(one?.edition().whole ?? "").board).toEqual(one?.board());
  expect(await loadContest("none")).toBeNull();
});
