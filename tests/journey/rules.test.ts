import { afterAll, beforeAll, expect, test } from "vitest";
import { errorsOf, live, newPage } from "../support/browser";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";
import { makeContest, makeFirstAccount, start, turnTo } from "./organizer";

/** The rules from a template part to the code that the audience sees. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(async () => server?.remove());

test("rules are written, said in words, rehearsed, sealed, and changed with a reason that everybody sees", async () => {
  const page = await newPage({ size: "desk", url: server.url });
  await makeFirstAccount(page, "Nguyễn Thị Hoa");
  await start(page);
  const contest = await makeContest(page, "Hội thi Dân vận khéo xã Sìn Hồ");
  const heading = (name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

  await turnTo(page, "Thể lệ");
  await page.getByText("Thêm phần thi").first().click();
  await page.getByRole("radio", { name: /^Thang điểm 10/ }).check();
  await page.getByLabel(/^Tên phần thi/).fill("Hùng biện");
  // The news of the part may be there before the answer to who adds it.
  await page.route("**/rules/parts.data", async (route) => {
    const response = await route.fetch();
    await page.getByRole("link", { name: "Hùng biện", exact: true }).waitFor();
    await route.fulfill({ response });
  });
  await page.getByRole("button", { name: "Thêm phần thi" }).click();
  await heading("Hùng biện");
  await page.unrouteAll({ behavior: "wait" });
  const words = page.getByRole("region", { name: "Thể lệ bằng lời" });
  await words.getByText("Tối đa 10 điểm, nhân hệ số 2 thành tối đa 20 điểm.").waitFor();
  await page.getByLabel("Hệ số").fill("3");
  await words.getByText("nhân hệ số 3 thành tối đa 30 điểm").waitFor();
  await look(page, "rules-part");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByRole("status").filter({ hasText: "Đã lưu" }).first().waitFor();

  await page.getByRole("link", { name: "Chạy thử", exact: true }).click();
  await heading("Chạy thử thể lệ");
  await page.getByRole("radio", { name: /^Nhiều đội bằng điểm/ }).check();
  await page.getByLabel("Số lần chạy thử").selectOption("50");
  await page.getByRole("button", { name: "Chạy thử" }).click();
  await page.getByRole("region", { name: "Qua 50 lần chạy thử" }).waitFor();
  expect(await page.getByText("Điểm giả định, chỉ để thử", { exact: true }).count()).toBe(1);
  await look(page, "rules-rehearsal");

  await page.getByRole("link", { name: "Phê duyệt", exact: true }).click();
  await heading("Phê duyệt thể lệ");
  await page.getByLabel(/^Căn cứ phê duyệt/).fill("Quyết định số 12/QĐ-BTC");
  await look(page, "rules-approval");
  await page.getByRole("button", { name: "Phê duyệt thể lệ" }).click();
  await page.getByText(/^Nguyễn Thị Hoa phê duyệt lúc/).waitFor();
  await look(page, "rules-sealed");

  await turnTo(page, "Thể lệ");
  await page.getByText(/^đã phê duyệt · mã/).waitFor();
  await page.getByRole("link", { name: "Hùng biện", exact: true }).click();
  await heading("Hùng biện");
  await page.getByLabel("Hệ số").fill("2");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByLabel("Lý do sửa thể lệ").fill("Theo ý kiến của trưởng ban");
  expect(await page.getByLabel("Hệ số").inputValue()).toBe("2");
  await look(page, "rules-reason");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByLabel("Lý do sửa thể lệ").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Phê duyệt", exact: true }).click();
  await page.getByText("Sửa đổi lần 1: Theo ý kiến của trưởng ban").waitFor();
  await page.getByRole("link", { name: "Bản in thể lệ" }).click();
  await page.getByRole("heading", { level: 1, name: "THỂ LỆ CHẤM ĐIỂM" }).waitFor();
  await look(page, "rules-paper");
  expect(errorsOf(page).filter((error) => !error.includes("422"))).toEqual([]);

  const phone = await newPage({ size: "phone", url: server.url });
  await phone.goto(`/board/${contest}`);
  await live(phone);
  await phone
    .getByText(/^Mã thể lệ/)
    .locator("visible=true")
    .waitFor();
  await phone.getByText("Sửa đổi lần 1: Theo ý kiến của trưởng ban", { exact: false }).waitFor();
  await look(phone, "rules-board");
}, 240_000);
