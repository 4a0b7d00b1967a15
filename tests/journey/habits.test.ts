import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { addMember } from "~/data/memberships.server";
import { founder, startSession } from "~/data/sessions.server";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { errorsOf, live, newPage } from "../support/browser";
import { contest } from "../support/record";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";

// Every wait has its own end; a slow machine may take its time over all of them.
vi.setConfig({ testTimeout: 180_000 });

const at = "/organize/lai-chau-2018";
const cookies = { hoa: "", thang: "" };
let server: TestServer;
let folder = "";

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

/** A contest with two organizers, Hoa and Thắng. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-habits-"));
  await openDatabase(folder);
  const account = async (username: string, name: string) =>
    given(await createAccount({ username, name, password: "một câu đủ dài" }));
  const [hoa, thang] = [await account("hoa", "Nguyễn Thị Hoa"), await account("thang", "Lò Văn Thắng")];
  const organizer = founder(hoa, "máy bàn");
  given(await createContest(organizer, contest()));
  given(await addMember(organizer, contest().contest.id, "thang", "organizer"));
  cookies.hoa = await startSession(hoa, "máy bàn");
  cookies.thang = await startSession(thang, "máy xách tay");
  await closeDatabase();
  server = await startServer({ dataDir: folder });
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(person: keyof typeof cookies, path: string): Promise<Page> {
  const page = await newPage({ size: "desk", url: server.url });
  onTestFinished(() => page.context().close());
  await page.context().addCookies([{ name: "dvk", value: cookies[person], url: server.url }]);
  await page.goto(path);
  await live(page);
  return page;
}

const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/).waitFor();
const bar = (page: Page) => page.getByRole("region", { name: "Việc vừa làm" });

test("a form saves by itself, says so, and leaves the focus and what is typed meanwhile alone", async () => {
  const page = await open("hoa", `${at}/facts`);
  await page.getByLabel("Địa điểm").fill("Hội trường tỉnh");
  await page.getByText("Tự lưu khi bạn nhập xong").waitFor();
  await page.keyboard.press("Tab");
  const day = page.getByLabel("Ngày bắt đầu");
  await saved(page);
  expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
  await day.pressSequentially("x");
  await page.keyboard.press("Tab");
  await page.getByText(/^Chưa lưu: Ngày bắt đầu: /).waitFor();
  await look(page, "habits-1-wrong");
  await day.fill("20/11/2018");
  await page.keyboard.press("Control+s");
  await saved(page);
  await page.reload();
  expect(await page.getByLabel("Địa điểm").inputValue()).toBe("Hội trường tỉnh");
  // What the browser notes of the refused form, and nothing else.
  expect(errorsOf(page).filter((said) => !said.includes("422"))).toEqual([]);
});

test("without a network it keeps what is typed, says so, and saves when there is one", async () => {
  const page = await open("hoa", `${at}/facts`);
  await page.context().setOffline(true);
  await page.getByLabel("Địa điểm").fill("Nhà văn hóa");
  await page.keyboard.press("Tab");
  await page.getByText("Mất mạng: giữ trên máy này, sẽ lưu khi có mạng").waitFor();
  await look(page, "habits-2-offline");
  await page.getByLabel("Địa điểm").fill("Nhà văn hóa tỉnh");
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  expect(await page.getByLabel("Địa điểm").inputValue()).toBe("Nhà văn hóa tỉnh");
});

test("a link followed while something waits to be saved takes it along", async () => {
  const page = await open("hoa", `${at}/facts`);
  await page.getByLabel("Địa điểm").fill("Sân vận động");
  await page.getByRole("link", { name: "Thể lệ", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Thể lệ" }).waitFor();
  await page.goBack();
  await expect.poll(() => page.getByLabel("Địa điểm").inputValue()).toBe("Sân vận động");
});

test("two at once see each other's changes; where both changed the same, both values are there to choose from", async () => {
  const [hoa, thang] = [await open("hoa", `${at}/facts`), await open("thang", `${at}/facts`)];
  await hoa.bringToFront();
  await hoa.getByLabel("Dòng phụ").fill("Khối chính quyền");
  await thang.bringToFront();
  await thang.getByLabel("Địa điểm").fill("Rạp chiếu bóng");
  await thang.getByRole("button", { name: "Lưu", exact: true }).first().click();
  await saved(thang);
  await hoa.bringToFront();
  await hoa.getByText("Lò Văn Thắng vừa sửa thông tin hội thi").waitFor();
  await expect.poll(() => hoa.getByLabel("Địa điểm").inputValue()).toBe("Rạp chiếu bóng");
  await saved(hoa);
  expect(await hoa.getByLabel("Dòng phụ").inputValue()).toBe("Khối chính quyền");

  // Hoa's forms do not get through for a while.
  await hoa.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await hoa.getByLabel("Địa điểm").fill("Hội trường Tỉnh ủy");
  await hoa.getByText("Mất mạng: giữ trên máy này, sẽ lưu khi có mạng").waitFor();
  await thang.bringToFront();
  await thang.getByLabel("Địa điểm").fill("Trường nội trú");
  await thang.keyboard.press("Tab");
  await saved(thang);
  await hoa.bringToFront();
  await hoa.getByText("Lò Văn Thắng vừa sửa chỗ bạn đang sửa").waitFor();
  await hoa.unrouteAll();
  await hoa.getByText("Bản mới: Trường nội trú").waitFor();
  await hoa.getByText("Của bạn: Hội trường Tỉnh ủy").waitFor();
  await look(hoa, "habits-3-conflict");
  await hoa.getByRole("button", { name: "Giữ của tôi: Địa điểm" }).click();
  await saved(hoa);
  await thang.bringToFront();
  await expect.poll(() => thang.getByLabel("Địa điểm").inputValue()).toBe("Hội trường Tỉnh ủy");
});

test("what another adds meanwhile leaves alone what is typed of one's own", async () => {
  const [hoa, thang] = [await open("hoa", `${at}/teams`), await open("thang", `${at}/teams`)];
  await hoa.bringToFront();
  await hoa.getByLabel("Tên đội").fill("Xã Bum Nưa");
  await thang.bringToFront();
  await thang.getByLabel("Tên đội").fill("Xã Pa Ủ");
  await thang.getByRole("button", { name: "Thêm đội" }).click();
  await thang.getByRole("heading", { level: 1, name: "Xã Pa Ủ" }).waitFor();
  await hoa.bringToFront();
  await hoa.getByRole("link", { name: "Xã Pa Ủ" }).waitFor();
  expect(await hoa.getByLabel("Tên đội").inputValue()).toBe("Xã Bum Nưa");
  await hoa.getByRole("button", { name: "Thêm đội" }).click();
  await hoa.getByRole("heading", { level: 1, name: "Xã Bum Nưa" }).waitFor();
});

test("a team deleted by mistake comes back by the bar, by Ctrl+Z and from the log", async () => {
  const page = await open("hoa", `${at}/teams/muong-te`);
  const drop = async () => {
    await page.goto(`${at}/teams/muong-te`);
    await live(page);
    await page.getByRole("button", { name: "Xóa đội" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Xóa đội" }).click();
    await bar(page).getByText("Đã xóa đội Huyện Mường Tè").waitFor();
  };
  const back = () => page.getByRole("link", { name: "Huyện Mường Tè" }).waitFor();
  await drop();
  await look(page, "habits-4-bar");
  await bar(page).getByRole("button", { name: "Hoàn tác" }).click();
  await back();
  await bar(page).getByRole("button", { name: "Làm lại" }).waitFor();

  await drop();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await back();
  await bar(page).getByRole("button", { name: "Làm lại" }).waitFor();
  await page.keyboard.press("Control+y");
  await page.getByRole("link", { name: "Huyện Mường Tè" }).waitFor({ state: "detached" });
  await page.goto(`${at}/log`);
  await live(page);
  await page
    .getByRole("button", { name: /^Hoàn tác: Làm lại: xóa đội/ })
    .first()
    .click();
  await page.getByRole("dialog").getByText("Đội: Huyện Mường Tè (đưa trở lại)").waitFor();
  await look(page, "habits-5-log");
  await page.getByRole("dialog").getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.goto(`${at}/teams`);
  await back();
});
