import type { Page } from "playwright-core";
import { live } from "../support/browser";

/** What is done at the desk on the day, by the words on the screen. */

const dialog = (page: Page) => page.getByRole("dialog");
const steps = (page: Page) => page.getByRole("list", { name: "Các bước" });

export async function openDesk(page: Page, contest: string): Promise<void> {
  await page.goto(`/desk/${contest}`);
  await live(page);
}

export async function showPart(page: Page, part: string): Promise<void> {
  const tab = page.getByRole("navigation", { name: "Phần thi" }).getByRole("link", { name: part });
  await tab.click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Calls whoever is next in the part that is shown; answers the team's name. */
export async function callNext(page: Page): Promise<string> {
  const next = (await page.getByText(/^Tiếp theo: /).textContent()) ?? "";
  const team = next.replace("Tiếp theo: ", "");
  await page.getByRole("button", { name: "Gọi đội tiếp theo" }).click();
  await page.getByRole("heading", { level: 1, name: team }).waitFor();
  await steps(page).getByText("Đang trên sân khấu").waitFor();
  return team;
}

export async function openMarking(page: Page): Promise<void> {
  await steps(page).getByRole("button", { name: "Mở chấm" }).click();
  await steps(page).getByRole("button", { name: "Đóng chấm" }).waitFor();
}

export async function startClock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await page.getByRole("button", { name: "Dừng" }).waitFor();
}

/** After a second at least: what the desk takes for the second tap of one finger does nothing. */
export async function stopClock(page: Page): Promise<void> {
  await page
    .getByRole("timer")
    .getByText(/^0?0:0[1-9]$/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByRole("button", { name: "Chạy tiếp" }).waitFor();
}

/** The knowledge part: so many answers were right. */
export async function enterCorrect(page: Page, correct: number): Promise<void> {
  await page.getByRole("button", { name: "Ghi số câu đúng" }).click();
  await dialog(page).getByLabel("Số câu đúng").fill(String(correct));
  await dialog(page).getByRole("button", { name: "Ghi số câu đúng" }).click();
  await steps(page).getByText(`${correct}/20`).waitFor();
}

export async function penalise(page: Page, points: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Trừ điểm" }).click();
  await dialog(page).getByLabel("Số điểm trừ").fill(points);
  await dialog(page).getByLabel("Lý do").fill(reason);
  await dialog(page).getByRole("button", { name: "Trừ điểm" }).click();
  await page.getByText(reason).waitFor();
}

/** How many ballots of the performance have come, as the desk says it. */
export const ballots = (page: Page, said: string) => steps(page).getByText(said).waitFor();

/** Publishes the performance that is on stage, as every desk shows it unasked. */
export async function publish(page: Page, team: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: team }).waitFor();
  await steps(page).getByRole("button", { name: "Công bố" }).click();
  await steps(page)
    .getByText(/^Đã công bố/)
    .waitFor();
}

export async function publishRound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công bố cả vòng" }).click();
  await dialog(page).getByRole("button", { name: "Công bố cả vòng" }).click();
  await page.getByText(/Cả vòng đã công bố lúc/).waitFor();
}

export async function openResults(page: Page, contest: string): Promise<void> {
  await page.goto(`/organize/${contest}/results`);
  await live(page);
}
