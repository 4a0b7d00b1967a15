import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { founder, startSession } from "~/data/sessions.server";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { errorsOf, live, newPage, type Size } from "../support/browser";
import { contest } from "../support/record";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";

/**
 * Lots drawn before the eyes of a hall from numbers that were called out, and rules that are taken from an earlier contest,
 * approved, changed and opened again: each test goes on where the last one ended.
 */

// Every wait has its own end; a slow machine may take its time over all of them.
vi.setConfig({ testTimeout: 180_000 });

const at = "/organize/lai-chau-2018";
const called = "27 08 15 42";
let server: TestServer;
let folder = "";
let token = "";
let office: Page;
let hall: Page;
let check = "";

const teams = ["Thành phố Lai Châu", "Huyện Mường Tè", "Huyện Nậm Nhùn", "Huyện Sìn Hồ", "Huyện Phong Thổ"];

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

/** A contest of five teams without rules of its own to speak of, and last year's, whose rules are worth taking. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-draws-"));
  await openDatabase(folder);
  const account = given(await createAccount({ username: "hoa", name: "Nguyễn Thị Hoa", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  const earlier = { id: "nam-truoc", title: "Hội thi năm trước", subtitle: "", startsOn: "2017-11-20" };
  given(await createContest(organizer, contest({ contest: earlier, round: { name: "Vòng tỉnh" } })));
  given(await createContest(organizer, contest({ teams: 5, parts: [{ id: "skit", name: "Tiểu phẩm" }] })));
  const camera = { id: "may-quay", hall: { show: "draw" as const } };
  given(await createContest(organizer, contest({ teams: 7, parts: ["skit"], contest: camera })));
  token = await startSession(account, "máy bàn");
  await closeDatabase();
  server = await startServer({ dataDir: folder });
  office = await open(at, "desk");
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string, size: Size, who: "organizer" | "anybody" = "organizer"): Promise<Page> {
  const page = await newPage({ size, url: server.url });
  if (who === "organizer") await page.context().addCookies([{ name: "dvk", value: token, url: server.url }]);
  await page.goto(path);
  await live(page);
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const panel = (name: string): Locator => office.getByRole("region", { name, exact: true });

/** As somebody with the minutes and any SHA-256 tool would do it. */
function byHand(seed: string, lots: readonly string[]): string[] {
  const numberOf = (lot: string) =>
    createHash("sha256")
      .update(`${seed}|${lots.indexOf(lot) + 1}`)
      .digest("hex");
  return [...lots].sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
}

/** The names on the big screen, once the last one is open. */
async function revealed(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Xem lại từ đầu" }).waitFor();
  return page.locator(".draw-list .draw-open .draw-name").allTextContents();
}

test("the running order is drawn from numbers called out, lot by lot on the big screen", async () => {
  hall = await open("/board/lai-chau-2018/draws", "projector", "anybody");
  await hall.getByText("Chưa bốc thăm", { exact: true }).waitFor();
  await look(hall, "draws-1-waiting");
  await office.request.post("/desk/lai-chau-2018/hall", { form: { view: "draw" }, headers: { Origin: server.url } });
  const board = await open("/board/lai-chau-2018", "projector", "anybody");
  await board.getByText("Chưa bốc thăm", { exact: true }).first().waitFor();

  await office.bringToFront();
  await office.goto(`${at}/order`);
  await live(office);
  const lots = panel("Bốc thăm thứ tự thi");
  await lots.getByRole("radio", { name: /^Dùng số do đại diện các đội đọc/ }).check();
  await lots.getByRole("button", { name: "Bốc thăm" }).click();
  await lots.getByLabel("Các số đã đọc").and(office.locator("[aria-invalid]")).waitFor();
  await lots.getByLabel("Các số đã đọc").fill(called);
  await look(office, "draws-2-form");
  await lots.getByRole("button", { name: "Bốc thăm" }).click();
  await panel("Các lần bốc thăm").getByText(called).waitFor();

  // Lot by lot, on the board too once the desk has it show the draw.
  await board.bringToFront();
  await board.getByRole("button", { name: "Hiện cả kết quả" }).waitFor();
  expect(await revealed(board)).toEqual(byHand(called, teams));
  await look(board, "draws-3-board");
  await board.context().close();
  await hall.bringToFront();
  await heading(hall, "Bốc thăm thứ tự thi · Tiểu phẩm");
  expect(await revealed(hall)).toEqual(byHand(called, teams));
  await hall.getByText(called).waitFor();
  // All of it, with the code to check it by, stands on any screen's first page.
  for (const height of [720, 768, 1080]) {
    await hall.setViewportSize({ width: Math.round((height * 16) / 9), height });
    const below = () =>
      hall.locator(".draw-foot img").evaluate((code) => code.getBoundingClientRect().bottom - innerHeight);
    await expect.poll(below).toBeLessThanOrEqual(0);
  }
  await look(hall, "draws-3-screen");
});

test("anybody's phone comes to the same result by itself, and the minutes say how", async () => {
  const past = panel("Các lần bốc thăm");
  check = (await past.getByRole("link", { name: "Kiểm tra lại" }).getAttribute("href")) ?? "";
  const phone = await open(check, "phone", "anybody");
  await phone.context().setOffline(true);
  await phone.getByRole("button", { name: "Kiểm tra trên máy này" }).click();
  await phone.getByText("Đúng: đã tính lại 5 thăm trên máy này").waitFor();
  await look(phone, "draws-4-checked");
  expect(errorsOf(phone).filter((said) => !said.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);

  await office.bringToFront();
  await past.getByRole("link", { name: "Biên bản" }).click();
  await heading(office, "BIÊN BẢN");
  await office.getByText("Bốc thăm thứ tự thi phần Tiểu phẩm (Chung kết)").waitFor();
  await office.getByText("Người thực hiện: Nguyễn Thị Hoa.").waitFor();
  const results = office.getByRole("table").nth(1).getByRole("rowheader");
  expect(await results.allTextContents()).toEqual(byHand(called, teams));
  await look(office, "draws-5-minutes");
  await office.emulateMedia({ media: "print" });
  expect(await office.getByRole("navigation").first().isVisible()).toBe(false);
  expect(await office.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  await office.emulateMedia({ media: "screen" });
});

test("lots are drawn again only with a reason, which everybody reads", async () => {
  await office.getByRole("link", { name: /Thứ tự thi và bốc thăm$/ }).click();
  const lots = panel("Bốc thăm thứ tự thi");
  await lots.getByRole("button", { name: "Bốc thăm" }).click();
  const reason = lots.getByLabel("Lý do bốc lại");
  await reason.and(office.locator("[aria-invalid]")).waitFor();
  await reason.fill("Một đội chưa kịp chứng kiến");
  await lots.getByRole("button", { name: "Bốc thăm" }).click();
  await panel("Các lần bốc thăm").getByText("đã bốc lại").waitFor();
  await hall.bringToFront();
  await hall.getByText("Lý do: Một đội chưa kịp chứng kiến").waitFor();
  await revealed(hall);
  const earlier = await open(check, "phone", "anybody");
  await earlier.getByText("Lần bốc này đã được thay bằng lần bốc sau.").waitFor();
});

test("situations are pasted, drawn for each team, and the hall learns no more than their numbers", async () => {
  await office.bringToFront();
  await panel("Tình huống của phần này").getByRole("link", { name: "Soạn tình huống" }).click();
  await heading(office, "Tình huống phần Tiểu phẩm");
  await office.getByText("Chưa có tình huống nào").waitFor();
  await look(office, "draws-6-no-situations");
  await office.getByText("Dán nhiều tình huống").click();
  const lines = teams.map((_, line) => `${line + 1}\tTình huống kín ${line + 1}\tDân chưa đồng thuận, lần ${line + 1}`);
  await office.getByLabel("Nội dung", { exact: true }).last().fill(lines.join("\n"));
  await office.getByRole("button", { name: "Đưa vào bảng" }).click();
  await office.getByText("Đã đưa 5 tình huống vào bảng").waitFor();
  await office.getByRole("button", { name: "Lưu", exact: true }).click();
  await office.getByRole("status").filter({ hasText: "Đã lưu" }).first().waitFor();
  await look(office, "draws-7-situations");

  await office.getByRole("link", { name: /Thứ tự thi và bốc thăm$/ }).click();
  const situations = panel("Tình huống của phần này");
  await situations.getByText("Đủ để không đội nào gặp lại tình huống của đội khác.").waitFor();
  await situations.getByRole("button", { name: "Bốc tình huống" }).click();
  await situations.getByText("Lượt nào cũng đã có tình huống.").waitFor();
  await look(office, "draws-8-drawn");
  await hall.bringToFront();
  await heading(hall, "Bốc thăm tình huống · Tiểu phẩm");
  await revealed(hall);
  const numbers = await hall.locator(".draw-list .draw-chip").allTextContents();
  expect([...numbers].sort()).toEqual(teams.map((_, line) => `Tình huống số ${line + 1}`));
  expect(await hall.content()).not.toContain("kín");
  await look(hall, "draws-9-situations");
  expect(errorsOf(hall)).toEqual([]);
});

test("last year's rules are taken over whole, with a word on what goes for them", async () => {
  await office.bringToFront();
  await office.goto(`${at}/rules`);
  await live(office);
  await office.getByRole("link", { name: "Chép từ hội thi khác" }).click();
  await heading(office, "Chép thể lệ từ hội thi khác");
  await office.getByLabel("Hội thi có thể lệ cần chép").selectOption({ label: "Hội thi năm trước" });
  await office.getByText(/Thay cho thể lệ đang có: 1 vòng, 1 phần thi, 1 tiêu chí, .* sẽ bị xóa/).waitFor();
  await office.getByText("Xử lý tình huống").first().waitFor();
  await look(office, "draws-10-copy");
  await office.getByRole("button", { name: "Chép thể lệ" }).click();
  await heading(office, "Thể lệ");
  for (const part of ["Chào hỏi", "Kiến thức", "Xử lý tình huống", "Tiểu phẩm"]) {
    await office.getByRole("link", { name: part, exact: true }).waitFor();
  }
  await office.keyboard.press("Control+z");
  await office.getByRole("link", { name: "Chào hỏi", exact: true }).waitFor({ state: "detached" });
  await office.getByRole("region", { name: "Việc vừa làm" }).getByRole("button", { name: "Làm lại" }).click();
  await office.getByRole("link", { name: "Chào hỏi", exact: true }).waitFor();
});

test("approved rules change with a reason only, and are opened again with one", async () => {
  await office.getByRole("link", { name: "Phê duyệt", exact: true }).click();
  await heading(office, "Phê duyệt thể lệ");
  await office.getByRole("button", { name: "Phê duyệt thể lệ" }).click();
  await office.getByText(/^Nguyễn Thị Hoa phê duyệt lúc/).waitFor();
  await office.goto(`${at}/rules`);
  await live(office);
  await office.getByLabel("Số giám khảo tối thiểu").fill("3");
  await office.keyboard.press("Control+s");
  const why = office.getByRole("textbox", { name: "Lý do sửa thể lệ" });
  await why.waitFor();
  expect(await office.getByText("Thể lệ đã được phê duyệt").count()).toBe(1);
  await look(office, "draws-11-sealed");
  await why.fill("Trưởng ban yêu cầu");
  await office.keyboard.press("Control+s");
  await why.waitFor({ state: "detached" });
  expect(await office.getByLabel("Số giám khảo tối thiểu").inputValue()).toBe("3");

  await office.getByRole("link", { name: "Phê duyệt", exact: true }).click();
  await office.getByText("Sửa đổi lần 1: Trưởng ban yêu cầu").waitFor();
  await office.getByRole("button", { name: "Hủy phê duyệt" }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByLabel("Lý do").fill("Soạn lại từ đầu");
  await look(office, "draws-12-unseal");
  await dialog.getByRole("button", { name: "Hủy phê duyệt" }).click();
  await office.getByText(/Soạn lại từ đầu$/).waitFor();
  await office.getByRole("button", { name: "Phê duyệt thể lệ" }).waitFor();
  expect(errorsOf(office).filter((said) => !said.includes("422"))).toEqual([]);
});

test("over a camera, which holds five lines, each lot is on screen as it comes", async () => {
  const over = await open("/board/may-quay?view=overlay", "projector", "anybody");
  await over.getByText("Hội thi Dân vận khéo").waitFor();
  await over.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    setInterval(() => {
      const lit = document.querySelector<HTMLElement>(".hall-here:not([hidden]) .ceremony-place");
      if (lit) seen.add(lit.innerText);
    }, 50);
  });
  const answer = await fetch(`${server.url}/organize/may-quay/order/skit/draw`, {
    method: "POST",
    headers: { Cookie: `dvk=${token}`, Origin: server.url },
    body: new URLSearchParams({ id: "may-quay-1", how: "typed", seed: called }),
  });
  expect(answer.status).toBe(200);
  const seen = () => over.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join(" "));
  await expect.poll(seen).toMatch(/7$/);
  expect(await seen()).toBe("1 2 3 4 5 6 7");
});
