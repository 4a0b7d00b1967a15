import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, divide, equal, type Fraction, fraction, multiply, roundHalfUp, sum, whole, zero } from "~/domain/exact";
import { combines, explainer, type Line } from "~/domain/explain";
import { results, teamsOf } from "~/domain/results";
import { anyContest } from "../support/any-contest";
import { contest, mark, penalise, time } from "../support/record";

function read(text: string): Fraction {
  const [top = "0", bottom = "1"] = text.split("/");
  const [head = "0", tail = ""] = top.split(".");
  return fraction(BigInt(head + tail), BigInt(bottom) * 10n ** BigInt(tail.length));
}

const valueIn = (line: Line): Fraction => read(line.exact ?? line.value);

function median(values: Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => (a.n * b.d < b.n * a.d ? -1 : 1));
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return divide(add(low ?? zero, high ?? zero), whole(2));
}

/** The value that the pieces give, worked out a second time from what the line says alone. */
function again(line: Line): Fraction {
  const values = line.pieces.filter(({ counts }) => counts).map(valueIn);
  const first = values[0] ?? zero;
  switch (combines[line.rule]) {
    case "given":
      return valueIn(line);
    case "sum":
      return sum(values);
    case "mean":
      return divide(sum(values), whole(values.length));
    case "median":
      return median(values);
    case "times":
      return multiply(first, read(String(line.facts.coefficient)));
    case "round":
      return roundHalfUp(first, Number(line.facts.decimals));
  }
}

function everyLine(line: Line): Line[] {
  return [line, ...line.pieces.flatMap(everyLine)];
}

const outline = (line: Line, depth = 0): string[] => [
  `${"  ".repeat(depth)}${line.rule} ${line.value}${line.exact ? ` (${line.exact})` : ""}${line.counts ? "" : " –"}`,
  ...line.pieces.flatMap((piece) => outline(piece, depth + 1)),
];

describe("an explanation", () => {
  it("adds up to the total, line by line", () => {
    fc.assert(
      fc.property(anyContest, (record) => {
        const all = results(record);
        const explain = explainer(record, all);
        for (const round of all.rounds)
          for (const { team, total } of teamsOf(round)) {
            const line = explain(round.round, team);
            expect(line === null).toBe(total === null);
            if (!line || !total) continue;
            expect(valueIn(line)).toEqual(total);
            const wrong = everyLine(line).filter((one) => !equal(again(one), valueIn(one)));
            expect(wrong).toEqual([]);
          }
      }),
      { numRuns: 120 },
    );
  });

  it("unfolds a total down to the criteria", () => {
    const over = { kind: "full-periods" as const, seconds: 60, points: 100 };
    const criteria = [{ id: "message" }, { id: "acting" }];
    const start = contest({
      teams: ["sin-ho"],
      judges: 4,
      parts: [{ id: "skit", criteria, coefficient: 3, time: { maximum: 300, over } }],
      rules: { aggregate: { kind: "trimmed-mean", trimFrom: 4 } },
    });
    const marked = mark(start, "skit.sin-ho", [
      [4, 4],
      [5, 4.01],
      [5, 4],
      [5, 5],
    ]);
    const record = penalise(time(marked, "skit.sin-ho", 360), { team: "sin-ho", points: 30 });
    const line = explainer(record, results(record))("final", "sin-ho");
    expect(line && outline(line)).toEqual([
      "total 0.00",
      "  part 26.02",
      "    rounding 27.02",
      "      coefficient 27.02 (5403/200)",
      "        trimmed-mean 9.01 (1801/200)",
      "          ballot 8.00 –",
      "            criterion 4.00",
      "            criterion 4.00",
      "          ballot 9.01",
      "            criterion 5.00",
      "            criterion 4.01",
      "          ballot 9.00",
      "            criterion 5.00",
      "            criterion 4.00",
      "          ballot 10.00 –",
      "            criterion 5.00",
      "            criterion 5.00",
      "    overtime -1.00",
      "  manual -30.00",
      "  floor 3.98",
    ]);
    const [overtime] = line?.pieces[0]?.pieces.filter(({ rule }) => rule === "overtime") ?? [];
    expect(overtime?.facts).toMatchObject({ over: 60, place: "part" });
    expect(line?.pieces[1]).toMatchObject({
      about: { penalty: "penalty-1" },
      facts: { reason: "Vi phạm thể lệ", by: "Bùi Thu Trang" },
    });
  });

  it("says nothing of a team that is not there or has no total", () => {
    const record = contest();
    const explain = explainer(record, results(record));
    expect([explain("final", "lai-chau"), explain("final", "nobody"), explain("nowhere", "lai-chau")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
