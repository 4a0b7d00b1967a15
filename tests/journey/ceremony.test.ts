import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { errorsOf } from "../support/browser";
import { confirm, contest, mark } from "../support/record";
import { staffed } from "../support/staffed";
import { look } from "./look";

const id = "lai-chau-2018";

/** Thirteen teams, all judged and confirmed, nothing of it published; Thành phố Lai Châu is the last, with 60 points. */
function judged(): ContestRecord {
  const tier = (key: string, name: string, count: number | null) => ({ id: key, name, count, minimum: null });
  const parts = [
    { id: "chao-hoi", name: "Chào hỏi" },
    { id: "tieu-pham", name: "Tiểu phẩm" },
  ];
  const prizes = {
    tiers: [tier("nhat", "Nhất", 1), tier("nhi", "Nhì", 2), tier("ba", "Ba", 3), tier("kk", "Khuyến khích", null)],
    onTie: "decide" as const,
    side: [{ id: "hay", name: "Tiểu phẩm hay nhất", award: { by: "best-part" as const, part: "tieu-pham" } }],
  };
  const start = contest({ teams: 13, judges: 3, parts, round: { prizes } });
  const done = start.teams.reduce(
    (record, { id: team }, at) =>
      ["chao-hoi", "tieu-pham"].reduce((sofar, part) => {
        const base = part === "chao-hoi" ? 20 : 40;
        return confirm(mark(sofar, `${part}.${team}`, [base + at, base + at, base + at]), `${part}.${team}`);
      }, record),
    start,
  );
  const mc = { id: "mc", fullName: "Tao Thị Ín", title: "", workplace: "", sample: false, role: "mc" as const };
  return { ...done, officers: [mc] };
}

const staff = staffed(judged, ["mc"]);
const { open } = staff;

/** Presses for the next step, again where a second press right after the first was taken for a trembling finger. */
const next = async (page: Page, step: number) => {
  await page.bringToFront();
  const at = (steps: number) => page.getByText(steps === 0 ? "Chưa bắt đầu" : `Bước ${steps}/`).first();
  await at(step - 1).waitFor();
  const press = async () => {
    if (await at(step - 1).isVisible()) await page.getByRole("button", { name: /^Bước tiếp/ }).click();
    await at(step).waitFor({ timeout: 10_000 });
  };
  await press().catch(press);
};

/** What a viewer's screen holds, seen and unseen. */
const holds = (page: Page) => page.locator("main").evaluate((main) => main.outerHTML);

type Begun = { moving: number; opacity: string };

/** Has a page note of each new step of a ceremony how it begins: how much of it moves, and how much of it is seen. */
const watchSteps = (page: Page) =>
  page.evaluate(() => {
    const begun: Begun[] = [];
    let step: Element | null = null;
    const note = () => {
      const now = document.querySelector(".board-projector .ceremony-step");
      if (now && now !== step) {
        begun.push({ moving: now.getAnimations({ subtree: true }).length, opacity: getComputedStyle(now).opacity });
      }
      step = now;
    };
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { begun });
  });

const stepsBegun = (page: Page) => page.evaluate(() => (window as unknown as { begun: Begun[] }).begun);

test("a ceremony is planned, told step by step, back without a trace, taken over, and ends in the published round", async () => {
  const operator = await open("organizer", `/desk/${id}/ceremony`, "desk");
  const updates: string[] = [];
  const listen = ({ payload }: { payload: string | Buffer }) => {
    const [, state] = /^42\/board,\["update",\d+,(.*)$/.exec(String(payload)) ?? [];
    if (state) updates.push(state);
  };
  const hall = await open(null, `/board/${id}`, "projector", async (page) => {
    page.on("websocket", (socket) => socket.on("framereceived", listen));
  });
  const phone = await open(null, `/board/${id}`, "phone");
  const mc = await open("mc", `/mc/${id}/prompter`, "tablet");
  const publicly = async () => (await fetch(`${staff.server.url}/board/${id}.json`)).text();
  const before = await publicly();
  /** All that somebody who comes now is sent, but for the count of changes. */
  const sentNow = async () => {
    const board = await publicly();
    const page = await (await fetch(`${staff.server.url}/board/${id}`)).text();
    return (board + page).replaceAll(String(JSON.parse(board).revision), "N");
  };

  const reader = await open("mc", `/mc/${id}`, "tablet");
  await reader.bringToFront();
  await look(reader, "mc-nothing-published");
  expect(await reader.content()).not.toMatch(/\b(60|84)[.,]00\b/);

  await operator.bringToFront();
  await look(operator, "ceremony-plan");
  await operator.getByRole("link", { name: "Tập dượt với số liệu giả định" }).click();
  await operator.getByText("Tập dượt với điểm giả định").waitFor();
  for (const step of [1, 2, 3]) await next(operator, step);
  await look(operator, "ceremony-rehearsal");
  // Other devices follow: a screen with the projector's picture, and the MC's own tablet, whose page was open before.
  const [inHall, read] = [await open("organizer", `/desk/${id}/ceremony/rehearsal/hall`, "projector"), mc];
  await inHall.bringToFront();
  await inHall.getByText("Tập dượt · điểm giả định").waitFor();
  await read.bringToFront();
  await read.getByText("Bước 3/").waitFor();
  const asked = await operator.context().request.get(`/desk/${id}/ceremony/rehearsal?round=none`);
  expect(asked.status()).toBe(404);
  const total = await read.locator(".prompter-now .ceremony-total").textContent();
  expect(await inHall.locator(".ceremony-total").textContent()).toBe(total);
  await look(read, "ceremony-rehearsal-prompter");
  await look(inHall, "ceremony-rehearsal-hall");
  await next(operator, 4);
  await read.getByText("Bước 4/").waitFor();
  expect(await inHall.locator(".ceremony-total").count()).toBe(0);
  await operator.bringToFront();
  await operator.keyboard.press("ArrowLeft");
  await read.getByText("Bước 3/").waitFor();
  // Keys scroll the list where it was pressed, move in a menu that is open, and step nowhere then.
  const list = operator.getByRole("region", { name: "Các bước" });
  await list.click({ position: { x: 4, y: 4 } });
  await operator.keyboard.press("PageDown");
  await operator.getByText("Các trang", { exact: true }).click();
  await operator.keyboard.press("ArrowRight");
  await operator.keyboard.press("Escape");
  await operator.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect(await operator.getByText("Bước 3/").first().isVisible()).toBe(true);
  // A pause is lifted by the large button and by its keys, without a step.
  await operator.keyboard.press("p");
  await operator.getByRole("status").getByText("Đang tạm dừng").waitFor();
  await operator.keyboard.press("PageDown");
  await operator.getByRole("button", { name: /^Bước tiếp/ }).waitFor();
  expect(await operator.getByText("Bước 3/").first().isVisible()).toBe(true);
  // The rehearsal stands where it stood after a reload, and is told in another order when that is chosen.
  await operator.reload();
  await operator.getByText("Bước 3/").first().waitFor();
  await operator.getByRole("button", { name: "Cách công bố" }).click();
  await operator.getByRole("dialog").getByLabel("Công bố theo").selectOption({ label: "Chỉ các giải thưởng" });
  await look(operator, "ceremony-rehearsal-wish");
  await operator.getByRole("button", { name: "Tập dượt từ đầu" }).click();
  await operator.getByText("Chưa bắt đầu").waitFor();
  expect(await operator.getByText("Điểm các phần thi của").count()).toBe(0);
  await read.getByText("Chưa bắt đầu").waitFor();
  await operator.goBack();
  await operator.getByRole("heading", { name: /^Lễ công bố/ }).waitFor();
  for (const step of [1, 2, 3]) await next(operator, step);
  await operator.getByRole("button", { name: /^Bước tiếp/ }).focus();
  // The key works though the button that was pressed last still has the focus.
  await operator.keyboard.press("ArrowLeft");
  await operator.getByText("Bước 2/").first().waitFor();
  expect(await publicly()).toBe(before);
  // Who leaves the page without ending it is told, and so is who comes to it.
  await operator.goto(`${staff.server.url}/desk/${id}/ceremony`);
  await operator.getByText("Đang có buổi tập dượt").waitFor();
  await look(operator, "ceremony-rehearsal-left");
  await operator.getByRole("link", { name: "Quay lại buổi tập" }).click();
  await operator.getByText("Bước 2/").first().waitFor();
  await operator.getByRole("button", { name: "Kết thúc tập dượt" }).click();
  await operator.getByRole("button", { name: "Lập kịch bản" }).waitFor();
  expect(await operator.getByText("Đang có buổi tập dượt").count()).toBe(0);
  await inHall.getByText("Chưa có buổi tập dượt nào").waitFor();
  await read.getByText("Không có lễ công bố nào đang diễn ra").waitFor();
  await look(inHall, "ceremony-rehearsal-over");
  await inHall.close();
  await operator.getByRole("button", { name: "Lập kịch bản" }).click();
  await operator.getByRole("dialog").getByRole("button", { name: "Lập kịch bản" }).click();
  await operator.getByText("Chưa bắt đầu").waitFor();
  // The MC's own page leads to the prompter, and calls nobody to the stage.
  await reader.bringToFront();
  await reader.getByRole("heading", { name: "Lễ công bố kết quả: mở trang nhắc" }).waitFor();
  expect(await reader.getByRole("link", { name: "Mở trang nhắc" }).getAttribute("href")).toBe(`/mc/${id}/prompter`);
  expect(await reader.getByText("Xin mời").count()).toBe(0);
  await look(reader, "mc-ceremony");
  await operator.bringToFront();
  // There is nothing before the beginning: the key does nothing, and nobody is told that something was not found.
  await operator.keyboard.press("ArrowLeft");
  // A screen that was made to show something else is said to, and brought back.
  const show = { method: "POST", headers: { Cookie: staff.cookie("organizer"), Origin: staff.server.url } };
  const body = new URLSearchParams({ view: "message", text: "Nghỉ giải lao" });
  expect((await fetch(`${staff.server.url}/desk/${id}/hall`, { ...show, body })).ok).toBe(true);
  const elsewhere = operator.getByText("Màn hình hội trường đang chiếu “Lời nhắn”");
  await elsewhere.waitFor();
  await look(operator, "ceremony-elsewhere");
  await operator.getByRole("button", { name: "Chiếu lễ công bố" }).click();
  await elsewhere.waitFor({ state: "detached" });
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Lễ công bố kết quả").waitFor();
  await look(hall, "ceremony-hall-opening");
  await mc.bringToFront();
  await mc.getByText("Thành phố Lai Châu").first().waitFor();
  expect(await publicly()).not.toContain('"60.00"');

  await watchSteps(hall);
  // A press whose answer is lost was made all the same: once that is seen, nobody is advised to press again.
  await operator.route("**/step", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await operator.bringToFront();
  await operator.getByRole("button", { name: /^Bước tiếp/ }).click();
  await operator.getByText("Bước 1/").first().waitFor();
  await operator.getByRole("button", { name: /^Bước tiếp/, disabled: false }).waitFor();
  await expect.poll(() => operator.getByRole("alert").allTextContents()).toEqual([]);
  await operator.unrouteAll({ behavior: "wait" });
  for (const step of [2, 3]) await next(operator, step);
  await look(operator, "ceremony-operator");
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("60,00").waitFor();
  expect(await stepsBegun(hall)).toContainEqual({ moving: 1, opacity: "0" });
  await look(hall, "ceremony-hall-total");
  await mc.bringToFront();
  await mc.getByText("Huyện Mường Tè").first().waitFor();
  await look(mc, "ceremony-prompter");
  expect(await publicly()).not.toContain("62.00");

  // A step too far, and back: what the public sees and is sent is again what it was, to the letter.
  await phone.locator(".board-phone").getByText("60,00").first().waitFor();
  const [told, sent] = [updates.at(-1), await sentNow()];
  const screens = await Promise.all([hall, phone].map(holds));
  // For who wants no motion, the next step is there at once, and nothing of it moves.
  await hall.emulateMedia({ reducedMotion: "reduce" });
  await next(operator, 4);
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Huyện Mường Tè").waitFor();
  expect((await stepsBegun(hall)).at(-1)).toEqual({ moving: 0, opacity: "1" });
  await look(hall, "ceremony-hall-marks");
  expect(updates.at(-1)).not.toBe(told);
  expect(await sentNow()).not.toBe(sent);
  await operator.bringToFront();
  await operator.keyboard.press("ArrowLeft");
  await operator.getByText("Bước 3/", { exact: false }).first().waitFor();
  await expect.poll(sentNow).toBe(sent);
  await expect.poll(() => Promise.all([hall, phone].map(holds))).toEqual(screens);
  expect(updates.at(-1)).toBe(told);

  // The operator's machine dies: another one goes on from the same step.
  await operator.context().close();
  const other = await open("organizer", `/desk/${id}/ceremony`, "tablet");
  await other.getByText("Bước 3/", { exact: false }).first().waitFor();
  const inSight = (button: RegExp) =>
    other.getByRole("button", { name: button }).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return 0 <= top && bottom <= innerHeight;
    });
  expect(await inSight(/^Bước tiếp/)).toBe(true);
  await other.getByRole("button", { name: "Tạm dừng" }).click();
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Xin chờ trong giây lát").waitFor();
  await other.bringToFront();
  // Who leaps before the pause has come back to his own screen would be told of it, and asked to press again.
  await other.getByRole("button", { name: "Tiếp tục" }).waitFor();
  await other.getByRole("status").getByText("Đang tạm dừng").waitFor();
  await look(other, "ceremony-paused");
  // The large button, and so a presenter's remote, lifts the pause and makes no step.
  const lift = async () => {
    await other.keyboard.press("PageDown");
    await other.getByText("Đang tạm dừng").waitFor({ state: "detached", timeout: 10_000 });
  };
  await lift().catch(lift);
  expect(JSON.parse(await publicly()).board.ceremony).toMatchObject({ paused: false, shown: { length: 3 } });
  await other.getByRole("button", { name: /^Đến bước 41$/ }).click();
  const leap = other.getByRole("dialog", { name: "Đến bước 41" });
  await leap.getByText("37 bước ở giữa").waitFor();
  await leap.getByRole("heading", { name: "Đến bước 41: Giải Khuyến khích" }).waitFor();
  await leap.getByText("Trong đó có: Giải phụ: Tiểu phẩm hay nhất.").waitFor();
  await look(other, "ceremony-leap");
  await leap.getByRole("button", { name: "Đến bước 41" }).click();
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Giải Khuyến khích").waitFor();
  await look(hall, "ceremony-hall-tier");
  await other.bringToFront();
  expect(await inSight(/^Đến bước 42$/)).toBe(true);
  const winners = phone.locator(".board-phone .ceremony-winners li");
  await expect.poll(() => winners.count()).toBe(7);
  const looks = await winners.evaluateAll((all) =>
    all.map((one) => [getComputedStyle(one).fontSize, one.getBoundingClientRect().left]),
  );
  expect(new Set(looks.map(String)).size).toBe(1);
  expect(looks[0]?.[0]).toBe("20px");
  await other.getByRole("button", { name: /^Đến bước 45$/ }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Đến bước 45" }).click();
  await other.getByText("Bước 45/45").waitFor();
  await other.setViewportSize({ width: 360, height: 740 });
  await other.bringToFront();
  await other.reload();
  await other.getByText("Trực tiếp").waitFor();
  expect(await inSight(/^Kết thúc và công bố/)).toBe(true);
  await phone.bringToFront();
  await phone.locator(".board-phone").getByText("Kết quả chung").waitFor();
  await look(phone, "ceremony-phone");
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Kết quả chung").waitFor();
  await look(hall, "ceremony-hall-ranking");
  await other.bringToFront();
  await other.getByRole("button", { name: "Kết thúc và công bố cả vòng" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Kết thúc và công bố cả vòng" }).click();
  await hall.bringToFront();
  await hall.locator(".board-projector").getByText("Kết quả chính thức").waitFor();
  expect(JSON.parse(await publicly()).board.ceremony).toBeNull();
  await other.bringToFront();
  await other.getByText("Đã công bố mọi vòng thi").waitFor();
  await mc.bringToFront();
  await mc.getByText("Không có lễ công bố nào đang diễn ra").waitFor();
  await reader.bringToFront();
  await reader.getByText("84,00").first().waitFor();
  await look(reader, "mc-published");
  expect(before).not.toContain("60.00");
  for (const page of [hall, phone, mc, reader, other]) expect(errorsOf(page)).toEqual([]);
}, 300_000);

test("the hall's screen shows what the desk chooses, and so does a phone, unless its owner looks for himself", async () => {
  const desk = await open("organizer", `/desk/${id}`, "desk");
  const hall = await open(null, `/board/${id}`, "projector");
  const phone = await open(null, `/board/${id}`, "phone");
  const list = phone.locator(".board-phone");
  const choose = async (option: string, text?: string, before?: string) => {
    await desk.bringToFront();
    await desk.getByRole("button", { name: "Đổi", exact: true }).click();
    const dialog = desk.getByRole("dialog", { name: "Màn hình hội trường" });
    const message = dialog.getByLabel("Lời nhắn");
    if (before !== undefined) expect(await message.inputValue()).toBe(before);
    await dialog.getByLabel("Chiếu").selectOption({ label: option });
    expect(await message.count()).toBe(text === undefined ? 0 : 1);
    if (text !== undefined) await message.fill(text);
    await dialog.getByRole("button", { name: "Đổi", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await hall.bringToFront();
  };
  const shown = hall.locator(".board-projector");
  await choose("Lời nhắn", "Nghỉ giải lao 15 phút");
  await shown.getByText("Nghỉ giải lao 15 phút").waitFor();
  await look(hall, "hall-message");
  await list.locator(".hall-message").getByText("Nghỉ giải lao 15 phút").waitFor();
  await look(phone, "hall-message-phone");
  await choose("Điểm của một đội: Huyện Sìn Hồ", undefined, "Nghỉ giải lao 15 phút");
  await shown.getByText("Tiểu phẩm").waitFor();
  await look(hall, "hall-marks");
  await list.locator(".hall-team").getByText("Huyện Sìn Hồ").waitFor();
  await look(phone, "hall-marks-phone");
  await choose("Thứ tự thi: Tiểu phẩm");
  await shown.getByText("Tiểu phẩm · Thứ tự thi").waitFor();
  await look(hall, "hall-order");
  await list.getByText("Tiểu phẩm · Thứ tự thi").waitFor();
  expect(await list.locator(".hall-line").count()).toBe(13);
  await choose("Giải thưởng: Chung kết");
  await shown.getByRole("heading", { name: "Giải thưởng" }).waitFor();
  await look(hall, "hall-prizes");

  await phone.bringToFront();
  await list.getByRole("link", { name: "Tự xem" }).click();
  const now = list.locator(".board-now");
  await now.getByText("Giải thưởng").waitFor();
  await choose("Đội trên sân khấu và đồng hồ");
  await now.getByText("Đội trên sân khấu").waitFor();
  expect(await list.locator(".board-card").count()).toBe(13);
  await phone.goto(`/board/${id}`);
  await now.waitFor();
  expect(await now.getAttribute("class")).not.toContain("news");
  await hall.bringToFront();
  // All is done and published: nobody is waited for.
  await shown.locator(".hall-message").getByText("Ban Dân vận Tỉnh ủy Lai Châu").waitFor();
  await choose("Màn chờ");
  await shown.getByText("13 đội dự thi", { exact: false }).first().waitFor();

  await desk.bringToFront();
  await desk.getByRole("button", { name: "Mở bình chọn" }).click();
  const opening = desk.getByRole("dialog", { name: "Mở bình chọn của khán giả" });
  await look(desk, "vote-opening");
  await opening.getByRole("button", { name: "Mở bình chọn" }).click();
  await desk.getByText("Đang mở bình chọn").waitFor();
  await choose("Bình chọn của khán giả");
  await shown.getByText("Quét mã để bình chọn").waitFor();
  await expect.poll(() => shown.locator("[data-row]:visible").count()).toBe(10);
  const phones = [await open(null, `/vote/${id}`, "phone"), await open(null, `/vote/${id}`, "phone")];
  for (const [at, phone] of phones.entries()) {
    await phone.bringToFront();
    if (at === 0) await look(phone, "vote-phone");
    await phone.getByRole("button", { name: "Huyện Mường Tè" }).click();
    await phone.getByText("Bạn đã bình chọn cho Huyện Mường Tè.").waitFor();
  }
  await phones[0]?.bringToFront();
  // Without a network the page stays, says so, and sends the last choice by itself; an answer that was lost counts once.
  await phones[0]?.context().setOffline(true);
  await phones[0]?.getByText(/^Mất kết nối từ/).waitFor();
  await phones[0]?.getByRole("button", { name: "Huyện Than Uyên" }).click();
  await phones[0]?.getByText("Phiếu chưa gửi được, sẽ tự gửi khi có mạng: Huyện Than Uyên").waitFor();
  await phones[0]?.getByRole("button", { name: "Huyện Sìn Hồ" }).click();
  await phones[0]?.getByText("sẽ tự gửi khi có mạng: Huyện Sìn Hồ").waitFor();
  await look(phones[0] as Page, "vote-phone-offline");
  let lost = 0;
  await phones[0]?.route("**/cast", async (route) => {
    await route.fetch();
    return lost++ === 0 ? route.abort() : route.continue();
  });
  await phones[0]?.context().setOffline(false);
  await phones[0]?.getByText("Bạn đã bình chọn cho Huyện Sìn Hồ.").waitFor();
  await phones[0]?.getByRole("button", { name: "Huyện Mường Tè 1 phiếu" }).waitFor();
  await look(phones[0] as Page, "vote-phone-voted");
  await hall.bringToFront();
  await shown.getByText("Tổng cộng 2 phiếu").waitFor();
  await look(hall, "vote-hall");
  await desk.bringToFront();
  await desk.getByText("· 2 phiếu").waitFor();
  await desk.getByRole("button", { name: "Đóng bình chọn" }).click();
  await desk.getByRole("dialog").getByText("đã có 2 phiếu").waitFor();
  await look(desk, "vote-closing");
  await desk.getByRole("dialog").getByRole("button", { name: "Đóng bình chọn" }).click();
  await hall.bringToFront();
  await shown.getByText("Đã đóng bình chọn · Tổng cộng 2 phiếu").waitFor();
  await phones[1]?.bringToFront();
  await phones[1]?.getByText("Đã đóng bình chọn").waitFor();
  await phones[1]?.getByRole("button", { name: "Huyện Sìn Hồ" }).waitFor({ state: "detached" });
  // On a screen of four times the pixels it is no smaller.
  const sizeAt = async (page: Page, width: number) => {
    await page.setViewportSize({ width, height: (width * 9) / 16 });
    return page
      .locator(".vote-line")
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  };
  const usual = await sizeAt(phones[1] as Page, 1920);
  expect(await sizeAt(phones[1] as Page, 3840)).toBe(2 * usual);

  await choose("Tự động theo diễn biến");
  await shown.getByText("Kết quả chính thức").waitFor();
  await desk.bringToFront();
  await look(desk, "hall-desk");

  await now.getByText("Bảng xếp hạng").waitFor();
  const table = await open(null, `/board/${id}?view=table`, "desk");
  await table.bringToFront();
  await table.getByRole("rowheader", { name: "Bộ đội Biên phòng tỉnh" }).waitFor();
  await look(table, "board-table");
  const overlay = await open(null, `/board/${id}?view=overlay`, "projector");
  await overlay.bringToFront();
  await overlay.getByText("Bộ đội Biên phòng tỉnh").waitFor();
  await look(overlay, "board-overlay");
  await choose("Lời nhắn", "Mời các đội lên nhận giải");
  await overlay.bringToFront();
  await overlay.getByText("Mời các đội lên nhận giải").waitFor();
  await look(overlay, "board-overlay-message");
  await phone.bringToFront();
  await now.getByText("Lời nhắn · Mời các đội lên nhận giải").waitFor();
  expect(await now.getAttribute("class")).toContain("news");
  await list.getByText("Huyện Sìn Hồ").first().click();
  await list.getByRole("button", { name: "Chọn làm đội của tôi" }).filter({ visible: true }).click();
  await list.getByRole("region", { name: "Đội của tôi" }).getByText("Huyện Sìn Hồ").first().waitFor();
  await phone.reload();
  await list.getByRole("region", { name: "Đội của tôi" }).getByText("Huyện Sìn Hồ").first().waitFor();
  await look(phone, "board-phone-mine");
  await now.getByRole("link", { name: "Xem cùng" }).click();
  await list.locator(".hall-message").getByText("Mời các đội lên nhận giải").waitFor();
  await list.getByRole("region", { name: "Đội của tôi" }).waitFor();
  for (const page of [hall, desk, table, overlay, phone, phones[1] as Page]) expect(errorsOf(page)).toEqual([]);
  // The browser notes what it could not reach.
  expect(errorsOf(phones[0] as Page).filter((error) => !error.includes("net::ERR_"))).toEqual([]);
}, 300_000);
