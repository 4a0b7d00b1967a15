import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { board } from "~/domain/board";
import { hasMore, type OnScreen, onScreen, overCamera, roundOf, stateInOrder } from "~/domain/board-shown";
import { planCeremony } from "~/domain/changes/ceremony";
import { showInHall } from "~/domain/changes/hall";
import type { ContestRecord, HallView } from "~/domain/record";
import { actor, carry } from "../support/acting";
import { anyContest } from "../support/any-contest";
import { confirm, contest, inTwoBlocs, mark, publish, publishAll } from "../support/record";

/** Two rounds with the same three teams, a part each; the first part published, a team on stage in the second. */
const start = contest({
  ...inTwoBlocs,
  judges: 1,
  rounds: [{ id: "heat", name: "Vòng loại" }, { id: "final" }],
  parts: [
    { id: "skit", round: "heat" },
    { id: "talk", round: "final" },
  ],
});
const heat = start.performances.filter(({ part }) => part === "skit").map(({ id }) => id);
const judged = heat.reduce((record, id, at) => confirm(mark(record, id, [30 + at]), id), start);
const begun = publishAll(judged, heat);
const staged = { ...begun, contest: { ...begun.contest, onStage: "talk.sin-ho" } };

/** What shows and of which round, with the rows that it has. */
const said = (on: OnScreen) =>
  [on.show, "round" in on && on.round?.id, "round" in on && on.round?.rows.length].filter(Boolean).join(" ");
const shown = (record: ContestRecord, view: HallView) => board(carry(record, actor(), showInHall(view)));

describe("what shows in the hall and over its camera", () => {
  const cases: [view: HallView, hall: string, camera: string][] = [
    [{ show: "auto" }, "waiting final 3", "stage"],
    [{ show: "waiting" }, "waiting final 3", "waiting final 3"],
    [{ show: "ranking", round: "heat", bloc: null }, "ranking heat 3", "ranking heat 3"],
    [{ show: "ranking", round: "heat", bloc: "huyen" }, "ranking heat 2", "ranking heat 2"],
    [{ show: "ranking", round: "final", bloc: null }, "waiting final 3", "waiting final 3"],
    [{ show: "prizes", round: "heat" }, "ranking heat 3", "ranking heat 3"],
    [{ show: "order", part: "skit" }, "order heat 3", "order heat 3"],
    [{ show: "marks", round: "heat", team: "sin-ho" }, "marks heat 3", "marks heat 3"],
    [{ show: "progress" }, "progress", "progress"],
  ];
  test.each(cases)("%o", (view, hall, camera) => {
    const now = shown(staged, view);
    expect(said(onScreen(now))).toBe(hall);
    expect(said(overCamera(now, roundOf(now, null)))).toBe(camera);
  });

  test("a bloc's ranking has the prizes of its own teams alone, as it has them in the whole round", () => {
    const tiers = ["nhat", "nhi"].map((id) => ({ id, name: id, count: 1, minimum: null }));
    const prizes = {
      tiers,
      onTie: "share" as const,
      side: [{ id: "hat", name: "Hát hay", award: { by: "decision" as const } }],
    };
    const rounds = judged.rounds.map((one) => (one.id === "heat" ? { ...one, prizes } : one));
    const done = board(publish(publishAll({ ...judged, rounds }, heat), { kind: "round", round: "heat" }));
    const whole = done.rounds.find(({ id }) => id === "heat");
    expect(whole?.prizes?.tiers.map(({ teams }) => teams.length)).toEqual([1, 1]);
    const wonIn = (bloc: string | null) => {
      const on = onScreen({ ...done, hall: { show: "ranking", round: "heat", bloc } });
      return on.show === "ranking" ? on.round.prizes : null;
    };
    for (const { id } of done.blocs) {
      const own = whole?.rows.filter(({ bloc }) => bloc?.id === id).map((row) => row.id) ?? [];
      const wanted = whole?.prizes?.tiers.filter(({ teams }) => teams.some((team) => own.includes(team)));
      expect(wonIn(id)).toEqual({ tiers: wanted, side: [], advancing: null });
    }
    expect(wonIn(null)).toEqual(whole?.prizes);
  });

  test("left to itself it is of the round that a viewer asks for, and of none other once one was chosen", () => {
    const now = shown(staged, { show: "auto" });
    expect(said(onScreen(now, roundOf(now, "heat")))).toBe("ranking heat 3");
    expect(said(onScreen(now, roundOf(now, "no-such-round")))).toBe("waiting final 3");
    const chosen = shown(staged, { show: "ranking", round: "heat", bloc: null });
    expect(said(onScreen(chosen, roundOf(chosen, "final")))).toBe("ranking heat 3");
  });

  test("something is to come until all have performed, or the round is published", () => {
    const one = contest({ teams: ["lai-chau", "sin-ho"], judges: 1, parts: ["skit"] });
    const done = one.performances.reduce((record, { id }) => confirm(mark(record, id, [30]), id), one);
    const first = one.performances[0]?.id ?? "";
    const all = [
      contest({ teams: [] }),
      one,
      publishAll(confirm(mark(one, first, [30]), first), [first]),
      staged,
      done,
    ];
    expect(all.map((record) => hasMore(board(record)))).toEqual([false, true, true, true, true]);
    const told = publishAll(
      done,
      one.performances.map(({ id }) => id),
    );
    expect(hasMore(board(told))).toBe(false);
    const announced = { round: { id: "final", name: "" }, paused: false, shown: [] };
    expect(all.map((record) => hasMore({ ...board(record), ceremony: announced }))).toEqual(Array(5).fill(false));
    expect(hasMore(board(publish(one, { kind: "round", round: "final" })))).toBe(false);
  });

  test("a ceremony goes before who is on stage", () => {
    const planned = carry(judged, actor(), planCeremony("le", "heat", { order: "last-to-first", byPart: false }));
    const now = board({ ...planned, contest: { ...planned.contest, onStage: "talk.sin-ho" } });
    expect(said(overCamera(now, null))).toBe("ceremony heat 3");
  });

  test("a round that begins with points of an earlier one has a ranking", () => {
    const carryOver = { round: "heat", coefficient: 10_000 };
    const rounds = staged.rounds.map((one) => (one.id === "final" ? { ...one, carryOver } : one));
    expect(said(onScreen(shown({ ...staged, rounds }, { show: "auto" })))).toBe("ranking final 3");
  });

  test("of several contestants of a team the order tells who is on stage, and when all are published", () => {
    const talks = contest({ teams: ["lai-chau", "sin-ho"], judges: 1, parts: [{ id: "talk", performers: 2 }] });
    const done = talks.performances.slice(0, 2).map(({ id }) => id);
    const told = publishAll(
      done.reduce((record, id) => confirm(mark(record, id, [30]), id), talks),
      done,
    );
    const { rounds, stage } = board({ ...told, contest: { ...told.contest, onStage: "talk.sin-ho.1" } });
    const [round] = rounds;
    const column = round?.columns[0];
    if (!round || !column) throw new Error("no part");
    const states = column.order.map((_, at) => stateInOrder(stage, round, column, at));
    expect(states).toEqual(["published", "published", "on-stage", "hidden"]);
  });

  test("whatever a contest is like, a ranking has marks and prizes are published", () => {
    fc.assert(
      fc.property(anyContest, (record) => {
        const { rounds } = record;
        for (const round of rounds) {
          const ranking = onScreen(shown(record, { show: "ranking", round: round.id, bloc: null }));
          const prizes = onScreen(shown(record, { show: "prizes", round: round.id }));
          for (const on of [ranking, prizes]) {
            if (on.show === "ranking") expect(on.round.rows.length).toBeGreaterThan(0);
            else if (on.show === "prizes") expect(on.round.published).toBe(true);
            else expect(on.show).toBe("waiting");
          }
        }
      }),
    );
  });
});
