import { expect, test } from "vitest";
import { withOfficers } from "../routes/desk-cast";
import { errorsOf, expectAccessible } from "../support/browser";
import { contest, instant, mark, withPerformance } from "../support/record";
import { staffed } from "../support/staffed";

const one = "skit.lai-chau";
/** Lai Châu's ballots are all in, Thắng the chair's too; nobody is on stage. */
function record() {
  const criteria = ["Nội dung, thông điệp", "Kịch bản", "Diễn xuất", "Đạo cụ, trang phục"].map((name, at) => ({
    id: `c${at}`,
    name,
    maximum: 25,
    step: 0.25,
  }));
  const plan = contest({ teams: 13, parts: [{ id: "skit", name: "Tiểu phẩm", criteria, time: { maximum: 900 } }] });
  const opened = { at: instant(0), by: "Toán Lò Xó", reason: "" };
  return withOfficers(mark(withPerformance(plan, one, { opened }), one, [80, 90, 70, 85, 75]));
}

const hall = staffed(record, ["thang", "thu-ky", "bam-gio"]);

const { open } = hall;

const desk = "/desk/lai-chau-2018";

test("the desk fits its screen, is accessible, and follows what others do", async () => {
  const [page, other] = [await open("organizer", desk, "desk"), await open("thu-ky", desk, "desk")];
  const frame = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.documentElement.scrollWidth,
  ]);
  expect(frame).toEqual([768, 1366]);
  await expectAccessible(page);

  await other.bringToFront();
  await other.keyboard.press("n");
  await other.getByText("Đang trên sân khấu").waitFor();
  await page.bringToFront();
  await page.getByText("Đang trên sân khấu").waitFor();
  await page.keyboard.press("m");
  await page.getByRole("button", { name: "Đóng chấm" }).waitFor();
  expect([...errorsOf(page), ...errorsOf(other)]).toEqual([]);
});

test("a key does nothing while one types, and a refusal keeps what was typed and stands at its field", async () => {
  const page = await open("organizer", `${desk}?performance=${one}`, "desk");
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số điểm trừ").fill("1,5");
  await dialog.getByRole("button", { name: "Trừ điểm" }).click();
  const why = dialog.getByLabel("Lý do");
  await expect.poll(() => why.getAttribute("aria-invalid")).toBe("true");
  await why.pressSequentially("xxncm");
  expect(await dialog.getByLabel("Số điểm trừ").inputValue()).toBe("1,5");
  await dialog.getByRole("button", { name: "Trừ điểm" }).click();
  await page.getByText("xxncm · Nguyễn Văn An").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Mở lại" }).count()).toBe(0);
});

test("without a network the desk stays, says so beside the button, and does it when pressed again", async () => {
  const page = await open("bam-gio", `${desk}?performance=skit.than-uyen`, "desk");
  await page.context().setOffline(true);
  const start = page.getByRole("button", { name: "Bắt đầu" });
  await start.click();
  await page.getByRole("alert").filter({ hasText: "Không kết nối được máy chủ" }).waitFor();
  await page.context().setOffline(false);
  await start.click();
  await page.getByRole("button", { name: "Dừng" }).waitFor();
  await page.getByRole("button", { name: "Dừng" }).click({ delay: 700 });
  await page.getByRole("button", { name: "Chạy tiếp" }).waitFor();
});

test("the chair settles on a tablet: ballots side by side, one tap, and back with a reason", async () => {
  const page = await open("thang", `/judge/lai-chau-2018/chair?performance=${one}`, "tablet");
  await expectAccessible(page);
  expect(await page.getByRole("row").count()).toBe(6);
  const confirm = page.getByRole("button", { name: "Xác nhận" });
  const box = await confirm.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(56);
  await confirm.click();
  await page.getByRole("button", { name: "Mở lại" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lý do").fill("Giám khảo Hà xin sửa phiếu");
  await dialog.getByRole("button", { name: "Mở lại" }).click();
  await confirm.waitFor();
  expect(errorsOf(page)).toEqual([]);
});
