import { marksBehind } from "../entrants";
import type { ContestRecord } from "../record";
import { problemsOf } from "../references";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { same } from "../same";
import { checkChair } from "./panel";
import { checkRounds } from "./rounds";
import { checkNumbers } from "./teams";

/** What an undo would break beyond what it puts back: marks, what later changes rest on, numbers given twice. */
export function brokenOutside(before: ContestRecord, after: ContestRecord): Refusal | null {
  const count = marksTouched(before, after);
  if (count > 0) return refuse("has-marks", undefined, { count });
  const chairs = checkChair(after);
  const wrong = checkNumbers(after.teams) ?? checkRounds(after) ?? ("refused" in chairs ? chairs : null);
  if (wrong) return { refused: wrong.refused, ...(wrong.with ? { with: wrong.with } : {}) };
  return problemsOf(after).length > problemsOf(before).length ? refuse("built-upon") : null;
}

/** How many ballots and tallies lose what they were given for, or the scale that they were given on. */
function marksTouched(before: ContestRecord, after: ContestRecord): number {
  const kept = new Set(after.performances.map(({ id }) => id));
  const gone = new Set(before.performances.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  const judges = new Set(after.judges.map(({ id }) => id));
  const rescaled = new Set(
    before.performances.filter((one) => isRescaled(before, after, one.part)).map(({ id }) => id),
  );
  const alone = before.ballots.filter((one) => !judges.has(one.judge)).length;
  return marksBehind(before, gone) + marksBehind(before, rescaled) + alone + offPanel(before, after);
}

function isRescaled(before: ContestRecord, after: ContestRecord, part: string): boolean {
  const scale = (record: ContestRecord) => {
    const { scoredPer, marking } = find(record.parts, part) ?? {};
    const own = record.criteria.filter((one) => one.part === part);
    return [scoredPer, marking?.by, own.map(({ id, maximum, step }) => `${id} ${maximum} ${step}`).sort()];
  };
  if (before.parts === after.parts && before.criteria === after.criteria) return false;
  return !same(scale(before), scale(after));
}

/** Ballots of judges who would not be on the panel any more. */
function offPanel(before: ContestRecord, after: ContestRecord): number {
  if (before.parts === after.parts) return 0;
  const left = new Set(
    before.parts.flatMap(({ id, panel }) =>
      panel.filter((judge) => !find(after.parts, id)?.panel.includes(judge)).map((judge) => `${id} ${judge}`),
    ),
  );
  const partOf = new Map(before.performances.map(({ id, part }) => [id, part]));
  return before.ballots.filter((one) => left.has(`${partOf.get(one.performance)} ${one.judge}`)).length;
}
