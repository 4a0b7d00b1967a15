import type { ContestRecord, Criterion, Part, Performance } from "../record";
import type { Chance } from "./chance";
import type { Scenario } from "./play";

/** What one performance is given: whole seconds, correct answers or none, and hundredths by judge and criterion. */
export type Sheet = { seconds: number; correct: number | null; marks: Map<string, { [criterion: string]: number }> };

/** How good a team is on its day, how strict a judge, how much one mark wanders: shares of a maximum. */
const [usual, ofTeams, ofJudges, ofMarks] = [0.82, 0.07, 0.03, 0.05];

/** So many ballots of a hundred lie this far off the others: what the limit of disagreement is there for. */
const [oddly, oddBy] = [1, 0.25];

/**
 * Made-up marks for the performances of a round, on each criterion's step. Where ties are wanted, teams come in twos and
 * threes that are given the same in all, some a step more here and a step less there, so that what separates ties has
 * something to separate.
 */
export function sheetFor(
  record: ContestRecord,
  parts: readonly Part[],
  scenario: Scenario,
  chance: Chance,
): (part: Part, performance: Performance) => Sheet {
  const skill = new Map(record.teams.map(({ id }) => [id, usual + chance.around() * ofTeams]));
  const strict = new Map(record.judges.map(({ id }) => [id, chance.around() * ofJudges]));
  const criteria = new Map(parts.map((part) => [part.id, record.criteria.filter((one) => one.part === part.id)]));
  const like = scenario === "ties" ? twins(record, chance) : new Map<string, string>();
  const shifts = new Map([...like.keys()].map((team) => [team, shiftOf(parts, chance)]));
  const given = new Map<string, Sheet>();
  const turn = new Map<string, number>();

  const invent = (part: Part, team: string): Sheet => {
    const level = skill.get(team) ?? usual;
    const seconds = secondsFor(part, scenario, chance);
    if (part.marking.by === "tally") {
      const { questions } = part.marking;
      const right = Math.round(questions * (level + chance.around() * ofMarks));
      return { seconds, correct: Math.min(questions, Math.max(0, right)), marks: new Map() };
    }
    const marks = part.panel.map((judge) => {
      const odd = chance.percent(oddly) ? (chance.percent(50) ? oddBy : -oddBy) : 0;
      const share = level + (strict.get(judge) ?? 0) + odd;
      const own = (criteria.get(part.id) ?? []).map((one) => [one.id, markOn(one, share, chance)] as const);
      return [judge, Object.fromEntries(own)] as const;
    });
    return { seconds, correct: null, marks: new Map(marks) };
  };

  return (part, performance) => {
    const place = turn.get(`${part.id} ${performance.team}`) ?? 0;
    turn.set(`${part.id} ${performance.team}`, place + 1);
    const master = given.get(`${part.id} ${like.get(performance.team)} ${place}`);
    const fresh = invent(part, performance.team);
    const own = criteria.get(part.id) ?? [];
    const steps = shifts.get(performance.team)?.get(part.id) ?? 0;
    const sheet = master
      ? { ...fresh, correct: master.correct, marks: shifted(traded(master.marks, own, chance), own[0], steps) }
      : fresh;
    given.set(`${part.id} ${performance.team} ${place}`, sheet);
    return sheet;
  };
}

/** Each team with the one listed before it that it is given the same as. */
function twins(record: ContestRecord, chance: Chance): Map<string, string> {
  const like = new Map<string, string>();
  let leader = "";
  for (const [at, { id }] of record.teams.entries()) {
    if (at > 0 && chance.percent(60)) like.set(id, leader);
    else leader = id;
  }
  return like;
}

/** The same sum on every ballot: half of the time a step moves from one criterion to another of the same step. */
function traded(marks: Sheet["marks"], criteria: readonly Criterion[], chance: Chance): Sheet["marks"] {
  if (criteria.length < 2 || chance.percent(50)) return marks;
  const from = chance.below(criteria.length);
  const [less, more] = [criteria[from], criteria[(from + 1) % criteria.length]];
  if (!less || !more || less.step !== more.step) return marks;
  return new Map(
    [...marks].map(([judge, own]) => {
      const [low, high] = [(own[less.id] ?? 0) - less.step, (own[more.id] ?? 0) + more.step];
      return [judge, low < 0 || high > more.maximum ? own : { ...own, [less.id]: low, [more.id]: high }];
    }),
  );
}

/** Half of the time one part is given a step more and another of the same weight a step less. */
function shiftOf(parts: readonly Part[], chance: Chance): Map<string, number> {
  const byPanel = parts.filter((part) => part.marking.by === "panel");
  const up = byPanel[chance.below(Math.max(1, byPanel.length))];
  const down = byPanel.find((part) => part !== up && part.coefficient === up?.coefficient);
  if (!up || !down || chance.percent(50)) return new Map();
  return new Map([
    [up.id, 1],
    [down.id, -1],
  ]);
}

function shifted(marks: Sheet["marks"], criterion: Criterion | undefined, steps: number): Sheet["marks"] {
  if (!criterion || steps === 0) return marks;
  const { id, step, maximum } = criterion;
  return new Map(
    [...marks].map(([judge, own]) => {
      const mark = (own[id] ?? 0) + steps * step;
      return [judge, mark < 0 || mark > maximum ? own : { ...own, [id]: mark }];
    }),
  );
}

function markOn({ maximum, step }: Criterion, share: number, chance: Chance): number {
  const wanted = (share + chance.around() * ofMarks) * maximum;
  const steps = Math.round(wanted / step);
  return Math.max(0, Math.min(Math.floor(maximum / step), steps)) * step;
}

/** Within the limits on an ordinary day; where time goes wrong, one performance in two is too long or too short. */
function secondsFor({ time }: Part, scenario: Scenario, chance: Chance): number {
  const [least, most] = [time.minimum ?? 0, time.maximum ?? Math.max(600, (time.minimum ?? 0) * 1.5)];
  const within = least + Math.floor((most - least) * (0.6 + 0.39 * chance.next()));
  if (scenario !== "overtime" || !chance.percent(50)) return within;
  const late = time.maximum !== null && (time.minimum === null || chance.percent(70));
  if (late) return most + 1 + chance.below(Math.max(60, Math.floor(most * 0.3)));
  return time.minimum === null ? within : Math.max(1, Math.floor(least * (0.7 + 0.29 * chance.next())));
}
