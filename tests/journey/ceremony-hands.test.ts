import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { announced } from "../support/announced";
import { errorsOf } from "../support/browser";
import { staffed } from "../support/staffed";
import { look } from "./look";

const id = "lai-chau-2018";
const staff = staffed(announced, ["colleague"]);

const at = (page: Page, step: number) => page.getByText(`Bước ${step}/`).first().waitFor();
const next = (page: Page) => page.getByRole("button", { name: /^Bước tiếp/ });
const stands = async () => {
  const answer = await fetch(`${staff.server.url}/board/${id}.json`);
  return (await answer.json()).board.ceremony.shown.length;
};

/** Presses by hand a moment after the page has shown a step: what is on the screen is not looked at yet. */
const pressAsItTurns = (page: Page, step: number) =>
  page.evaluate((step) => {
    const pressed = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector("header")?.parentElement?.textContent?.includes(`Bước ${step}/`)) return;
        watch.disconnect();
        document.querySelector<HTMLElement>(".ceremony-next")?.click();
        done();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    Object.assign(window, { pressed });
  }, step);

test("of two operators who press at once the later one is told who was first, and makes no step of his own", async () => {
  const path = `/desk/${id}/ceremony`;
  const [an, binh] = [await staff.open("organizer", path, "desk"), await staff.open("colleague", path, "phone")];
  for (const page of [an, binh]) await at(page, 2);

  // Before the news: the press of the later one reaches the server after the other's, both from step 2.
  await an.route("**/step", async (route) => {
    await next(binh).click();
    await expect.poll(stands).toBe(3);
    await route.continue();
  });
  await next(an).click();
  const told = an.getByRole("alert").getByText("Trần Thị Bình vừa chuyển lễ công bố đến bước 3.");
  await told.waitFor();
  await at(an, 3);
  expect(await stands()).toBe(3);
  await look(an, "ceremony-two-hands");
  expect(await told.isVisible()).toBe(true);
  await an.unrouteAll({ behavior: "wait" });

  // Right after the news: a finger on its way as the other's step came up was meant for the one before.
  await pressAsItTurns(binh, 4);
  await next(an).click();
  await binh.getByRole("alert").getByText("Nguyễn Văn An vừa chuyển lễ công bố đến bước 4.").waitFor();
  expect(await stands()).toBe(4);
  await look(binh, "ceremony-two-hands-phone");

  // Once it has been seen, the next press is a step again, and what was said is gone.
  const press = async () => {
    await next(binh).click();
    await at(binh, 5);
  };
  await press().catch(press);
  await expect.poll(() => binh.getByRole("alert").count()).toBe(0);
  expect(await stands()).toBe(5);
  // The browser notes the answer of a refusal.
  for (const page of [an, binh]) expect(errorsOf(page)).toEqual([expect.stringContaining("422")]);
}, 120_000);
