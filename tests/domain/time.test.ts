import { describe, expect, it, test } from "vitest";
import type { TimeRule } from "~/domain/record";
import { timeCost, timeTaken } from "~/domain/time";
import { instant } from "../support/record";

const limits = { minimum: null, maximum: null, grace: 0, over: null, under: null, appliesTo: "part" as const };
const typed = (seconds: number) => ({ segments: [], typed: seconds });
const fullMinutes: TimeRule = { kind: "full-periods", seconds: 60, points: 100 };
const halfMinutes: TimeRule = { kind: "started-periods", seconds: 30, points: 50 };
const rows = [
  { from: 60, points: 50, stopped: false },
  { from: 120, points: 100, stopped: true },
];

/** scoring.md, "Worked cases". */
describe("overtime", () => {
  test.each<[TimeRule, number, number, number]>([
    [fullMinutes, 300, 5 * 60 + 59, 0],
    [fullMinutes, 300, 6 * 60, 100],
    [fullMinutes, 300, 7 * 60 + 30, 200],
    [halfMinutes, 420, 7 * 60, 0],
    [halfMinutes, 420, 7 * 60 + 1, 50],
    [halfMinutes, 420, 7 * 60 + 31, 100],
  ])("%j over %s s: %s s cost %s hundredths", (over, maximum, seconds, points) => {
    expect(timeTaken(typed(seconds), { ...limits, maximum, over }).points).toBe(points);
  });

  test.each([
    [59, 0, false],
    [60, 50, false],
    [119, 50, false],
    [120, 100, true],
    [9000, 100, true],
  ])("by the table %s s over cost %s, stopped %s", (seconds, points, stopped) => {
    for (const table of [rows, rows.toReversed()])
      expect(timeCost(seconds, { kind: "table", rows: table })).toEqual({ points, stopped });
  });

  it("begins after the grace", () => {
    const time = { ...limits, maximum: 300, grace: 15, over: halfMinutes };
    expect([315, 316, 346].map((seconds) => timeTaken(typed(seconds), time).points)).toEqual([0, 50, 100]);
    expect(timeTaken(typed(316), time).over).toBe(1);
  });

  it("costs nothing at the limit, also by a table from 0", () => {
    const over: TimeRule = { kind: "table", rows: [{ from: 0, points: 100, stopped: false }] };
    expect([300, 301].map((seconds) => timeTaken(typed(seconds), { ...limits, maximum: 300, over }).points)).toEqual([
      0, 100,
    ]);
  });
});

describe("undertime", () => {
  const time = { ...limits, minimum: 1800, grace: 30, under: halfMinutes };
  test.each([
    [1800, 0, 0],
    [1770, 0, 0],
    [1769, 1, 50],
    [1739, 31, 100],
  ])("%s s of at least 1800 with 30 of grace: %s short, costs %s", (seconds, short, points) => {
    expect(timeTaken(typed(seconds), time)).toMatchObject({ short, points, over: 0 });
  });

  it("waits until the clock is stopped", () => {
    const segments = [
      { start: instant(0), stop: instant(60) },
      { start: instant(70), stop: null },
    ];
    expect(timeTaken({ segments, typed: null }, time)).toMatchObject({
      elapsed: 60,
      running: true,
      short: 0,
      points: 0,
    });
  });
});

describe("the clock", () => {
  const segment = (from: number, to: number | null) => ({
    start: instant(from),
    stop: to === null ? null : instant(to),
  });
  test.each([
    ["nothing measured", [], null, null],
    ["an open stretch counts nothing", [segment(0, null)], null, null],
    ["stretches add up", [segment(0, 100), segment(130, 150.5)], null, 120],
    ["parts of seconds add up before they are cut", [segment(0, 0.6), segment(1, 1.6)], null, 1],
    ["typed stands over the clock", [segment(0, 100)], 95, 95],
    ["typed 0 too", [segment(0, 100)], 0, 0],
    ["a stretch backwards is none", [segment(100, 0), segment(0, 10)], null, 10],
  ])("%s", (_, segments, byHand, elapsed) => {
    expect(timeTaken({ segments, typed: byHand }, limits).elapsed).toBe(elapsed);
  });
});
