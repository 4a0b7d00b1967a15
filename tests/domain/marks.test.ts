import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ballotSum, checkMark, isComplete, markOf, parseMark } from "~/domain/marks";

const scale = (maximum: number, step: number) => ({ maximum, step });

describe("a typed mark", () => {
  test.each([
    ["12,5", 0.5, 1250],
    ["12.5", 0.5, 1250],
    ["12,50", 0.5, 1250],
    [" 12 ", 0.5, 1200],
    ["012", 1, 1200],
    ["0", 0.25, 0],
    [",5", 0.25, 50],
    ["7,", 0.25, 700],
    ["0,01", 0.01, 1],
    ["15", 0.25, 1500],
    ["", 0.25, null],
    ["  ", 0.25, null],
    ["15,25", 0.25, "over-maximum"],
    ["99999999999", 1, "over-maximum"],
    ["12,3", 0.5, "off-step"],
    ["12,30", 0.25, "off-step"],
    ["12,55", 0.5, "too-many-digits"],
    ["12,5", 1, "too-many-digits"],
    ["0,001", 0.01, "too-many-digits"],
    ["-1", 1, "negative"],
    ["−0,5", 0.5, "negative"],
    ["1,2,3", 1, "not-a-number"],
    ["1e1", 1, "not-a-number"],
    ["NaN", 1, "not-a-number"],
    ["Infinity", 1, "not-a-number"],
    [",", 1, "not-a-number"],
    ["mười", 1, "not-a-number"],
    ["1 000", 1, "not-a-number"],
  ])("%j on a step of %s is %j", (typed, step, expected) => {
    expect(parseMark(typed, scale(1500, Math.round(step * 100)))).toBe(expected);
  });

  it("is a mark on its step between 0 and the maximum, or nothing, or a reason", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 5000 }),
        (typed, step, maximum) => {
          const read = parseMark(typed, scale(maximum, step));
          if (typeof read === "number") expect(checkMark(read, scale(maximum, step))).toBeNull();
          else expect(typeof read === "string" || typed.trim() === "").toBe(true);
        },
      ),
    );
  });
});

describe("a mark in hundredths", () => {
  test.each([
    [0, null],
    [1500, null],
    [25, null],
    [26, "off-step"],
    [1525, "over-maximum"],
    [-25, "negative"],
    [12.5, "too-many-digits"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
  ])("%s of 15 in steps of 0,25: %s", (hundredths, expected) => {
    expect(checkMark(hundredths, scale(1500, 25))).toBe(expected);
  });
});

describe("a ballot", () => {
  const criteria = [{ id: "content" }, { id: "constructor" }];

  it("is complete when every criterion has a mark; 0 is one", () => {
    expect(isComplete({ content: 0, constructor: 0 }, criteria)).toBe(true);
    expect(isComplete({ content: 1250 }, criteria)).toBe(false);
    expect(isComplete({}, [])).toBe(false);
  });

  it("sums what it has, and only what it has", () => {
    expect(ballotSum({ content: 1250, other: 100 }, criteria)).toBe(1250);
    expect(markOf({ content: 1250 }, "constructor")).toBeNull();
  });
});
