import { compared } from "../answers";
import { isLocked } from "../ballots";
import { type Change, type Moment, stamp } from "../change";
import { inForce } from "../made";
import type { ContestRecord, Part, Tally } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { isOut, teamName } from "./stage";

type Counted = Pick<Tally, "id" | "performance" | "correct" | "answers">;
type Marking = Extract<Part["marking"], { by: "tally" }>;

/** Enters how many answers were right, in a part marked by key. A new tally takes the place of the one before it. */
export function enterTally(id: string, performance: string, correct: number): Change {
  return entered(id, performance, ({ questions }) =>
    correct > questions ? refuse("too-many-correct", "correct", { questions }) : { correct, answers: [] },
  );
}

/**
 * Enters what was answered, one for each question and empty where there was none; the key says how many are right, and
 * says it again when the key changes (`withKey`).
 */
export function enterAnswers(id: string, performance: string, answers: readonly string[]): Change {
  return entered(id, performance, ({ questions, key }) => {
    if (key.length === 0) return refuse("no-key", "answers");
    if (answers.length !== questions) return refuse("not-as-many", "answers", { have: answers.length, questions });
    return { correct: compared(key, answers).right, answers: [...answers] };
  });
}

function entered(
  id: string,
  performance: string,
  count: (marking: Marking) => Pick<Tally, "correct" | "answers"> | Refusal,
): Change {
  return {
    name: "tally.entered",
    action: "tally.write",
    apply: (record, moment) => {
      if (find(record.tallies, id)) return record;
      const one = find(record.performances, performance);
      const part = find(record.parts, one?.part ?? null);
      if (!one || part?.marking.by !== "tally") return refuse("unknown");
      if (isLocked(record, performance)) return refuse("locked");
      if (isOut(record, one)) return refuse("not-competing", undefined, { team: teamName(record, one) });
      const counted = count(part.marking);
      return "refused" in counted ? counted : withTally(record, { id, performance, ...counted }, moment);
    },
  };
}

function withTally(record: ContestRecord, tally: Counted, moment: Moment): ContestRecord {
  const made = stamp(moment);
  const tallies = record.tallies.map((one) =>
    one.performance === tally.performance && one.revoked === null ? { ...one, revoked: made } : one,
  );
  return { ...record, tallies: [...tallies, { ...tally, made, revoked: null }] };
}

/**
 * The record, whose part has a new key or another number of questions, with every answer that stands counted again. Refused
 * where a confirmed performance would get another mark: it is reopened first, with its reason.
 */
export function withKey(record: ContestRecord, { id, marking }: Part, moment: Moment): ContestRecord | Refusal {
  if (marking.by !== "tally") return record;
  const { key, questions } = marking;
  if (key.length > 0 && key.length !== questions) return refuse("not-as-many", "key", { have: key.length, questions });
  const own = new Map(record.performances.flatMap((one) => (one.part === id ? [[one.id, one] as const] : [])));
  const standing = inForce<Tally>(record.tallies).filter((one) => own.has(one.performance) && one.answers.length > 0);
  if (standing.some((one) => one.answers.length !== key.length)) {
    return refuse("answers-entered", key.length === 0 ? "key" : "questions", { count: standing.length });
  }
  const changed = standing.filter((one) => compared(key, one.answers).right !== one.correct);
  const locked = changed.flatMap((one) => (isLocked(record, one.performance) ? (own.get(one.performance) ?? []) : []));
  if (locked[0]) return refuse("key-confirmed", "key", { team: teamName(record, locked[0]) });
  return changed.reduce(
    (now, { performance, answers }) =>
      withTally(now, { id: moment.newId(), performance, answers, correct: compared(key, answers).right }, moment),
    record,
  );
}
