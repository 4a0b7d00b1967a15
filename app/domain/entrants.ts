import { type Lookup, lookup } from "./lookup";
import { groupBy } from "./made";
import type { ContestRecord, Part, Performance, Publication } from "./record";
import { once } from "./remembered";

/**
 * Gives every team its performances: one in each part of a round that it is in, or, in a part scored per contestant, one
 * for each of its official contestants. All teams are in a round until an earlier one lets only some advance; then those
 * that have a performance there already. What has become needless (a contestant taken off the list) goes, unless
 * something was done in it. A round whose results are published stays as it is: whoever comes later was not in it.
 * Pure and idempotent; new performances come last in the running order.
 */
export function withPerformances(record: ContestRecord, newId: () => string): ContestRecord {
  const touched = touchedPerformances(record);
  const closed = publishedRounds(record);
  const byPart = groupBy(record.performances, (one) => one.part);
  const keep: Performance[] = [];
  const added: Performance[] = [];
  for (const part of record.parts) {
    const present = byPart.get(part.id) ?? [];
    if (closed.has(part.round)) {
      keep.push(...present);
      continue;
    }
    const wanted = performersOf(record, part);
    const isWanted = (one: Performance) =>
      wanted.some((performer) => performer.team === one.team && performer.contestant === one.contestant);
    keep.push(...present.filter((one) => isWanted(one) || touched.has(one.id)));
    for (const { team, contestant } of wanted) {
      if (present.some((one) => one.team === team && one.contestant === contestant)) continue;
      added.push(performance(newId(), part.id, team, contestant));
    }
  }
  const kept = new Set(keep.map((one) => one.id));
  if (added.length === 0 && kept.size === record.performances.length) return record;
  return { ...record, performances: [...record.performances.filter((one) => kept.has(one.id)), ...added] };
}

/** The rounds whose results the public has. */
export const publishedRounds = (record: ContestRecord): ReadonlySet<string> => shownRounds(record.publications);

const shownRounds = once(
  (all: readonly Publication[]): ReadonlySet<string> =>
    new Set(all.flatMap((one) => (one.kind === "round" && one.revoked === null ? [one.round] : []))),
);

/** A performance of which nothing has happened yet. */
export function performance(id: string, part: string, team: string, contestant: string | null): Performance {
  return { id, part, team, contestant, situation: null, opened: null, clock: { segments: [], typed: null } };
}

function performersOf(record: ContestRecord, part: Part): { team: string; contestant: string | null }[] {
  const teams = entrants(record, part.round);
  if (part.scoredPer === "team") return teams.map((team) => ({ team, contestant: null }));
  return teams.flatMap((team) =>
    record.contestants
      .filter((contestant) => contestant.team === team && contestant.role === "official")
      .map((contestant) => ({ team, contestant: contestant.id })),
  );
}

/**
 * The teams that are in a round, as ids in the order of the list of teams. Until an earlier round lets only some advance,
 * all of them; then those that have a performance in the round, or a standing recorded for it.
 */
export function entrants(record: ContestRecord, round: string): string[] {
  const look = lookup(record);
  return record.teams.filter((team) => isEntrant(look, round, team.id)).map((team) => team.id);
}

/** Whether a team is in a round: see `entrants`. */
export function isEntrant(look: Lookup, round: string, team: string): boolean {
  const { rounds } = look.record;
  const earlier = rounds.slice(
    0,
    rounds.findIndex((one) => one.id === round),
  );
  if (!earlier.some((one) => one.advance !== null)) return true;
  const { performances, decisions } = look.rowsOf(team);
  return (
    performances.some((one) => look.parts.get(one.part)?.round === round) ||
    decisions.some((one) => one.kind === "standing" && one.revoked === null && one.round === round)
  );
}

/** The performances in which something was done: called, opened, timed, marked, decided. */
export function touchedPerformances(record: ContestRecord): Set<string> {
  const touched = new Set<string>();
  if (record.contest.onStage !== null) touched.add(record.contest.onStage);
  for (const one of record.performances) {
    if (one.opened !== null || one.clock.segments.length > 0 || one.clock.typed !== null) touched.add(one.id);
  }
  for (const one of [...record.ballots, ...record.paperEntries, ...record.tallies, ...record.confirmations])
    touched.add(one.performance);
  for (const one of [...record.penalties, ...record.decisions, ...record.publications, ...record.calls]) {
    if ("performance" in one && one.performance !== null) touched.add(one.performance);
  }
  return touched;
}

/** How many ballots and tallies stand behind these performances. */
export function marksBehind(record: ContestRecord, performances: ReadonlySet<string>): number {
  const count = (rows: readonly { performance: string }[]) =>
    rows.filter((row) => performances.has(row.performance)).length;
  return count(record.ballots) + count(record.paperEntries) + count(record.tallies);
}
