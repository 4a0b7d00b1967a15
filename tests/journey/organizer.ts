import type { Page } from "playwright-core";
import { expect } from "vitest";
import { live } from "../support/browser";
import { look } from "./look";

/** What an organizer does before the day, by the words on the screen. Every function starts and ends on a whole page. */

const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Đã lưu" }).first().waitFor();
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Goes to one of the contest's pages by the bar over them all. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole("navigation").first().getByRole("link", { name, exact: true });
  await link.click();
  await link.and(page.locator("[aria-current=page]")).waitFor();
}

/** A fresh installation leads here by itself. */
export async function makeFirstAccount(page: Page, name: string): Promise<void> {
  await page.goto("/");
  await live(page);
  await heading(page, "Bắt đầu sử dụng");
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByLabel("Tên đăng nhập").fill("hoa.nguyen");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("dân vận khéo thì việc gì cũng xong");
  await page.getByLabel("Nhập lại mật khẩu").fill("dân vận khéo thì việc gì cũng xong");
}

export async function start(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tạo tài khoản và bắt đầu" }).click();
  await heading(page, "Hội thi của tôi");
  await live(page);
}

/** From the four-part template; answers the contest's id. */
export async function makeContest(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "Tạo hội thi" }).click();
  await page.getByRole("radio", { name: /^Bốn phần thi/ }).check();
  await page.getByLabel("Tên hội thi").fill(title);
  await page.getByLabel("Địa điểm").fill("Hội trường tỉnh");
  await page.getByLabel("Ngày bắt đầu").fill("05/08/2026");
  await look(page, "03-new-contest");
  await page.getByRole("button", { name: "Tạo hội thi" }).click();
  await heading(page, title);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

export async function dropPart(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await heading(page, name);
  await look(page, "04-part");
  await page.getByRole("button", { name: "Xóa phần thi" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Xóa phần thi" }).click();
  await heading(page, "Thể lệ");
}

export async function askForJudges(page: Page, fewest: number): Promise<void> {
  await page.getByLabel("Số giám khảo tối thiểu").fill(String(fewest));
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await saved(page);
}

/** A team by form, then its people on the team's own page. */
export async function addTeam(page: Page, name: string, people: readonly string[]): Promise<void> {
  await page.getByLabel("Tên đội").fill(name);
  await page.getByRole("button", { name: "Thêm đội" }).click();
  await heading(page, name);
  for (const [at, person] of people.entries()) {
    await page.getByRole("button", { name: "Thêm thí sinh" }).click();
    await page.getByLabel("Họ và tên").nth(at).fill(person);
  }
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await saved(page);
}

/** Rows as they come out of Excel: cells between tabs. Starts on the list of teams, and ends there. */
export async function paste(page: Page, kind: "Đội thi" | "Thí sinh", rows: readonly string[][]) {
  await page.getByRole("link", { name: "Nhập danh sách", exact: true }).click();
  await page.getByRole("radio", { name: kind, exact: true }).check();
  await page.getByLabel("Hoặc dán từ Excel").fill(rows.map((cells) => cells.join("\t")).join("\n"));
  await page.getByRole("button", { name: "Xem trước nội dung dán" }).click();
  const table = page.getByRole("region", { name: "Xem trước", exact: true }).last();
  await table
    .getByText("Thêm mới", { exact: true })
    .nth(rows.length - 1)
    .waitFor();
  await look(page, "08-paste");
  await page.getByRole("button", { name: `Nhập danh sách: thêm ${rows.length}` }).click();
  await page.getByText(`Đã nhập: thêm ${rows.length}`).waitFor();
  await page.getByRole("link", { name: "Xem các đội" }).click();
  await heading(page, "Đội thi");
}

/** The judges; the first presides. */
export async function nameJudges(page: Page, names: readonly string[]): Promise<void> {
  const jury = page.getByRole("region", { name: "Ban giám khảo" });
  for (const [at, name] of names.entries()) {
    await jury.getByRole("button", { name: "Thêm giám khảo" }).click();
    await jury.getByLabel("Họ và tên").nth(at).fill(name);
  }
  await jury
    .getByRole("radio", { name: /^Trưởng ban/ })
    .first()
    .check();
  await jury.getByRole("button", { name: "Lưu" }).click();
  await saved(page);
}

export async function nameSecretary(page: Page, name: string): Promise<void> {
  const officers = page.getByRole("region", { name: "Thư ký, bấm giờ" });
  await officers.getByRole("button", { name: "Thêm người" }).click();
  await officers.getByLabel("Họ và tên").fill(name);
  await officers.getByRole("button", { name: "Lưu" }).click();
  await officers.getByText("Đã lưu").waitFor();
}

/** Who marks what: as it stands, a line for each tick. */
export async function panels(page: Page): Promise<string[]> {
  const ticked = page.getByRole("region", { name: "Phân công chấm" }).getByRole("checkbox", { checked: true });
  return ticked.evaluateAll((boxes) => boxes.map((box) => box.getAttribute("aria-label") ?? ""));
}

/** A second organizer, whose account is made here; starts on the judges' page. */
export async function bringIn(page: Page, name: string, username: string): Promise<void> {
  await page.getByRole("link", { name: "Người tổ chức" }).click();
  const form = page.getByRole("form", { name: "Tạo tài khoản mới" });
  await form.getByLabel("Họ và tên").fill(name);
  await form.getByLabel("Tên đăng nhập").fill(username);
  await form.getByLabel("Mật khẩu ban đầu").fill("một câu để dùng lần đầu");
  await form.getByRole("button", { name: "Tạo và thêm vào hội thi" }).click();
  await page.getByRole("row", { name: new RegExp(name) }).waitFor();
  await expect.poll(() => form.getByLabel("Họ và tên").inputValue()).toBe("");
}

/** By one's own name in the corner; and back by the browser's button. */
export async function openAccount(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await heading(page, "Tài khoản của tôi");
}

/** Draws lots for the part that is shown, and gives the other the same order. */
export async function drawOrder(page: Page, other: string): Promise<void> {
  await page.getByRole("button", { name: "Bốc thăm", exact: true }).click();
  await page.getByText(/ bốc lúc /).waitFor();
  await page.getByRole("checkbox", { name: `Phần ${other}` }).check();
  await page.getByRole("button", { name: "Sao chép thứ tự" }).click();
  await saved(page);
}

/** A code for somebody's device, from their line on the judges' page. */
export async function codeFor(page: Page, person: string): Promise<string> {
  await turnTo(page, "Giám khảo, thư ký");
  await page
    .getByRole("row", { name: new RegExp(person) })
    .getByRole("link", { name: "Ghép máy" })
    .click();
  await heading(page, `Ghép máy cho ${person}`);
  await page.getByRole("button", { name: "Lấy mã ghép máy" }).click();
  await page.getByRole("img", { name: `Mã QR ghép máy cho ${person}` }).waitFor();
  return (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? "";
}
