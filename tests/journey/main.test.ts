import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { errorsOf, live, newPage, sizes } from "../support/browser";
import { startServer, type TestServer } from "../support/server";
import * as hands from "./desk-hands";
import * as hall from "./hall";
import { look } from "./look";
import * as organizer from "./organizer";
import * as tablet from "./tablet";
import { chair, given, judge, muongTe, secretary, sinHo, teams, thanUyen } from "./three-teams";

/** One contest from an empty database to its prizes, as people carry it: each test goes on where the last one ended. */

// Every wait has its own end; a slow machine may take its time over all of them.
vi.setConfig({ testTimeout: 180_000 });

let server: TestServer;
let office: Page;
let desk: Page;
let projector: Page;
let phone: Page;
let contest = "";
const tablets = {} as { chair: Page; judge: Page };

beforeAll(async () => {
  server = await startServer();
  office = await newPage({ size: "desk", url: server.url });
});
afterAll(() => server?.remove());

test("an organizer starts on an empty database and makes a contest of two parts", async () => {
  await organizer.makeFirstAccount(office, "Nguyễn Thị Hoa");
  await look(office, "01-setup");
  await organizer.start(office);
  await look(office, "02-no-contests");
  contest = await organizer.makeContest(office, "Hội thi Dân vận khéo tỉnh Lai Châu");
  await look(office, "03-overview");
  await organizer.turnTo(office, "Thể lệ");
  await look(office, "04-rules");
  await organizer.dropPart(office, "Chào hỏi");
  await organizer.dropPart(office, "Xử lý tình huống");
  await organizer.askForJudges(office, 2);
});

test("the hall and the phones open the board, long before there is anything on it", async () => {
  projector = await hall.openBoard(server.url, contest, "projector");
  phone = await hall.openBoard(server.url, contest, "phone");
  for (const page of [projector, phone]) {
    await hall.mark(page);
    await page.getByText("Chưa công bố điểm").filter({ visible: true }).first().waitFor();
  }
  await look(projector, "05-board-empty");
  await look(phone, "06-phone-empty");
});

test("teams come by form and by pasting, judges and a secretary by name, the running order by lot", async () => {
  await office.bringToFront();
  await organizer.turnTo(office, "Đội thi");
  await look(office, "07-no-teams");
  await organizer.addTeam(office, muongTe, ["Pờ Khò Chừ", "Lỳ Mì Xá"]);
  await look(office, "08-team");
  await organizer.turnTo(office, "Đội thi");
  await organizer.paste(office, "Đội thi", [
    ["2", sinHo, "UBND huyện Sìn Hồ"],
    ["3", thanUyen, "UBND huyện Than Uyên"],
  ]);
  await organizer.paste(office, "Thí sinh", [
    ["2", "Lò Văn Pâng", "1985", "Nam", "Thái"],
    ["3", "Hoàng Thị Inh", "1990", "Nữ", "Tày"],
  ]);
  await office.getByText("3 đội, 4 thí sinh").waitFor();
  await look(office, "09-teams");

  await organizer.turnTo(office, "Giám khảo, thư ký");
  await organizer.nameJudges(office, [chair, judge]);
  await organizer.nameSecretary(office, secretary);
  expect(await organizer.panels(office)).toEqual([`${chair} chấm Tiểu phẩm`, `${judge} chấm Tiểu phẩm`]);
  await look(office, "10-panel");

  await organizer.bringIn(office, "Trần Thị Bình", "binh.tran");
  await look(office, "10-organizers");
  await organizer.openAccount(office, "Nguyễn Thị Hoa");
  await look(office, "10-account");
  await office.goBack();

  await organizer.turnTo(office, "Thứ tự thi");
  await organizer.drawOrder(office, "Tiểu phẩm");
  await look(office, "11-order");
  await organizer.turnTo(office, "Tổng quan");
  await look(office, "12-overview-ready");
});

test("each device is paired by a code from the organizer's screen", async () => {
  const [first, second, third] = ["Máy tính bảng 1", "Máy tính bảng 2", "Máy của thư ký"] as const;
  tablets.chair = await tablet.pairByCode(server.url, await organizer.codeFor(office, chair), first);
  await office.getByText(`Đã ghép với máy: ${first}`).waitFor();
  await look(office, "13-paired");
  tablets.judge = await tablet.pairByLink(server.url, await organizer.codeFor(office, judge), second);
  await office.getByText(`Đã ghép với máy: ${second}`).waitFor();
  desk = await tablet.pairByLink(server.url, await organizer.codeFor(office, secretary), third);
  await desk.setViewportSize(sizes.desk);
  await look(tablets.judge, "13-judge-list");
  await organizer.turnTo(office, "Giám khảo, thư ký");
  await hands.openDesk(office, contest);
  await live(desk);
  await look(desk, "14-desk");
});

test("knowledge is marked by its key: the desk counts, the chair confirms, the organizer publishes", async () => {
  await hands.showPart(desk, "Kiến thức");
  await tablet.goToChair(tablets.chair);
  for (const _ of teams) {
    const team = await hands.callNext(desk);
    const { correct } = given(team);
    await hands.enterCorrect(desk, correct);
    await tablet.confirm(tablets.chair, team);
    await hands.publish(office, team);
    await hall.projectorShows(projector, team, new RegExp(`${team}.* ${correct},00 .* ${correct},00 tạm tính$`));
    await hall.phoneShows(phone, team, new RegExp(`${team}.* ${correct},00 tạm tính$`));
  }
  await look(projector, "15-board-knowledge");
  await look(phone, "16-phone-knowledge");
});

test("the skits are marked on tablets, settled by the chair and published one by one", async () => {
  await tablet.backFromChair(tablets.chair);
  await hands.showPart(desk, "Tiểu phẩm");
  for (const [at] of teams.entries()) {
    const team = await hands.callNext(desk);
    const { correct, skit, total, ...marks } = given(team);
    if (at === 0) await timeIt();
    await hands.openMarking(desk);
    for (const who of ["chair", "judge"] as const) {
      await tablet.openSheet(tablets[who], team);
      await tablet.giveMarks(tablets[who], marks[who]);
      if (at === 0) await look(tablets[who], `17-sheet-${who}`);
      expect(await tablet.send(tablets[who])).toMatch(/^Đã nhận lúc \d\d:\d\d:\d\d · mã [0-9A-Z]{4}/);
    }
    await hands.ballots(desk, "2/2 phiếu");
    if (team === muongTe) await hands.penalise(desk, "0,5", "Dùng quá số diễn viên phụ");
    if (at === 0) await look(desk, "18-desk-complete");
    await tablet.goToChair(tablets.chair);
    if (at === 0) await look(tablets.chair, "19-chair");
    await tablet.confirm(tablets.chair, team);
    expect(await projector.getByText(skit, { exact: true }).count()).toBe(0);
    await hands.publish(office, team);
    await hall.projectorShows(projector, team, new RegExp(`${team}.* ${correct},00 ${skit} ${total}$`));
    await hall.phoneShows(phone, team, new RegExp(`${team}.* ${total}$`));
    await tablet.backFromChair(tablets.chair);
    await tablet.backToList(tablets.judge);
  }
  expect(await hall.ranking(projector)).toEqual([sinHo, muongTe, thanUyen]);
  await look(projector, "20-board-all");
  await hall.unfold(phone, muongTe);
  await hall.phoneShows(phone, muongTe, / 51,25 .*Kiến thức.* 17,00 Tiểu phẩm.* 34,25 Chọn làm đội của tôi$/);
  await look(phone, "21-phone-all");
});

test("the organizer publishes the round: ranks stand, prizes show, and no page was loaded anew", async () => {
  await look(office, "22-desk-organizer");
  await hands.publishRound(office);
  const won = ["Giải thưởng", "Giải Nhất", sinHo, "Giải Nhì", muongTe, thanUyen];
  expect(await hall.prizes(phone)).toEqual(won);
  await look(phone, "23-phone-prizes");
  await projector.bringToFront();
  expect([...new Set(await hall.prizes(projector))]).toEqual(won);
  await look(projector, "24-board-prizes");
  for (const page of [projector, phone]) expect(await hall.wasNeverReloaded(page)).toBe(true);
  await hands.openResults(office, contest);
  await look(office, "25-results");
  const everybody = [office, desk, projector, phone, tablets.chair, tablets.judge];
  expect(everybody.flatMap(errorsOf)).toEqual([]);
});

async function timeIt(): Promise<void> {
  await hands.startClock(desk);
  await hall.stageRuns(projector);
  await hands.stopClock(desk);
}
