import type { Change } from "../change";
import { marksBehind, withPerformances } from "../entrants";
import type { ContestRecord, Criterion, Part } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { find, reordered, replaced, without } from "../rows";
import { withoutPart } from "./rounds";
import { withKey } from "./tallies";

export function addPart(part: Part, criteria: readonly Criterion[]): Change {
  return {
    name: "part.added",
    action: "setup.write",
    apply: (record, moment) => {
      if (find(record.parts, part.id)) return record;
      if (!find(record.rounds, part.round)) return refuse("unknown");
      const whole = {
        ...record,
        parts: [...record.parts, part],
        criteria: [...record.criteria, ...criteria],
      };
      return checkCriteria(criteria) ?? withPerformances(whole, moment.newId);
    },
  };
}

/**
 * Changes a part. How it is marked (panel or key, per team or contestant) is fixed once marks stand behind it; name,
 * coefficient, time limits, panel and key are not. There are never fewer questions than were answered right, and a new key
 * counts the answers again.
 */
export function editPart(id: string, fields: Partial<Omit<Part, "id" | "round">>): Change {
  return {
    name: "part.edited",
    action: "setup.write",
    apply: (record, moment) => {
      const part = find(record.parts, id);
      if (!part) return refuse("unknown");
      const edited = { ...part, ...fields };
      const marking = edited.scoredPer !== part.scoredPer || edited.marking.by !== part.marking.by;
      const count = marking ? marksOf(record, id) : 0;
      if (count > 0) return refuse("has-marks", "marking", { count });
      const highest = highestTally(record, id);
      if (edited.marking.by === "tally" && highest > edited.marking.questions)
        return refuse("tally-above", "questions", { correct: highest });
      const whole = withKey({ ...record, parts: replaced(record.parts, edited) }, edited, moment);
      return marking && !isRefusal(whole) ? withPerformances(whole, moment.newId) : whole;
    },
  };
}

/** Removes a part with its criteria and performances; refused while anything is marked in it. */
export function removePart(id: string): Change {
  return {
    name: "part.removed",
    action: "setup.write",
    apply: (record) => (find(record.parts, id) ? withoutPart(record, id) : record),
  };
}

export function orderParts(ids: readonly string[]): Change {
  return {
    name: "part.moved",
    action: "setup.write",
    apply: (record) => ({ ...record, parts: reordered(record.parts, ids) }),
  };
}

export function addCriterion(criterion: Criterion): Change {
  return {
    name: "criterion.added",
    action: "setup.write",
    apply: (record) => {
      if (find(record.criteria, criterion.id)) return record;
      if (!find(record.parts, criterion.part)) return refuse("unknown");
      const count = marksOf(record, criterion.part);
      if (count > 0) return refuse("has-marks", undefined, { count });
      return checkCriteria([criterion]) ?? { ...record, criteria: [...record.criteria, criterion] };
    },
  };
}

/** Changes a criterion. Its maximum and step are fixed once marks were given under them. */
export function editCriterion(id: string, fields: Partial<Omit<Criterion, "id" | "part">>): Change {
  return {
    name: "criterion.edited",
    action: "setup.write",
    apply: (record) => {
      const criterion = find(record.criteria, id);
      if (!criterion) return refuse("unknown");
      const edited = { ...criterion, ...fields };
      const scale = edited.maximum !== criterion.maximum || edited.step !== criterion.step;
      const count = scale ? marksOf(record, criterion.part) : 0;
      if (count > 0) return refuse("has-marks", "maximum", { count });
      return checkCriteria([edited]) ?? { ...record, criteria: replaced(record.criteria, edited) };
    },
  };
}

export function removeCriterion(id: string): Change {
  return {
    name: "criterion.removed",
    action: "setup.write",
    apply: (record) => {
      const criterion = find(record.criteria, id);
      if (!criterion) return record;
      const count = marksOf(record, criterion.part);
      if (count > 0) return refuse("has-marks", undefined, { count });
      const rounds = record.rounds.map((round) => ({
        ...round,
        tieBreaks: round.tieBreaks.filter((key) => !(key.by === "criterion" && key.criterion === id)),
      }));
      return { ...record, rounds, criteria: without(record.criteria, id) };
    },
  };
}

export function orderCriteria(ids: readonly string[]): Change {
  return {
    name: "criterion.moved",
    action: "setup.write",
    apply: (record) => ({ ...record, criteria: reordered(record.criteria, ids) }),
  };
}

function marksOf(record: ContestRecord, part: string): number {
  return marksBehind(record, new Set(record.performances.filter((one) => one.part === part).map((one) => one.id)));
}

/** The most right answers that stand entered for anybody in the part; 0 for none. */
function highestTally(record: ContestRecord, part: string): number {
  const own = new Set(record.performances.filter((one) => one.part === part).map((one) => one.id));
  const standing = record.tallies.filter((one) => one.revoked === null && own.has(one.performance));
  return Math.max(0, ...standing.map((one) => one.correct));
}

/** A criterion's maximum must lie on its own step, or nobody could give it (scoring.md, "Marks and ballots"). */
function checkCriteria(criteria: readonly Criterion[]): Refusal | null {
  const off = criteria.find((one) => one.maximum % one.step !== 0);
  return off ? refuse("maximum-off-step", "maximum", { maximum: off.maximum, step: off.step }) : null;
}
