import type { Page } from "playwright-core";
import { live, newPage } from "../support/browser";
import { look } from "./look";

/** What a judge or an officer does on the device that was handed out. */

/** Types the code of the organizer's screen. */
export async function pairByCode(url: string, code: string, device: string): Promise<Page> {
  const page = await newPage({ size: "tablet", url });
  await page.goto("/pair");
  await live(page);
  await page.getByLabel("Mã ghép máy").fill(code);
  await use(page, device);
  return page;
}

/** Opens what the QR code on the organizer's screen holds. */
export async function pairByLink(url: string, code: string, device: string): Promise<Page> {
  const page = await newPage({ size: "tablet", url });
  await page.goto(`/pair?code=${code}`);
  await live(page);
  await use(page, device);
  return page;
}

async function use(page: Page, device: string): Promise<void> {
  await page.getByLabel("Tên của máy này").fill(device);
  await look(page, "13-pair");
  await page.getByRole("button", { name: "Dùng máy này" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/pair"));
}

/** Opens the sheet of the team on stage, from the judge's list. */
export async function openSheet(page: Page, team: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: team }).waitFor();
  await page.getByRole("link", { name: "Mở phiếu" }).click();
  await page.getByRole("button", { name: "GỬI PHIẾU" }).waitFor();
}

/** Gives a mark to each criterion, in their order, on the number pad. */
export async function giveMarks(page: Page, marks: readonly string[]): Promise<void> {
  const criteria = page.getByRole("button", { name: /Nhập điểm$/ });
  for (const [at, mark] of marks.entries()) {
    await criteria.nth(at).click();
    const pad = page.getByRole("dialog");
    for (const key of mark)
      await pad.getByRole("button", { name: key === "," ? "Dấu phẩy" : key, exact: true }).click();
    await pad.getByRole("button", { name: "Xong" }).click();
    await pad.waitFor({ state: "hidden" });
  }
}

/** Sends the ballot; answers the receipt as the tablet says it. */
export async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
  return (
    (await page
      .getByText(/^Đã nhận lúc .* · mã /)
      .first()
      .textContent()) ?? ""
  );
}

export async function backToList(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Danh sách chấm" }).first().click();
  await page.getByRole("heading", { level: 2, name: "Các lượt thi của bạn" }).waitFor();
}

export async function goToChair(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Xác nhận điểm" }).click();
  await page.getByRole("navigation", { name: "Chờ xác nhận" }).waitFor();
}

export async function backFromChair(page: Page): Promise<void> {
  await page.getByText("Các trang", { exact: true }).first().click();
  await page.getByRole("link", { name: "Phiếu của tôi" }).click();
  await page.getByRole("heading", { level: 2, name: "Các lượt thi của bạn" }).waitFor();
}

/** The chair's page: settles a team's performance, when all its ballots are in. */
export async function confirm(page: Page, team: string): Promise<void> {
  const waiting = page.getByRole("navigation", { name: "Chờ xác nhận" });
  await waiting.getByRole("link", { name: team }).first().click();
  await page.getByRole("heading", { level: 1, name: team }).waitFor();
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.getByRole("button", { name: "Mở lại" }).waitFor();
}
