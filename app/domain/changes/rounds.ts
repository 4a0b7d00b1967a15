import type { Change } from "../change";
import { entrants, marksBehind, performance, withPerformances } from "../entrants";
import type { ContestRecord, Round } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { find, reordered, replaced, without } from "../rows";
import { withoutPerformances, withoutRows } from "./gone";

/** Adds a round after the others. A round may only carry over from one before it. */
export function addRound(round: Round): Change {
  return {
    name: "round.added",
    action: "setup.write",
    apply: (record, moment) => {
      if (find(record.rounds, round.id)) return record;
      const whole = { ...record, rounds: [...record.rounds, round] };
      return checkRounds(whole) ?? withPerformances(whole, moment.newId);
    },
  };
}

export function editRound(id: string, fields: Partial<Omit<Round, "id">>): Change {
  return {
    name: "round.edited",
    action: "setup.write",
    apply: (record) => {
      const round = find(record.rounds, id);
      if (!round) return refuse("unknown");
      const whole = { ...record, rounds: replaced(record.rounds, { ...round, ...fields }) };
      return checkRounds(whole) ?? whole;
    },
  };
}

/** Removes a round with its parts, criteria and performances; refused while anything is marked in it. */
export function removeRound(id: string): Change {
  return {
    name: "round.removed",
    action: "setup.write",
    apply: (record) => {
      if (!find(record.rounds, id)) return record;
      const later = record.rounds.find((round) => round.carryOver?.round === id);
      if (later) return refuse("in-use", undefined, { by: later.name });
      const parts = record.parts.filter((part) => part.round === id).map((part) => part.id);
      const emptied = parts.reduce<ContestRecord | Refusal>(
        (whole, part) => (isRefusal(whole) ? whole : withoutPart(whole, part)),
        record,
      );
      if (isRefusal(emptied)) return emptied;
      const silent = withoutRows(emptied, (row) => "round" in row && row.round === id);
      return { ...silent, rounds: without(silent.rounds, id) };
    },
  };
}

export function orderRounds(ids: readonly string[]): Change {
  return {
    name: "round.moved",
    action: "setup.write",
    apply: (record) => {
      const whole = { ...record, rounds: reordered(record.rounds, ids) };
      return checkRounds(whole) ?? whole;
    },
  };
}

/** Says which teams are in a later round: each gets its performances there, a team left out loses its empty ones. */
export function setEntrants(round: string, teams: readonly string[]): Change {
  return {
    name: "round.entrants-set",
    action: "setup.write",
    apply: (record, moment) => {
      if (!find(record.rounds, round)) return refuse("unknown");
      const parts = record.parts.filter((part) => part.round === round);
      const inRound = new Set(parts.map((part) => part.id));
      const leaving = record.performances.filter((one) => inRound.has(one.part) && !teams.includes(one.team));
      const count = marksBehind(record, new Set(leaving.map((one) => one.id)));
      if (count > 0) return refuse("has-marks", undefined, { count });
      const first = parts[0];
      if (!first) return refuse("required", "parts");
      const present = new Set(entrants(record, round));
      const entering = teams.filter((team) => find(record.teams, team) && !present.has(team));
      const seeds = entering.map((team) => performance(moment.newId(), first.id, team, null));
      const left = withoutPerformances(record, new Set(leaving.map((one) => one.id)));
      return withPerformances({ ...left, performances: [...left.performances, ...seeds] }, moment.newId);
    },
  };
}

/** The record without a part, its criteria and performances, and without the tie-breaks and prizes that name it. */
export function withoutPart(record: ContestRecord, id: string): ContestRecord | Refusal {
  const gone = new Set(record.performances.filter((one) => one.part === id).map((one) => one.id));
  const count = marksBehind(record, gone);
  if (count > 0) return refuse("has-marks", undefined, { count });
  const criteria = new Set(record.criteria.filter((one) => one.part === id).map((one) => one.id));
  const emptied = withoutPerformances(record, gone);
  return {
    ...emptied,
    rounds: emptied.rounds.map((round) => ({
      ...round,
      tieBreaks: round.tieBreaks.filter(
        (key) => !("part" in key && key.part === id) && !("criterion" in key && criteria.has(key.criterion)),
      ),
      prizes: {
        ...round.prizes,
        side: round.prizes.side.filter((prize) => !("part" in prize.award && prize.award.part === id)),
      },
    })),
    parts: without(emptied.parts, id),
    criteria: emptied.criteria.filter((one) => one.part !== id),
    situations: emptied.situations.filter((one) => one.part !== id),
    draws: emptied.draws.filter((draw) => draw.part !== id),
  };
}

export function checkRounds(record: ContestRecord): Refusal | null {
  const seen = new Set<string>();
  for (const round of record.rounds) {
    if (round.carryOver && !seen.has(round.carryOver.round)) return refuse("no-such-round-before", "carryOver");
    seen.add(round.id);
  }
  return null;
}
