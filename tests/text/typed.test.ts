import { describe, expect, it } from "vitest";
import { asTyped, typedCoefficient, typedDay, typedDuration, typedPoints } from "~/text/typed";

describe("what people type", () => {
  it.each([
    ["12,5", 1250],
    ["12.5", 1250],
    [" 12 ", 1200],
    ["0", 0],
    ["0,00", 0],
    ["007,10", 710],
    [",5", 50],
    ["8,", 800],
    ["4,995", "too-many-digits"],
    ["4,990", 499],
    ["-1", "negative"],
    ["−0,5", "negative"],
    ["", null],
    ["   ", null],
    [",", "not-a-number"],
    ["1.234,5", "not-a-number"],
    ["abc", "not-a-number"],
    ["1e3", "not-a-number"],
    ["99999999999999999999", "not-a-number"],
  ])("points %j → %j", (text, read) => expect(typedPoints(text)).toBe(read));

  it.each([
    ["3", 30_000],
    ["1,25", 12_500],
    ["0,3333", 3333],
    ["0,33333", "too-many-digits"],
  ])("coefficient %j → %j", (text, read) => expect(typedCoefficient(text)).toBe(read));

  it.each([
    ["7", 420],
    ["7:30", 450],
    ["0:30", 30],
    ["1:02:03", 3723],
    ["90:00", 5400],
    ["", null],
    ["7:60", "not-a-time"],
    ["1:75:00", "not-a-time"],
    ["bảy", "not-a-time"],
    ["-1", "not-a-time"],
  ])("duration %j → %j", (text, read) => expect(typedDuration(text)).toBe(read));

  it.each([
    ["05/08/2018", "2018-08-05"],
    ["5/8/2018", "2018-08-05"],
    ["5-8-2018", "2018-08-05"],
    ["2018-08-05", "2018-08-05"],
    ["29/02/2024", "2024-02-29"],
    ["29/02/2023", "not-a-day"],
    ["31/04/2023", "not-a-day"],
    ["8/2018", "not-a-day"],
    ["", null],
  ])("day %j → %j", (text, read) => expect(typedDay(text)).toBe(read));

  it.each([0, 5, 50, 250, 1200, 123_450, 10_000_000])("shows %j as it would be typed", (value) => {
    expect(typedPoints(asTyped(value, 2))).toBe(value);
    expect(typedCoefficient(asTyped(value, 4))).toBe(value);
  });
});
