import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Board, board } from "~/domain/board";
import { asideOf } from "~/domain/board-aside";
import { packed } from "~/domain/board-packed";
import { packingOf } from "~/domain/board-packing";
import { structureOf } from "~/domain/board-structure";
import { unpacked } from "~/domain/board-unpacked";
import { planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { showInHall } from "~/domain/changes/hall";
import { decimalOf, digitReader, toDigits, wholeOf, widthOf } from "~/domain/digits";
import type { ContestRecord, HallView } from "~/domain/record";
import { actor, carry } from "../support/acting";
import { anyContest, anySteps } from "../support/any-contest";
import { anyRecord } from "../support/any-record";
import { confirm, contest, instant, mark, penalise, publish, publishAll, withPerformance } from "../support/record";

/** Somebody is on stage, with the clock running; or, every third time, nobody. */
function onStage(record: ContestRecord, at: number): ContestRecord {
  const performance = record.performances[at % Math.max(1, record.performances.length)]?.id;
  if (performance === undefined || at % 3 === 0) return record;
  const segments = [
    { start: instant(0), stop: instant(75) },
    { start: instant(80), stop: null },
  ];
  const shown = withPerformance(record, performance, { clock: { segments, typed: null } });
  return { ...shown, contest: { ...shown.contest, onStage: performance } };
}

/** With the steps of the ceremony before the last: a state says the last one only. */
const withSteps = (board: Board, { ceremony }: Board): Board => ({
  ...board,
  ceremony: ceremony && { ...ceremony, shown: ceremony.shown.slice(0, -1) },
});

const structure = (made: Board) => JSON.stringify([structureOf(made), packingOf(made)]);

describe("a packed state", () => {
  it("is all that the structure lacks", () => {
    fc.assert(
      fc.property(anyContest, fc.nat({ max: 50 }), (record, at) => {
        const made = board(onStage(record, at));
        const packing = packingOf(made);
        expect(unpacked(withSteps(structureOf(made), made), packing, packed(made, packing), asideOf(made))).toEqual(
          made,
        );
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
        expect(unpacked(before, packingOf(before), packed(after, packingOf(after)), asideOf(after))).toEqual(after);
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

describe("the hall's screen and the ceremony", () => {
  const parts = ["skit", "talk"];
  const blocs = ["x", "y"];
  const plan = contest({
    teams: [
      { id: "sin-ho", bloc: "x" },
      { id: "than-uyen", bloc: "y" },
    ],
    parts,
    blocs,
  });
  const judged = plan.performances.reduce(
    (sofar, { id }, at) => confirm(mark(sofar, id, Array(5).fill(12.5 + at)), id),
    plan,
  );
  const views: HallView[] = [
    { show: "waiting" },
    { show: "draw" },
    { show: "order", part: "talk" },
    { show: "marks", round: "final", team: "than-uyen" },
    { show: "ranking", round: "final", bloc: null },
    { show: "ranking", round: "final", bloc: "y" },
    { show: "prizes", round: "final" },
    { show: "message", text: "Nghỉ giải lao đến 15 giờ" },
  ];
  const before = board(judged);
  /** What somebody with a board makes of the update to a record's. */
  const told = (has: Board, record: ContestRecord) => {
    const made = board(record);
    return unpacked(has, packingOf(has), packed(made, packingOf(made)), asideOf(made));
  };

  test.each(views)("a view goes with the state: %j", (view) => {
    const record = carry(judged, actor(), showInHall(view));
    expect(board(record).hall).toEqual(view);
    expect(structure(board(record))).toBe(structure(before));
    expect(told(before, record)).toEqual(board(record));
  });

  const wish = { order: "last-to-first" as const, byPart: true };
  const planned = carry(judged, actor(), planCeremony("le", "final", wish));
  const at = (steps: number) => (steps === 0 ? planned : carry(planned, actor(), stepCeremony("le", 0, steps)));

  test("a step is enough for who has those before it, also back", () => {
    expect(told(before, planned)).toEqual(board(planned));
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [5, 6],
      [6, 5],
      [6, 1],
      [3, 0],
      [4, 4],
    ] as const) {
      expect(told(board(at(from)), at(to))).toEqual(board(at(to)));
    }
  });

  test("who missed one, or has others, needs the whole", () => {
    expect(told(board(at(1)), at(3))).toBeNull();
    expect(told(before, at(2))).toBeNull();
    const otherwise = penalise(at(4), { team: "sin-ho", performance: "skit.sin-ho", points: 2 });
    expect(board(otherwise).ceremony?.shown.slice(0, 3)).not.toEqual(board(at(4)).ceremony?.shown.slice(0, 3));
    expect(told(board(at(4)), otherwise)).toBeNull();
  });

  test("nothing of a step to come is sent", () => {
    const total = JSON.stringify(asideOf(board(at(3))));
    expect(JSON.stringify(asideOf(board(at(2))))).not.toBe(total);
    for (const count of [0, 1, 2]) {
      const aside = asideOf(board(at(count)))?.ceremony;
      expect(aside?.last ?? null).toEqual(board(at(count)).ceremony?.shown[count - 1] ?? null);
      expect(aside?.steps).toBe(count);
    }
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
