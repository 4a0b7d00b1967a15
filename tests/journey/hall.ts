import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { live, newPage, type Size } from "../support/browser";

/** What the audience sees. Nothing here loads a page anew: what comes, comes by itself. */

const patience = { timeout: 40_000 };

export async function openBoard(url: string, contest: string, size: Size): Promise<Page> {
  const page = await newPage({ size, url });
  await page.goto(`/board/${contest}`);
  await live(page);
  return page;
}

/** A line of the projector's table as it reads: rank, team, marks by part, total. */
export async function projectorShows(page: Page, team: string, line: RegExp): Promise<void> {
  await readsAs(page.getByRole("row").filter({ hasText: team }), line);
}

/** A line of the phone's list: rank, team, total; the marks by part when it is unfolded. */
export async function phoneShows(page: Page, team: string, line: RegExp): Promise<void> {
  await readsAs(page.getByRole("listitem").filter({ hasText: team }).first(), line);
}

/** Unfolds a team's marks on the phone. */
export async function unfold(page: Page, team: string): Promise<void> {
  await page.getByRole("listitem").filter({ hasText: team }).first().locator("summary").click();
}

async function readsAs(line: Locator, expected: RegExp): Promise<void> {
  await expect.poll(async () => (await line.innerText()).replace(/\s+/g, " ").trim(), patience).toMatch(expected);
}

/** Waits until the prizes are on the page, and reads them. */
export async function prizes(page: Page): Promise<string[]> {
  const region = page.getByRole("region", { name: "Giải thưởng" });
  await region.waitFor(patience);
  return (await region.innerText())
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The clock on the projector's foot moves. */
export async function stageRuns(page: Page): Promise<void> {
  await page
    .getByRole("timer")
    .filter({ hasText: /0:0[1-9]/ })
    .first()
    .waitFor(patience);
}

/** The teams in the order of the table. */
export const ranking = (page: Page): Promise<string[]> =>
  page.getByRole("rowheader").evaluateAll((names) => names.map((name) => name.firstElementChild?.textContent ?? ""));

/** Marks a page, so that a reload would show. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.dataset.neverReloaded = "true";
  });
export const wasNeverReloaded = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.body.dataset.neverReloaded === "true");
