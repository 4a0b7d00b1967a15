import type { Part, Rules, TimeRule } from "../../domain/record";
import type { RuleSet } from "../../domain/seal";
import { list, paragraph, type Section, type Voice } from "./section";

/** The most that one ballot, or a full key, gives in a part: hundredths of a point, before the coefficient. */
export function maximumOf(record: RuleSet, part: Part): number {
  if (part.marking.by === "tally") return part.marking.questions * part.marking.pointsEach;
  return record.criteria.filter((one) => one.part === part.id).reduce((sum, one) => sum + one.maximum, 0);
}

/** One part: how it is marked, what for, and what its time costs. */
export function partSection(record: RuleSet, part: Part, voice: Voice): Section {
  const { words, format } = voice;
  const criteria = part.marking.by === "panel" ? record.criteria.filter((one) => one.part === part.id) : [];
  const { marking, scoredPer, contestants } = part;
  return {
    id: `part-${part.id}`,
    level: 2,
    title: words.part.title(part.name),
    paragraphs: [
      ...paragraph(
        highest(record.rules, part, maximumOf(record, part), voice),
        marking.by === "tally" && words.part.tally(format.count(marking.questions), format.maximum(marking.pointsEach)),
        scoredPer === "contestant" &&
          (contestants.take === "best"
            ? words.part.contestants.best(format.count(contestants.k))
            : words.part.contestants[contestants.take]),
      ),
      ...list(
        words.part.criteria,
        criteria.map((one) => words.part.criterion(one.name, format.maximum(one.maximum), format.maximum(one.step))),
      ),
      ...paragraph(...timeOf(part.time, voice)),
    ],
  };
}

function highest(rules: Rules, part: Part, maximum: number, { words, format }: Voice): string {
  const points = format.maximum(maximum);
  const coefficient = format.coefficient(part.coefficient);
  const perBallot = rules.aggregate.kind === "sum" && part.marking.by === "panel";
  if (part.coefficient === 10_000) return perBallot ? words.part.ballotMaximum(points) : words.part.maximum(points);
  if (perBallot) return words.part.ballotWeighted(points, coefficient);
  return words.part.weighted(points, coefficient, format.exactly(maximum * part.coefficient, 6));
}

/** scoring.md, overtime and undertime. */
function timeOf({ minimum, maximum, grace, over, under, appliesTo }: Part["time"], { words, format }: Voice): string[] {
  const { time } = words;
  const limits =
    minimum !== null && maximum !== null
      ? time.between(format.span(minimum), format.span(maximum))
      : maximum !== null
        ? time.maximum(format.span(maximum))
        : minimum !== null
          ? time.minimum(format.span(minimum))
          : null;
  if (limits === null) return [];
  const costs = [
    ...(maximum !== null && over ? cost(over, "over", { words, format }) : []),
    ...(minimum !== null && under ? cost(under, "under", { words, format }) : []),
  ];
  if (costs.length === 0) return [limits];
  return [limits, ...(grace > 0 ? [time.grace(format.span(grace))] : []), ...costs, time.place[appliesTo]];
}

function cost(rule: TimeRule, side: "over" | "under", { words, format }: Voice): string[] {
  const said = words.time[side];
  if (rule.kind !== "table") {
    const sentence = rule.kind === "full-periods" ? said.full : said.started;
    return [sentence(format.span(rule.seconds), format.maximum(rule.points))];
  }
  if (rule.rows.length === 0) return [];
  const rows = [...rule.rows]
    .sort((a, b) => a.from - b.from)
    .map(({ from, points, stopped }) => {
      const row = said.row(format.span(from), format.maximum(points));
      return stopped ? words.time.stopped(row) : row;
    });
  const sentence = rows.join("; ");
  return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`, words.time.highest];
}
