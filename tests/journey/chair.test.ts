import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { errorsOf, expectAccessible, type Size } from "../support/browser";
import { contest, instant, mark, withPerformance } from "../support/record";
import { staffed } from "../support/staffed";
import { look } from "./look";

vi.setConfig({ testTimeout: 180_000 });

const id = "lai-chau-2018";
const team = "Thành phố Lai Châu";
/** Three judges (Thắng is the chair), at least three to mark, ballots no more than 5 points apart. */
function record() {
  const criteria = [
    { id: "noi-dung", name: "Nội dung, thông điệp", maximum: 15, step: 0.25 },
    { id: "dien-xuat", name: "Diễn xuất", maximum: 10, step: 0.25 },
  ];
  const teams = [{ id: "lai-chau", name: team }, { id: "muong-te", name: "Huyện Mường Tè" }, "sin-ho"];
  const rules = { quorum: 3, disagreement: { in: "points" as const, limit: 500 } };
  const plan = contest({ judges: 3, rules, teams, parts: [{ id: "skit", name: "Tiểu phẩm", criteria }] });
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  const open = ["skit.lai-chau", "skit.muong-te", "skit.sin-ho"].reduce(
    (now, one) => withPerformance(now, one, { opened }),
    plan,
  );
  const marked = mark(open, "skit.lai-chau", [
    [12, 8],
    [13, 8.5],
    [7, 4],
  ]);
  return { ...marked, contest: { ...marked.contest, onStage: "skit.muong-te" } };
}

const hall = staffed(record, ["thang", "ha", "pao"]);

const open = (person: string, path: string, size: Size = "tablet") => hall.open(person, path, size);

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
const dialog = (page: Page) => page.getByRole("dialog");
const reviews = (page: Page) => page.getByRole("region", { name: "Đề nghị xem lại phiếu" });

async function ask(page: Page, judge: string, question: string): Promise<void> {
  await page.bringToFront();
  await reviews(page).getByRole("button", { name: "Đề nghị xem lại" }).click();
  const options = dialog(page).getByLabel("Giám khảo").locator("option");
  const value = await options.filter({ hasText: judge }).getAttribute("value");
  await dialog(page).getByLabel("Giám khảo").selectOption(value);
  await dialog(page).getByLabel("Nội dung đề nghị").fill(question);
  await dialog(page).getByRole("button", { name: "Đề nghị xem lại" }).click();
  await dialog(page).waitFor({ state: "hidden" });
}

test("the chair asks two judges to look again: one keeps the marks, one revises; both are seen at once, and confirmed", async () => {
  const chair = await open("thang", `/judge/${id}/chair?performance=skit.lai-chau`);
  await heading(chair, team);
  await chair.getByText("Phiếu cao nhất (Nguyễn Thị Hà 21,50) và thấp nhất (", { exact: false }).waitFor();
  await expectAccessible(chair);
  const ha = await open("ha", `/judge/${id}`);
  const pao = await open("pao", `/judge/${id}/skit.muong-te`);
  await heading(pao, "Huyện Mường Tè");

  await ask(chair, "Nguyễn Thị Hà", "Mời đồng chí xem lại điểm nội dung");
  await ask(chair, "Giàng A Páo", "Mời đồng chí xem lại điểm diễn xuất");
  await chair.getByText("Chưa trả lời đề nghị xem lại: Nguyễn Thị Hà, Giàng A Páo.").waitFor();
  await look(chair, "40-chair-asks");

  // A banner, on the list and on another sheet: the page under the finger stays.
  await ha.bringToFront();
  await ha.getByText("“Mời đồng chí xem lại điểm nội dung”").waitFor();
  await pao.bringToFront();
  await pao.getByText(`Trưởng ban đề nghị bạn xem lại phiếu: Đội 1 · ${team} · Tiểu phẩm`).waitFor();
  await heading(pao, "Huyện Mường Tè");
  for (const page of [ha, pao]) expect(await page.content()).not.toMatch(/20,00|21,50/);

  await ha.bringToFront();
  await ha.getByRole("link", { name: "Mở phiếu đó" }).click();
  await heading(ha, team);
  await ha.getByText("Trưởng ban đề nghị bạn xem lại phiếu này").waitFor();
  await look(ha, "41-judge-asked");
  await expectAccessible(ha);
  await ha.getByRole("button", { name: "Giữ nguyên điểm" }).click();
  await dialog(ha).getByLabel("Nhắn trưởng ban").fill("Tôi đã cân nhắc kỹ");
  await dialog(ha).getByRole("button", { name: "Giữ nguyên điểm" }).click();
  await ha.getByText("Trưởng ban đề nghị bạn xem lại phiếu này").waitFor({ state: "detached" });

  await chair.bringToFront();
  await reviews(chair)
    .getByText(/giữ nguyên điểm, lúc \d\d:\d\d · “Tôi đã cân nhắc kỹ”/)
    .waitFor();
  // One question is still open: it is said before confirming, and does not forbid it.
  await chair.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await dialog(chair).getByText("Chưa trả lời đề nghị xem lại: Giàng A Páo.").waitFor();
  await dialog(chair).getByText("chênh nhau 10,50 điểm, quá mức 5 điểm").waitFor();
  await look(chair, "42-chair-weighs");
  await dialog(chair).getByRole("button", { name: "Hủy" }).click();

  await pao.bringToFront();
  await pao.getByRole("link", { name: "Mở phiếu đó" }).click();
  await heading(pao, team);
  await pao.getByRole("button", { name: "Sửa phiếu" }).first().click();
  await pao.getByText("Gửi lại phiếu là đã trả lời.").waitFor();
  for (let times = 0; times < 3; times++) await pao.getByRole("button", { name: "Thêm điểm Diễn xuất" }).click();
  await pao.getByRole("button", { name: "GỬI LẠI PHIẾU" }).click();
  await pao.getByText("sửa lần 1").waitFor();
  await pao.getByText("Trưởng ban đề nghị bạn xem lại phiếu này").waitFor({ state: "detached" });

  await chair.bringToFront();
  await reviews(chair)
    .getByText(/đã gửi phiếu sửa lúc/)
    .waitFor();
  await chair.getByText("Chưa trả lời đề nghị xem lại").waitFor({ state: "detached" });
  await chair.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await dialog(chair).getByRole("button", { name: "Xác nhận" }).click();
  await chair.getByRole("button", { name: "Mở lại" }).waitFor();
  expect(await reviews(chair).getByRole("button").count()).toBe(0);

  await chair.getByRole("button", { name: "Mở lại" }).click();
  await dialog(chair).getByLabel("Lý do").fill("Cộng nhầm");
  await dialog(chair).getByRole("button", { name: "Mở lại" }).click();
  await reviews(chair).getByRole("button", { name: "Đề nghị xem lại" }).waitFor();
  for (const page of [chair, ha, pao]) expect(errorsOf(page)).toEqual([]);
});

test("a judge who is away leaves the panel under its quorum: the chair decides, with a reason, from the tablet", async () => {
  const chair = await open("thang", `/judge/${id}/skit.sin-ho`);
  for (const criterion of ["Nội dung, thông điệp", "Diễn xuất"]) {
    await chair.getByRole("button", { name: `Thêm điểm ${criterion}` }).click();
  }
  await chair.getByRole("button", { name: "GỬI PHIẾU" }).click();
  await chair
    .getByText(/Đã nhận lúc/)
    .first()
    .waitFor();
  await chair.getByRole("link", { name: "Xác nhận điểm" }).click();
  await chair
    .getByRole("navigation", { name: "Chờ xác nhận" })
    .getByRole("link", { name: /Sìn Hồ/ })
    .click();
  await chair.getByText("Chưa có phiếu của Nguyễn Thị Hà, Giàng A Páo.").waitFor();
  for (const judge of ["Nguyễn Thị Hà", "Giàng A Páo"]) {
    await chair.getByRole("row", { name: judge }).getByRole("button", { name: "Vắng hoặc không chấm" }).click();
    await dialog(chair).getByLabel("Trường hợp").selectOption("absent");
    await dialog(chair).getByLabel("Lý do").fill("ốm");
    await dialog(chair).getByRole("button", { name: "Vắng hoặc không chấm" }).click();
    await dialog(chair).waitFor({ state: "hidden" });
  }
  await chair.getByText("Không chấm lượt này: Nguyễn Thị Hà, Giàng A Páo.").waitFor();
  await chair.getByText("Chỉ có 1 giám khảo chấm, quy định ít nhất 3").waitFor();
  await chair.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await dialog(chair).getByLabel("Lý do").fill("Hội đồng thống nhất");
  await dialog(chair).getByRole("button", { name: "Xác nhận" }).click();
  await chair.getByRole("button", { name: "Mở lại" }).waitFor();

  await chair.getByRole("link", { name: "Kết quả, quyết định" }).click();
  await chair.getByText("Hội đồng thống nhất").first().waitFor();
  expect(errorsOf(chair)).toEqual([]);
});
