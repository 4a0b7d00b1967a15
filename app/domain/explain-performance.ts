import { fromHundredths, zero } from "./exact";
import { type Line, type LineMaker, penaltyLines } from "./explanation-line";
import { at } from "./penalties";
import type { BallotLine, PerformanceResult } from "./performance-result";
import type { Rules } from "./record";

const panelRule = { mean: "mean", "trimmed-mean": "trimmed-mean", median: "median", sum: "ballots-sum" } as const;

function ballotLine(line: LineMaker, ballot: BallotLine, off: readonly Line[]): Line[] {
  if (ballot.counted === null) return [];
  const criteria = ballot.marks.map(({ criterion, mark }) =>
    line("criterion", fromHundredths(mark ?? 0), { about: { criterion } }),
  );
  return [
    line("ballot", ballot.counted, {
      about: { judge: ballot.judge, ...(ballot.ballot === null ? {} : { ballot: ballot.ballot }) },
      facts: {
        revision: ballot.revision ?? 0,
        ...(ballot.via === "paper" ? { paper: 1 } : {}),
        ...(ballot.dropped === null ? {} : { dropped: ballot.dropped }),
      },
      counts: ballot.dropped === null,
      pieces: [...criteria, ...off],
    }),
  ];
}

/** From a panel's ballots, a tally or an empty stage to the exact value before the coefficient; null until complete. */
export function explainPerformance(
  line: LineMaker,
  rules: Rules,
  one: PerformanceResult,
  counts: boolean,
): Line | null {
  if (one.aggregate === null) return null;
  const about = {
    performance: one.performance,
    ...(one.contestant === null ? {} : { contestant: one.contestant }),
  };
  if (one.marked === "no-show") return line("no-show", zero, { about, counts });
  const off = penaltyLines(line, at(one.penalties, "each-ballot"), { over: one.time.over, short: one.time.short });
  if (one.tally) {
    const answers = line("answers", one.tally.mark, { facts: { correct: one.tally.correct } });
    return line("tally", one.aggregate, { about, counts, pieces: [answers, ...off] });
  }
  const { aggregate } = rules;
  return line(panelRule[aggregate.kind], one.aggregate, {
    about,
    counts,
    facts: aggregate.kind === "trimmed-mean" ? { trimFrom: aggregate.trimFrom } : {},
    pieces: one.panel.flatMap((ballot) => ballotLine(line, ballot, off)),
  });
}
