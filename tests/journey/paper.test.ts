import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { withOfficers } from "../routes/desk-cast";
import { errorsOf, expectAccessible } from "../support/browser";
import { contest, instant, mark, withPerformance } from "../support/record";
import { staffed } from "../support/staffed";
import { look } from "./look";
import { giveMarks, send } from "./tablet";

const one = "skit.sin-ho";

/** Sìn Hồ's skit: Thắng the chair and Hà have sent theirs by tablet, Páo marks on paper. A second secretary helps. */
function record(): ContestRecord {
  const criteriaOf = (part: string) =>
    ["Nội dung, thông điệp", "Kịch bản", "Diễn xuất"].map((name, at) => ({
      id: `${part}-${at}`,
      name,
      maximum: 10,
      step: 0.25,
    }));
  const plan = contest({
    teams: ["sin-ho", "than-uyen"],
    judges: 3,
    parts: [
      { id: "skit", name: "Tiểu phẩm", criteria: criteriaOf("skit") },
      { id: "quiz", name: "Kiến thức", tally: { questions: 10, pointsEach: 1, key: [..."ABCDABCDAB"] } },
      { id: "talk", name: "Thuyết trình", scoredPer: "contestant", performers: 2, criteria: criteriaOf("talk") },
    ],
  });
  const opened = { at: instant(0), by: "Toán Lò Xó", reason: "" };
  const open = ["skit.sin-ho", "talk.sin-ho.1", "talk.sin-ho.2"].reduce(
    (now, id) => withPerformance(now, id, { opened }),
    plan,
  );
  const named = withOfficers(mark(open, one, [24, 25.5, null]));
  const second = { id: "thu-ky-2", fullName: "Mùa A Sử", role: "secretary" as const };
  return {
    ...named,
    officers: [...named.officers, { ...second, title: "", workplace: "", sample: false }],
    contestants: named.contestants.map((person, at) => ({
      ...person,
      fullName: ["Sùng A Páo", "Lò Thị Mai", "Quàng Văn Hải", "Vàng Thị Dí"][at] ?? person.fullName,
    })),
  };
}

const staff = staffed(record, ["thang", "ha", "pao", "thu-ky", "thu-ky-2"]);
const { open } = staff;

const at = "/desk/lai-chau-2018";
const sheetOf = (judge: string) => `${at}/paper?performance=${one}&judge=${judge}`;

/** Types the marks as a hand on a number pad does: a mark, Enter, the next; then the sheet's own total, and saves. */
async function keyIn(page: Page, marks: readonly string[], total: string): Promise<void> {
  await page.bringToFront();
  await page.getByLabel("Điểm Nội dung, thông điệp").click();
  for (const text of marks) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type(total);
  await page.keyboard.press("Enter");
}

test("two secretaries key in one sheet, differ, agree; the chair confirms a panel of tablets and paper", async () => {
  const first = await open("thu-ky", `${at}?performance=${one}`, "desk");
  await first.getByRole("link", { name: "Nhập phiếu giấy" }).click();
  await first.getByRole("heading", { name: "Phiếu của Giàng A Páo" }).waitFor();
  const second = await open("thu-ky-2", sheetOf("pao"), "desk");
  await first.bringToFront();
  await keyIn(first, ["8,5", "7.25", "9"], "25");
  await first.getByText("Tổng trên phiếu khác tổng các tiêu chí (24,75)").waitFor();
  await first.getByLabel("Tổng giám khảo ghi trên phiếu").fill("24,75");
  await look(first, "paper-form");
  await first.getByLabel("Tổng giám khảo ghi trên phiếu").press("Enter");
  await first.getByText("Phiếu được tính khi một người khác nhập lại giống như vậy").waitFor();

  await second.bringToFront();
  await second.getByText("Bạn là người thứ hai").waitFor();
  const html = await (await second.request.get(sheetOf("pao"))).text();
  expect(html).toContain("Toán Lò Xó");
  expect(html).not.toMatch(/\b(850|725)\b/);
  await keyIn(second, ["8,5", "7,75", "9"], "25,25");
  await second.getByText("Hai người nhập chưa giống nhau").first().waitFor();
  await look(second, "paper-differs");

  await first.bringToFront();
  await first.getByRole("row").filter({ hasText: "Kịch bản" }).getByText("7,75").waitFor();
  await first.getByRole("button", { name: "Sửa bản của tôi" }).click();
  const script = first.getByLabel("Điểm Kịch bản");
  expect(await script.inputValue()).toBe("7,25");
  await script.fill("7,75");
  await first.getByRole("button", { name: "Lưu bản sửa" }).click();
  await first.getByText(/Đã đủ hai người nhập\. Phiếu được nhận lúc .* mã [2-9A-Z]{4}/).waitFor();
  await first.getByText("Nhập bởi Mùa A Sử, Toán Lò Xó").waitFor();
  await look(first, "paper-counted");

  const chair = await open("thang", `/judge/lai-chau-2018/chair?performance=${one}`, "tablet");
  await chair.getByRole("main").getByText("phiếu giấy").first().waitFor();
  await look(chair, "paper-chair");
  await chair.getByRole("button", { name: "Xác nhận" }).click();
  await chair.getByRole("button", { name: "Mở lại" }).waitFor();

  const judge = await open("pao", `/judge/lai-chau-2018/${one}`, "tablet");
  await judge.getByText("đã nhập từ phiếu giấy").waitFor();
  const results = await open("organizer", "/organize/lai-chau-2018/results?unfold=final.sin-ho", "desk");
  await results.getByText("nhập từ phiếu giấy").first().waitFor({ state: "attached" });
  for (const page of [first, second, chair, judge, results]) expect(errorsOf(page)).toEqual([]);
});

test("a ballot from the tablet outdates what one person had keyed in, and says so", async () => {
  const page = await open("thu-ky", `${at}/paper?performance=talk.sin-ho.1&judge=pao`, "desk");
  await keyIn(page, ["8", "8", "8"], "");
  await page.getByText("Phiếu được tính khi").waitFor();
  const judge = await open("pao", "/judge/lai-chau-2018/talk.sin-ho.1", "tablet");
  await giveMarks(judge, ["9", "9", "9"]);
  await send(judge);
  await page.bringToFront();
  await page.getByText("Đã nhận phiếu từ máy của giám khảo").waitFor();
  await page.getByText("Bản nhập dở đã cũ", { exact: true }).waitFor();
  await look(page, "paper-outdated");
  await page.getByRole("button", { name: "Thu hồi bản nhập" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lý do").fill("Giám khảo đã gửi từ máy");
  await dialog.getByRole("button", { name: "Thu hồi bản nhập" }).click();
  await page.getByText("Bản nhập dở đã cũ", { exact: true }).waitFor({ state: "detached" });
  expect(errorsOf(page)).toEqual([]);
});

test("answers are typed straight through and counted as they are typed", async () => {
  const page = await open("thu-ky", `${at}?performance=quiz.sin-ho`, "desk");
  await page.getByRole("button", { name: "Nhập câu trả lời" }).click();
  const dialog = page.getByRole("dialog");
  await page.keyboard.type("abcdab da");
  await dialog.getByText("Đúng 8 · Sai 0 · Bỏ trống 2").waitFor();
  await page.keyboard.type("c");
  await dialog.getByText("Đúng 8 · Sai 1 · Bỏ trống 1").waitFor();
  await look(page, "answers");
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Các bước" }).getByText("8/10").waitFor();
  await page.getByRole("button", { name: "Sửa câu trả lời" }).click();
  expect(await dialog.getByLabel("Câu 10").inputValue()).toBe("C");
  const watching = await open("thang", "/judge/lai-chau-2018/chair?performance=quiz.sin-ho", "tablet");
  const html = await (await watching.request.get("/desk/lai-chau-2018?performance=quiz.sin-ho")).text();
  expect(html).toContain("Kiến thức");
  expect(html).not.toMatch(/"A","B","C","D"/);
  for (const each of [page, watching]) expect(errorsOf(each)).toEqual([]);
});

test("blank sheets print, a page each", async () => {
  const page = await open("thu-ky", `${at}/sheets`, "desk");
  await page.getByLabel("Phần thi").selectOption({ label: "Tiểu phẩm" });
  await page.getByRole("button", { name: "Xem phiếu" }).click();
  await page.getByText("6 phiếu, mỗi phiếu một trang.").waitFor();
  await expectAccessible(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(6);
  expect(errorsOf(page)).toEqual([]);
});
