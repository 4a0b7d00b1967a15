import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { errorsOf, expectAccessible, type Size } from "../support/browser";
import { contest, instant, withPerformance } from "../support/record";
import { staffed } from "../support/staffed";
import { look } from "./look";

vi.setConfig({ testTimeout: 180_000 });

const id = "lai-chau-2018";
/** One criterion, three judges; the first team is on stage and its marking open, the second's too. */
function record() {
  const criteria = [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }];
  const plan = contest({ judges: 3, parts: [{ id: "skit", name: "Tiểu phẩm", criteria }] });
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  const open = withPerformance(withPerformance(plan, "skit.lai-chau", { opened }), "skit.muong-te", { opened });
  return { ...open, contest: { ...open.contest, onStage: "skit.lai-chau" } };
}

const hall = staffed(record, ["thang", "ha", "pao"]);

const open = (person: string, path: string, size: Size = "tablet") => hall.open(person, path, size);

const tile = (page: Page, name: string) =>
  page.getByRole("list", { name: "Máy tính bảng" }).getByRole("listitem").filter({ hasText: name }).first();
const missing = (page: Page) => page.getByRole("region", { name: "Phiếu còn thiếu trên sân khấu" });

async function markAndSend(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await page.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await page.getByRole("button", { name: "GỬI PHIẾU" }).click();
}

test("a tablet whose ballots do not arrive turns red while its connection lives, and well again when they do", async () => {
  const wall = await open("organizer", `/desk/${id}/tablets`, "desk");
  await tile(wall, "Nguyễn Thị Hà").getByText("Chưa rõ").first().waitFor();
  const ha = await open("ha", `/judge/${id}/skit.lai-chau`);
  await tile(wall, "Nguyễn Thị Hà").getByText("Tốt").waitFor();
  await missing(wall).getByText("Nguyễn Thị Hà: chưa nhập điểm nào").waitFor();

  let failedAt = 0;
  await ha.route("**/ballot", (route) => {
    failedAt ||= Date.now();
    return route.abort();
  });
  await markAndSend(ha);
  await missing(wall).getByText("Nguyễn Thị Hà: đã bấm gửi, còn trên máy").waitFor();
  await tile(wall, "Nguyễn Thị Hà").getByText("Không gửi được", { exact: true }).waitFor();
  expect(Date.now() - failedAt).toBeLessThan(10_000);
  await tile(wall, "Nguyễn Thị Hà").getByText("1 phiếu chưa gửi được").waitFor();
  await wall.bringToFront();
  await look(wall, "43-tablets-red");
  await expectAccessible(wall);

  await ha.bringToFront();
  await ha.unroute("**/ballot");
  await ha
    .getByText(/Đã nhận lúc/)
    .first()
    .waitFor();
  await tile(wall, "Nguyễn Thị Hà").getByText("Tốt").waitFor();
  await missing(wall).getByText("Nguyễn Thị Hà").waitFor({ state: "detached" });
  expect(errorsOf(wall)).toEqual([]);
});

test("a tablet that dies leaves word of what was on it, until another brings the ballot in", async () => {
  const desk = await open("organizer", `/desk/${id}`, "desk");
  const first = await open("pao", `/judge/${id}/skit.lai-chau`);
  await first.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  const devices = desk.getByRole("region", { name: "Thiết bị" });
  await devices.getByText("1 phiếu đang nhập").waitFor();
  await first.context().close();
  await devices.getByText("Mất máy, còn phiếu").waitFor();
  await devices.getByText(/1 phiếu đang nhập \(theo tin lúc \d\d:\d\d:\d\d\)/).waitFor();
  await desk.bringToFront();
  await look(desk, "44-desk-tablet-lost");

  const second = await open("pao", `/judge/${id}/skit.lai-chau`);
  await markAndSend(second);
  await second
    .getByText(/Đã nhận lúc/)
    .first()
    .waitFor();
  await devices.getByText("Mất máy, còn phiếu").waitFor({ state: "detached" });
  await devices.getByText("theo tin lúc").waitFor({ state: "detached" });
  expect(errorsOf(desk)).toEqual([]);
});

test("a judge with the sheet of another team open is pointed out, and what a restarted server does not know it says", async () => {
  const wall = await open("organizer", `/desk/${id}/tablets`, "desk");
  const chair = await open("thang", `/judge/${id}/skit.muong-te`);
  await tile(wall, "Lò Văn Thắng").getByText("Mở nhầm đội").waitFor();
  await tile(wall, "Lò Văn Thắng").getByText("Đang mở: Phiếu: Huyện Mường Tè", { exact: false }).waitFor();
  await chair.context().close();
  await hall.server.restart();
  await wall.bringToFront();
  await tile(wall, "Lò Văn Thắng").getByText("Chưa rõ").first().waitFor();
  await tile(wall, "Lò Văn Thắng").getByText("Phiếu chưa gửi: chưa rõ").waitFor();
});
