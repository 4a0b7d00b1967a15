import type { Criterion, Part, TimeRule } from "~/domain/record";
import { duration } from "~/text/format";
import { answersAsTyped } from "~/text/pasted/answers";
import { asTyped } from "~/text/typed";
import type { Row, Values } from "./entry";

/** A part with its criteria as its form shows it. */
export function partValues(part: Part, criteria: readonly Criterion[]): Values {
  const { marking, contestants, time } = part;
  const limit = (seconds: number | null) => (seconds === null ? "" : duration(seconds));
  return {
    name: part.name,
    scoredPer: part.scoredPer,
    take: contestants.take,
    k: contestants.take === "best" ? String(contestants.k) : "1",
    marking: marking.by,
    questions: marking.by === "tally" ? String(marking.questions) : "",
    pointsEach: marking.by === "tally" ? asTyped(marking.pointsEach, 2) : "",
    key: marking.by === "tally" ? answersAsTyped(marking.key) : "",
    coefficient: asTyped(part.coefficient, 4),
    minimum: limit(time.minimum),
    maximum: limit(time.maximum),
    grace: time.grace === 0 ? "" : duration(time.grace),
    warnings: time.warnings.map(duration).join("; "),
    ...timeValues("over", time.over),
    ...timeValues("under", time.under),
    appliesTo: time.appliesTo,
    criteria: criteria.map((one) => ({
      id: one.id,
      name: one.name,
      maximum: asTyped(one.maximum, 2),
      step: asTyped(one.step, 2),
      guide: one.guide,
    })),
  };
}

function timeValues(side: "over" | "under", rule: TimeRule | null): Values {
  const periods = rule !== null && rule.kind !== "table" ? rule : null;
  const rows = rule?.kind === "table" ? rule.rows : [];
  return {
    [side]: rule?.kind ?? "none",
    [`${side}Seconds`]: periods ? duration(periods.seconds) : "1:00",
    [`${side}Points`]: periods ? asTyped(periods.points, 2) : "",
    [`${side}Rows`]: rows.map(
      (row): Row => ({
        id: `${side}-${row.from}`,
        from: duration(row.from),
        points: asTyped(row.points, 2),
        stopped: row.stopped,
      }),
    ),
  };
}
