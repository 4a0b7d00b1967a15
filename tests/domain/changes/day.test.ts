import { describe, expect, it } from "vitest";
import { answerCall, callDesk } from "~/domain/changes/calls";
import { planCeremony } from "~/domain/changes/ceremony";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { penalise, revokePenalty } from "~/domain/changes/penalties";
import { brief, publishPart, publishPerformance, publishRound, revokePublication } from "~/domain/changes/publication";
import { callOnStage, openMarking, resetClock, startClock, stopClock, typeTime } from "~/domain/changes/stage";
import { enterTally } from "~/domain/changes/tallies";
import { confirmTimePenalty, overrideTimePenalty, revokeTimePenalty } from "~/domain/changes/time-penalty";
import type { ContestRecord } from "~/domain/record";
import { actor, carry, moment, refusalOf } from "../../support/acting";
import * as made from "../../support/record";
import { performanceId, smallContest } from "../../support/small-contest";

const desk = actor();
const chair = actor(["chair", "judge"], "ha");
const start = smallContest();
const quizOf = (team: string) => performanceId(start, "kien-thuc", team);
const skitOf = (team: string) => performanceId(start, "tieu-pham", team);
const first = quizOf("sin-ho");
const second = quizOf("than-uyen");

const confirmed = (record: ContestRecord, performance: string, correct: number) =>
  carry(
    carry(record, desk, enterTally(`t-${performance}`, performance, correct)),
    chair,
    confirm(`c-${performance}`, performance),
  );

describe("the stage", () => {
  it("takes one performance at a time, and not away from a running clock", () => {
    const on = carry(start, desk, callOnStage(first), startClock(first));
    expect(on.contest.onStage).toBe(first);
    expect(refusalOf(on, desk, callOnStage(second))).toMatchObject({
      refused: "clock-running",
      with: { team: "Sìn Hồ" },
    });
    expect(carry(on, desk, stopClock(first), callOnStage(second)).contest.onStage).toBe(second);
    const gone = carry(on, desk, callOnStage(second, { stopping: true }));
    expect(gone.contest.onStage).toBe(second);
    expect(gone.performances.find((one) => one.id === first)?.clock.segments).toMatchObject([
      { stop: expect.any(String) },
    ]);
  });

  it("is confirmed with a clock that was left running, once somebody says that it stops", () => {
    const running = carry(start, desk, enterTally("t", first, 10), startClock(first));
    expect(refusalOf(running, chair, confirm("c", first))).toMatchObject({ refused: "clock-running" });
    const done = carry(running, chair, confirm("c", first, "", { stopping: true }));
    expect(done.confirmations).toHaveLength(1);
    expect(done.performances.find((one) => one.id === first)?.clock.segments[0]?.stop).not.toBeNull();
  });

  it("refuses a team that has withdrawn, until that is taken back", () => {
    const gone = carry(
      start,
      desk,
      decide({ id: "d", kind: "standing", team: "sin-ho", round: null, standing: "withdrawn" }, "ốm"),
    );
    expect(refusalOf(gone, desk, callOnStage(first))).toMatchObject({ refused: "not-competing" });
    expect(refusalOf(gone, desk, openMarking(first))).toMatchObject({ refused: "not-competing" });
    expect(carry(gone, desk, revokeDecision("d", "đã khỏe"), callOnStage(first)).contest.onStage).toBe(first);
  });

  it("keeps the clock's stretches, is harmless when tapped twice, and can be typed over or reset with a reason", () => {
    const ran = carry(start, desk, startClock(first), startClock(first), stopClock(first), stopClock(first));
    const clock = ran.performances.find((one) => one.id === first)?.clock;
    expect(clock?.segments).toHaveLength(1);
    expect(clock?.segments[0]?.stop).not.toBeNull();
    expect(refusalOf(ran, desk, resetClock(first, " "))).toMatchObject({ refused: "required", at: "reason" });
    const reset = carry(ran, desk, typeTime(first, 425), resetClock(first, "bấm nhầm"));
    expect(reset.performances.find((one) => one.id === first)?.clock).toEqual({ segments: [], typed: null });
  });
});

describe("a tally", () => {
  it("takes the place of the one before it, and both are kept", () => {
    const twice = carry(start, desk, enterTally("a", first, 15), enterTally("b", first, 16));
    expect(twice.tallies.map((one) => [one.correct, one.revoked === null])).toEqual([
      [15, false],
      [16, true],
    ]);
  });

  it.each([
    ["more right answers than questions", enterTally("a", first, 21), "too-many-correct"],
    ["a part that a panel marks", enterTally("a", skitOf("sin-ho"), 1), "unknown"],
  ])("refuses %s", (_, change, refused) => {
    expect(refusalOf(start, desk, change)).toMatchObject({ refused });
  });
});

describe("points off for time", () => {
  const skit = skitOf("sin-ho");
  const part = start.parts.find((one) => one.id === "tieu-pham");
  const over = { kind: "full-periods" as const, seconds: 60, points: 100 };
  const strict = {
    ...start,
    parts: start.parts.map((one) => (one === part ? { ...one, time: { ...one.time, over } } : one)),
  };
  const late = carry(strict, desk, typeTime(skit, 900 + 125));
  const standing = (record: ContestRecord) => record.decisions.filter((one) => one.revoked === null);

  it("are confirmed as the rule proposes them, or overridden with a reason; the last word stands alone", () => {
    expect(refusalOf(late, desk, confirmTimePenalty("d", skit, 100))).toMatchObject({ refused: "stale" });
    const settled = carry(late, desk, confirmTimePenalty("d", skit, 200), confirmTimePenalty("d", skit, 200));
    expect(standing(settled)).toMatchObject([{ id: "d", points: 200, made: { reason: "" } }]);
    expect(refusalOf(settled, desk, overrideTimePenalty("e", skit, 50, " "))).toMatchObject({ at: "reason" });
    const other = carry(settled, desk, overrideTimePenalty("e", skit, 50, "mất điện"));
    expect(standing(other)).toMatchObject([{ id: "e", points: 50, made: { reason: "mất điện" } }]);
    expect(standing(carry(other, desk, revokeTimePenalty(skit, "xem lại")))).toEqual([]);
    expect(refusalOf(late, desk, revokeTimePenalty(skit, "xem lại"))).toMatchObject({ refused: "unknown" });
  });

  it("wait until the clock is stopped, and are closed once the performance is confirmed", () => {
    const running = carry(strict, desk, startClock(skit));
    expect(refusalOf(running, desk, confirmTimePenalty("d", skit, 0))).toMatchObject({ refused: "clock-running" });
    const locked = {
      ...late,
      confirmations: [
        { id: "c", performance: skit, made: { at: "2018-10-12T02:00:00.000Z", by: "Hà", reason: "" }, revoked: null },
      ],
    };
    expect(refusalOf(locked, desk, confirmTimePenalty("d", skit, 200))).toMatchObject({ refused: "locked" });
    expect(refusalOf(locked, desk, overrideTimePenalty("d", skit, 0, "x"))).toMatchObject({ refused: "locked" });
  });
});

describe("a penalty", () => {
  const penalty = {
    id: "p",
    round: "chung-ket",
    team: "sin-ho",
    performance: first,
    appliesTo: "part" as const,
    points: 50,
  };

  it("needs a reason and points, and is taken back with a reason", () => {
    expect(refusalOf(start, desk, penalise({ ...penalty, reason: "" }))).toMatchObject({ at: "reason" });
    expect(refusalOf(start, desk, penalise({ ...penalty, points: 0, reason: "x" }))).toMatchObject({ at: "points" });
    const given = carry(start, desk, penalise({ ...penalty, reason: "vượt sân khấu" }));
    expect(refusalOf(given, desk, revokePenalty("p", ""))).toMatchObject({ refused: "required" });
    expect(carry(given, desk, revokePenalty("p", "xem lại băng")).penalties[0]?.revoked?.reason).toBe("xem lại băng");
  });

  it("without a performance comes off the total", () => {
    const given = carry(start, desk, penalise({ ...penalty, performance: null, reason: "đến muộn" }));
    expect(given.penalties[0]?.appliesTo).toBe("total");
  });

  it("cannot touch a confirmed performance", () => {
    expect(refusalOf(confirmed(start, first, 10), desk, penalise({ ...penalty, reason: "x" }))).toMatchObject({
      refused: "locked",
    });
  });
});

describe("publication", () => {
  it("of a performance waits for its confirmation", () => {
    expect(refusalOf(start, desk, publishPerformance(first))).toMatchObject({ refused: "not-confirmed" });
  });

  it("of a part waits until all of it is confirmed, and shows what is not shown yet", () => {
    const [quiz] = start.parts.filter(({ id }) => id === "kien-thuc");
    const half = confirmed(start, first, 10);
    const missing = { refused: "not-confirmed", with: { missing: 1 } };
    expect(refusalOf(half, desk, publishPart(quiz?.id ?? ""))).toEqual(missing);
    expect(refusalOf(half, desk, publishPart("khong-co")).refused).toBe("unknown");
    const whole = confirmed(carry(half, desk, publishPerformance(first)), second, 12);
    const shown = carry(whole, desk, publishPart("kien-thuc"));
    expect(shown.publications.map((one) => "performance" in one && one.performance)).toEqual([first, second]);
    expect(carry(shown, desk, publishPart("kien-thuc"))).toBe(shown);
  });

  it("is made at once on confirmation where the rules say so", () => {
    const record = { ...start, rules: { ...start.rules, publish: "on-confirmation" as const } };
    expect(confirmed(record, first, 10).publications).toMatchObject([{ kind: "performance", performance: first }]);
  });

  it("is made of a whole part with its last confirmation where the rules say so", () => {
    const record = { ...start, rules: { ...start.rules, publish: "with-part" as const } };
    const half = confirmed(record, first, 10);
    expect(half.publications).toEqual([]);
    const shown = confirmed(half, second, 12).publications;
    expect(shown.map((one) => "performance" in one && one.performance)).toEqual([first, second]);
  });

  it("is withdrawn when the performance is reopened", () => {
    const shown = carry(confirmed(start, first, 10), desk, publishPerformance(first));
    expect(carry(shown, chair, reopen(first, "đếm sai")).publications[0]?.revoked?.reason).toBe("đếm sai");
  });

  it("lets the MC see a round beforehand once, until it is taken back", () => {
    const briefed = carry(start, desk, brief("b", "chung-ket"), brief("c", "chung-ket"));
    expect(briefed.publications).toMatchObject([{ id: "b", kind: "briefing", round: "chung-ket" }]);
    expect(refusalOf(start, desk, brief("b", "khong-co"))).toMatchObject({ refused: "unknown" });
    const back = carry(briefed, desk, revokePublication("b", "chưa đủ phiếu"), brief("c", "chung-ket"));
    expect(back.publications.map((one) => one.revoked === null)).toEqual([false, true]);
  });

  const quizOnly = { ...start, performances: start.performances.filter((one) => one.part === "kien-thuc") };
  const all = (b: number) => confirmed(confirmed(quizOnly, first, 18), second, b);

  it("of a round waits until everything in it is confirmed", () => {
    const half = confirmed(quizOnly, first, 18);
    expect(refusalOf(half, desk, publishRound("r", "chung-ket"))).toMatchObject({
      refused: "not-confirmed",
      with: { missing: 1 },
    });
  });

  it("of a round waits while a tie leaves a prize open, and goes out once it is decided", () => {
    const tied = all(18);
    expect(refusalOf(tied, desk, publishRound("r", "chung-ket"))).toMatchObject({ refused: "prizes-undecided" });
    const teams = ["than-uyen", "sin-ho"];
    const order = decide({ id: "o", kind: "order", round: "chung-ket", for: "prize", by: "lot", teams }, "bốc thăm");
    expect(carry(tied, desk, order, publishRound("r", "chung-ket")).publications).toHaveLength(1);
  });

  it("of a round clears the stage", () => {
    const on = carry(all(12), desk, callOnStage(first));
    expect(carry(on, desk, publishRound("r", "chung-ket")).contest.onStage).toBeNull();
  });

  it("of a round holds its decisions, penalties and confirmations until it is taken back with a reason", () => {
    const out = carry(all(12), desk, publishRound("r", "chung-ket"));
    expect(refusalOf(out, chair, reopen(first, "x"))).toMatchObject({ refused: "round-published" });
    expect(refusalOf(out, desk, revokePublication("r", ""))).toMatchObject({ refused: "required" });
    const back = carry(out, desk, revokePublication("r", "khiếu nại"));
    expect(carry(back, chair, reopen(first, "x")).confirmations.filter((one) => one.revoked === null)).toHaveLength(1);
  });
});

describe("a round whose results rest on an earlier one", () => {
  const parts = [
    { id: "loai", round: "so-khao" },
    { id: "skit", round: "final" },
  ];
  const ways: [string, object][] = [
    ["by points carried over", { carryOver: { round: "so-khao", coefficient: 5000 } }],
    ["by a tie-break", { tieBreaks: [{ by: "part", part: "loai" }] }],
  ];

  it.each(ways)("%s is published after that, and that is not taken back before it", (_, rests) => {
    const plan = made.contest({ teams: 2, judges: 1, parts, rounds: ["so-khao", { id: "final", ...rests }] });
    const done = plan.performances.reduce((sofar, { id }) => made.confirm(made.mark(sofar, id, [10]), id), plan);
    const [first, last] = [publishRound("1", "so-khao"), publishRound("2", "final")];
    const prizeless = { ...done, rounds: done.rounds.map((one) => ({ ...one, prizes: { ...one.prizes, tiers: [] } })) };
    const hidden = { refused: "rests-on-hidden", with: { rounds: done.rounds[0]?.name } };
    expect(refusalOf(prizeless, desk, last)).toEqual(hidden);
    expect(refusalOf(prizeless, desk, planCeremony("le", "final", { order: "last-to-first", byPart: false }))).toEqual(
      hidden,
    );
    const both = carry(prizeless, desk, first, last);
    const resting = { refused: "round-rests-on-it", with: { round: done.rounds[1]?.name } };
    expect(refusalOf(both, desk, revokePublication("1", "khiếu nại"))).toEqual(resting);
    carry(both, desk, revokePublication("2", "khiếu nại"), revokePublication("1", "khiếu nại"));
  });
});

it("a judge's call is kept once however often it is sent, and answered once", () => {
  const call = callDesk("k", first, "Máy hết pin");
  const called = carry(start, actor(["judge"], "binh"), call, call);
  expect(called.calls).toHaveLength(1);
  const answered = carry(called, desk, answerCall("k", "Đã đổi máy"));
  expect(answerCall("k", "lại").apply(answered, moment(desk))).toBe(answered);
});
