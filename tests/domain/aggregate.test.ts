import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Aggregated, aggregate } from "~/domain/aggregate";
import { compare, fromHundredths, roundHalfUp, toDecimal } from "~/domain/exact";
import type { Rules } from "~/domain/record";

type By = Rules["aggregate"];
const marks = (points: number[]) => points.map((one) => fromHundredths(Math.round(one * 100)));
const trimmed: By = { kind: "trimmed-mean", trimFrom: 4 };
const dropped = (made: Aggregated | null) => made?.dropped.flatMap((why, place) => (why ? `${why} ${place}` : []));

/** scoring.md, "Worked cases". */
describe("from ballots to one value", () => {
  test.each<[string, number[], By, string]>([
    ["mean", [8.5, 9, 8.75, 9.25, 9], { kind: "mean" }, "8.90"],
    ["rounding, half up", [5, 5, 4.99, 4.99], { kind: "mean" }, "5.00"],
    ["one third", [9, 9, 9.5], { kind: "mean" }, "9.17"],
    ["trimmed", [6, 8, 8.5, 9, 9.5], trimmed, "8.50"],
    ["trimmed, equal extremes", [9, 9, 9, 7], trimmed, "9.00"],
    ["trimmed below trimFrom 4", [7, 8, 10], trimmed, "8.33"],
    ["trimmed from 3", [7, 8, 10], { kind: "trimmed-mean", trimFrom: 3 }, "8.00"],
    ["median of five", [6, 9.5, 8, 9, 8.5], { kind: "median" }, "8.50"],
    ["median of four", [6, 9, 8, 9.5], { kind: "median" }, "8.50"],
    ["median of one", [7.25], { kind: "median" }, "7.25"],
    ["sum", [8.5, 9, 8.75], { kind: "sum" }, "26.25"],
  ])("%s", (_, points, by, expected) => {
    const made = aggregate(marks(points), by);
    expect(made && toDecimal(roundHalfUp(made.value, 2), 2)).toBe(expected);
  });

  it("keeps the value exact before rounding", () => {
    expect(aggregate(marks([5, 5, 4.99, 4.99]), { kind: "mean" })?.value).toEqual({ n: 999n, d: 200n });
  });

  it("has nothing to say of no ballots", () => {
    for (const kind of ["mean", "median", "sum"] as const) expect(aggregate([], { kind })).toBeNull();
    expect(aggregate([], trimmed)).toBeNull();
  });

  test.each([
    [
      [9, 9, 9, 7],
      ["highest 2", "lowest 3"],
    ],
    [
      [6, 8, 8.5, 9, 9.5],
      ["lowest 0", "highest 4"],
    ],
    [
      [8, 8, 8, 8],
      ["lowest 0", "highest 3"],
    ],
    [[7, 8, 10], []],
  ])("of %j a trimmed mean drops %j", (points, expected) => {
    expect(dropped(aggregate(marks(points), trimmed))).toEqual(expected);
  });
});

describe("whatever the ballots", () => {
  const panel = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
  const by = fc.oneof(
    fc.constantFrom<By>({ kind: "mean" }, { kind: "median" }),
    fc.integer({ min: 3, max: 6 }).map((trimFrom): By => ({ kind: "trimmed-mean", trimFrom })),
  );

  it("mean, trimmed mean and median lie between the lowest and the highest", () => {
    fc.assert(
      fc.property(panel, by, (given, how) => {
        const made = aggregate(given.map(fromHundredths), how);
        expect(made && compare(made.value, fromHundredths(Math.min(...given)))).toBeGreaterThanOrEqual(0);
        expect(made && compare(made.value, fromHundredths(Math.max(...given)))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("the order of the ballots does not matter", () => {
    const shuffled = panel.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, by, ([given, other], how) => {
        expect(aggregate(given.map(fromHundredths), how)?.value).toEqual(
          aggregate(other.map(fromHundredths), how)?.value,
        );
      }),
    );
  });
});
