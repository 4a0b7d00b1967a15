import { readFile } from "node:fs/promises";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { errorsOf, newPage } from "../support/browser";
import { bomb } from "../support/files";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";
import * as organizer from "./organizer";

/** Lists as offices send them: a tidy one, a dirty one that is corrected on the page, and files that mean harm. */

vi.setConfig({ testTimeout: 180_000 });

let server: TestServer;
let office: Page;

beforeAll(async () => {
  server = await startServer();
  office = await newPage({ size: "desk", url: server.url });
  await organizer.makeFirstAccount(office, "Nguyễn Thị Hoa");
  await organizer.start(office);
  await organizer.makeContest(office, "Hội thi Dân vận khéo tỉnh Lai Châu");
});
afterAll(() => server?.remove());

const choose = (name: string, bytes: Uint8Array) =>
  office.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
const state = (name: RegExp): Locator => office.getByRole("button", { name });
const take = (name: string) => office.getByRole("button", { name, exact: true });

test("a workbook with titles and merged cells becomes teams, and one step back takes all of it away", async () => {
  await organizer.turnTo(office, "Đội thi");
  await office.getByRole("link", { name: "Nhập danh sách", exact: true }).click();
  await office.getByRole("heading", { level: 1, name: "Nhập, xuất danh sách" }).waitFor();
  await look(office, "lists-1-page");
  const rows = [
    ["ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"],
    ["DANH SÁCH ĐỘI DỰ THI"],
    [],
    ["TT", "Khối, cụm", "Đơn vị", "Tên đội"],
    [1, "Khối huyện", "UBND huyện Mường Tè", "Huyện Mường Tè"],
    [2, "Khối huyện", "UBND huyện Sìn Hồ", " Huyện  Sìn Hồ ".normalize("NFD")],
    [3, "Cụm 1", "UBND huyện Than Uyên", "Huyện Than Uyên"],
    ["Tổng cộng: 03 đội"],
  ];
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
  await choose("đội thi.xlsx", await writeXlsx({ sheets: [{ name: "Đội", rows, merges }] }));
  await state(/^Thêm mới 3$/).waitFor();
  await office.getByText("Đã bỏ qua 1 dòng không phải danh sách").waitFor();
  await look(office, "lists-2-teams");
  await take("Nhập danh sách: thêm 3").click();
  await office.getByText("Đã nhập: thêm 3, sửa 0, giữ nguyên 0.").waitFor();

  await office.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await organizer.turnTo(office, "Đội thi");
  await office.getByText("Chưa có đội nào").waitFor();
  await office.getByRole("region", { name: "Việc vừa làm" }).getByRole("button", { name: "Làm lại" }).waitFor();
  await office.keyboard.press("Control+y");
  await office.getByRole("link", { name: "Huyện Than Uyên" }).waitFor();
  await look(office, "lists-3-taken");
});

test("a dirty list from an old computer is corrected row by row before it is taken in", async () => {
  await office.getByRole("link", { name: "Nhập danh sách", exact: true }).click();
  const lines = [
    "DANH SÁCH THÍ SINH",
    "Họ và tên;Ngày sinh;Đội thi;Giới tính",
    "Lò Văn Pâng;12/03/1985;Huyện Sìn Hồ;Nam",
    "Giàng A Páo;85;;Nam",
    "Hoàng Thị Inh;1990;Huyện Than Uyện;nữ",
    "LÒ VĂN PÂNG;1985;Huyện Sìn Hồ;Nam",
  ];
  await choose("thí sinh.csv", Buffer.from(`\uFEFF${lines.join("\r\n")}`, "utf16le"));
  await state(/^Bị từ chối 3$/).waitFor();
  expect(await take("Nhập danh sách: thêm 1").isDisabled()).toBe(true);
  await look(office, "lists-4-dirty");
  await office.getByLabel("Năm sinh, dòng 4").fill("1985");
  await office.getByLabel("Đội, dòng 5").fill("huyen than uyen");
  await office.getByLabel("Đội, dòng 5").press("Enter");
  await office.getByRole("button", { name: "Bỏ dòng 6" }).click();
  await state(/^Thêm mới 3$/).waitFor();
  await take("Nhập danh sách: thêm 3").click();
  await office.getByText("Đã nhập: thêm 3, sửa 0, giữ nguyên 0.").waitFor();
  await office.getByRole("link", { name: "Xem các đội" }).click();
  await office.getByText("3 đội, 3 thí sinh").waitFor();
});

test("what left as a file and was changed in Excel comes back as changes", async () => {
  await office.getByRole("link", { name: "Nhập danh sách", exact: true }).click();
  const leaving = office.waitForEvent("download");
  await office.getByRole("region", { name: "Xuất danh sách" }).getByRole("link", { name: "Thí sinh" }).click();
  const { sheets } = await readXlsx(await readFile(await (await leaving).path()));
  const [head = [], ...people] = sheets[0]?.rows ?? [];
  const rows = [head, ...people.map((row) => row.map((cell, at) => (head[at] === "Chức vụ" ? "Công chức" : cell)))];
  await choose("thi-sinh.xlsx", await writeXlsx({ sheets: [{ name: "A", rows }] }));
  await state(/^Thay đổi 3$/).waitFor();
  await office.getByText("Chức vụ: để trống → Công chức").first().waitFor();
  await look(office, "lists-5-changes");
  await office.getByRole("button", { name: "Chọn danh sách khác" }).click();
});

test("a bomb is refused in words, and the server goes on serving meanwhile", async () => {
  const hostile = bomb(400, 1000);
  const asked: number[] = [];
  let over = false;
  const watch = (async () => {
    while (!over) asked.push((await fetch(`${server.url}/healthz`)).status);
  })();
  await choose("bom.xlsx", hostile);
  await office.getByRole("alert").getByText("Nội dung bên trong tệp lớn bất thường").waitFor();
  over = true;
  await watch;
  expect(asked.length).toBeGreaterThan(3);
  expect(new Set(asked)).toEqual(new Set([200]));
  await look(office, "lists-6-refused");
  await choose("danh sách.xlsx", Buffer.from("%PDF-1.7\n"));
  await office.getByText("Đây là tệp PDF.").waitFor();
  expect(errorsOf(office)).toEqual([]);
});
