import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { live, newPage, openDevice } from "../support/browser";
import { pairedContest } from "../support/paired";
import { contest, instant, withPerformance } from "../support/record";
import { startServer, type TestServer } from "../support/server";
import { openWire, type Wire } from "../support/wire";
import { look } from "./look";

const list = "/judge/lai-chau-2018";
const patience = { timeout: 60_000 };
// A device that is switched off and on three times takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
let cookies = new Map<string, string>();
let server: TestServer;
let wire: Wire;
let folder = "";
let devices: BrowserContext[] = [];

/** Two criteria, four teams, all open; Lai Châu is on stage. */
function record() {
  const criteria = [
    { id: "noi-dung", name: "Nội dung", maximum: 15, step: 0.25 },
    { id: "dien-xuat", name: "Diễn xuất", maximum: 10, step: 0.25 },
  ];
  const teams = [
    { id: "lai-chau", name: "Thành phố Lai Châu" },
    { id: "muong-te", name: "Huyện Mường Tè" },
    { id: "sin-ho", name: "Huyện Sìn Hồ" },
    { id: "than-uyen", name: "Huyện Than Uyên" },
  ];
  const plan = contest({ judges: 3, teams, parts: [{ id: "skit", name: "Tiểu phẩm", criteria }] });
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  const open = teams.reduce((now, { id }) => withPerformance(now, `skit.${id}`, { opened }), plan);
  return { ...open, contest: { ...open.contest, onStage: "skit.lai-chau" } };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-offline-"));
  cookies = await pairedContest(join(folder, "data"), record(), ["thang", "ha", "pao"]);
  server = await startServer({ dataDir: join(folder, "data") });
  wire = await openWire(server.port);
});

afterEach(async () => {
  wire.decide(() => "pass");
  wire.edit((text) => text);
  for (const device of devices) await device.close();
  devices = [];
});

afterAll(async () => {
  await wire?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A tablet that can be switched off and on: opened again, it is the same device. */
async function switchOn(person: string): Promise<BrowserContext> {
  return pair(await openDevice(join(folder, person), { size: "tablet", url: wire.url }), person);
}

/** A tablet that stays on. */
async function tablet(person: string): Promise<BrowserContext> {
  return pair((await newPage({ size: "tablet", url: wire.url })).context(), person);
}

async function pair(device: BrowserContext, person: string): Promise<BrowserContext> {
  devices.push(device);
  device.setDefaultTimeout(60_000);
  await device.addCookies([{ name: "dvk", value: cookies.get(person) ?? "", url: wire.url, expires: 2_000_000_000 }]);
  return device;
}

async function open(device: BrowserContext, path: string): Promise<Page> {
  const page = device.pages()[0] ?? (await device.newPage());
  await page.goto(path);
  await live(page);
  return page;
}

async function off(device: BrowserContext): Promise<void> {
  await device.close();
  devices = devices.filter((one) => one !== device);
}

/** Waits until the browser holds what it needs without a network, and its worker answers for it. */
async function equipped(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const frame = await caches.match("/judge");
      return frame && (await navigator.serviceWorker.getRegistration("/judge"))?.active?.state;
    });
  await expect.poll(state, patience).toBe("activated");
}

function cut() {
  wire.decide(() => "cut");
  wire.snap();
}

async function give(page: Page, criterion: string, keys: string): Promise<void> {
  await page.getByRole("button", { name: `${criterion}: ` }).click();
  const pad = page.getByRole("dialog");
  for (const key of keys) await pad.getByRole("button", { name: key === "," ? "Dấu phẩy" : key, exact: true }).click();
  await pad.getByRole("button", { name: "Xong" }).click();
  await pad.waitFor({ state: "hidden" });
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a tablet that is switched on without a network marks the next team, and delivers when there is one again", async () => {
  let device = await switchOn("ha");
  let page = await open(device, list);
  await equipped(page);
  cut();
  await off(device);

  device = await switchOn("ha");
  page = await open(device, `${list}/skit.muong-te`);
  await heading(page, "Huyện Mường Tè").waitFor();
  await page.getByText("Mất kết nối với máy chủ.").waitFor();
  await give(page, "Nội dung", "12,5");
  await page.reload();
  await page.getByRole("button", { name: "Nội dung: 12,50" }).waitFor();
  await give(page, "Diễn xuất", "8");
  await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
  await page.getByText("Chưa gửi được, điểm vẫn giữ trên thiết bị này").waitFor();
  await look(page, "offline-sheet");
  await page.getByRole("link", { name: "Danh sách chấm" }).click();
  await page
    .getByRole("link", { name: /Huyện Sìn Hồ/ })
    .first()
    .click();
  await heading(page, "Huyện Sìn Hồ").waitFor();
  await off(device);

  device = await switchOn("ha");
  page = await open(device, "/judge");
  await page.waitForURL(`**${list}`);
  await page
    .getByRole("link", { name: /Huyện Mường Tè.*Chờ gửi/ })
    .first()
    .waitFor();
  wire.decide(() => "pass");
  await page
    .getByRole("link", { name: /Huyện Mường Tè.*Đã nhận lúc/ })
    .first()
    .waitFor(patience);
});

test("of three that waited one is refused and one hangs: the third arrives, and the list says what to do with each", async () => {
  const device = await tablet("thang");
  const page = await open(device, list);
  const other = await device.newPage();
  await other.goto(`${list}/skit.sin-ho`);
  await live(other);
  await page.bringToFront();
  await page.getByText("Trực tiếp").waitFor();
  cut();
  for (const team of ["Thành phố Lai Châu", "Huyện Mường Tè", "Huyện Sìn Hồ"]) {
    const way = team === "Thành phố Lai Châu" ? "Mở phiếu" : new RegExp(team);
    await page.getByRole("link", { name: way }).first().click();
    await heading(page, team).waitFor();
    await give(page, "Nội dung", "11");
    await give(page, "Diễn xuất", "7,5");
    await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
    await page.getByRole("link", { name: "Danh sách chấm" }).click();
  }
  await page.getByRole("link", { name: "3 phiếu chưa được nhận" }).waitFor();
  await other.bringToFront();
  await other.getByText("7,50").waitFor();
  await other.close();
  await look(page, "offline-list");

  const taken = await fetch(`${server.url}/desk/lai-chau-2018/performance/skit.lai-chau/marking`, {
    method: "DELETE",
    headers: { Cookie: `dvk=${cookies.get("organizer")}` },
    body: new URLSearchParams({ reason: "chấm lại" }),
  });
  expect(taken.status).toBe(200);
  wire.decide((_, path) => (path.includes("skit.muong-te/ballot") ? "hang" : "pass"));
  const waiting = page.getByRole("region", { name: "Chưa được máy chủ nhận" });
  await waiting.getByText("Lượt thi này chưa mở chấm. Điểm vẫn giữ trên thiết bị").waitFor(patience);
  await page.getByRole("link", { name: /Huyện Sìn Hồ.*Đã nhận lúc/ }).waitFor(patience);
  await waiting.getByRole("listitem").filter({ hasText: "Huyện Mường Tè" }).getByText("Đang gửi").waitFor();
  await page.getByRole("link", { name: "2 phiếu chưa được nhận" }).waitFor();
  await look(page, "offline-refused");
  wire.decide(() => "pass");
  wire.snap();
  await page.getByRole("link", { name: /Huyện Mường Tè.*Đã nhận lúc/ }).waitFor(patience);
  await waiting.getByRole("link", { name: "Mở phiếu" }).click();
  await page.getByRole("button", { name: "Nội dung: 11,00" }).waitFor();
});

test("a tablet that died is replaced: what was received is there, what was only on the dead one is to be marked", async () => {
  const dead = await tablet("pao");
  let page = await open(dead, `${list}/skit.sin-ho`);
  await give(page, "Nội dung", "13,25");
  await give(page, "Diễn xuất", "9");
  await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
  await page.getByText(/Đã nhận lúc .* · mã/).waitFor();
  const receipt = (await page.getByText(/Đã nhận lúc .* · mã/).textContent()) ?? "";
  cut();
  await page.getByRole("link", { name: /^Chấm tiếp/ }).click();
  await give(page, "Nội dung", "10");
  await off(dead);
  wire.decide(() => "pass");

  page = await newPage({ size: "tablet", url: wire.url });
  devices.push(page.context());
  await page.goto(`/pair?code=${await newCode("pao")}`);
  await live(page);
  await page.getByRole("button", { name: "Dùng máy này" }).click();
  await page.getByRole("link", { name: `Huyện Sìn Hồ` }).filter({ hasText: receipt }).click();
  await page.getByText("13,25").waitFor();
  await page.getByRole("link", { name: "Danh sách chấm" }).click();
  await page
    .getByRole("link", { name: /Huyện Mường Tè.*Cần chấm/ })
    .first()
    .waitFor();
});

/** A one-time code from the organizer's screen. */
async function newCode(seat: string): Promise<string> {
  const answer = await fetch(`${server.url}/organize/lai-chau-2018/panel/${seat}`, {
    method: "POST",
    headers: { Cookie: `dvk=${cookies.get("organizer")}` },
  });
  return /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await answer.text())?.[0] ?? "";
}

test("what was kept for one judge is not shown to the next, and goes with the session", async () => {
  const device = await tablet("thang");
  const page = await open(device, list);
  await page.getByText("Lò Văn Thắng").waitFor();
  await equipped(page);
  await device.clearCookies();
  await device.addCookies([{ name: "dvk", value: cookies.get("pao") ?? "", url: wire.url }]);
  cut();
  await page.goto(list);
  await page.getByRole("heading", { name: "Chưa mở được phiếu này" }).waitFor();
  expect(await page.content()).not.toContain("Lò Văn Thắng");
});

test("other pages of the program are none of the worker's", async () => {
  const device = await tablet("ha");
  const page = await open(device, list);
  await equipped(page);
  await page.goto("/board/lai-chau-2018");
  await page.goto(list);
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => !path.startsWith("/assets/"))).toEqual(["/judge"]);
  const frame = await page.evaluate(async () => (await caches.match("/judge"))?.text());
  expect(frame).not.toMatch(/Lai Châu|Mường Tè|skit\.|lai-chau/);
  cut();
  await expect(page.goto("/board/lai-chau-2018")).rejects.toThrow();
});

test("over https with the server's own certificate a tablet opens from cold without a server, too", async () => {
  const data = join(folder, "secure");
  const tokens = await pairedContest(data, record(), ["ha"]);
  const hall = await startServer({ dataDir: data, env: { HTTPS_PORT: "0" } });
  const [origin = ""] = /https:\/\/localhost:\d+/.exec(await (await fetch(`${hall.url}/trust`)).text()) ?? [];
  // As a device that has the certificate installed: its browser lets it pass.
  const on = async () => {
    const place = join(folder, "secure-device");
    const device = await openDevice(place, { size: "tablet", url: origin }, ["--ignore-certificate-errors"]);
    device.setDefaultTimeout(60_000);
    devices.push(device);
    return device;
  };
  const first = await on();
  const value = tokens.get("ha") ?? "";
  await first.addCookies([{ name: "__Host-dvk", value, url: origin, secure: true, expires: 2_000_000_000 }]);
  await equipped(await open(first, list));
  await off(first);
  await hall.kill();
  const page = await open(await on(), list);
  await page.getByText("Thành phố Lai Châu").first().waitFor();
  expect(await page.evaluate(() => location.protocol)).toBe("https:");
  await hall.remove();
});
