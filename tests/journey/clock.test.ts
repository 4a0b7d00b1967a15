import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withOfficers } from "../routes/desk-cast";
import { errorsOf, type Size, sizes } from "../support/browser";
import { contest } from "../support/record";
import { staffed } from "../support/staffed";
import { mark, wasNeverReloaded } from "./hall";
import { look } from "./look";

const hours = 3_600_000;
/** The first team has so little time that one can wait for all that happens; the second as good as none to overrun. */
const over = { kind: "started-periods" as const, seconds: 600, points: 50 };
const criteria = [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }];
const parts = [{ id: "skit", name: "Tiểu phẩm", criteria, time: { maximum: 12, grace: 2, warnings: [4], over } }];
const patience = { timeout: 40_000 };

const seats = ["thu-ky", "bam-gio", "dan-chuong-trinh", "ha"];
const hall = staffed(() => withOfficers(contest({ judges: 3, parts })), seats);

/** A device whose own clock is wrong by so many hours, and which counts the tones that it plays and how often it is kept awake. */
function open(person: string | null, path: string, size: Size, wrongBy: number): Promise<Page> {
  return hall.open(person, path, size, (page) =>
    page.addInitScript((shift) => {
      const Right = Date;
      window.Date = class extends Right {
        constructor(...given: unknown[]) {
          super(...((given.length === 0 ? [Right.now() + shift] : given) as []));
        }
        static override now() {
          return Right.now() + shift;
        }
      } as DateConstructor;
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (when) {
        document.documentElement.dataset.tones = String(Number(document.documentElement.dataset.tones ?? 0) + 1);
        start.call(this, when);
      };
      const awake = (by: number) => {
        document.documentElement.dataset.awake = String(Number(document.documentElement.dataset.awake ?? 0) + by);
      };
      const request = async () => {
        awake(1);
        return { release: async () => awake(-1) };
      };
      Object.defineProperty(navigator, "wakeLock", { value: { request } });
    }, wrongBy * hours),
  );
}

/** The seconds that a page's clock shows, or null where it shows none. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(document.querySelector("[role=timer]")?.textContent ?? "") ?? [];
    return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
  });

/** Every screen shows the same second, give or take one that has just turned; answers it. */
async function together(pages: readonly Page[]): Promise<number> {
  const all = (await Promise.all(pages.map(shown))).map(Number);
  expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
  return Math.max(...all);
}

/** How many locks hold its screen on. */
const awake = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.awake ?? 0));

const tones = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.tones ?? 0));

test("the clock is the server's: on every screen the same, also when the server is killed, and through a press without a network", async () => {
  const desk = await open("thu-ky", "/desk/lai-chau-2018", "desk", -5);
  const board = await open(null, "/board/lai-chau-2018", "projector", 9);
  const keeper = await open("bam-gio", "/desk/lai-chau-2018/clock", "tablet", 3);
  const mc = await open("dan-chuong-trinh", "/mc/lai-chau-2018", "tablet", 0);
  const all = [desk, board, keeper];
  await keeper.getByText("Sân khấu đang trống").waitFor();
  for (const page of [board, keeper, mc]) await expect.poll(() => awake(page), patience).toBe(1);
  expect(await awake(desk)).toBe(0);
  // Who follows on a phone is asked for nothing.
  await board.setViewportSize(sizes.phone);
  await expect.poll(() => awake(board), patience).toBe(0);
  await board.setViewportSize(sizes.projector);
  await expect.poll(() => awake(board), patience).toBe(1);
  await desk.bringToFront();
  await desk.keyboard.press("n");
  await desk.getByRole("button", { name: /^Mở chấm/ }).waitFor(patience);
  await desk.keyboard.press("m");

  await keeper.bringToFront();
  await keeper.getByRole("heading", { name: "Thành phố Lai Châu" }).waitFor();
  await keeper.getByText("Huyện Mường Tè").waitFor();
  await look(keeper, "timekeeper-before");
  await keeper.getByRole("button", { name: "Thử chuông" }).click();
  await expect.poll(() => tones(keeper), patience).toBeGreaterThan(0);
  const tested = await tones(keeper);
  await expect.poll(() => keeper.getByRole("button", { name: /^Bắt đầu/ }).isEnabled(), patience).toBe(true);
  await keeper.keyboard.press("Space");
  const began = Date.now();
  await keeper.getByText("Đang chạy").waitFor(patience);
  for (const page of all) await expect.poll(() => shown(page), patience).toBeGreaterThan(0);
  const second = await together(all);
  expect(Math.abs(second - (Date.now() - began) / 1000)).toBeLessThan(2);

  await keeper.locator("[data-phase=warned]").waitFor(patience);
  await look(keeper, "timekeeper-warned");
  expect(await tones(keeper)).toBeGreaterThan(tested);
  const tablet = await open("ha", "/judge/lai-chau-2018/skit.lai-chau", "tablet", -1);
  await tablet.bringToFront();
  await tablet.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await tablet.getByRole("button", { name: /^Diễn xuất: 0/ }).waitFor(patience);
  expect(await awake(tablet)).toBe(1);
  for (const page of [...all, mc, tablet]) await mark(page);
  await hall.server.kill();
  for (const page of [desk, keeper, mc, tablet]) await page.getByText("Mất kết nối").first().waitFor(patience);
  await hall.server.restart();
  for (const page of [desk, keeper, mc, tablet]) await page.getByText("Trực tiếp").first().waitFor(patience);
  const after = await together(all);
  expect(Math.abs(after - (Date.now() - began) / 1000)).toBeLessThan(2);
  await mc.getByRole("heading", { level: 1, name: "Thành phố Lai Châu" }).waitFor(patience);
  await tablet.bringToFront();
  await tablet.getByRole("button", { name: /^Diễn xuất: 0/ }).waitFor();
  await tablet.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await tablet.getByRole("button", { name: "GỬI PHIẾU" }).click();
  await tablet
    .getByText(/^Đã nhận lúc/)
    .first()
    .waitFor(patience);
  for (const page of [mc, board]) await page.getByText("1/3").first().waitFor(patience);
  await desk
    .getByRole("row", { name: /Nguyễn Thị Hà/ })
    .getByText("0,25")
    .first()
    .waitFor(patience);

  await keeper.locator("[data-phase=over]").waitFor(patience);
  await keeper.getByText("Dừng lúc này: trừ 0,5 điểm").waitFor();
  await look(keeper, "timekeeper-over");
  await keeper.context().setOffline(true);
  await keeper.getByText("Mất kết nối").first().waitFor(patience);
  await keeper.getByRole("button", { name: /^Dừng/ }).click();
  await keeper.getByText(/^Chưa gửi: dừng lúc/).waitFor();
  await keeper.getByText("Đã dừng").waitFor();
  const stopped = Number(await shown(keeper));
  await look(keeper, "timekeeper-offline");
  await expect.poll(() => shown(desk), patience).toBeGreaterThan(stopped + 2);
  await keeper.context().setOffline(false);
  await keeper.getByText("Đề nghị trừ 0,5 điểm theo thể lệ").waitFor(patience);
  await expect.poll(() => keeper.getByText(/^Chưa gửi/).count(), patience).toBe(0);
  await desk.bringToFront();
  await desk.getByRole("button", { name: "Chạy tiếp" }).waitFor(patience);
  expect(await Promise.all(all.map(shown))).toEqual([stopped, stopped, stopped]);

  await look(desk, "desk-time-proposed");
  await desk.getByRole("button", { name: "Xác nhận trừ 0,5 điểm" }).click();
  await desk.getByText(/^Đã xác nhận trừ 0,5 điểm theo thể lệ \(Toán Lò Xó/).waitFor();
  await keeper.getByText(/^Đã xác nhận trừ 0,5 điểm/).waitFor(patience);
  expect(await Promise.all([...all, mc, tablet].map(wasNeverReloaded))).toEqual(Array(5).fill(true));
  // While the server was away, the browser itself notes every connection that it could not open.
  const noted = /WebSocket connection to|Failed to load resource/;
  expect([...errorsOf(desk), ...errorsOf(board)].filter((said) => !noted.test(said))).toEqual([]);
}, 300_000);

test("a clock that was left running holds nobody up: one press stops it and calls the next team", async () => {
  const [desk, keeper] = [
    await open("thu-ky", "/desk/lai-chau-2018", "desk", 0),
    await open("bam-gio", "/desk/lai-chau-2018/clock", "phone", 0),
  ];
  await keeper.bringToFront();
  await keeper.getByRole("button", { name: /^Chạy tiếp/ }).click();
  await keeper.getByRole("button", { name: /^Dừng/ }).waitFor(patience);
  await look(keeper, "timekeeper-phone");
  await desk.bringToFront();
  await desk.getByRole("button", { name: "Dừng", exact: true }).waitFor(patience);
  await desk.keyboard.press("n");
  const asked = desk.getByRole("dialog");
  await asked.getByText(/Đồng hồ của Thành phố Lai Châu vẫn chạy/).waitFor();
  await asked.getByRole("button", { name: "Gọi đội tiếp theo" }).click();
  await desk.getByRole("heading", { level: 1, name: "Huyện Mường Tè" }).waitFor(patience);
  await keeper.getByRole("heading", { name: "Huyện Mường Tè" }).waitFor(patience);
  expect(errorsOf(desk)).toEqual([]);
}, 120_000);
