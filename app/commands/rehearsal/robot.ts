import { setTimeout as wait } from "node:timers/promises";
import type { ContestRecord, Judge, Part, Performance } from "~/domain/record";
import { type Chance, chance } from "./chance";
import type { Person } from "./person";
import type { Submit } from "./submit";

export type Rehearsal = {
  /** The contest as it was loaded: who performs in which order, and what the judges mark. */
  record: ContestRecord;
  organizer: Person;
  /** The device paired for the chair. */
  chair: Person;
  submit: Submit;
  /** 1: a performance takes some twelve seconds. */
  speed: number;
  seed: string;
  tell: (line: string) => void;
  ending: AbortSignal;
};

/**
 * Runs the contest to its published result by what people at the desk and at the tablets send, in their pace. What the
 * server refuses is told and passed over, for people may be trying things meanwhile. Ends early when `ending` says so.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<void> {
  const { record, organizer, seed } = rehearsal;
  const luck = chance(seed);
  const strength = new Map(record.teams.map((team) => [team.id, luck.between(0, 100)]));
  const steps = stepsOf(rehearsal);
  for (const part of record.parts) {
    const order = record.performances.filter((one) => one.part === part.id);
    for (const [at, one] of order.entries()) {
      const team = record.teams.find(({ id }) => id === one.team);
      rehearsal.tell(`${part.name} ${at + 1}/${order.length} · ${team?.name ?? ""}`);
      const level = Math.min(100, Math.max(0, (strength.get(one.team) ?? 50) + luck.between(-20, 20)));
      await steps.perform(part, one, level, luck);
    }
  }
  await steps.desk(organizer.send("DELETE", `/desk/${record.contest.id}/stage`));
  for (const { id, name } of record.rounds) {
    await steps.pause(3000);
    const path = `/desk/${record.contest.id}/round/${id}/publication`;
    if (await steps.desk(organizer.send("POST", path, { id: `robot-${id}` })))
      rehearsal.tell(`${name}: đã công bố / published`);
  }
}

function stepsOf({ record, organizer, chair, submit, speed, tell, ending }: Rehearsal) {
  const pause = (milliseconds: number) => wait(milliseconds / speed, undefined, { signal: ending });
  const desk = async (sending: Promise<string | null>): Promise<boolean> => {
    const refusal = await sending;
    ending.throwIfAborted();
    if (refusal !== null) tell(`  ! ${refusal}`);
    return refusal === null;
  };

  async function perform(part: Part, one: Performance, level: number, luck: Chance) {
    const at = `/desk/${record.contest.id}/performance/${one.id}`;
    await desk(organizer.send("POST", `/desk/${record.contest.id}/stage`, { performance: one.id }));
    await pause(part.marking.by === "tally" ? 600 : 1200);
    if (part.marking.by === "tally") await count(at, part.marking.questions, level);
    else await mark(at, part, one, level, luck);
    await pause(1000);
    await desk(chair.send("POST", `${at}/confirmation`, { id: `robot-${one.id}` }));
    await pause(800);
    await desk(organizer.send("POST", `${at}/publication`));
    await pause(part.marking.by === "tally" ? 600 : 1800);
  }

  async function count(at: string, questions: number, level: number) {
    const correct = Math.round((questions * (65 + level * 0.33)) / 100);
    await desk(
      organizer.send("POST", `${at}/tally`, { id: `robot-${at.split("/").at(-1)}`, correct: String(correct) }),
    );
  }

  async function mark(at: string, part: Part, one: Performance, level: number, luck: Chance) {
    await desk(organizer.send("POST", `${at}/marking`));
    await desk(organizer.send("POST", `${at}/clock`));
    await pause(4000);
    await desk(organizer.send("DELETE", `${at}/clock`));
    // Nobody watches for a quarter of an hour: the time a real performance would take is typed in.
    await desk(organizer.send("POST", `${at}/time`, { time: timeOf(part, luck) }));
    for (const judge of luck.shuffled(record.judges.filter(({ id }) => part.panel.includes(id)))) {
      await pause(luck.between(300, 1100));
      const marks = marksOf(record, part, judge, level, luck);
      const ballot = { id: `robot-${one.id}-${judge.id}`, performance: one.id, revision: 1, marks, note: "" };
      await desk(submit(judge.id, ballot));
    }
  }

  return { pause, desk, perform };
}

/** Marks from three quarters to nearly all of each maximum, on the step; each judge a little stricter or milder. */
function marksOf(record: ContestRecord, part: Part, judge: Judge, level: number, luck: Chance) {
  const temper = (record.judges.indexOf(judge) % 3) - 1;
  const criteria = record.criteria.filter((one) => one.part === part.id);
  return Object.fromEntries(
    criteria.map(({ id, maximum, step }) => {
      const percent = 76 + Math.round(level / 6) + temper + luck.between(-4, 5);
      return [id, Math.min(maximum, Math.round((maximum * percent) / 100 / step) * step)];
    }),
  );
}

/** Mostly within the limits; now and then over. */
function timeOf(part: Part, luck: Chance): string {
  const maximum = part.time.maximum ?? 300;
  const least = Math.max(part.time.minimum ?? 0, Math.round(maximum * 0.75));
  const seconds = luck.between(1, 10) === 10 ? maximum + luck.between(20, 70) : luck.between(least, maximum);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
