import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { longTiers } from "../support/long-tiers";
import { staffed } from "../support/staffed";
import { look } from "./look";

const id = "lai-chau-2018";
const staff = staffed(longTiers, ["mc"]);

/** Makes the next step, from so many made. */
async function step(from: number): Promise<void> {
  const { url } = staff.server;
  const body = new URLSearchParams({ from: String(from), to: String(from + 1) });
  const headers = { Cookie: staff.cookie("organizer"), Origin: url };
  expect((await fetch(`${url}/desk/${id}/ceremony/le/step`, { method: "POST", headers, body })).status).toBe(200);
}

/** Of what a selector finds: how large its letters are, and what of its text is out of sight or beyond what holds it. */
const read = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => {
    const scrolls = document.querySelector(".board-phone") !== null;
    const cut = (one: Element): boolean => {
      const text = document.createRange();
      text.selectNodeContents(one);
      return [...text.getClientRects()].some(({ left, right, top, bottom }) => {
        const out = (frame: { left: number; right: number; top: number; bottom: number }) =>
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          (!scrolls && (top < frame.top - 1 || bottom > frame.bottom + 1));
        if (out({ left: 0, right: innerWidth, top: 0, bottom: innerHeight })) return true;
        for (let frame = one.parentElement; frame; frame = frame.parentElement) {
          if (out(frame.getBoundingClientRect())) return true;
        }
        return false;
      });
    };
    return {
      count: all.length,
      sizes: [...new Set(all.map((one) => Math.round(Number.parseFloat(getComputedStyle(one).fontSize))))],
      cut: all.filter(cut).map((one) => one.textContent),
      left: new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size,
    };
  });

test("a prize of many, or of three, teams with long names is read whole in the hall, light and dark, and on a phone", async () => {
  const hall = await staff.open(null, `/board/${id}`, "projector");
  const phone = await staff.open(null, `/board/${id}`, "phone");
  const mc = await staff.open("mc", `/mc/${id}/prompter`, "tablet");
  const turned = async (prize: string) => {
    for (const [page, where] of [
      [hall, ".board-projector"],
      [phone, ".board-phone"],
    ] as const) {
      await page.bringToFront();
      await page.locator(`${where} .ceremony-title`).getByText(prize).waitFor();
    }
  };
  const [inHall, onPhone] = [".board-projector .ceremony-winners li", ".board-phone .ceremony-winners li"];

  // What the MC reads at arm's length.
  const said = await read(mc, ".prompter-next .ceremony-title, .prompter-next .ceremony-winners li");
  expect(said).toMatchObject({ count: 3, cut: [] });
  expect(Math.min(...said.sizes)).toBeGreaterThanOrEqual(40);

  await step(0);
  await step(1);
  await turned("Giải Ba");
  await look(hall, "ceremony-eight-long");
  expect(await read(hall, inHall)).toMatchObject({ count: 8, sizes: [44], cut: [] });
  await look(phone, "ceremony-eight-long-phone");
  expect(await read(phone, onPhone)).toEqual({ count: 8, sizes: [20], cut: [], left: 1 });

  await step(2);
  await turned("Giải Nhì");
  await look(hall, "ceremony-three-long");
  expect(await read(hall, inHall)).toMatchObject({ count: 3, sizes: [44], cut: [] });
  await look(phone, "ceremony-three-long-phone");
  expect(await read(phone, onPhone)).toEqual({ count: 3, sizes: [20], cut: [], left: 1 });

  // On the MC's own phone the letters stay large; nothing is beside the screen.
  await mc.setViewportSize({ width: 360, height: 740 });
  await mc.bringToFront();
  await mc.locator(".prompter-next .ceremony-title").getByText("Giải Nhất").waitFor();
  const small = await read(mc, ".prompter-next .ceremony-title, .prompter-next .ceremony-winners li");
  expect(small).toMatchObject({ count: 2, cut: [] });
  expect(Math.min(...small.sizes)).toBeGreaterThanOrEqual(28);

  // The server is killed: the prompter says that it may be behind, above what it shows, and goes on from the same step.
  const lost = mc.getByRole("status").getByText("Mất kết nối: trang này có thể chậm hơn màn hình hội trường");
  expect(await lost.count()).toBe(0);
  await staff.server.kill();
  await lost.waitFor();
  await look(mc, "ceremony-prompter-lost");
  expect(await read(mc, ".prompter-notice")).toMatchObject({ count: 2, cut: [] });
  expect(await read(mc, ".prompter-next .ceremony-title")).toMatchObject({ count: 1, cut: [] });
  await staff.server.restart();
  await lost.waitFor({ state: "detached" });

  // The list of all teams stands whole on the MC's tablet: before the hall sees it, and while it does. Nobody scrolls there.
  await mc.setViewportSize({ width: 1024, height: 768 });
  await step(3);
  await mc.locator(".prompter-next .ceremony-title").getByText("Kết quả chung").waitFor();
  await turned("Giải Nhất");
  const list = (section: string) => read(mc, `${section} .ceremony-name, ${section} .ceremony-points`);
  await mc.bringToFront();
  await expect.poll(() => list(".prompter-next")).toMatchObject({ count: 28, cut: [] });
  await look(mc, "ceremony-prompter-list");
  await step(4);
  await mc.getByText("Bước 5/5").waitFor();
  await expect.poll(() => list(".prompter-last")).toMatchObject({ count: 28, cut: [] });
  expect(Math.min(...(await list(".prompter-last")).sizes)).toBeGreaterThanOrEqual(16);
  await look(mc, "ceremony-prompter-last");
}, 120_000);
