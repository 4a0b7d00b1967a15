import { performance, withPerformances } from "../entrants";
import type { Ballot, ContestRecord, Decision, Part, Performance, Stamp, Tally } from "../record";
import { results, roundOf } from "../results";
import type { Chance } from "./chance";
import { type Sheet, sheetFor } from "./sheets";

/** What goes differently from an ordinary day. */
export const scenarios = ["ordinary", "ties", "absent-judge", "overtime", "withdrawn"] as const;
export type Scenario = (typeof scenarios)[number];

const made: Stamp = { at: "2000-01-01T00:00:00Z", by: "chạy thử", reason: "chạy thử" };

/** A contest that was rehearsed once: every performance marked, round after round. Nothing of it is kept anywhere. */
export function play(stage: ContestRecord, scenario: Scenario, chance: Chance): ContestRecord {
  return stage.rounds.reduce((record, round, at) => {
    const entered = at === 0 ? record : entering(record, at);
    const parts = entered.parts.filter((part) => part.round === round.id);
    return marked(entered, parts, scenario, chance, at === 0);
  }, stage);
}

/** Who goes on from the rounds before: where a tie waits for a decision, those listed first. */
function entering(record: ContestRecord, at: number): ContestRecord {
  const [before, round] = [record.rounds[at - 1], record.rounds[at]];
  const first = record.parts.find((part) => part.round === round?.id);
  if (!before?.advance || !first) return record;
  const result = roundOf(results(record), before.id)?.advance;
  const waiting = (result?.blocks ?? []).flatMap(({ teams, places }) => teams.slice(0, places));
  const through = [...new Set([...(result?.teams ?? []).map(({ team }) => team), ...waiting])];
  const seeds = through.map((team) => performance(`${first.id}.${team}`.slice(-64), first.id, team, null));
  let made = 0;
  return withPerformances(
    { ...record, performances: [...record.performances, ...seeds] },
    () => `luot-${at}-${++made}`,
  );
}

function marked(
  record: ContestRecord,
  parts: readonly Part[],
  scenario: Scenario,
  chance: Chance,
  opening: boolean,
): ContestRecord {
  const ballots: Ballot[] = [];
  const tallies: Tally[] = [];
  const decisions: Decision[] = [];
  const clocks = new Map<string, number>();
  const gone = scenario === "withdrawn" && opening ? leaving(record, parts, chance) : null;
  if (gone)
    decisions.push({ ...stamped("rut-lui"), kind: "standing", team: gone.team, round: null, standing: "withdrawn" });
  const left = new Set(
    record.decisions.flatMap((one) => (one.kind === "standing" && one.revoked === null ? one.team : [])),
  );
  const sheet = sheetFor(record, parts, scenario, chance);
  for (const [at, part] of parts.entries()) {
    for (const one of record.performances.filter((row) => row.part === part.id)) {
      if (left.has(one.team) || (gone?.team === one.team && at >= gone.from)) continue;
      put(sheet(part, one), one, part);
    }
  }
  return {
    ...record,
    ballots: [...record.ballots, ...ballots],
    tallies: [...record.tallies, ...tallies],
    decisions: [...record.decisions, ...decisions],
    performances: record.performances.map((one) => {
      const typed = clocks.get(one.id);
      return typed === undefined ? one : { ...one, clock: { segments: [], typed } };
    }),
  };

  function put({ seconds, correct, marks }: Sheet, { id: performance }: Performance, part: Part) {
    clocks.set(performance, seconds);
    if (correct !== null) tallies.push({ ...stamped(`dap-an-${performance}`), performance, correct, answers: [] });
    const away = scenario === "absent-judge" && correct === null ? absent(part, chance) : [];
    for (const judge of away)
      decisions.push({
        ...stamped(`vang-${performance}-${judge}`),
        kind: "judge-away",
        judge,
        performance,
        why: "absent",
      });
    for (const [judge, given] of marks) {
      if (away.includes(judge)) continue;
      const ballot = { id: `phieu-${performance}-${judge}`, performance, judge, revision: 1, marks: given };
      ballots.push({ ...ballot, note: "", at: made.at, device: "", receipt: "", via: "tablet" });
    }
  }
}

const stamped = (id: string) => ({ id, made, revoked: null });

/** A team that withdraws after some of the round's parts. */
function leaving(record: ContestRecord, parts: readonly Part[], chance: Chance): { team: string; from: number } | null {
  const team = record.teams[chance.below(Math.max(1, record.teams.length))];
  return team ? { team: team.id, from: chance.below(Math.max(1, parts.length)) } : null;
}

/** Mostly nobody; of four performances one without one judge, of twelve one without two. */
function absent({ panel }: Part, chance: Chance): string[] {
  const count = chance.percent(8) ? 2 : chance.percent(20) ? 1 : 0;
  const from = chance.below(Math.max(1, panel.length));
  return Array.from({ length: Math.min(count, panel.length) }, (_, at) => panel[(from + at) % panel.length] ?? "");
}
