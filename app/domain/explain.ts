import { type Fraction, fromHundredths, fromTenThousandths, negate, toDecimal } from "./exact";
import { explainPerformance } from "./explain-performance";
import { floorLines, type Line, type LineMaker, lineMaker, penaltyLines } from "./explanation-line";
import { type Lookup, lookup } from "./lookup";
import type { PenaltyLine } from "./penalties";
import { placesOf } from "./places";
import type { ContestRecord, Part } from "./record";
import { type PartResult, type PerformanceResult, type Results, type TeamResult, teamsOf } from "./results";

export { combines, type ExplainedRule, type Line } from "./explanation-line";

type Source = { look: Lookup; line: LineMaker; performanceOf: (id: string) => PerformanceResult | undefined };

const contestantsRule = { sum: "contestants-sum", mean: "contestants-mean", best: "contestants-best" } as const;
const coefficientText = (coefficient: number): string =>
  toDecimal(fromTenThousandths(coefficient), 4).replace(/\.?0+$/, "");

/** The value times a coefficient, when it changes anything. */
function weighted(line: LineMaker, piece: Line, coefficient: number, value: Fraction): Line {
  if (coefficient === 10_000) return piece;
  return line("coefficient", value, { facts: { coefficient: coefficientText(coefficient) }, pieces: [piece] });
}

/** The value rounded, where the contest rounds there. */
function rounded({ look, line }: Source, piece: Line, place: "part" | "total", value: Fraction): Line {
  const { roundAt, decimals } = look.record.rules;
  return roundAt === place ? line("rounding", value, { facts: { decimals }, pieces: [piece] }) : piece;
}

const taken = (penalties: readonly PenaltyLine[]): Fraction[] =>
  penalties.map(({ points }) => negate(fromHundredths(points)));

function combined({ look, line, performanceOf }: Source, part: Part, result: PartResult): Line | null {
  const entries = result.performances.flatMap((id) => {
    const one = performanceOf(id);
    return (one && explainPerformance(line, look.record.rules, one, result.used.includes(id))) ?? [];
  });
  if (result.combined === null) return null;
  if (part.scoredPer === "team") return entries[0] ?? null;
  const { contestants } = part;
  return line(contestantsRule[contestants.take], result.combined, {
    facts: contestants.take === "best" ? { k: contestants.k } : {},
    pieces: entries,
  });
}

function explainPart(source: Source, result: PartResult): Line[] {
  const { look, line, performanceOf } = source;
  const part = look.parts.get(result.part);
  const base = part && combined(source, part, result);
  if (!part || !base || !result.weighted || !result.rounded || !result.mark) return [];
  const times = weighted(line, base, part.coefficient, result.weighted);
  const off = result.penalties.flatMap((one) => {
    const time = performanceOf(one.performance ?? "")?.time;
    return penaltyLines(line, [one], { over: time?.over ?? 0, short: time?.short ?? 0 });
  });
  return [
    line("part", result.mark, {
      about: { part: part.id },
      pieces: [
        rounded(source, times, "part", result.rounded),
        ...off,
        ...floorLines(line, result.mark, [result.rounded, ...taken(result.penalties)]),
      ],
    }),
  ];
}

function explainCarryOver(source: Source, team: TeamResult, coefficient: number): Line[] {
  const carry = team.carryOver;
  if (!carry?.from || !carry.weighted || !carry.value) return [];
  const earlier = source.line("earlier-total", carry.from, { about: { round: carry.round } });
  const times = weighted(source.line, earlier, coefficient, carry.weighted);
  const pieces = [rounded(source, times, "part", carry.value)];
  return [source.line("carry-over", carry.value, { about: { round: carry.round }, pieces })];
}

function explainTeam(source: Source, round: string, team: TeamResult): Line | null {
  const { look, line } = source;
  if (!team.total || !team.rounded || !team.sum) return null;
  const coefficient = look.rounds.get(round)?.carryOver?.coefficient ?? 10_000;
  const marks = [
    ...explainCarryOver(source, team, coefficient),
    ...team.parts.flatMap((part) => explainPart(source, part)),
  ];
  const together =
    look.record.rules.roundAt === "total"
      ? [rounded(source, line("subtotal", team.sum, { pieces: marks }), "total", team.rounded)]
      : marks;
  return line("total", team.total, {
    about: { round, team: team.team },
    facts: { provisional: team.provisional ? 1 : 0 },
    pieces: [
      ...together,
      ...penaltyLines(line, team.penalties),
      ...floorLines(line, team.total, [team.rounded, ...taken(team.penalties)]),
    ],
  });
}

/**
 * Unfolds totals: total → parts → ballots used and dropped → criteria → coefficient → rounding → penalties (scoring.md,
 * "Explain"). `combines` says how each line's value comes from its pieces. Null where a team has no total.
 */
export function explainer(record: ContestRecord, all: Results): (round: string, team: string) => Line | null {
  const known = new Map(all.performances.map((one) => [one.performance, one]));
  const source = {
    look: lookup(record),
    line: lineMaker(placesOf(record)),
    performanceOf: (id: string) => known.get(id),
  };
  return (round, team) => {
    const result = all.rounds.find((one) => one.round === round);
    const found = result && teamsOf(result).find((one) => one.team === team);
    return found ? explainTeam(source, round, found) : null;
  };
}
