import type { ContestRecord, Draw } from "../record";

/**
 * The record without these performances and what was said of them: penalties, decisions, confirmations, publications. A
 * judge's call stays, about none of them. Marks must be ruled out by who asks: they are never removed.
 */
export function withoutPerformances(record: ContestRecord, gone: ReadonlySet<string>): ContestRecord {
  if (gone.size === 0) return record;
  const { onStage } = record.contest;
  return {
    ...withoutRows(record, (row) => "performance" in row && gone.has(String(row.performance))),
    contest: onStage !== null && gone.has(onStage) ? { ...record.contest, onStage: null } : record.contest,
    performances: record.performances.filter((one) => !gone.has(one.id)),
    draws: record.draws.map((draw) => withoutDrawers(draw, gone)),
    calls: record.calls.map((call) =>
      call.performance !== null && gone.has(call.performance) ? { ...call, performance: null } : call,
    ),
  };
}

/** A draw without those who are gone, and without what they drew. Its lots stay: from them it is drawn again. */
function withoutDrawers(draw: Draw, gone: ReadonlySet<string>): Draw {
  if (!draw.performances.some((one) => gone.has(one))) return draw;
  const stays = draw.performances.map((one) => !gone.has(one));
  return {
    ...draw,
    performances: draw.performances.filter((_, at) => stays[at]),
    situations: draw.situations.filter((_, at) => stays[at]),
  };
}

/** The record without what was made (penalties, decisions, publications and so on) that `leaves` says. */
export function withoutRows(record: ContestRecord, leaves: (row: object) => boolean): ContestRecord {
  const stays = (row: object) => !leaves(row);
  return {
    ...record,
    penalties: record.penalties.filter(stays),
    decisions: record.decisions.filter(stays),
    confirmations: record.confirmations.filter(stays),
    publications: record.publications.filter(stays),
    arrivals: record.arrivals.filter(stays),
    substitutions: record.substitutions.filter(stays),
    approvals: record.approvals.filter(stays),
    ceremonies: record.ceremonies.filter(stays),
    reviews: record.reviews.filter(stays),
  };
}

/** The record without what the day noted of somebody who is on no list any more: absences, substitutions taken back. */
export function withoutPerson(record: ContestRecord, contestant: string): ContestRecord {
  const absent = record.arrivals.some((one) => one.absent.includes(contestant));
  const named = record.substitutions.some((one) => one.out === contestant || one.in === contestant);
  if (!absent && !named) return record;
  return {
    ...record,
    arrivals: record.arrivals.map((one) =>
      one.absent.includes(contestant) ? { ...one, absent: one.absent.filter((who) => who !== contestant) } : one,
    ),
    substitutions: record.substitutions.filter((one) => one.out !== contestant && one.in !== contestant),
  };
}
