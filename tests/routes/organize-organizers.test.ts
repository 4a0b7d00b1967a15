import { describe, expect, test } from "vitest";
import { checkPassword, createAccount } from "~/data/accounts.server";
import { membersOf } from "~/data/memberships.server";
import { sessionByToken } from "~/data/sessions.server";
import * as account from "~/routes/account";
import * as organizers from "~/routes/organize.$contest.organizers";
import * as accounts from "~/routes/organize.$contest.organizers_.accounts";
import { contest } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

const names = async (id: string) => (await membersOf(id)).map((member) => member.account.name);
const binh = { username: "binh.tran", name: "Trần Thị Bình", password: "mật khẩu ban đầu" };

describe("the organizers of a contest", () => {
  test("gain one who has an account, by the login name however it is typed", async () => {
    const office = await openOffice(contest());
    await createAccount(binh);
    expect(await office.send(organizers, { username: " Binh.Tran " })).toMatchObject({ status: 200 });
    expect(await names(office.contest)).toEqual(["Nguyễn Thị Hoa", "Trần Thị Bình"]);
    expect(await office.send(organizers, { username: "binh.tran" })).toMatchObject({ status: 200 });
    expect((await names(office.contest)).length).toBe(2);
  });

  test("are told at the field that nobody has that login name", async () => {
    const office = await openOffice(contest());
    const answer = await office.send(organizers, { username: "ai.do" });
    expect(answer).toMatchObject({ status: 422, refusal: "unknown" });
    expect(answer.errors.username?.[0]).toContain("ai.do");
    expect((await office.send(organizers, { username: " " })).errors).toHaveProperty("username");
  });

  test("gain one whose account is made here, and who signs in with it", async () => {
    const office = await openOffice(contest());
    expect(await office.send(accounts, binh)).toMatchObject({ status: 200 });
    expect(await names(office.contest)).toContain("Trần Thị Bình");
    expect(await checkPassword(binh.username, binh.password)).toMatchObject({ name: "Trần Thị Bình" });
  });

  test.each([
    [{ username: "hoa" }, "username"],
    [{ username: "Bình Trần" }, "username"],
    [{ password: "ngắn" }, "password"],
    [{ name: "" }, "name"],
  ])("a new account with %j is refused at its field, and no password comes back", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(accounts, { ...binh, ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
    expect(JSON.stringify(answer)).not.toContain(binh.password);
    expect(await names(office.contest)).toEqual(["Nguyễn Thị Hoa"]);
  });

  test("lose one, but never the last", async () => {
    const office = await openOffice(contest());
    const self = { account: office.organizer.id };
    expect(await office.remove(organizers, {}, self)).toMatchObject({ status: 422, refusal: "last-organizer" });
    await office.send(accounts, binh);
    expect(await office.remove(organizers, {}, self)).toMatchObject({ status: 302, to: "/organize" });
    expect(await names(office.contest)).toEqual(["Trần Thị Bình"]);
    await expect(office.look(organizers)).resolves.toMatchObject({ status: 404 });
  });
});

describe("one's own password", () => {
  const change = { present: "một câu đủ dài", password: "một câu dài hơn nữa", again: "một câu dài hơn nữa" };
  const ask = (cookie: string, form: Record<string, string>) =>
    call(account.action, "/account", { method: "POST", cookie, form });

  test("is changed by who knows it: this device goes on, every other one is signed out", async () => {
    const office = await openOffice(contest());
    const answer = await ask(office.cookie, change);
    expect(answer.status).toBe(200);
    const token = /dvk=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1] ?? "";
    expect(await sessionByToken(token)).toMatchObject({ accountId: office.organizer.id });
    expect(await sessionByToken(office.cookie.replace("dvk=", ""))).toBeNull();
    expect(await checkPassword("hoa", change.password)).not.toBeNull();
    expect(await checkPassword("hoa", change.present)).toBeNull();
  });

  test.each([
    [{ present: "một câu khác hẳn" }, "present"],
    [{ again: "không giống nhau" }, "again"],
    [{ password: "ngắn", again: "ngắn" }, "password"],
  ])("stays with %j, said at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await ask(office.cookie, { ...change, ...wrong });
    const { form } = await answer.json();
    expect([answer.status, Object.keys(form.error)]).toEqual([422, [field]]);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(await checkPassword("hoa", change.present)).not.toBeNull();
  });
});
