import { type Fraction, fromTenThousandths, max, multiply, roundHalfUp, subtract, sum, zero } from "./exact";
import type { Lookup } from "./lookup";
import type { PartResult } from "./part-result";
import { at, type PenaltyLine, pointsOff, teamPenalties } from "./penalties";
import type { PerformanceResult } from "./performance-result";
import type { ContestRecord, Part, Round, Team } from "./record";
import { once, remembering } from "./remembered";

export type Standing = { standing: "withdrawn" | "disqualified" | "absent"; decision: string; reason: string };

/** What a team brings from an earlier round; `value` is null when it has no total there. */
export type CarryOver = {
  round: string;
  from: Fraction | null;
  weighted: Fraction | null;
  value: Fraction | null;
};

/** A team's total in one round, before it is ranked. */
export type TeamTotal = {
  team: string;
  bloc: string | null;
  standing: Standing | null;
  parts: PartResult[];
  carryOver: CarryOver | null;
  /** What comes off the total. */
  penalties: PenaltyLine[];
  /** Parts and carry-over together, then rounded when the contest rounds at the total, then less penalties. */
  sum: Fraction | null;
  rounded: Fraction | null;
  total: Fraction | null;
  /** Something is still to come: the total is "tạm tính". */
  provisional: boolean;
};

/** What was computed of one team already. */
export type Sources = {
  look: Lookup;
  team: Team;
  partOf: (part: Part) => PartResult;
  performanceOf: (performance: string) => PerformanceResult | undefined;
  /** The total in an earlier round; null where there is none, or where rounds would feed each other in a ring. */
  totalIn: (round: string) => TeamTotal | null;
};

function standingOf(look: Lookup, team: string, round: string): Standing | null {
  const decision = look.standingOf(team, round);
  return decision && { standing: decision.standing, decision: decision.id, reason: decision.made.reason };
}

function carried({ totalIn, look }: Sources, round: Round): { line: CarryOver; provisional: boolean } | null {
  if (round.carryOver === null) return null;
  const earlier = totalIn(round.carryOver.round);
  const from = earlier?.total ?? null;
  const weighted = from && multiply(from, fromTenThousandths(round.carryOver.coefficient));
  const value = weighted && roundPart(weighted, look.record.rules);
  return {
    line: { round: round.carryOver.round, from, weighted, value },
    provisional: earlier !== null && earlier.standing === null && earlier.provisional,
  };
}

const roundPart = (value: Fraction, rules: ContestRecord["rules"]): Fraction =>
  rules.roundAt === "part" ? roundHalfUp(value, rules.decimals) : value;

const remembered = once((_: Round) => remembering<TeamTotal>());

/** A round's total: its parts' marks and what is carried over, less penalties (scoring.md, "Totals, order, ties"). */
export function teamTotal(sources: Sources, round: Round): TeamTotal {
  const { look, team, partOf, performanceOf, totalIn } = sources;
  const parts = (look.partsOf.get(round.id) ?? []).map(partOf);
  const read = [
    look.record.rules,
    look.blocs.has(team.bloc ?? ""),
    look.standingOf(team.id, round.id),
    round.carryOver && totalIn(round.carryOver.round),
    ...parts,
    ...parts.flatMap((part) => part.performances.map(performanceOf)),
    ...look.penaltiesOn(team.id, round.id),
  ];
  return remembered(round)(team, read, () => makeTotal(sources, round, parts));
}

function makeTotal(sources: Sources, round: Round, parts: PartResult[]): TeamTotal {
  const { look, team, performanceOf } = sources;
  const { rules } = look.record;
  const carry = carried(sources, round);
  const performances = parts.flatMap((part) => part.performances.flatMap((id) => performanceOf(id) ?? []));
  const penalties = [
    ...at(
      performances.flatMap((one) => one.penalties),
      "total",
    ),
    ...teamPenalties(look, team.id, round.id),
  ];
  const pieces = [...parts.flatMap((part) => part.mark ?? []), ...(carry?.line.value ? [carry.line.value] : [])];
  const exact = pieces.length > 0 ? sum(pieces) : null;
  const rounded = exact && (rules.roundAt === "total" ? roundHalfUp(exact, rules.decimals) : exact);
  return {
    team: team.id,
    bloc: team.bloc !== null && look.blocs.has(team.bloc) ? team.bloc : null,
    standing: standingOf(look, team.id, round.id),
    parts,
    carryOver: carry?.line ?? null,
    penalties,
    sum: exact,
    rounded,
    total: rounded && max(zero, subtract(rounded, pointsOff(penalties))),
    provisional: parts.some((part) => !part.complete) || parts.length === 0 || (carry?.provisional ?? false),
  };
}
