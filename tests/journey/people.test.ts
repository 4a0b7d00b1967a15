import type { Locator, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { withOfficers } from "../routes/desk-cast";
import { errorsOf } from "../support/browser";
import { contest } from "../support/record";
import { staffed } from "../support/staffed";
import { look } from "./look";

// Every wait has its own end; a slow machine may take its time over all of them.
vi.setConfig({ testTimeout: 180_000 });

const id = "lai-chau-2018";
const names = ["Nguyễn Văn Ân", "Lò Thị Hoa", "Nguyễn Văn An", "Giàng A Páo", "Vàng Thị Mỷ", "Đỗ Thị Ánh Tuyết"];
const surnames = "Lò Lò Tao Đèo Hoàng Chang Lý Phùng Sùng Mào Tẩn Lù Pờ".split(" ");
const [leaves, comes, inTwo] = ["Lò Thị Hoa", "Giàng A Páo", "Nguyễn Văn An"];

/** Thirteen teams of six, of whom two perform alone in a part; Nguyễn Văn An, born in 1985, is in two of them. */
function record(): ContestRecord {
  const alone = { id: "hung-bien", name: "Hùng biện", scoredPer: "contestant" as const, performers: 2 };
  const plan = withOfficers(contest({ teams: 13, parts: [alone, { id: "skit", name: "Tiểu phẩm" }] }));
  const contestants = plan.teams.flatMap(({ id: team }, of) =>
    names.map((fullName, at) => ({
      id: `${team}.${at + 1}`,
      team,
      fullName: of > 1 ? fullName.replace(/^\S+/, surnames[of] ?? "Nguyễn") : fullName,
      gender: fullName.includes("Thị") ? ("female" as const) : ("male" as const),
      birthYear: fullName === inTwo && of < 2 ? 1985 : 1960 + of + at,
      ethnicity: ["Kinh", "Thái", "Kinh", "Mông", "Mông", "Kinh"][at] ?? "",
      title:
        ["Phó Chủ tịch Ủy ban nhân dân", "Công chức Văn hóa - Xã hội", "Chủ tịch", "Bí thư Đoàn", "Cán bộ", ""][at] ??
        "",
      workplace: `Ủy ban nhân dân ${plan.teams[of]?.name ?? ""}`,
      role: at < 2 ? ("official" as const) : at < 4 ? ("reserve" as const) : ("support" as const),
      photo: null,
      origin: null,
      sample: false,
    })),
  );
  return { ...plan, contestants };
}

const hall = staffed(record, ["thu-ky", "ha", "bam-gio"]);

const { open } = hall;

const teamOf = (page: Page, name: string): Locator => page.getByRole("listitem", { name, exact: true });
/** Presses on two pages in one instant. Only one of them can be in front, and a mouse reaches no other. */
const pressTogether = (buttons: readonly Locator[]) =>
  Promise.all(buttons.map((button) => button.evaluate((one: HTMLElement) => one.click())));
const found = (page: Page) => page.getByRole("status").filter({ hasText: "người" });

test("people are found by the keyboard, without marks, and those in two teams are pointed out", async () => {
  const page = await open("organizer", `/organize/${id}/people`, "desk");
  await look(page, "people-list");
  await page.getByText("2 người cùng họ tên và năm sinh có ở hai đội trở lên").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("nguyen van an");
  await found(page).filter({ hasText: "4/78 người" }).waitFor();
  const shown = page.getByRole("rowheader").getByRole("link", { name: /^Nguyễn/ });
  expect((await shown.allTextContents()).slice(0, 3)).toEqual(["Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn Ân"]);
  await page.keyboard.type(" 1985");
  await found(page)
    .filter({ hasText: /^2\/78/ })
    .waitFor();
  await page.getByLabel("Đội", { exact: true }).selectOption({ label: "2. Huyện Mường Tè" });
  await found(page).filter({ hasText: "1/78 người" }).waitFor();
  await page.getByText("cũng có ở Thành phố Lai Châu").waitFor();
  expect(new URL(page.url()).search).toBe("?q=nguyen+van+an+1985&team=muong-te");
  await page.getByRole("searchbox").press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: inTwo }).waitFor();
  expect(errorsOf(page)).toEqual([]);
});

/** A real picture of that size, as a PNG, drawn by the page itself. */
async function picture(page: Page, side: number): Promise<Buffer> {
  const drawn = await page.evaluate((size) => {
    const canvas = document.createElement("canvas");
    canvas.width = size;
    canvas.height = size;
    const brush = canvas.getContext("2d");
    for (let at = 0; brush && at < size; at += 8) {
      brush.fillStyle = `hsl(${at % 360} 70% 50%)`;
      brush.fillRect(at, 0, 8, size);
    }
    return canvas.toDataURL("image/png");
  }, side);
  return Buffer.from(drawn.split(",")[1] ?? "", "base64");
}

test("a picture is made small, looked at and kept for staff only; what is none is refused", async () => {
  const page = await open("organizer", `/organize/${id}/teams/lai-chau`, "desk");
  await look(page, "people-team");
  await page.getByRole("link", { name: `Ảnh và thông tin của ${leaves}` }).click();
  const dialog = page.getByRole("dialog", { name: `Ảnh của ${leaves}` });
  const file = dialog.getByLabel("Tệp ảnh");
  await file.setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("không phải ảnh") });
  await dialog.getByText("Máy này không mở được tệp vừa chọn").waitFor();
  await file.setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: await picture(page, 1600) });
  await dialog.getByText("Ảnh sẽ lưu").waitFor();
  await look(page, "people-photo");
  await dialog.getByRole("button", { name: "Lưu ảnh" }).click();
  await dialog.getByText("Đã lưu ảnh").waitFor();
  await dialog.getByRole("button", { name: "Đóng" }).click();
  const image = page.getByRole("row", { name: new RegExp(leaves) }).locator("img");
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(640);

  const address = new URL((await image.getAttribute("src")) ?? "", hall.server.url).href;
  const ask = (who: string | null) =>
    fetch(address, { redirect: "manual", headers: who === null ? {} : { Cookie: hall.cookie(who) } });
  expect((await ask(null)).status).toBe(302);
  const seen = await ask("ha");
  expect([seen.status, seen.headers.get("Content-Type"), seen.headers.get("X-Content-Type-Options")]).toEqual([
    200,
    "image/jpeg",
    "nosniff",
  ]);
  expect((await seen.arrayBuffer()).byteLength).toBeLessThan(200_000);
  expect(errorsOf(page)).toEqual([]);
});

test("two people check teams in at once, each sees the other's, and a late team has its reason", async () => {
  const office = await open("organizer", `/organize/${id}/arrivals`, "desk");
  const door = await open("thu-ky", `/organize/${id}/arrivals`, "tablet");
  await office.getByText("0/13 đội đã có mặt").waitFor();
  await look(door, "arrivals-none");
  const arrive = (page: Page, team: string) => teamOf(page, team).getByRole("button", { name: /^Đã có mặt/ });
  const button = await arrive(door, "Huyện Sìn Hồ").boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(56);

  await pressTogether([arrive(office, "Thành phố Lai Châu"), arrive(door, "Huyện Sìn Hồ")]);
  for (const page of [office, door]) {
    await page.bringToFront();
    await page.getByText("2/13 đội đã có mặt").waitFor();
    await teamOf(page, "Huyện Sìn Hồ")
      .getByText(/^Có mặt lúc \d\d:\d\d$/)
      .waitFor();
  }
  await door.bringToFront();
  await teamOf(door, "Huyện Nậm Nhùn").getByRole("button", { name: "Đến muộn" }).click();
  const dialog = door.getByRole("dialog");
  await dialog.getByRole("button", { name: "Đến muộn" }).click();
  await expect.poll(() => dialog.getByLabel("Lý do").getAttribute("aria-invalid")).toBe("true");
  await dialog.getByLabel("Lý do").fill("Xe hỏng trên đèo");
  await dialog.getByRole("button", { name: "Đến muộn" }).click();
  await teamOf(door, "Huyện Nậm Nhùn").getByText("Xe hỏng trên đèo").waitFor();

  const team = "Thành phố Lai Châu";
  for (const page of [office, door]) {
    await page.bringToFront();
    await teamOf(page, team)
      .getByRole("button", { name: /Danh sách đội$/ })
      .click();
  }
  const missing = (page: Page, person: string) =>
    teamOf(page, team).getByRole("button", { name: new RegExp(`^Ghi vắng.*${person}`) });
  await pressTogether([missing(office, leaves), missing(door, "Vàng Thị Mỷ")]);
  for (const page of [office, door]) {
    await page.bringToFront();
    await teamOf(page, team)
      .getByText(`Vắng: ${leaves}, Vàng Thị Mỷ`)
      .or(teamOf(page, team).getByText(`Vắng: Vàng Thị Mỷ, ${leaves}`))
      .waitFor();
  }
  await look(door, "arrivals-some");
  await office.bringToFront();
  await look(office, "arrivals-desk");

  await door.bringToFront();
  await teamOf(door, "Huyện Sìn Hồ").getByRole("button", { name: "Thu hồi điểm danh" }).click();
  await dialog.getByLabel("Lý do").fill("Bấm nhầm đội");
  await dialog.getByRole("button", { name: "Thu hồi điểm danh" }).click();
  await door.getByText("2/13 đội đã có mặt").waitFor();
  // What the browser notes of the late arrival without a reason, and nothing else.
  const errors = [...errorsOf(office), ...errorsOf(door)];
  expect(errors.filter((said) => !said.includes("422"))).toEqual([]);
});

test("a reserve takes the place of who is missing, the desk calls the one who comes, and it can be taken back", async () => {
  const door = await open("thu-ky", `/organize/${id}/arrivals`, "tablet");
  const team = teamOf(door, "Huyện Mường Tè");
  await team.getByRole("button", { name: /^Đã có mặt/ }).click();
  await team.getByRole("button", { name: /Danh sách đội$/ }).click();
  const missing = team.getByRole("listitem").filter({ hasText: leaves });
  await missing.getByRole("button", { name: /^Ghi vắng/ }).click();
  await missing.getByRole("button", { name: "Thay người" }).click();
  const dialog = door.getByRole("dialog", { name: `Thay ${leaves}` });
  await dialog.getByLabel("Người vào thay").selectOption({ label: `${comes} (dự bị)` });
  await dialog.getByLabel("Lý do").fill("Chị Hoa ốm, có giấy của bệnh viện");
  await look(door, "substitution");
  await dialog.getByRole("button", { name: "Thay người" }).click();
  await team.getByText(`${comes} vào thay ${leaves}`).waitFor();

  const desk = await open("organizer", `/desk/${id}?part=hung-bien&performance=hung-bien.muong-te.2`, "desk");
  await desk.getByText(`${comes} vào thay ${leaves}`).waitFor();
  await desk.getByRole("link", { name: new RegExp(`${comes} · Huyện Mường Tè`) }).waitFor();
  await look(desk, "desk-substituted");

  const page = await open("organizer", `/organize/${id}/teams/muong-te`, "desk");
  await page.getByText("Chị Hoa ốm, có giấy của bệnh viện").waitFor();
  await look(page, "team-substituted");
  await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
  const back = page.getByRole("dialog");
  await back.getByLabel("Lý do").fill("Chị Hoa đã đến");
  await back.getByRole("button", { name: "Thu hồi", exact: true }).click();
  await page.getByText("đã thu hồi").waitFor();
  await desk.bringToFront();
  await desk.getByRole("link", { name: new RegExp(`${leaves} · Huyện Mường Tè`) }).waitFor();
  expect([...errorsOf(door), ...errorsOf(desk), ...errorsOf(page)]).toEqual([]);
});

test("the same pages fit a phone", async () => {
  for (const [at, name] of [
    ["people", "people-phone"],
    ["teams/lai-chau", "team-phone"],
    ["arrivals", "arrivals-phone"],
    ["people/lai-chau.2", "person-phone"],
  ]) {
    const page = await open("organizer", `/organize/${id}/${at}`, "phone");
    const [wide, high] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect([at, wide]).toEqual([at, high]);
    await look(page, name ?? "");
    expect(errorsOf(page)).toEqual([]);
  }
});
