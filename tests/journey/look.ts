import type { Page } from "playwright-core";
import { expectAccessible } from "../support/browser";

/** A folder for pictures of the key moments; none are taken without it. */
const folder = process.env.SHOTS;

/** Looks at a page as it stands: axe finds nothing, and with SHOTS a picture is kept under this name. */
export async function look(page: Page, name: string): Promise<void> {
  await still(page);
  if (folder) await page.screenshot({ path: `${folder}/journey-${name}.png` });
  await expectAccessible(page);
}

/** Waits until nothing fades or slides any more: a colour half-way is nobody's choice. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
      return endless || playState !== "running";
    }),
  );
}
