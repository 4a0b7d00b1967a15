import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { errorsOf, expectAccessible, live, type Size } from "../support/browser";
import { contest, instant, mark, withPerformance } from "../support/record";
import { staffed } from "../support/staffed";
import { mark as markPage, wasNeverReloaded } from "./hall";

const list = "/judge/lai-chau-2018";
/** Four criteria, a long name, three judges; Lai Châu and Mường Tè are open, and Páo has marked Mường Tè. */
function record() {
  const criteria = [
    { id: "noi-dung", name: "Nội dung, thông điệp", maximum: 15, step: 0.25 },
    { id: "kich-ban", name: "Kịch bản", maximum: 10, step: 0.25 },
    { id: "dien-xuat", name: "Diễn xuất", maximum: 10, step: 0.25 },
    { id: "dao-cu", name: "Đạo cụ, trang phục", maximum: 5, step: 0.25 },
  ];
  const teams = [
    { id: "lai-chau", name: "Thành phố Lai Châu" },
    { id: "muong-te", name: "Huyện Mường Tè" },
    { id: "sin-ho", name: "Ban Chỉ huy Bộ đội Biên phòng tỉnh và Đồn Biên phòng cửa khẩu quốc tế Ma Lù Thàng" },
    { id: "than-uyen", name: "Huyện Than Uyên" },
  ];
  const plan = contest({ judges: 3, teams, parts: [{ id: "skit", name: "Tiểu phẩm", criteria }] });
  const guided = plan.criteria.map((one) => ({
    ...one,
    guide: "Đúng chủ đề dân vận khéo, thiết thực, có tính giáo dục và sức lan tỏa trong đồng bào các dân tộc.",
  }));
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  const open = ["skit.lai-chau", "skit.muong-te", "skit.sin-ho"].reduce(
    (now, id) => withPerformance(now, id, { opened }),
    { ...plan, criteria: guided },
  );
  const staged = { ...open, contest: { ...open.contest, onStage: "skit.lai-chau" } };
  return mark(staged, "skit.muong-te", [null, null, [7.75, 7.75, 7.75, 4.75]]);
}

const hall = staffed(record, ["thang", "ha", "pao"]);

const open = (person: string, path: string, size: Size = "tablet") => hall.open(person, path, size);

/** What the organizer's desk sends. */
async function desk(method: "POST" | "DELETE", path: string, fields: Record<string, string> = {}) {
  const answer = await fetch(`${hall.server.url}/desk/lai-chau-2018/${path}`, {
    method,
    body: new URLSearchParams(fields),
    headers: { Cookie: hall.cookie("organizer") },
  });
  expect(answer.status, await answer.text()).toBe(200);
}

const value = (page: Page, criterion: string) => page.getByRole("button", { name: `${criterion}: ` });
const ready = ["Nội dung, thông điệp", "Kịch bản", "Diễn xuất", "Đạo cụ, trang phục"];

/** Types a mark on the pad, key by key. */
async function type(page: Page, criterion: string, keys: string): Promise<void> {
  await value(page, criterion).click();
  const pad = page.getByRole("dialog");
  for (const key of keys) {
    await pad.getByRole("button", { name: key === "," ? "Dấu phẩy" : key, exact: true }).click();
  }
  await pad.getByRole("button", { name: "Xong" }).click();
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
}

test("marks are typed, kept over a reload, sent, answered with a receipt, and locked by the chair", async () => {
  const page = await open("thang", list);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Mở phiếu" }).click();
  await page.getByRole("heading", { name: "Thành phố Lai Châu" }).waitFor();
  await expectAccessible(page);

  await type(page, "Nội dung, thông điệp", "12,5");
  await type(page, "Kịch bản", "8");
  await type(page, "Diễn xuất", "0");
  await page.getByText("20,50", { exact: true }).waitFor();
  await page.getByText("còn 1 tiêu chí").waitFor();
  await page.getByText("Trên thiết bị này, chưa gửi").waitFor();
  await page.reload();
  await live(page);
  await page.getByRole("button", { name: "Nội dung, thông điệp: 12,50" }).waitFor();
  await page.getByRole("button", { name: "Diễn xuất: 0,00" }).waitFor();
  await page.getByRole("button", { name: "Đạo cụ, trang phục: chưa có điểm" }).waitFor();

  await send(page);
  await page.getByText("Chưa có điểm. Nếu không cho điểm, hãy nhập 0.").waitFor();
  await type(page, "Đạo cụ, trang phục", "6");
  await page.getByText("Quá điểm tối đa 5").waitFor();
  await page.getByRole("button", { name: "Thêm điểm Đạo cụ, trang phục" }).click();
  await page.getByRole("button", { name: "Bớt điểm Đạo cụ, trang phục" }).click();
  await page.getByRole("button", { name: "Đạo cụ, trang phục: 4,75" }).waitFor();
  await send(page);
  await page.getByText(/Đã nhận lúc \d\d:\d\d:\d\d · mã [2-9A-Z]{4}/).waitFor();

  await page.getByRole("button", { name: "Sửa phiếu" }).click();
  await page.getByRole("button", { name: "Thêm điểm Kịch bản" }).click();
  await page.getByRole("button", { name: "GỬI LẠI PHIẾU" }).click();
  await page.getByText("sửa lần 1").waitFor();

  for (const judge of ["ha", "pao"]) await robot(judge, "skit.lai-chau");
  await desk("POST", "performance/skit.lai-chau/confirmation", { id: "c1", reason: "theo biên bản đã ký" });
  await page.getByText("Trưởng ban đã xác nhận, phiếu đã khóa.").waitFor();
  expect(await page.getByRole("button", { name: "Sửa phiếu" }).count()).toBe(0);
  await page.getByText("8,25").waitFor();
  expect(errorsOf(page)).toEqual([]);
});

/** Another judge's tablet, without a screen. */
async function robot(judge: string, performance: string) {
  const marks = { "noi-dung": 1000, "kich-ban": 900, "dien-xuat": 900, "dao-cu": 400 };
  const answer = await fetch(`${hall.server.url}/judge/lai-chau-2018/${performance}/ballot`, {
    method: "POST",
    body: JSON.stringify({ id: `robot-${judge}-${performance}`, revision: 1, marks, note: "" }),
    headers: { "Content-Type": "application/json", Cookie: hall.cookie(judge) },
  });
  expect(answer.status).toBe(200);
}

test("when the desk moves on, the sheet stays under the finger and a banner leads on", async () => {
  const page = await open("ha", `${list}/skit.muong-te`);
  await value(page, "Kịch bản").click();
  await page.keyboard.type("7.5");
  await desk("POST", "stage", { performance: "skit.sin-ho" });
  const banner = page.getByRole("status").filter({ hasText: "Sân khấu đã chuyển sang" });
  await banner.filter({ hasText: "Ma Lù Thàng" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Kịch bản: 7,50" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${list}/skit.muong-te`);
  await banner.getByRole("link", { name: "Đến phiếu đó" }).click();
  await page.getByRole("heading", { name: "Ma Lù Thàng" }).waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Kịch bản: 7,50" }).waitFor();
  expect(errorsOf(page)).toEqual([]);
});

test("a server that is killed takes no marks along, and gets the ballot by itself when it is back", async () => {
  const page = await open("ha", `${list}/skit.sin-ho`);
  await type(page, "Nội dung, thông điệp", "11");
  await hall.server.kill();
  for (const criterion of ready.slice(1)) await type(page, criterion, "4,25");
  await send(page);
  await page.getByText("Chưa có trả lời của máy chủ.").waitFor();
  await page.getByText("Mất kết nối với máy chủ.").waitFor();
  await page.getByText("23,75").waitFor();
  await hall.server.restart();
  await page.getByText(/Đã nhận lúc \d\d:\d\d:\d\d · mã/).waitFor({ timeout: 20_000 });
  await page.getByText("Mất kết nối với máy chủ.").waitFor({ state: "detached" });
});

test("without a network one gets about between the pages, and what was handed in goes when it is back", async () => {
  const page = await open("ha", `${list}/skit.lai-chau`);
  await page.getByText("Trực tiếp").waitFor();
  await page.goto(`${list}/skit.sin-ho`);
  await live(page);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Sửa phiếu" }).click();
  await page.getByRole("button", { name: "Bớt điểm Kịch bản" }).click();
  await page.getByRole("button", { name: "GỬI LẠI PHIẾU" }).click();
  await page.getByText("Chưa gửi được, điểm vẫn giữ trên thiết bị này").waitFor();
  await page.getByRole("link", { name: "Danh sách chấm" }).click();
  await page.getByRole("link", { name: /Ma Lù Thàng.*Chờ gửi/ }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole("link", { name: /Ma Lù Thàng.*Đã nhận lúc/ }).click();
  await page.getByText("sửa lần 1").waitFor();
});

test("a page of an earlier build says so, and is loaded anew out of sight or on the way to another, with all that was typed", async () => {
  const page = await open("ha", `${list}/skit.than-uyen`);
  const another = /\.data(\?|$)/;
  const answerAsAnother = async () => {
    await page.route(another, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/("build",")[^"]+/, "$1another") });
    });
    await markPage(page);
    await desk("POST", "stage", { performance: "skit.muong-te" });
    await desk("POST", "stage", { performance: "skit.than-uyen" });
    await page.getByText("Máy chủ đã có bản mới của chương trình").waitFor();
  };
  const isLoadedAnew = async () => {
    await page.unrouteAll({ behavior: "wait" });
    await expect.poll(() => wasNeverReloaded(page).catch(() => true)).toBe(false);
    await live(page);
  };
  await answerAsAnother();
  await type(page, "Kịch bản", "6,5");
  await expectAccessible(page);
  expect(await wasNeverReloaded(page)).toBe(true);
  await page.unrouteAll({ behavior: "wait" });
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await isLoadedAnew();
  await page.getByRole("button", { name: "Kịch bản: 6,50" }).waitFor();
  await page.getByText("Máy chủ đã có bản mới của chương trình").waitFor({ state: "detached" });

  await answerAsAnother();
  await page.getByRole("link", { name: "Danh sách chấm" }).click();
  await isLoadedAnew();
  await page.getByRole("heading", { name: "Các lượt thi của bạn" }).waitFor();
  expect(errorsOf(page)).toEqual([]);
});

test("a ballot that another device has sent meanwhile makes the judge choose", async () => {
  const [page, other] = [await open("ha", `${list}/skit.sin-ho`), await open("ha", `${list}/skit.sin-ho`)];
  for (const one of [page, other]) {
    await one.getByRole("button", { name: "Sửa phiếu" }).click();
    await one.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  }
  await other.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await other.getByRole("button", { name: "GỬI LẠI PHIẾU" }).click();
  await page.getByText("Phiếu này đã được gửi từ nơi khác").waitFor();
  await page.getByText("bản đã nhận: 4,75").waitFor();
  await page.getByRole("button", { name: "Diễn xuất: 4,50" }).waitFor();
  expect(await page.getByRole("button", { name: "GỬI LẠI PHIẾU" }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sửa tiếp bản trên thiết bị này" }).click();
  await page.getByRole("button", { name: "GỬI LẠI PHIẾU" }).click();
  await other.getByRole("listitem").filter({ hasText: "Diễn xuất" }).getByText("4,50").waitFor();
});

test("a call reaches the desk, and the tablet says when it is answered", async () => {
  const page = await open("pao", `${list}/skit.muong-te`);
  await page.getByRole("button", { name: "Báo trở ngại" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Mời thư ký đến chỗ tôi" }).click();
  await dialog.getByRole("button", { name: "Gửi", exact: true }).click();
  await dialog.getByText("Chờ bàn điều hành").waitFor();
  await expectAccessible(page);
  const answered = await fetch(`${hall.server.url}/organize/lai-chau-2018/record.json`, {
    headers: { Cookie: hall.cookie("organizer") },
  });
  const [call] = ((await answered.json()) as { calls: { id: string; text: string }[] }).calls;
  expect(call?.text).toBe("Mời thư ký đến chỗ tôi");
  await desk("POST", `call/${call?.id}`, { answer: "Đang đến" });
  await dialog.getByText("Đang đến").waitFor();
});

test("no judge gets another's marks, in the page or in its data", async () => {
  const page = await open("thang", `${list}/skit.muong-te`);
  const seen = [await page.content()];
  for (const path of ["/skit.muong-te", ""]) {
    const answer = await fetch(`${hall.server.url}${list}${path}.data`, {
      headers: { Cookie: hall.cookie("thang") },
    });
    seen.push(await answer.text());
  }
  for (const text of seen) expect(text).not.toMatch(/775|7,75|28,00/);
  const own = await open("pao", `${list}/skit.muong-te`);
  await own.getByText("7,75").first().waitFor();
});

test("a device that is cut off is told to pair again, and keeps what was not sent", async () => {
  const page = await open("pao", `${list}/skit.sin-ho`);
  await type(page, "Kịch bản", "9");
  const answer = await fetch(`${hall.server.url}/sign-out`, {
    method: "POST",
    headers: { Cookie: hall.cookie("pao") },
    redirect: "manual",
  });
  expect(answer.status).toBe(302);
  await page.getByRole("heading", { name: "Thiết bị này đã bị ngắt, hãy nhập mã mới" }).waitFor();
  await expectAccessible(page);
  const kept = await page.evaluate(() => Object.entries({ ...localStorage }).join());
  expect(kept).toContain('"kich-ban":"9"');
});

test("a performance that is not this judge's has a page with the way back", async () => {
  const page = await open("ha", `${list}/skit.nobody`);
  await page.getByRole("heading", { name: "Lượt thi này không có trong danh sách chấm của bạn" }).waitFor();
  await page.getByRole("link", { name: "Về danh sách chấm" }).click();
  await page.getByRole("heading", { name: "Các lượt thi của bạn" }).waitFor();
});

test("four criteria fit the tablet without scrolling, on targets for a thumb; the phone has it all in one column", async () => {
  const page = await open("ha", `${list}/skit.than-uyen`);
  const scrolls = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter(
        (one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 200,
      ).length,
  );
  expect(scrolls).toBe(0);
  for (const name of [/^Bớt điểm/, /^Thêm điểm/, /Nhập điểm$/, /^Báo trở ngại/, /^GỬI PHIẾU/]) {
    for (const one of await page.getByRole("button", { name }).all()) {
      const box = await one.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(56);
    }
  }
  const phone = await open("ha", `${list}/skit.sin-ho`, "phone");
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(phone);
});
