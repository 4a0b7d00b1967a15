import { expect, test } from "vitest";
import { run } from "./run";
import { percentile, table } from "./statistics";

test("the bench runs from end to end and prints its ratios", async () => {
  const lines: string[] = [];
  expect(await run(["--short"], (line) => lines.push(line))).toBe(0);
  const text = lines.join("\n");
  expect(text).toMatch(/Machine: .+ cores, .+ Node v?\d+/);
  const rows = text.split("\n").filter((line) => /ratio to|durable|through the door|better-sqlite3/.test(line));
  expect(
    rows.filter((row) => /^\| 20 viewers: ratio to .+ ×\d+\.\d\d \| ×\d+\.\d\d \| ×\d+\.\d\d \| ×\d+\.\d\d/.test(row)),
  ).toHaveLength(2);
  expect(
    rows.filter((row) => /^\| through the door, .+ \| \d+ \| ×\d+\.\d\d \| ×\d+\.\d\d \|$/.test(row)),
  ).toHaveLength(2);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
const percentiles: [sorted: number[], percent: number, value: number][] = [
  [hundred, 50, 50],
  [hundred, 99, 99],
  [hundred, 100, 100],
  [[7], 50, 7],
  [[7], 99, 7],
  [[1, 2], 50, 1],
  [[1, 2], 51, 2],
];
test.each(percentiles)("percentile of %j at %d is %d", (sorted, percent, value) => {
  expect(percentile(sorted, percent)).toBe(value);
});

test("a table has its heading, its rule and its rows", () => {
  expect(
    table([
      ["a", "b"],
      ["x", "1"],
    ]),
  ).toBe("| a | b |\n| --- | ---: |\n| x | 1 |");
});
