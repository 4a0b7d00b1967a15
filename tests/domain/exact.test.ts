import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  add,
  compare,
  divide,
  fraction,
  fromHundredths,
  isDecimal,
  multiply,
  roundHalfUp,
  subtract,
  toDecimal,
  toRatio,
} from "~/domain/exact";

describe("rounding, half up", () => {
  test.each([
    [4995n, 1000n, 2, "5.00"],
    [4994n, 1000n, 2, "4.99"],
    [55n, 6n, 2, "9.17"],
    [25n, 3n, 0, "8"],
    [1n, 2n, 0, "1"],
    [-1n, 2n, 0, "0"],
    [-3n, 2n, 0, "-1"],
    [-101n, 100n, 1, "-1.0"],
    [-1n, 3n, 2, "-0.33"],
    [5n, 1n, 3, "5.000"],
    [1n, 200n, 2, "0.01"],
  ])("%s/%s to %s decimals is %s", (n, d, decimals, expected) => {
    expect(toDecimal(fraction(n, d), decimals)).toBe(expected);
  });
});

describe("fractions", () => {
  const any = fc.tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 9_999n)).map(([n, d]) => fraction(n, d));

  it("undo what they did", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it("round to within half a unit of the last place, upwards from the middle", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const off = subtract(roundHalfUp(value, decimals), value);
        const half = fraction(1n, 2n * 10n ** BigInt(decimals));
        expect(compare(off, half)).toBeLessThanOrEqual(0);
        expect(compare(off, { n: -half.n, d: half.d })).toBeGreaterThan(0);
      }),
    );
  });

  it("print hundredths as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (points) => {
        expect(Math.round(Number(toDecimal(fromHundredths(points), 2)) * 100)).toBe(points);
        expect(isDecimal(fromHundredths(points), 2)).toBe(true);
      }),
    );
  });

  it("say what is no decimal", () => {
    expect(isDecimal(fraction(1n, 3n), 3)).toBe(false);
    expect([toRatio(fraction(55n, 6n)), toRatio(fraction(18n, 2n))]).toEqual(["55/6", "9"]);
  });
});
