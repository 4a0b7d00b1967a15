import type { ContestRecord } from "~/domain/record";
import { hundredths, instant, nextInstant, stampOf } from "./instants";

type Criterion = ContestRecord["criteria"][number];
type Decision = ContestRecord["decisions"][number];
type Publication = ContestRecord["publications"][number];
type Clock = ContestRecord["performances"][number]["clock"];

/**
 * A ballot of each judge of the panel, in order: a number is the whole mark (filled into the criteria from the first
 * on), a list is a mark for each criterion, null leaves the judge's ballot out. Sent again, it is the next revision.
 */
export function mark(record: ContestRecord, performance: string, marks: (number | number[] | null)[]): ContestRecord {
  const part = record.parts.find(({ id }) => id === record.performances.find((one) => one.id === performance)?.part);
  const criteria = record.criteria.filter((one) => one.part === part?.id);
  const ballots = [...record.ballots];
  for (const [at, given] of marks.entries()) {
    const judge = part?.panel[at];
    if (given === null || judge === undefined) continue;
    const list = typeof given === "number" ? spread(hundredths(given), criteria) : given.map(hundredths);
    const sent = ballots.filter((one) => one.performance === performance && one.judge === judge).length;
    const pairs = criteria.flatMap(({ id }, place) => (list[place] === undefined ? [] : [[id, list[place]]]));
    ballots.push({
      id: `ballot-${ballots.length + 1}`,
      performance,
      judge,
      revision: sent + 1,
      marks: Object.fromEntries(pairs),
      note: "",
      at: nextInstant({ ...record, ballots }),
      device: `tablet-${judge}`,
      receipt: `R${ballots.length + 1}`,
      via: "tablet",
    });
  }
  return { ...record, ballots };
}

function spread(total: number, criteria: Criterion[]): number[] {
  let left = total;
  return criteria.map(({ maximum }) => {
    const given = Math.min(left, maximum);
    left -= given;
    return given;
  });
}

/** The number of right answers in a part marked by key. */
export function tally(record: ContestRecord, performance: string, correct: number): ContestRecord {
  const id = `tally-${record.tallies.length + 1}`;
  const one = { id, performance, correct, answers: [], made: stampOf(record), revoked: null };
  return { ...record, tallies: [...record.tallies, one] };
}

export type PenaltyPlan = {
  team: string;
  points: number;
  performance?: string;
  round?: string;
  appliesTo?: ContestRecord["penalties"][number]["appliesTo"];
};
export function penalise(record: ContestRecord, plan: PenaltyPlan): ContestRecord {
  const { team, points, performance = null, round = record.rounds[0]?.id ?? "final", appliesTo = "part" } = plan;
  const id = `penalty-${record.penalties.length + 1}`;
  const made = stampOf(record, "Vi phạm thể lệ");
  const penalty = { id, round, team, performance, appliesTo, points: hundredths(points), made, revoked: null };
  return { ...record, penalties: [...record.penalties, penalty] };
}

type Without<T> = T extends { id: string; made: unknown; revoked: unknown }
  ? Omit<T, "id" | "made" | "revoked">
  : never;

export function decide(record: ContestRecord, decision: Without<Decision>): ContestRecord {
  const id = `decision-${record.decisions.length + 1}`;
  const made = { ...decision, id, made: stampOf(record, "Theo biên bản"), revoked: null } as Decision;
  return { ...record, decisions: [...record.decisions, made] };
}

export function publish(record: ContestRecord, publication: Without<Publication>): ContestRecord {
  const id = `publication-${record.publications.length + 1}`;
  const made = { ...publication, id, made: stampOf(record), revoked: null } as Publication;
  return { ...record, publications: [...record.publications, made] };
}

/** Publishes performances, one after the other. */
export const publishAll = (record: ContestRecord, performances: readonly string[]): ContestRecord =>
  performances.reduce((sofar, performance) => publish(sofar, { kind: "performance", performance }), record);

/** The chair's confirmation of a performance. */
export function confirm(record: ContestRecord, performance: string): ContestRecord {
  const id = `confirmation-${record.confirmations.length + 1}`;
  const one = { id, performance, made: stampOf(record), revoked: null };
  return { ...record, confirmations: [...record.confirmations, one] };
}

/** Seconds on the clock: one stretch of that length, or typed in by hand. */
export function time(record: ContestRecord, performance: string, seconds: number, how: "clock" | "typed" = "clock") {
  const segments = [{ start: instant(0), stop: instant(seconds) }];
  const clock: Clock = how === "typed" ? { segments: [], typed: seconds } : { segments, typed: null };
  return withPerformance(record, performance, { clock });
}

export function withPerformance(
  record: ContestRecord,
  performance: string,
  changed: Partial<ContestRecord["performances"][number]>,
): ContestRecord {
  const performances = record.performances.map((one) => (one.id === performance ? { ...one, ...changed } : one));
  return { ...record, performances };
}

/** Takes back whatever has that id: a tally, penalty, decision, confirmation or publication. */
export function revoke(record: ContestRecord, id: string): ContestRecord {
  const revoked = stampOf(record, "Đính chính");
  const off = <T extends { id: string; revoked: unknown }>(rows: T[]) =>
    rows.map((row) => (row.id === id ? { ...row, revoked } : row));
  return {
    ...record,
    tallies: off(record.tallies),
    penalties: off(record.penalties),
    decisions: off(record.decisions),
    confirmations: off(record.confirmations),
    publications: off(record.publications),
  };
}
