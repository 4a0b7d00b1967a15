import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, test } from "vitest";
import { type BoardRow, board } from "~/domain/board";
import { roundOf } from "~/domain/board-shown";
import { planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { showInHall } from "~/domain/changes/hall";
import type { ContestRecord, HallView } from "~/domain/record";
import { WordsProvider } from "~/text/words";
import { BoardTable } from "~/ui/board/board-table";
import { BoardProvider } from "~/ui/board/context";
import { HallScreen } from "~/ui/board/hall-screen";
import { MyTeam } from "~/ui/board/my-team";
import { PhoneProvider } from "~/ui/board/on-phone";
import { Overlay } from "~/ui/board/overlay";
import { PhoneRanking } from "~/ui/board/phone-ranking";
import { HallNow } from "~/ui/board/phone-views";
import { StageClock } from "~/ui/board/stage";
import { actor, carry } from "../support/acting";
import { confirm, contest, instant, mark, penalise, publish, withPerformance } from "../support/record";

/** What a screen says of a contest, in words with bars between them. */
function said(record: ContestRecord, screen: ReactElement, view: HallView = { show: "auto" }): string {
  const now = board(carry(record, actor(), showInHall(view)));
  const round = roundOf(now, null);
  const connection = { connected: true, since: null };
  const element = (
    <WordsProvider language="vi">
      <BoardProvider value={{ board: now, round, connection, skew: 0, light: false, votes: null, drawn: null }}>
        {screen}
      </BoardProvider>
    </WordsProvider>
  );
  const markup = renderToStaticMarkup(<RouterProvider router={createMemoryRouter([{ path: "*", element }])} />);
  return markup
    .replace(/<[^>]+>/g, "|")
    .replace(/[\s|]*\|[\s|]*/g, " | ")
    .trim();
}

const phone = (screen: ReactElement) => (
  <PhoneProvider value={{ view: "hall", mine: "lai-chau", choose: () => {} }}>{screen}</PhoneProvider>
);

/** Of two teams one goes on from the heat, and takes its points along. */
const heat = ["skit.lai-chau", "skit.sin-ho"].reduce(
  (record, id, at) => confirm(mark(record, id, [30 + at]), id),
  contest({
    teams: ["lai-chau", "sin-ho"],
    judges: 1,
    rounds: [
      { id: "heat", name: "Vòng loại", advance: { best: 1, of: "round", bestOfRest: 0, onTie: "all" } },
      { id: "final", carryOver: { round: "heat", coefficient: 10_000 } },
    ],
    parts: ["skit", { id: "song", name: "Hát", round: "final" }],
  }),
);
const decided = publish(heat, { kind: "round", round: "heat" });
const marksOf: HallView = { show: "marks", round: "final", team: "sin-ho" };

test("a team's total says what of it was brought along, in the hall and over a camera", () => {
  expect(said(decided, <HallScreen />, marksOf)).toContain("Điểm mang sang | 31,00 | Hát");
  expect(said(decided, <Overlay />, marksOf)).toContain("Điểm mang sang 31,00");
});

test("who goes on is no prize, and of which round it is said where there are several", () => {
  const prizes: HallView = { show: "prizes", round: "heat" };
  expect(said(decided, <HallScreen />, prizes)).toContain("Các đội vào vòng trong · Vòng loại | Huyện Sìn Hồ");
  expect(said(decided, <Overlay />, prizes)).toContain("Các đội vào vòng trong · Vòng loại | Huyện Sìn Hồ");
  expect(said(decided, phone(<HallNow />), prizes)).toContain("Hội trường đang chiếu | Các đội vào vòng trong |");
  expect(said(decided, phone(<HallScreen />), prizes)).toBe("| Các đội vào vòng trong | Huyện Sìn Hồ |");
  expect(said(decided, <HallScreen />, { show: "order", part: "skit" })).toContain("skit · Thứ tự thi · Vòng loại");
});

test("the team that a phone follows is seen in the round on screen, which is named", () => {
  const round = board(decided).rounds.find(({ id }) => id === "heat") ?? null;
  expect(said(decided, phone(<MyTeam round={round} />))).toMatch(
    /^\| Đội của tôi · Vòng loại \| 2 \| Thành phố Lai Châu/,
  );
});

test("while results are announced in a ceremony, who looks for himself is told so, and reads along in the table", () => {
  const planned = carry(heat, actor(), planCeremony("le", "heat", { order: "last-to-first", byPart: false }));
  const none = said(planned, <BoardTable />);
  expect(none).toContain("| Lễ công bố kết quả · Vòng loại | Kết quả đang được công bố");
  const told = carry(planned, actor(), stepCeremony("le", 0, 2));
  expect(said(told, <BoardTable />)).toContain("| Thành phố Lai Châu · Tổng điểm 30,00 · Hạng 2 |");
  expect(said(told, <BoardTable />)).not.toContain("Hạng 1");
  const round = board(told).rounds.find(({ id }) => id === "heat") ?? null;
  const list = said(told, phone(<PhoneRanking round={round} />));
  expect(list).toContain("| Kết quả đang được công bố lần lượt trong buổi lễ. | Theo hội trường |");
  expect(list).not.toContain("Chưa công bố điểm");
});

test("the table says of a ceremony what the hall's screen says: what came off a total, and what told equal ones apart", () => {
  const tieBreaks = [{ by: "part" as const, part: "skit" }];
  const equal = penalise(
    { ...heat, rounds: heat.rounds.map((one) => ({ ...one, tieBreaks })) },
    { team: "sin-ho", points: 1 },
  );
  const planned = carry(equal, actor(), planCeremony("le", "heat", { order: "last-to-first", byPart: false }));
  const steps = planned.ceremonies[0]?.steps.length ?? 0;
  const table = said(carry(planned, actor(), stepCeremony("le", 0, steps)), <BoardTable />);
  expect(table).toContain("| Huyện Sìn Hồ · Tổng điểm 30,00 · đã trừ 1,00 điểm · Hạng 1 |");
  expect(table).toContain("| Huyện Sìn Hồ – bằng điểm, xét điểm phần skit | 30,00 |");
});

test("once all ballots are in, marking is not said to go on", () => {
  const alone = contest({ teams: ["lai-chau", "sin-ho"], judges: 2, parts: ["skit"] });
  const opened = { opened: { at: instant(0), by: "x", reason: "" } };
  const half = mark(withPerformance(alone, "skit.lai-chau", opened), "skit.lai-chau", [30]);
  const stage = (record: ContestRecord) => ({ ...record, contest: { ...record.contest, onStage: "skit.lai-chau" } });
  expect(said(stage(half), <BoardTable />)).toContain("đã có 1/2 phiếu");
  expect(said(stage(half), <BoardTable />)).toContain("đang chấm | 1/2");
  const full = stage(mark(half, "skit.lai-chau", [30, 31]));
  for (const screen of [<BoardTable key="table" />, <Overlay key="overlay" />]) {
    expect(said(full, screen)).toContain("đã đủ phiếu");
    expect(said(full, screen)).not.toContain("đang chấm");
  }
});

test("a clock that runs says nothing before the server's time is known", () => {
  const now = board(heat);
  const clock = { elapsed: 61, since: null, minimum: null, maximum: 300 };
  const performing = { round: "heat", part: { id: "skit", name: "skit" }, team: now.rounds[0]?.rows[0] as BoardRow };
  const stage = { ...performing, contestant: null, place: { n: 1, of: 2 }, state: "on-stage", progress: null } as const;
  const shown = (since: string | null) => said(heat, <StageClock stage={{ ...stage, clock: { ...clock, since } }} />);
  expect([shown(null), shown("2018-10-12T08:00:00.000Z")]).toEqual(["| 01:01 | / 05:00 |", ""]);
});

test("the backdrop of a round whose teams are not public says so", () => {
  const ranking: HallView = { show: "ranking", round: "final", bloc: null };
  const backdrop = said(heat, <HallScreen />, ranking);
  expect(backdrop).toContain("| Chung kết · Chưa công bố các đội dự vòng này |");
  expect(backdrop).not.toContain("Chưa công bố điểm");
});

test("a phone is led to the lots only once some are drawn", () => {
  expect(said(decided, phone(<HallScreen />), { show: "draw" })).toBe("| Chưa bốc thăm |");
});

test("the plain table, and the prizes, name the bloc that ranks are of", () => {
  const tiers = [{ id: "nhat", name: "Nhất", count: 1, minimum: null }];
  const blocs = contest({
    teams: [
      { id: "lai-chau", bloc: "pho" },
      { id: "sin-ho", bloc: "huyen" },
    ],
    blocs: ["pho", "huyen"],
    judges: 1,
    parts: ["skit"],
    round: { rankBy: "bloc", prizes: { tiers, onTie: "share", side: [] } },
  });
  const all = blocs.performances.reduce((record, { id }) => confirm(mark(record, id, [30]), id), blocs);
  const table = said(publish(all, { kind: "round", round: "final" }), <BoardTable />);
  expect(table).toContain("| pho | 1 | Thành phố Lai Châu | 30,00 | 30,00 | huyen | 1 | Huyện Sìn Hồ |");
  const done = publish(all, { kind: "round", round: "final" });
  expect(said(done, <HallScreen />)).toMatch(
    /Đội thi \| .* \| pho \| 1 \| Thành phố Lai Châu .* \| huyen \| 1 \| Huyện Sìn Hồ/,
  );
  expect(table).toContain("Giải Nhất | Thành phố Lai Châu – pho | Huyện Sìn Hồ – huyen |");
});
