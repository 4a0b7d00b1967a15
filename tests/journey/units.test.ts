import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { errorsOf, live, newPage } from "../support/browser";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";
import * as organizer from "./organizer";

/** The catalogue of units, and a contest that speaks of it: each test goes on where the last one ended. */

vi.setConfig({ testTimeout: 180_000 });

let server: TestServer;
let office: Page;
let contest = "";

const heading = (name: string | RegExp) => office.getByRole("heading", { level: 1, name }).waitFor();
const saved = () => office.getByRole("status").filter({ hasText: "Đã lưu" }).first().waitFor();
const option = (name: RegExp) => office.locator("[role=option]").filter({ hasText: name });

beforeAll(async () => {
  server = await startServer();
  office = await newPage({ size: "desk", url: server.url });
});
afterAll(() => server?.remove());

test("the units of a province are loaded, and found on a day, without marks", async () => {
  await organizer.makeFirstAccount(office, "Nguyễn Thị Hoa");
  await organizer.start(office);
  await office.getByRole("link", { name: "Danh mục đơn vị" }).click();
  await heading("Danh mục đơn vị");
  await look(office, "units-empty");
  await office.getByRole("button", { name: "Nạp đơn vị hành chính mẫu Lai Châu" }).click();
  await office.getByRole("button", { name: "Nạp danh mục" }).click();
  await office.getByRole("heading", { name: "47 đơn vị" }).waitFor();
  await look(office, "units-tree");
  await office.getByLabel("Tìm theo tên").fill("muong te");
  await office.getByRole("button", { name: "Tìm", exact: true }).click();
  await office.getByRole("heading", { name: /^2 đơn vị/ }).waitFor();
  await office.getByLabel("Còn hiệu lực ngày").fill("20/11/2018");
  await office.getByRole("button", { name: "Tìm", exact: true }).click();
  await office.getByRole("heading", { name: /^1 đơn vị/ }).waitFor();
  await office.getByRole("link", { name: "Huyện Mường Tè" }).click();
  await heading("Huyện Mường Tè, đến 30/06/2025");
  await look(office, "units-one");
});

test("a list is brought in: wrong lines are told, and right ones taken", async () => {
  await office.goto("/organize/units/import");
  await live(office);
  const pasted = office.getByLabel("Nội dung dán vào");
  const rows = ["Tên\tLoại\tTrực thuộc", "Sở Nội vụ\tsở\tTỉnh Lai Châu", "Sở Y tế\tsở\tTỉnh Nào"];
  await pasted.fill(rows.join("\n"));
  await office.getByText("không có đơn vị Tỉnh Nào").waitFor();
  await look(office, "units-import");
  await pasted.fill(rows.join("\n").replace("Tỉnh Nào", "Tỉnh Lai Châu"));
  await office.getByText("Sẽ thêm 2 đơn vị").waitFor();
  await office.getByRole("button", { name: "Nhập danh sách" }).click();
  await office.getByRole("heading", { name: "49 đơn vị" }).waitFor();
});

test("what was just done to the catalogue is put back by one key, and done again", async () => {
  const bar = office.getByRole("region", { name: "Việc vừa làm" });
  await bar.getByText("Đã nhập danh mục đơn vị Sở Nội vụ, Sở Y tế").waitFor();
  await look(office, "units-undo");
  await office.keyboard.press("Control+z");
  await office.getByRole("heading", { name: "47 đơn vị" }).waitFor();
  await bar.getByRole("button", { name: "Làm lại" }).click();
  await office.getByRole("heading", { name: "49 đơn vị" }).waitFor();
});

test("a unit ends under another name", async () => {
  await office.getByRole("link", { name: "Sở Nội vụ" }).click();
  await office.getByRole("link", { name: /^Kết thúc/ }).click();
  await heading("Kết thúc Sở Nội vụ");
  await live(office);
  await office.getByLabel("Ngày cuối còn hiệu lực").fill("28/02/2030");
  await office.getByRole("button", { name: "Thêm đơn vị mới" }).click();
  await office.getByLabel("Tên đơn vị").fill("Sở Nội vụ và Lao động");
  await look(office, "units-end");
  await office.getByRole("button", { name: "Ghi việc kết thúc" }).click();
  await heading("Sở Nội vụ, đến 28/02/2030");
  await office.getByText("Sở Nội vụ và Lao động, từ 01/03/2030").waitFor();
});

test("a contest expects every commune of its day, at one press", async () => {
  await office.goto("/organize");
  await live(office);
  contest = await organizer.makeContest(office, "Hội thi Dân vận khéo tỉnh Lai Châu");
  await office.goto(`/organize/${contest}/facts`);
  await live(office);
  const units = office.getByRole("region", { name: "Đơn vị tổ chức và đơn vị dự thi" });
  await units.getByRole("combobox").first().fill("tinh lai");
  await option(/^Tỉnh Lai Châu/).waitFor();
  await look(office, "units-holders");
  await office.keyboard.press("ArrowDown");
  await office.keyboard.press("Enter");
  await units.getByRole("button", { name: /^Thêm mọi đơn vị trực thuộc Tỉnh Lai Châu/ }).click();
  await units.getByText("Đã thêm 40 đơn vị").waitFor();
  await units.getByRole("button", { name: "Lưu" }).click();
  await saved();
});

test("a team's unit is chosen by keyboard, and gives the team its unit's name", async () => {
  await office.goto(`/organize/${contest}/teams`);
  await live(office);
  await office.getByLabel("Tên đội").fill("Đội Mường Tè");
  const unit = office.getByRole("combobox", { name: "Đại diện cho đơn vị" });
  await unit.fill("MUONG TE");
  await option(/^Xã Mường Tè/).waitFor();
  await look(office, "units-team");
  await unit.press("ArrowDown");
  await unit.press("Enter");
  expect(await unit.inputValue()).toBe("Xã Mường Tè, từ 01/07/2025");
  expect(await office.getByLabel(/^Đơn vị ?\(/).inputValue()).toBe("Xã Mường Tè");
  await office.getByRole("button", { name: "Thêm đội" }).click();
  await heading("Đội Mường Tè");
  expect(await unit.inputValue()).toBe("Xã Mường Tè, từ 01/07/2025");
  await live(office);
  await unit.fill("Sở Không Có");
  await office.getByRole("button", { name: "Lưu", exact: true }).click();
  await office.getByText("Chưa lưu: Danh mục chưa có đơn vị tên Sở Không Có").waitFor();
  await unit.fill("");
  await office.getByRole("button", { name: "Lưu", exact: true }).click();
  await saved();
  expect(errorsOf(office).filter((error) => !error.includes("422"))).toEqual([]);
});
