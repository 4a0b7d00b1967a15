import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { founder, startSession } from "~/data/sessions.server";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { errorsOf, expectAccessible, live, newPage, newSleeper, type Size } from "../support/browser";
import { openNetwork } from "../support/network";
import { confirm, contest, instant, mark, publishAll, withPerformance } from "../support/record";
import { startServer, type TestServer } from "../support/server";
import { faults } from "./faults";
import { mark as markPage, wasNeverReloaded } from "./hall";
import { look } from "./look";
import { crowd, sixty } from "./sixty-teams";

const id = "lai-chau-2018";
const board = `/board/${id}`;
const teams = [
  "Thành phố Lai Châu",
  "Sở Lao động - Thương binh và Xã hội",
  "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
  "Ban Quản lý Khu kinh tế cửa khẩu Ma Lù Thàng",
  ...["Mường Tè", "Nậm Nhùn", "Sìn Hồ", "Phong Thổ", "Tam Đường", "Tân Uyên", "Than Uyên"].map((one) => `Huyện ${one}`),
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Liên quân các cơ quan Đảng tỉnh",
].map((name, at) => ({ id: `t${at + 1}`, name }));

/** All thirteen are marked in Chào hỏi and in Tiểu phẩm; the first twelve of Chào hỏi are published. */
function record() {
  const criteria = [{ id: "all", maximum: 40, step: 0.25 }];
  const parts = [
    { id: "greeting", name: "Chào hỏi", criteria: [{ id: "hello", maximum: 20, step: 0.25 }] },
    { id: "skit", name: "Tiểu phẩm", criteria },
  ];
  const blocs = ["khoi-huyen", "khoi-so"];
  let made = contest({
    teams: teams.map((team, at) => ({ ...team, bloc: blocs[at < 8 ? 0 : 1] })),
    blocs,
    judges: 2,
    parts,
  });
  for (const [at, team] of teams.entries()) {
    for (const [part, points] of [["greeting", 12 + at / 4] as const, ["skit", 31.75 + at / 2] as const]) {
      const performance = `${part}.${team.id}`;
      made = withPerformance(made, performance, { opened: { at: instant(0), by: "Toán Lò Xó", reason: "" } });
      made = confirm(mark(made, performance, [points, points]), performance);
    }
  }
  return publishAll(
    made,
    teams.slice(0, 12).map((team) => `greeting.${team.id}`),
  );
}

let server: TestServer;
let folder = "";
let cookie = "";

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-board-"));
  await openDatabase(folder);
  const account = given(await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  given(await createContest(organizer, record()));
  given(await createContest(organizer, contest({ teams, contest: { id: "waiting" } })));
  given(await createContest(organizer, sixty()));
  cookie = `dvk=${await startSession(account, "máy bàn")}`;
  await closeDatabase();
  server = await startServer({ dataDir: folder });
});

afterAll(async () => {
  await server?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function open(size: Size, path = board): Promise<Page> {
  const page = await newPage({ size, url: server.url });
  onTestFinished(() => page.context().close());
  await page.goto(path);
  await live(page);
  return page;
}

/** What an organizer sends from the desk. */
async function desk(method: string, path: string, form: Record<string, string> = {}, contest = id) {
  const headers = { Cookie: cookie, Origin: server.url };
  const answer = await fetch(`${server.url}/desk/${contest}/${path}`, {
    method,
    headers,
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

const projected = (page: Page) => page.locator(".board-projector tbody tr:visible");
const listed = (page: Page, team: string) => page.locator(".board-phone li").filter({ hasText: team });

test("is there before any script, and says nothing that is not published", async () => {
  const source = await (await fetch(server.url + board)).text();
  expect(source).toContain("Sở Nông nghiệp và Phát triển nông thôn");
  expect(source).toContain("14,75");
  for (const secret of ["15,00", "15.00", "31,75", "31.75", "3175", "tablet-", "Toán Lò Xó", "hello"]) {
    expect(source).not.toContain(secret);
  }
});

test("weighs little: what it takes to read it, and all of it", async () => {
  const page = await open("phone");
  await page.locator(".board-phone").getByText("Trực tiếp").waitFor();
  const loaded = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return (entries as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({ name, encodedBodySize }));
  });
  const weight = (some: typeof loaded) => some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const toRead = loaded.filter(({ name }) => /\/board\/[^/]+$|\.css$|\.woff2?$/.test(name));
  expect(toRead.length).toBeGreaterThan(6);
  expect(weight(toRead)).toBeLessThanOrEqual(60_000);
  expect(weight(loaded)).toBeLessThanOrEqual(180_000);
  const fonts = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
  expect(fonts).toContain("Be Vietnam Pro Hall loaded");
  expect(fonts.filter((font) => font.endsWith("error") || font === "Be Vietnam Pro loaded")).toEqual([]);
});

test("sends unchanged boards to nobody again, and lets other sites read", async () => {
  const first = await fetch(`${server.url}${board}.json`);
  const tag = first.headers.get("etag") ?? "";
  expect([first.status, first.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  expect(await first.text()).not.toContain("31.75");
  const again = await fetch(`${server.url}${board}.json`, { headers: { "If-None-Match": tag, "Cache-Control": "" } });
  expect(again.status).toBe(304);
});

test("an address of no contest says so in the hall's look", async () => {
  const page = await newPage({ size: "projector", url: server.url });
  onTestFinished(() => page.context().close());
  expect((await page.goto("/board/nowhere"))?.status()).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Không có bảng điểm ở địa chỉ này");
  expect(await page.title()).toBe("Không có bảng điểm ở địa chỉ này");
  await expectAccessible(page);
});

test("before anything is published, the hall sees the contest's name and who takes part", async () => {
  const page = await open("projector", "/board/waiting");
  await page.locator(".board-waiting").getByText("13 đội dự thi").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);
  await look(page, "board-waiting");
});

test("projector and phone see a publication arrive, and find the team whose it is", async () => {
  const [projector, phone] = [await open("projector"), await open("phone")];
  await expect.poll(() => projected(projector).count()).toBe(10);
  await projector.getByRole("button", { name: "Dừng lật trang" }).click();
  await projector.locator(".board-projector").getByText("Trực tiếp").waitFor();
  await phone.locator(".board-phone").getByText("Trực tiếp").waitFor();
  const size = await projector
    .locator(".board-name")
    .first()
    .evaluate((name) => getComputedStyle(name).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(44);
  const frame = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  expect(await projector.evaluate(frame)).toEqual([1920, 1080]);
  expect((await phone.evaluate(frame))[0]).toBe(360);
  await projector.getByRole("cell", { name: "đã đủ phiếu" }).first().waitFor();
  const heights = await projected(projector).evaluateAll((rows) =>
    rows.map((row) => Math.round(row.getBoundingClientRect().height)),
  );
  expect(new Set(heights)).toEqual(new Set([72]));
  await look(projector, "board-ranking");
  await look(phone, "board-phone");

  await desk("POST", "stage", { performance: "skit.t1" });
  await projector.bringToFront();
  await projector.locator(".board-projector").getByText("Trên sân khấu: Tiểu phẩm, lượt 1/13").waitFor();
  await projector.evaluate(() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, options) {
      document.documentElement.dataset.moved = `${document.documentElement.dataset.moved ?? ""} ${this.tagName}`;
      return animate.call(this, frames, options);
    };
  });
  await desk("POST", "performance/greeting.t13/publication");
  const first = projected(projector).first();
  await expect.poll(() => first.textContent()).toContain("Liên quân các cơ quan Đảng tỉnh");
  expect(await first.textContent()).toContain("15,00");
  expect(await first.textContent()).toContain("mới");
  const moved = await projector.evaluate(() => document.documentElement.dataset.moved ?? "");
  expect(moved.trim().split(" ")).toEqual(Array.from({ length: await projected(projector).count() }, () => "TR"));

  await phone.bringToFront();
  const row = listed(phone, "Liên quân các cơ quan Đảng tỉnh");
  await row.getByText("15,00").first().waitFor();
  await row.locator("summary").click();
  await row.getByText("Tiểu phẩm").waitFor();

  await desk("POST", "hall", { view: "ranking final khoi-so" });
  const ofBloc = "Bảng xếp hạng · khoi-so · thứ hạng trong cả vòng";
  await phone.locator(".board-phone").getByText(ofBloc).waitFor();
  await projector.bringToFront();
  await projector.locator(".board-projector").getByText(ofBloc).waitFor();
  await projector.getByRole("columnheader", { name: "Hạng chung" }).waitFor();
  expect(await projected(projector).count()).toBe(5);
  await look(projector, "board-bloc");
  await desk("POST", "hall", { view: "marks final t13" });
  await projector.locator(".board-projector .hall-marks").waitFor();
  const ofTeam = projector.locator(".board-projector .hall-marks > div");
  const ofLines = await ofTeam.evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().height)));
  expect([ofLines.length, new Set(ofLines).size]).toEqual([4, 1]);
  await desk("POST", "hall", { view: "stage" });
  await projector.locator(".board-projector .hall-team").waitFor();
  await look(projector, "board-stage");
  await desk("POST", "hall", { view: "progress" });
  await projector.locator(".board-projector").getByText("2/2").waitFor();
  await look(projector, "board-progress");
  await desk("POST", "hall", { view: "auto" });
  expect([...errorsOf(projector), ...errorsOf(phone)]).toEqual([]);
});

test("the pages turn on request, and stop for who asks", async () => {
  const page = await open("projector");
  const names = () => projected(page).locator(".board-name").allTextContents();
  await page.getByRole("button", { name: "Dừng lật trang" }).click();
  await page.getByRole("button", { name: "Tự lật trang" }).waitFor();
  const before = await names();
  await page.getByRole("button", { name: "Trang sau" }).click();
  await expect.poll(names).not.toEqual(before);
  expect(before.filter((name) => name === teams[0]?.name)).toEqual([]);
});

test("sixty teams of long names: nothing cut or overlapping, every team within a round of pages, in the hall, on a phone, over a camera", async () => {
  const page = await open("projector", "/board/sixty");
  await page.getByText("Trang 1/").waitFor();
  await page.getByRole("button", { name: "Dừng lật trang" }).click();
  const count = Number(/\d+$/.exec((await page.getByText(/^Trang \d/).textContent()) ?? "")?.[0]);
  const seen = new Set<string>();
  const names = () => projected(page).locator(".board-name").allTextContents();
  for (let turned = 0; turned < count; turned++) {
    const shown = await names();
    expect(shown.length).toBeGreaterThanOrEqual(turned < count - 1 ? 7 : 1);
    expect(await faults(page, ".board-projector")).toEqual([]);
    for (const name of shown) seen.add(name);
    await page.getByRole("button", { name: "Trang sau" }).click();
    await expect.poll(names).not.toEqual(shown);
  }
  expect([...seen].sort()).toEqual(crowd.map(({ name }) => name).sort());

  const phone = await open("phone", "/board/sixty");
  expect(await phone.locator(".board-phone .board-card").count()).toBe(60);
  expect(await faults(phone, ".board-phone")).toEqual([]);

  // For who wants no motion nothing moves when ranks change, and pages turn at once; nobody else's rows stand still.
  const still = await newPage({ size: "projector", url: server.url });
  await still.emulateMedia({ reducedMotion: "reduce" });
  await still.goto("/board/sixty");
  await live(still);
  await still.getByText("Trang 1/").waitFor();
  for (const one of [page, still]) {
    await one.evaluate(() => {
      const { animate } = Element.prototype;
      Element.prototype.animate = function (frames, options) {
        document.documentElement.dataset.moved = this.tagName;
        const by = Math.abs(
          Number.parseFloat(String((frames as Keyframe[])[0]?.transform).slice("translateY(".length)),
        );
        if (by > this.clientHeight + 10) document.documentElement.dataset.far = `${this.getAttribute("data-row")}`;
        return animate.call(this, frames, options);
      };
    });
  }
  // It is on its last page when the first row changes: it turns, and no other row comes from further than the next place.
  await page.getByRole("button", { name: "Trang trước" }).click();
  await desk("POST", "performance/skit.t1/publication", {}, "sixty");
  for (const one of [page, still]) {
    await one.bringToFront();
    await expect.poll(() => projected(one).first().textContent()).toContain(crowd[0]?.name);
  }
  const moved = (one: Page) => one.evaluate(() => document.documentElement.dataset.moved ?? null);
  expect([await moved(page), await moved(still)]).toEqual(["TR", null]);
  expect(await page.evaluate(() => document.documentElement.dataset.far)).toBe("t1");
  await still.getByRole("button", { name: "Trang sau" }).click();
  const running = () =>
    document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1).length;
  expect(await still.evaluate(running)).toBe(0);

  await desk("POST", "round/final/publication", { id: "all-told" }, "sixty");
  const overlay = await open("projector", "/board/sixty?view=overlay");
  await desk("POST", "stage", { performance: "skit.t60" }, "sixty");
  const views = {
    waiting: "Hội thi Dân vận khéo",
    "order skit": "Tiểu phẩm · thứ tự thi",
    stage: crowd[59]?.name ?? "",
    "marks final t2": "Tiểu phẩm 99,00",
    "ranking final": "Bảng xếp hạng · Chung kết",
    "prizes final": "Giải Nhất",
    message: "Nghỉ giải lao",
  };
  for (const [view, text] of Object.entries(views)) {
    await desk("POST", "hall", { view, text: "Nghỉ giải lao" }, "sixty");
    await overlay.locator(".board-overlay").getByText(text).first().waitFor();
    for (const width of [1280, 1920]) {
      await overlay.setViewportSize({ width, height: (width * 9) / 16 });
      await expect.poll(() => faults(overlay, ".board-overlay", 0.05)).toEqual([]);
    }
  }
  const ground = await overlay.evaluate(() =>
    ["html", "body", "main"].map((one) => getComputedStyle(document.querySelector(one) as Element).backgroundColor),
  );
  expect(new Set(ground)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
  expect([page, phone, still, overlay].flatMap(errorsOf)).toEqual([]);
});

test("on paper it is the list of all teams, whatever the hall is being shown", async () => {
  await desk("POST", "hall", { view: "message", text: "Nghỉ giải lao" });
  const page = await open("projector");
  await page.getByText("Nghỉ giải lao").first().waitFor();
  await page.evaluate(() => {
    window.addEventListener("beforeprint", () => {
      document.body.dataset.onPaper = document.querySelector(".board-phone .board-list")?.textContent ?? "";
    });
  });
  await page.pdf();
  const onPaper = (await page.evaluate(() => document.body.dataset.onPaper)) ?? "";
  for (const { name } of teams) expect(onPaper).toContain(name);
  await expect.poll(() => page.locator(".board-phone .board-list").count()).toBe(0);
  await desk("POST", "hall", { view: "auto" });
});

/** Has a page note, ten times a second, when it says that it is live while a text is not there. */
const watchFor = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    setInterval(() => {
      const shown = document.querySelector<HTMLElement>(".board-phone")?.innerText ?? "";
      if (shown.includes("Trực tiếp") && !shown.includes(wanted)) seen.push(Date.now());
    }, 100);
  }, text);

/** How long after an instant a page still said that it was live with something old, in milliseconds. */
const calledOldCurrent = async (page: Page, since: number) =>
  Math.max(0, ...(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).map((at) => at - since));

test("shows by itself what was published while it slept or had no network, and calls nothing old current", async () => {
  const network = await openNetwork(server.port);
  const person = { size: "phone", url: network.url } as const;
  const device = await newSleeper(person);
  const [sleeper, walker] = [device.page, await newPage(person)];
  for (const page of [sleeper, walker]) {
    await page.goto(board);
    await page.locator(".board-phone").getByText("Trực tiếp").waitFor();
    await watchFor(page, "49,00");
    await markPage(page);
  }
  device.sleep();
  const asleep = Date.now();
  network.die();
  await walker.context().setOffline(true);
  await walker
    .locator(".board-phone")
    .getByText(/Mất kết nối từ/)
    .waitFor();
  const published = Date.now();
  await desk("POST", "performance/skit.t8/publication");
  await expect.poll(() => Date.now() - asleep).toBeGreaterThan(7000);
  network.revive();

  await walker.context().setOffline(false);
  await listed(walker, "Huyện Phong Thổ").getByText("49,00").first().waitFor({ timeout: 10_000 });
  expect(await calledOldCurrent(walker, published)).toBe(0);
  const woken = Date.now();
  device.wake();
  await listed(sleeper, "Huyện Phong Thổ").getByText("49,00").first().waitFor({ timeout: 10_000 });
  expect(await calledOldCurrent(sleeper, woken)).toBeLessThan(4000);
  expect(await Promise.all([sleeper, walker].map(wasNeverReloaded))).toEqual([true, true]);
  await Promise.all([device.close(), walker.context().close()]);
  await network.close();
});

test("says since when it is not live while the server is away, then goes on by itself", async () => {
  const page = await open("phone");
  const shown = page.locator(".board-phone");
  await shown.getByText("Trực tiếp").waitFor();
  await server.kill();
  await shown.getByText(/Mất kết nối từ \d\d:\d\d:\d\d/).waitFor();
  await listed(page, "Huyện Sìn Hồ").waitFor();
  await server.restart();
  await desk("POST", "performance/skit.t7/publication");
  await listed(page, "Huyện Sìn Hồ").getByText("48,25").first().waitFor();
  await shown.getByText("Trực tiếp").waitFor();
});
