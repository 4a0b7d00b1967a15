import { describe, expect, test } from "vitest";
import * as format from "~/text/format";

describe("points from hundredths keep two places", () => {
  test.each([
    [0, "0,00", "0.00"],
    [5, "0,05", "0.05"],
    [850, "8,50", "8.50"],
    [9275, "92,75", "92.75"],
    [123_456_789, "1.234.567,89", "1,234,567.89"],
    [-50, "−0,50", "−0.50"],
  ])("%i → %s", (hundredths, vi, en) => {
    expect(format.points(hundredths)).toBe(vi);
    expect(format.points(hundredths, "en")).toBe(en);
  });
});

test.each([
  [1500, "15"],
  [10_000, "100"],
  [250, "2,5"],
  [25, "0,25"],
  [0, "0"],
  [1_000_000, "10.000"],
])("a maximum of %i hundredths is %s", (hundredths, shown) => {
  expect(format.maximum(hundredths)).toBe(shown);
});

test.each([
  [10_000, "1"],
  [30_000, "3"],
  [15_000, "1,5"],
  [3333, "0,3333"],
])("a coefficient of %i ten-thousandths is %s", (value, shown) => {
  expect(format.coefficient(value)).toBe(shown);
});

test.each([
  ["88.50", "88,50", "88.50"],
  ["90", "90", "90"],
  ["1234.5", "1.234,5", "1,234.5"],
  ["-0.333", "−0,333", "−0.333"],
])("the domain's %s keeps its places", (value, vi, en) => {
  expect(format.decimal(value)).toBe(vi);
  expect(format.decimal(value, "en")).toBe(en);
});

test.each([
  [0, "00:00"],
  [252, "04:12"],
  [59.9, "00:59"],
  [3599, "59:59"],
  [3600, "1:00:00"],
  [7384, "2:03:04"],
])("%d seconds are %s", (seconds, shown) => {
  expect(format.duration(seconds)).toBe(shown);
});

test.each([
  ["2018-10-12", null, "12/10/2018"],
  ["2018-10-12", "2018-10-12", "12/10/2018"],
  ["2018-10-12", "2018-10-13", "12–13/10/2018"],
  ["2018-09-30", "2018-10-01", "30/09–01/10/2018"],
  ["2018-12-31", "2019-01-01", "31/12/2018–01/01/2019"],
  [null, null, ""],
])("from %s to %s is written %s", (start, end, shown) => {
  expect(format.days(start, end)).toBe(shown);
});

describe("instants are told in Vietnam's time", () => {
  test("also across midnight and the year", () => {
    expect(format.moment("2018-12-31T18:05:09.000Z")).toBe("01:05, 01/01/2019");
    expect(format.time("2018-12-31T09:40:05Z")).toBe("16:40:05");
    expect(format.hour("2018-12-31T16:59:59Z")).toBe("23:59");
    expect(format.dayOf("2018-12-31T17:00:00Z")).toBe("01/01/2019");
  });
});

test("bound formats speak their language", () => {
  expect(format.formats("vi").count(12_345)).toBe("12.345");
  expect(format.formats("en").points(9275)).toBe("92.75");
});
