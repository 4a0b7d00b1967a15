import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { change } from "~/data/door.server";
import { loadSample } from "~/data/sample.server";
import { founder, startSession } from "~/data/sessions.server";
import { editContestant } from "~/domain/changes/teams";
import { isRefusal } from "~/domain/refusal";
import { errorsOf, live, newPage, sizes } from "../support/browser";
import { startServer, type TestServer } from "../support/server";
import { look } from "./look";

/** Lai Châu's sample as the provincial office sees it: who has held a contest, and how a district's team comes up. */

vi.setConfig({ testTimeout: 180_000 });

const final = "lai-chau-2018";
let server: TestServer;
let folder = "";
let office: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-province-"));
  await openDatabase(folder);
  const account = await createAccount({ username: "hoa", name: "Nguyễn Thị Hoa", password: "một câu đủ dài" });
  if (isRefusal(account)) throw new Error(account.refused);
  const organizer = founder(account, "máy bàn");
  await loadSample(organizer);
  // Below, somebody puts a name right after the team was sent up.
  const put = await change("tam-duong-2018", organizer, editContestant("doi-04-1", { title: "Chủ tịch UBND" }));
  if (isRefusal(put)) throw new Error(put.refused);
  const token = await startSession(account, "máy bàn");
  await closeDatabase();
  server = await startServer({ dataDir: folder });
  office = await newPage({ size: "desk", url: server.url });
  await office.context().addCookies([{ name: "dvk", value: token, url: server.url }]);
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const heading = (name: string) => office.getByRole("heading", { level: 1, name }).waitFor();
const lines = () => office.getByRole("region", { name: "Từng đơn vị" }).getByRole("row");

test("the stage says who has held a contest, and each figure leads to what it counts", async () => {
  await office.goto(`/organize/${final}`);
  await live(office);
  await office.getByRole("link", { name: "Toàn cảnh các cấp" }).first().click();
  await heading("Toàn cảnh");
  await office.getByText("Đã có 07/08 huyện, thành phố tổ chức hội thi, với 42 đội và 210 người tham gia.").waitFor();
  await look(office, "30-stage");
  await office.getByRole("link", { name: "07/08 huyện, thành phố" }).click();
  await office.getByRole("row", { name: /^Cộng: 7 đơn vị, 7 hội thi 42 210/ }).waitFor();
  await office.getByRole("link", { name: "01 đơn vị" }).click();
  await expect.poll(() => lines().count()).toBe(3);
  await office.getByRole("row", { name: /Huyện Nậm Nhùn.*Chưa tổ chức.*vẫn có đội dự/ }).waitFor();
});

test("a contest is begun for the unit that has none", async () => {
  await office.getByRole("link", { name: "Tạo hội thi", exact: true }).click();
  await heading("Tạo hội thi");
  expect(await office.getByLabel("Tên hội thi").inputValue()).toBe("Hội thi Dân vận khéo huyện Nậm Nhùn");
  await office.getByRole("button", { name: "Tạo hội thi" }).click();
  await heading("Hội thi Dân vận khéo huyện Nậm Nhùn");
  await office.goto(`/organize/${final}/below?show=preparing`);
  await live(office);
  await office.getByRole("row", { name: /Huyện Nậm Nhùn.*Đang soạn thảo/ }).waitFor();
});

test("it stays readable on a phone, and prints without the bars", async () => {
  await office.setViewportSize(sizes.phone);
  await office.goto(`/organize/${final}/below`);
  await live(office);
  await look(office, "31-stage-phone");
  expect(await office.evaluate(() => document.documentElement.scrollWidth)).toBe(sizes.phone.width);
  await office.setViewportSize(sizes.desk);
  await office.emulateMedia({ media: "print" });
  expect(await office.getByRole("navigation").first().isVisible()).toBe(false);
  expect(await office.getByRole("button", { name: "In", exact: true }).isVisible()).toBe(false);
  expect(await lines().first().isVisible()).toBe(true);
  await office.emulateMedia({ media: "screen" });
});

test("results are approved in the contest below, and the province sees it", async () => {
  await office.goto("/organize/tam-duong-2018/results");
  await live(office);
  await office.getByRole("button", { name: "Phê duyệt kết quả" }).click();
  await office.getByRole("dialog").getByRole("button", { name: "Phê duyệt kết quả" }).click();
  await office.getByText("Chung kết: Kết quả đã được phê duyệt").waitFor();
  await look(office, "32-approved");
});

test("a second team is sent up by its rank, a third by choice with its reason", async () => {
  await office.getByRole("link", { name: "Chọn đội" }).click();
  await heading("Hội thi Dân vận khéo khối chính quyền huyện Tam Đường");
  await office.getByRole("row", { name: /Xã Nà Tăm đã nhận/ }).waitFor();
  await office.getByLabel("Số đội đứng đầu").fill("2");
  await office.getByRole("button", { name: "Xem lại danh sách" }).click();
  await office.getByRole("checkbox", { name: "Nhận Xã Khun Há", checked: true }).waitFor();
  await look(office, "33-sending");
  await office.getByRole("checkbox", { name: "Nhận Xã Bản Bo" }).check();
  await office.getByRole("button", { name: "Nhận các đội đã chọn" }).click();
  const reason = office.getByLabel("Lý do: Xã Bản Bo");
  await reason.and(office.locator("[aria-invalid]")).waitFor();
  expect(await office.getByRole("checkbox", { name: "Nhận Xã Bản Bo" }).isChecked()).toBe(true);
  await reason.fill("Đại diện xã vùng cao");
  await office.getByRole("button", { name: "Nhận các đội đã chọn" }).click();
  await heading("Nhận đội từ hội thi cấp dưới");
  await office.getByRole("link", { name: "Huyện Tam Đường (Xã Bản Bo)" }).click();
  await heading("Huyện Tam Đường (Xã Bản Bo)");
  await office.getByText(/^Từ Hội thi Dân vận khéo khối chính quyền huyện Tam Đường, được chọn, gửi lúc/).waitFor();
  await office.getByText("Lý do: Đại diện xã vùng cao").waitFor();
  expect(await office.getByLabel("Họ và tên").count()).toBe(5);
});

test("a unit without a contest sends a team by nomination", async () => {
  await office.goto(`/organize/${final}/below/sendings`);
  await live(office);
  await look(office, "34-sendings");
  await office.getByLabel("Tên đội").fill("Công an tỉnh");
  await office.getByRole("button", { name: "Nhận đội" }).click();
  await office.getByRole("textbox", { name: "Lý do" }).and(office.locator("[aria-invalid]")).waitFor();
  expect(await office.getByLabel("Tên đội").inputValue()).toBe("Công an tỉnh");
  await office.getByRole("textbox", { name: "Lý do" }).fill("Công văn số 12");
  await office.getByRole("button", { name: "Nhận đội" }).click();
  await heading("Công an tỉnh");
  await office.getByText(/^Đề cử, không qua hội thi, gửi lúc/).waitFor();
});

test("what is changed below since stands beside what is here, until it is taken over", async () => {
  const team = await changedTeam();
  await office.goto(team);
  await live(office);
  const changed = office.getByRole("heading", { name: "Ở hội thi cấp dưới đã có thay đổi" });
  await changed.waitFor();
  await look(office, "35-changed-below");
  const row = office.getByRole("row", { name: /chức vụ: Phó Chủ tịch UBND chức vụ: Chủ tịch UBND/ });
  await row.getByRole("checkbox").check();
  await office.getByRole("button", { name: "Lấy các thay đổi đã chọn" }).click();
  await changed.waitFor({ state: "detached" });
  expect(await office.getByLabel("Chức vụ").first().inputValue()).toBe("Chủ tịch UBND");
  // What the rules refuse is answered 422.
  expect(errorsOf(office).filter((error) => !error.includes("status of 422"))).toEqual([]);
});

/** The page of the team of Tam Đường that won there. */
async function changedTeam(): Promise<string> {
  await office.goto(`/organize/${final}/below`);
  await live(office);
  const link = office.getByRole("row", { name: /hạng 1/ }).getByRole("link", { name: "Huyện Tam Đường", exact: true });
  return (await link.getAttribute("href")) ?? "";
}
