import type { Page } from "playwright-core";
import { expectAccessible } from "../support/browser";

/** A folder for pictures of the key moments; none are taken without it. */
const folder = process.env.SHOTS;

/**
 * Looks at a page as it stands, one in the hall's colours in both of its themes: axe finds nothing, and with SHOTS pictures
 * are kept under this name.
 */
export async function look(page: Page, name: string): Promise<void> {
  await still(page);
  if (folder) await page.screenshot({ path: `${folder}/journey-${name}.png` });
  const theme = await page.evaluate(() => document.querySelector("main")?.dataset.theme);
  if (theme === "hall" || theme === "hall-light") await lookInBothThemes(page, name, theme);
  else await expectAccessible(page);
}

/** The end of each theme's ground on which text is hardest to read. Axe sees nothing of what lies on the whole, a gradient. */
const grounds = { hall: "var(--ground)", "hall-light": "var(--ground-deep)" };

/** Another theme changes colours alone. */
async function lookInBothThemes(page: Page, name: string, own: keyof typeof grounds): Promise<void> {
  const other = own === "hall" ? "hall-light" : "hall";
  await dress(page, own, grounds[own]);
  await expectAccessible(page);
  await dress(page, other, grounds[other]);
  await still(page);
  if (folder) await page.screenshot({ path: `${folder}/journey-${name}-${other}.png` });
  await expectAccessible(page, "color-contrast");
  await dress(page, own, null);
}

const dress = (page: Page, theme: string, ground: string | null): Promise<void> =>
  page.evaluate(
    ({ theme, ground }) => {
      const main = document.querySelector("main");
      if (!main) throw new Error("The page has no main part");
      main.dataset.theme = theme;
      if (ground) main.style.background = ground;
      else main.removeAttribute("style");
    },
    { theme, ground },
  );

/** Waits until nothing fades or slides any more: a colour half-way is nobody's choice. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
      return endless || playState !== "running";
    }),
  );
}
