import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Press, started, stopped } from "~/domain/presses";
import type { Performance } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { instant } from "../support/instants";

type Clock = Performance["clock"];
type Made = [start: number, stop: number | null];

const clock = (...made: Made[]): Clock => ({
  segments: made.map(([start, stop]) => ({ start: instant(start), stop: stop === null ? null : instant(stop) })),
  typed: null,
});
const at = (seconds: number | null): Press => ({ at: seconds === null ? null : instant(seconds) });
const said = (made: ReturnType<typeof started>) =>
  isRefusal(made) ? [made.refused, made.with?.at].filter(Boolean) : made;

/** Seconds of the day: what is measured, when the press arrives, when it was made, what comes of it. */
describe("a press of start", () => {
  test.each<[string, Made[], number, number | null, Made[] | string[]]>([
    ["begins now", [], 100, null, [[100, null]]],
    ["begins when the finger pressed", [], 100, 40, [[40, null]]],
    [
      "goes on after a stop",
      [[0, 50]],
      100,
      null,
      [
        [0, 50],
        [100, null],
      ],
    ],
    [
      "goes on at the very stop",
      [[0, 50]],
      100,
      50,
      [
        [0, 50],
        [50, null],
      ],
    ],
    ["changes nothing while the clock runs", [[0, null]], 100, 90, [[0, null]]],
    ["sent again after the stop is the same press", [[40, 60]], 100, 40, [[40, 60]]],
    ["a moment ahead counts now", [], 100, 101.5, [[100, null]]],
    ["too far ahead is refused", [], 100, 103, ["press-ahead"]],
    ["from hours ago is refused", [], 9000, 1000, ["press-too-old"]],
    ["before what was measured is refused", [[0, 50]], 100, 49, ["press-overtaken", instant(50)]],
    [
      "on a server whose clock was set back follows what was measured",
      [[0, 500]],
      100,
      null,
      [
        [0, 500],
        [500, null],
      ],
    ],
  ])("%s", (_, measured, now, pressed, comes) => {
    const made = said(started(clock(...measured), instant(now), at(pressed)));
    expect(made).toEqual(typeof comes[0] === "string" ? comes : clock(...(comes as Made[])));
  });
});

describe("a press of stop", () => {
  test.each<[string, Made[], number, number | null, Made[] | string[]]>([
    ["ends now", [[0, null]], 100, null, [[0, 100]]],
    ["ends when the finger pressed", [[0, null]], 100, 60, [[0, 60]]],
    ["of a clock at rest changes nothing", [[0, 60]], 100, null, [[0, 60]]],
    [
      "sent again is the same press, also after the next start",
      [
        [0, 60],
        [70, null],
      ],
      100,
      60,
      [
        [0, 60],
        [70, null],
      ],
    ],
    ["by a second finger changes nothing", [[0, 60]], 100, 58.5, [[0, 60]]],
    ["after the other's changes nothing", [[0, 60]], 100, 80, [[0, 60]]],
    ["well before the other's is told so", [[0, 60]], 100, 30, ["press-overtaken", instant(60)]],
    [
      "before the clock was started again is told so",
      [
        [0, 60],
        [70, null],
      ],
      100,
      65,
      ["press-overtaken", instant(70)],
    ],
    ["of what never ran is told so", [], 100, 80, ["clock-not-running"]],
    ["too far ahead is refused", [[0, null]], 100, 103, ["press-ahead"]],
    ["from hours ago is refused", [[0, null]], 9000, 1000, ["press-too-old"]],
    ["on a server whose clock was set back takes no time away", [[500, null]], 100, null, [[500, 500]]],
  ])("%s", (_, measured, now, pressed, comes) => {
    const made = said(stopped(clock(...measured), instant(now), at(pressed)));
    expect(made).toEqual(typeof comes[0] === "string" ? comes : clock(...(comes as Made[])));
  });
});

/** Two timekeepers: when each press arrives, how long it was kept or how far ahead it is, and how often it is sent. */
const presses = fc.array(
  fc.record({
    start: fc.boolean(),
    after: fc.integer({ min: -20, max: 40 }),
    late: fc.option(fc.integer({ min: -5, max: 60 })),
    again: fc.nat(2),
  }),
  { maxLength: 40 },
);

it("whatever two timekeepers press and whenever it arrives, stretches never overlap and never end before they begin", () => {
  fc.assert(
    fc.property(presses, (all) => {
      let [now, stands] = [1000, clock()];
      for (const { start, after, late, again } of all) {
        now += after;
        const press = at(late === null ? null : now - late);
        const how = start ? started : stopped;
        for (let time = 0; time <= again; time++) {
          const next = how(stands, instant(now), press);
          if (time > 0 && !isRefusal(next)) expect(next).toBe(stands);
          if (!isRefusal(next)) stands = next;
        }
        const ends = stands.segments.flatMap((one) => [one.start, one.stop ?? "9"]);
        expect(ends).toEqual([...ends].sort());
        expect(stands.segments.slice(0, -1).every((one) => one.stop !== null)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
