import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./run";
import { percentile, table } from "./statistics";

test("the bench runs from end to end and prints its ratios", async () => {
  const lines: string[] = [];
  expect(await run(["--short"], (line) => lines.push(line))).toBe(0);
  const text = lines.join("\n");
  expect(text).toMatch(/Machine: .+ cores, .+ Node v?\d+/);
  const [row, figure] = [
    (pattern: RegExp) => text.split("\n").filter((line) => pattern.test(line)),
    // With as few viewers as here, an update alone may seem to cost more than one that is delivered.
    String.raw`×-?\d+\.\d\d`,
  ];
  expect(row(new RegExp(String.raw`^\|  \| ratio \|(?: ${figure} \|){7}`))).toHaveLength(1);
  expect(
    row(
      new RegExp(
        String.raw`^\| (?:nobody else|the largest hall|all of that hall|the crowd|an audience).*(?: ${figure} \|){2} \d+\.\d+ \| \d+ % \|$`,
      ),
    ),
  ).toHaveLength(6);
  expect(
    row(
      new RegExp(String.raw`^Before these, .*: joining ${figure}; 2 updates to 20 at CPU ${figure}, p99 ${figure}\.$`),
    ),
  ).toHaveLength(1);
  expect(row(/^\| (?:CPU ms|p99 ms).*×\d+\.\d\d \|$/)).toHaveLength(3);
  expect(row(new RegExp(String.raw`^\| 5 \| 224 \| .*${figure} \|$`))).toHaveLength(1);
  expect(row(/^\| through the door, .+ \| \d+ \| ×\d+\.\d\d \| ×\d+\.\d\d \|$/)).toHaveLength(2);
  expect(text).toMatch(/; 0 failed\./);
  expect(text).toMatch(/100 votes of the audience: \d+ a minute/);
  const [, plot = ""] = /Plot: (.+)/.exec(text) ?? [];
  expect(readFileSync(plot, "utf8")).toMatch(/^<svg[\s\S]+<\/svg>\n$/);
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
