import { expect, test } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { createContest } from "~/data/door.server";
import { issuePairing } from "~/data/pairings.server";
import { founder, sessionByToken } from "~/data/sessions.server";
import { isRefusal } from "~/domain/refusal";
import { tokenIn } from "~/http/session.server";
import { onRevoked } from "~/live/announce.server";
import * as pair from "~/routes/pair";
import * as setup from "~/routes/setup";
import * as signIn from "~/routes/sign-in";
import * as signOut from "~/routes/sign-out";
import { testDatabase } from "../support/database";
import { richRecord } from "../support/rich-record";
import { call } from "./call";

const ha = {
  name: "Nguyễn Thị Hà",
  username: "ha.nguyen",
  password: "câu dễ nhớ của tôi",
  again: "câu dễ nhớ của tôi",
};
const post = (form: Record<string, string>, cookie?: string) => ({ method: "POST", form, cookie });

/** The pairs of a response's cookie, as a browser sends them back. */
const cookieOf = (response: Response) => response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
const sessionOf = async (cookie: string) => sessionByToken(tokenIn(cookie) ?? "");
const errorsOf = async (response: Response) => ((await response.json()) as { form: { error: object } }).form.error;

/** Every test its own addresses: what they try too often is theirs alone. */
let addresses = 0;
function from() {
  addresses += 1;
  return { address: `10.1.0.${addresses}` };
}

async function begin() {
  await testDatabase();
  const account = await createAccount(ha);
  if (isRefusal(account)) throw new Error(account.refused);
  const by = founder(account, "máy");
  const made = await createContest(by, richRecord());
  if (isRefusal(made)) throw new Error(made.refused);
  const codeOf = async (seat: string) => {
    const issued = await issuePairing(by, "lai-chau-2018", seat);
    if (isRefusal(issued)) throw new Error(issued.refused);
    return issued.code;
  };
  return { account, codeOf };
}

test("on an empty server the way in leads to the first account, which is made once and signs in", async () => {
  await testDatabase();
  expect((await call(signIn.loader, "/sign-in")).headers.get("Location")).toBe("/setup");
  expect((await call(setup.loader, "/setup")).status).toBe(200);
  const made = await call(setup.action, "/setup", { ...post(ha), ...from() });
  expect([made.status, made.headers.get("Location")]).toEqual([302, "/organize"]);
  expect(await sessionOf(cookieOf(made))).toMatchObject({ accountId: expect.any(String) });
  expect((await call(setup.loader, "/setup")).headers.get("Location")).toBe("/sign-in");
  const again = await call(setup.action, "/setup", { ...post({ ...ha, username: "khac" }), ...from() });
  expect([again.status, again.headers.get("Set-Cookie")]).toEqual([403, null]);
});

test("ten browsers that set one server up at once make one account", async () => {
  const { client } = await testDatabase();
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      call(setup.action, "/setup", { ...post({ ...ha, username: `nguoi.${at}` }), ...from() }),
    ),
  );
  expect(all.filter(({ status }) => status === 302)).toHaveLength(1);
  expect(await client.account.count()).toBe(1);
});

test.each([
  ["a short password", { password: "ngắn", again: "ngắn" }, "password"],
  ["another one the second time", { again: "câu dễ nhớ của anh" }, "again"],
  ["a user name with accents", { username: "hà nguyễn" }, "username"],
  ["no name", { name: " " }, "name"],
])("setting up with %s is refused at its field, and no password comes back", async (_, change, at) => {
  const { client } = await testDatabase();
  const refused = await call(setup.action, "/setup", { ...post({ ...ha, ...change }), ...from() });
  expect(refused.status).toBe(422);
  const text = await refused.clone().text();
  expect(Object.keys(await errorsOf(refused))).toEqual([at]);
  expect(text).not.toContain("câu dễ nhớ");
  expect(await client.account.count()).toBe(0);
});

test("signing in goes on to where one wanted, but never to another site", async () => {
  await begin();
  const asked = post({ username: " HA.Nguyen", password: ha.password, next: "/organize/lai-chau-2018?x=1" });
  const done = await call(signIn.action, "/sign-in", { ...asked, ...from() });
  expect([done.status, done.headers.get("Location")]).toEqual([302, "/organize/lai-chau-2018?x=1"]);
  const [cookie, mark] = done.headers.getSetCookie();
  expect(cookie).toMatch(/^dvk=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  expect(mark).toMatch(/^dvk-mark=[0-9a-f]{12}; Path=\/; Max-Age=\d+; SameSite=Lax$/);
  const lured = post({ username: ha.username, password: ha.password, next: "//elsewhere.example" });
  expect((await call(signIn.action, "/sign-in", { ...lured, ...from() })).headers.get("Location")).toBe("/organize");
});

test("the cookie is for https alone where the page came over https, and takes the place of an earlier one", async () => {
  await begin();
  const asked = { ...post({ username: ha.username, password: ha.password }), ...from(), origin: "https://hoi-thi.vn" };
  const [cookie, earlier] = (await call(signIn.action, "/sign-in", asked)).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-dvk=[\w-]{43}; Path=\/; .*; Secure$/);
  expect(earlier).toMatch(/^dvk=; Path=\/; Max-Age=0;/);
});

test("a wrong password and an unknown name get the same answer; after ten tries even the right one waits", async () => {
  await begin();
  const here = from();
  const tries = (username: string, password: string) =>
    call(signIn.action, "/sign-in", { ...post({ username, password }), ...here });
  const [wrong, unknown] = [await tries(ha.username, "sai mật khẩu"), await tries("khong.co", "sai mật khẩu")];
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(await errorsOf(wrong)).toEqual(await errorsOf(unknown));
  for (let turn = 0; turn < 9; turn += 1) await tries(ha.username, "sai mật khẩu");
  const late = await tries(ha.username, ha.password);
  expect([late.status, late.headers.get("Set-Cookie")]).toEqual([429, null]);
  expect(await errorsOf(late)).toEqual({ "": [expect.stringMatching(/Hãy chờ .*(phút|giây)/)] });
  expect((await call(signIn.action, "/sign-in", { ...post(ha), ...from() })).status).toBe(302);
});

test.each([
  ["judge", "ha", "/judge/lai-chau-2018"],
  ["chair", "thang", "/judge/lai-chau-2018"],
  ["secretary", "thu-ky", "/desk/lai-chau-2018"],
  ["timekeeper", "bam-gio", "/desk/lai-chau-2018/clock"],
  ["MC", "dan-chuong-trinh", "/mc/lai-chau-2018"],
])("a code makes this device the %s's, once", async (_, seat, home) => {
  const { codeOf } = await begin();
  const form = { code: (await codeOf(seat)).toLowerCase(), device: "Máy tính bảng 3" };
  const done = await call(pair.action, "/pair", { ...post(form), ...from() });
  expect([done.status, done.headers.get("Location")]).toEqual([302, home]);
  expect(await sessionOf(cookieOf(done))).toMatchObject({ seatId: seat, device: "Máy tính bảng 3" });
  const again = await call(pair.action, "/pair", { ...post(form), ...from() });
  expect([again.status, again.headers.get("Set-Cookie")]).toEqual([422, null]);
  expect(Object.keys(await errorsOf(again))).toEqual(["code"]);
});

test("who guesses codes is made to wait", async () => {
  await begin();
  const here = from();
  const statuses: number[] = [];
  for (let turn = 0; turn < 32; turn += 1) {
    const form = { code: `AAAA-${2000 + turn}`, device: "máy" };
    statuses.push((await call(pair.action, "/pair", { ...post(form), ...here })).status);
  }
  expect(statuses).toEqual([...Array(30).fill(422), 429, 429]);
});

test("pairing over another session ends that one; signing out ends it, and leads to the right door", async () => {
  const { codeOf } = await begin();
  const ended: string[] = [];
  const deaf = onRevoked((session) => ended.push(session));
  const judge = cookieOf(
    await call(pair.action, "/pair", { ...post({ code: await codeOf("ha"), device: "a" }), ...from() }),
  );
  const first = await sessionOf(judge);
  const next = post({ code: await codeOf("thu-ky"), device: "a" }, judge);
  const officer = cookieOf(await call(pair.action, "/pair", { ...next, ...from() }));
  expect(await sessionOf(judge)).toBeNull();
  const second = await sessionOf(officer);
  const out = await call(signOut.action, "/sign-out", post({}, officer));
  deaf();
  expect([out.headers.get("Location"), cookieOf(out)]).toEqual(["/pair", "dvk="]);
  expect(await sessionOf(officer)).toBeNull();
  expect(ended).toEqual([first?.id, second?.id]);
});

test("the pairing page takes the code of the QR into its field, and says whose the device is already", async () => {
  const { codeOf } = await begin();
  const judge = cookieOf(
    await call(pair.action, "/pair", { ...post({ code: await codeOf("ha"), device: "a" }), ...from() }),
  );
  const page = await call(pair.loader, "/pair?code=K7Q2-ABCD", { cookie: judge });
  expect(await page.json()).toMatchObject({
    code: "K7Q2-ABCD",
    holder: { name: "Nguyễn Thị Hà", home: "/judge/lai-chau-2018" },
  });
});
