import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Board, board } from "~/domain/board";
import { packed } from "~/domain/board-packed";
import { packingOf } from "~/domain/board-packing";
import { structureOf } from "~/domain/board-structure";
import { unpacked } from "~/domain/board-unpacked";
import { decimalOf, digitReader, toDigits, wholeOf, widthOf } from "~/domain/digits";
import type { ContestRecord } from "~/domain/record";
import { anyContest, anySteps } from "../support/any-contest";
import { anyRecord } from "../support/any-record";
import { contest, instant, mark, publish, publishAll, withPerformance } from "../support/record";

/** Somebody is on stage, with the clock running. */
function onStage(record: ContestRecord, at: number): ContestRecord {
  const performance = record.performances[at % Math.max(1, record.performances.length)]?.id;
  if (performance === undefined) return record;
  const segments = [
    { start: instant(0), stop: instant(75) },
    { start: instant(80), stop: null },
  ];
  const shown = withPerformance(record, performance, { clock: { segments, typed: null } });
  return { ...shown, contest: { ...shown.contest, onStage: performance } };
}

const structure = (made: Board) => JSON.stringify([structureOf(made), packingOf(made)]);

describe("a packed state", () => {
  it("is all that the structure lacks", () => {
    fc.assert(
      fc.property(anyContest, fc.nat({ max: 50 }), (record, at) => {
        const made = board(onStage(record, at));
        const packing = packingOf(made);
        expect(unpacked(structureOf(made), packing, packed(made, packing))).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });

  it("is enough for whoever has any earlier board of the same structure", () => {
    let [same, moved] = [0, 0];
    fc.assert(
      fc.property(anyContest, anySteps, fc.nat({ max: 50 }), (record, steps, at) => {
        const [before, after] = [board(record), board(onStage(steps(record), at))];
        if (structure(before) !== structure(after)) return void moved++;
        same++;
        expect(unpacked(before, packingOf(before), packed(after, packingOf(after)))).toEqual(after);
      }),
      { numRuns: 200 },
    );
    expect(Math.min(same, moved)).toBeGreaterThan(5);
  });

  it("is as long whatever it says", () => {
    fc.assert(
      fc.property(anyContest, anySteps, (record, steps) => {
        const [before, after] = [board(record), board(steps(record))];
        if (structure(before) !== structure(after)) return;
        expect(packed(after, packingOf(after))).toHaveLength(packed(before, packingOf(before)).length);
      }),
      { numRuns: 100 },
    );
  });

  it("holds for the oddest record, as far as that can be said", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const made = board(record);
        const packing = packingOf(made);
        expect(packed(made, packing)).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe("thirteen teams in four parts", () => {
  const teams = 13;
  /** Everything marked with the dearest numbers, published, and the last one on stage. */
  const plan = contest({ teams: Array.from({ length: teams }, (_, at) => ({ id: `doi-${at}` })), judges: 9 });
  const marked = plan.performances.reduce((sofar, { id, part }, at) => {
    const most = { greeting: 19, knowledge: 19, situation: 19 }[part] ?? 38;
    return mark(
      sofar,
      id,
      Array.from({ length: 9 }, () => most + (at % 4) / 4),
    );
  }, plan);
  const whole = onStage(
    publishAll(
      marked,
      marked.performances.map(({ id }) => id),
    ),
    51,
  );

  test("take an update of at most 300 bytes, at any time of the day", () => {
    for (const record of [plan, marked, whole, publish(whole, { kind: "round", round: "final" })]) {
      const made = board(record);
      expect(made.rounds[0]?.columns).toHaveLength(4);
      const packet = `42/board,["update",99999999999,"AbCd","${packed(made, packingOf(made))}"]`;
      expect(Buffer.byteLength(packet)).toBeLessThanOrEqual(300);
    }
  });

  test("one structure from the first mark to the last", () => {
    expect(new Set([plan, marked, whole].map((record) => structure(board(record)))).size).toBe(1);
    const after = board(publish(whole, { kind: "round", round: "final" }));
    expect(structure(after)).not.toBe(structure(board(whole)));
  });
});

describe("digits", () => {
  const number = fc.bigInt({ min: 0n, max: 10n ** 24n });

  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 5 }), (all) => {
        const written = all.map((value) => toDigits(value, widthOf(value))).join("");
        const { exact } = digitReader(written);
        expect(all.map((value) => exact(widthOf(value)))).toEqual(all);
      }),
    );
  });

  it("refuse what does not fit, rather than to say something else", () => {
    expect(toDigits(4095, 2)).toBe("__");
    for (const value of [4096, 4096n, -1]) expect(() => toDigits(value, 2)).toThrow(RangeError);
  });

  it("keep every decimal, however long", () => {
    fc.assert(
      fc.property(number, fc.nat({ max: 3 }), (value, places) => {
        const decimal = decimalOf(value, places);
        expect(decimal).toMatch(places > 0 ? new RegExp(`^\\d+\\.\\d{${places}}$`) : /^\d+$/);
        expect(BigInt(wholeOf(decimal))).toBe(value);
      }),
    );
  });
});
