import { aggregate } from "./aggregate";
import { type PanelStatus, type Progress, panelOf, progressOf, type Quorum, quorumOf } from "./ballots";
import { type Disagreement, disagreement } from "./disagreement";
import { type Fraction, fromHundredths, fromTenThousandths, max, multiply, roundHalfUp, subtract, zero } from "./exact";
import type { Lookup } from "./lookup";
import { ballotMaximum, ballotSum, markOf } from "./marks";
import { at, type PenaltyLine, penaltiesOf, pointsOff } from "./penalties";
import type { Ballot, Part, Performance, Rules } from "./record";
import { remembering } from "./remembered";
import { type TimeTaken, timeTaken } from "./time";

/** One judge of the panel: what they gave and what became of it. */
export type BallotLine = {
  judge: string;
  status: PanelStatus;
  ballot: string | null;
  revision: number | null;
  via: Ballot["via"] | null;
  /** Hundredths for each criterion of the part, in their order; null where there is none. */
  marks: { criterion: string; mark: number | null }[];
  /** The sum of the criteria, when the ballot is in. */
  mark: Fraction | null;
  /** The mark less what comes off each ballot: what the aggregate takes. */
  counted: Fraction | null;
  dropped: "highest" | "lowest" | null;
};

/** From an exact value to a mark: times the coefficient, rounded once, less penalties, never below 0. */
export type MarkSteps = { weighted: Fraction; rounded: Fraction; mark: Fraction };

export type PerformanceResult = {
  performance: string;
  part: string;
  team: string;
  contestant: string | null;
  marked: "ballots" | "tally" | "no-show";
  panel: BallotLine[];
  tally: { correct: number; mark: Fraction; counted: Fraction } | null;
  progress: Progress;
  quorum: Quorum;
  confirmed: boolean;
  /** False: there is no mark, only progress. */
  complete: boolean;
  /** The panel's exact value before the coefficient. */
  aggregate: Fraction | null;
  /** The performance's own mark by steps; the part's mark is made from `aggregate` (scoring.md, step 4). */
  weighted: Fraction | null;
  rounded: Fraction | null;
  mark: Fraction | null;
  penalties: PenaltyLine[];
  time: TimeTaken;
  disagreement: Disagreement | null;
};

export function markSteps(value: Fraction, part: Part, rules: Rules, off: Fraction): MarkSteps {
  const weighted = multiply(value, fromTenThousandths(part.coefficient));
  const rounded = rules.roundAt === "part" ? roundHalfUp(weighted, rules.decimals) : weighted;
  return { weighted, rounded, mark: max(zero, subtract(rounded, off)) };
}

function ballotLines(look: Lookup, performance: Performance, offEach: Fraction): BallotLine[] {
  const criteria = look.criteriaOf.get(performance.part) ?? [];
  return panelOf(look, performance).map(({ judge, status, ballot }) => {
    const mark = ballot && status === "in" ? fromHundredths(ballotSum(ballot.marks, criteria)) : null;
    return {
      judge,
      status,
      ballot: ballot?.id ?? null,
      revision: ballot?.revision ?? null,
      via: ballot?.via ?? null,
      marks: criteria.map(({ id }) => ({ criterion: id, mark: ballot ? markOf(ballot.marks, id) : null })),
      mark,
      counted: mark && subtract(mark, offEach),
      dropped: null,
    };
  });
}

/** The panel's value once every ballot is in, with what was dropped noted on the lines. */
function settle(lines: BallotLine[], rules: Rules): { panel: BallotLine[]; value: Fraction | null } {
  const counting = lines.filter((line) => line.counted !== null);
  const waiting = lines.some((line) => line.status === "missing");
  const made = waiting
    ? null
    : aggregate(
        counting.flatMap((line) => line.counted ?? []),
        rules.aggregate,
      );
  if (made === null) return { panel: lines, value: null };
  const panel = lines.map((line) => ({ ...line, dropped: made.dropped[counting.indexOf(line)] ?? null }));
  return { panel, value: made.value };
}

function tallyOf(look: Lookup, performance: Performance, part: Part, offEach: Fraction): PerformanceResult["tally"] {
  const tally = look.happenedIn(performance.id).tally;
  if (part.marking.by !== "tally" || !tally) return null;
  const mark = fromHundredths(tally.correct * part.marking.pointsEach);
  return { correct: tally.correct, mark, counted: subtract(mark, offEach) };
}

const remembered = remembering<PerformanceResult>();

/** Everything about one performance, up to its mark (scoring.md, "From ballots to a part's mark"). */
export function performanceResult(look: Lookup, performance: Performance, part: Part): PerformanceResult {
  const { id, team } = performance;
  const { tally, confirmed, noShow, quorum, timePenalty, penalties, away, ballots } = look.happenedIn(id);
  const read = [
    look.record.rules,
    part,
    look.criteriaOf.get(part.id),
    ...[tally, confirmed, noShow, quorum, timePenalty],
    ...penalties,
    ...away,
    ...look.recusalsOf(team),
    ...ballots.values(),
  ];
  return remembered(performance, read, () => makeResult(look, performance, part));
}

function makeResult(look: Lookup, performance: Performance, part: Part): PerformanceResult {
  const { rules } = look.record;
  const { noShow, confirmed } = look.happenedIn(performance.id);
  const time = timeTaken(performance.clock, part.time);
  const penalties = penaltiesOf(look, performance, part, time);
  const offEach = pointsOff(at(penalties, "each-ballot"));
  const { panel, value } = settle(ballotLines(look, performance, offEach), rules);
  const tally = tallyOf(look, performance, part, offEach);
  const maximum = ballotMaximum(look.criteriaOf.get(part.id) ?? []);
  const marked = noShow ? "no-show" : part.marking.by === "tally" ? "tally" : "ballots";
  const taken = noShow ? zero : part.marking.by === "tally" ? (tally?.counted ?? null) : value;
  const steps = taken && markSteps(taken, part, rules, pointsOff(at(penalties, "part")));
  return {
    performance: performance.id,
    part: part.id,
    team: performance.team,
    contestant: performance.contestant,
    marked,
    panel,
    tally,
    progress: progressOf(look, performance),
    quorum: quorumOf(look, performance),
    confirmed: confirmed !== null,
    complete: taken !== null,
    aggregate: taken,
    weighted: steps?.weighted ?? null,
    rounded: steps?.rounded ?? null,
    mark: steps?.mark ?? null,
    penalties,
    time,
    disagreement: disagreement(
      panel.flatMap((line) => line.mark ?? []),
      maximum,
      rules.disagreement,
    ),
  };
}
