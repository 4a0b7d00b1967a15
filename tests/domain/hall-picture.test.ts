import { describe, expect, test } from "vitest";
import { board } from "~/domain/board";
import { planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { showInHall } from "~/domain/changes/hall";
import { closeVote, openVote } from "~/domain/changes/votes";
import { hallOf } from "~/domain/desk/hall";
import type { ContestRecord, HallView } from "~/domain/record";
import { actor, carry } from "../support/acting";
import { confirm, contest, inTwoBlocs, mark, publish, publishAll } from "../support/record";

/** Three teams in two blocs, judged by one in a skit and a talk, all confirmed. */
const prizes = { tiers: [{ id: "nhat", name: "Nhất", count: 1, minimum: null }], onTie: "share" as const, side: [] };
const start = contest({
  ...inTwoBlocs,
  judges: 1,
  parts: [
    { id: "skit", name: "Tiểu phẩm" },
    { id: "talk", name: "Chào hỏi" },
  ],
  round: { prizes },
});
const judged = start.performances.reduce((record, { id }, at) => confirm(mark(record, id, [30 + (at % 3)]), id), start);
const skits = judged.performances.filter(({ part }) => part === "skit").map(({ id }) => id);
const begun = publishAll(judged, skits);
const published = publish(judged, { kind: "round", round: "final" });
const onStage = (record: ContestRecord) => ({ ...record, contest: { ...record.contest, onStage: "talk.sin-ho" } });

const picture = (record: ContestRecord, view: HallView = { show: "auto" }) =>
  hallOf(board(carry(record, actor(), showInHall(view)))).picture;
/** What shows, of whom, line by line, and the stage below it. */
const seen = (record: ContestRecord, view?: HallView) => {
  const { shows, about, lines, stage } = picture(record, view);
  const said = lines.map(({ before, name, points, votes, undecided }) =>
    [before, name, undecided && "?", points, votes].filter(Boolean).join(" "),
  );
  return [shows, about, said.join(", "), stage ? "stage" : ""].filter(Boolean).join(" | ");
};

describe("the desk's picture of the hall", () => {
  const vote = carry(begun, actor(), openVote("v", "Đội yêu thích", ["lai-chau", "sin-ho"]));
  const closed = carry(vote, actor(), closeVote("v", new Map([["sin-ho", 12]])));
  const advance = { best: 1, of: "round" as const, bestOfRest: 0, onTie: "all" as const };
  const rounds = [{ id: "heat", advance }, { id: "final" }];
  const withheld = contest({ rounds, parts: ["skit", { id: "song", name: "song", round: "final" }] });
  const apart = { ...published, rounds: published.rounds.map((one) => ({ ...one, rankBy: "bloc" as const })) };
  const costume = { id: "dep", name: "Trang phục đẹp", award: { by: "decision" as const } };
  const open = {
    ...published,
    rounds: published.rounds.map((one) => ({ ...one, prizes: { ...one.prizes, side: [costume] } })),
  };
  const twice = contest({
    teams: ["lai-chau", "sin-ho"],
    judges: 1,
    rounds: [
      { id: "heat", name: "Vòng loại", advance },
      { id: "final", carryOver: { round: "heat", coefficient: 10_000 } },
    ],
    parts: ["skit", { id: "song", round: "final" }],
  });
  const both = ["skit.lai-chau", "skit.sin-ho"];
  const heats = publish(
    both.reduce((record, id, at) => confirm(mark(record, id, [30 + at]), id), twice),
    { kind: "round", round: "heat" },
  );
  const ranking: HallView = { show: "ranking", round: "final", bloc: "huyen" };
  const cases: [name: string, seen: string, wanted: string][] = [
    ["nothing public yet", seen(judged), "waiting | Hội thi Dân vận khéo | stage"],
    ["so too where a ranking is wanted", seen(judged, ranking), "waiting | Hội thi Dân vận khéo | stage"],
    ["the backdrop, asked for", seen(begun, { show: "waiting" }), "waiting | Hội thi Dân vận khéo"],
    [
      "the ranking by itself",
      seen(begun),
      "ranking | Chung kết | 1 Huyện Than Uyên 32.00, 2 Huyện Sìn Hồ 31.00, 3 Thành phố Lai Châu 30.00 | stage",
    ],
    ["a bloc", seen(begun, ranking), "ranking | huyen | 1 Huyện Than Uyên 32.00, 2 Huyện Sìn Hồ 31.00 | stage"],
    ["who is on stage", seen(onStage(begun), { show: "stage" }), "stage | Huyện Sìn Hồ | stage"],
    ["nobody on stage", seen(begun, { show: "progress" }), "progress | stage"],
    [
      "a running order of a contest without teams",
      seen(contest({ teams: [], parts: ["skit"] }), { show: "order", part: "skit" }),
      "waiting | Hội thi Dân vận khéo",
    ],
    ["a running order that is not public", seen(withheld, { show: "order", part: "song" }), "order | song"],
    [
      "a running order",
      seen(begun, { show: "order", part: "talk" }),
      "order | Chào hỏi | 1 Thành phố Lai Châu, 2 Huyện Sìn Hồ, 3 Huyện Than Uyên",
    ],
    [
      "a team's marks, those that are published",
      seen(begun, { show: "marks", round: "final", team: "sin-ho" }),
      "marks | Huyện Sìn Hồ | Tiểu phẩm 31.00, Chào hỏi, 31.00",
    ],
    [
      "no prizes before the round is published",
      seen(begun, { show: "prizes", round: "final" }),
      "ranking | Chung kết | 1 Huyện Than Uyên 32.00, 2 Huyện Sìn Hồ 31.00, 3 Thành phố Lai Châu 30.00 | stage",
    ],
    ["prizes", seen(published, { show: "prizes", round: "final" }), "prizes | Chung kết | Nhất Huyện Than Uyên"],
    [
      "prizes of each bloc",
      seen(apart, { show: "prizes", round: "final" }),
      "prizes | Chung kết | Nhất Thành phố Lai Châu – pho, Nhất Huyện Than Uyên – huyen",
    ],
    [
      "a prize that is not decided",
      seen(open, { show: "prizes", round: "final" }),
      "prizes | Chung kết | Nhất Huyện Than Uyên, Trang phục đẹp ?",
    ],
    ["who goes on", seen(heats, { show: "prizes", round: "heat" }), "prizes | Vòng loại | Huyện Sìn Hồ"],
    [
      "what a team brings along",
      seen(heats, { show: "marks", round: "final", team: "sin-ho" }),
      "marks | Huyện Sìn Hồ | 31.00, song, 31.00",
    ],
    ["a message", seen(begun, { show: "message", text: "Nghỉ 15 phút" }), "message | Nghỉ 15 phút"],
    ["the draw of lots, whether there is one or not", seen(begun, { show: "draw" }), "draw"],
    ["no vote", seen(begun, { show: "vote" }), "waiting | Hội thi Dân vận khéo"],
    ["an open vote", seen(vote, { show: "vote" }), "vote | Đội yêu thích | Thành phố Lai Châu, Huyện Sìn Hồ"],
    [
      "a vote that is closed",
      seen(closed, { show: "vote" }),
      "vote | Đội yêu thích | Huyện Sìn Hồ 12, Thành phố Lai Châu",
    ],
  ];
  test.each(cases)("%s", (_, found, wanted) => expect(found).toBe(wanted));

  test("a ceremony shows the step that was made last, and no other before its time", () => {
    const planned = carry(judged, actor(), planCeremony("le", "final", { order: "last-to-first", byPart: false }));
    expect(picture(planned)).toMatchObject({ shows: "ceremony", step: null, lines: [] });
    const one = carry(planned, actor(), stepCeremony("le", 0, 1));
    expect(picture(one).step).toMatchObject({ show: "marks", team: { name: "Thành phố Lai Châu" } });
    expect(JSON.stringify(picture(one))).not.toContain("Than Uyên");
    expect(picture(one, { show: "waiting" })).toMatchObject({ shows: "waiting", step: null });
  });

  test("of a long running order it shows the lines from the one on stage on", () => {
    const long = contest({ teams: 8, parts: [{ id: "skit", name: "Tiểu phẩm" }] });
    const staged = (at: number) => ({
      ...long,
      contest: { ...long.contest, onStage: long.performances[at]?.id ?? "" },
    });
    const places = (at: number) =>
      picture(staged(at), { show: "order", part: "skit" }).lines.map(({ before }) => before);
    expect(places(1)).toEqual(["2", "3", "4", "5", "6"]);
    expect(places(7)).toEqual(["4", "5", "6", "7", "8"]);
  });
});
