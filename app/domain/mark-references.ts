import { compared } from "./answers";
import { checkMark } from "./marks";
import { isKeyedTwice } from "./paper";
import type { ContestRecord } from "./record";
import type { Problem } from "./references";

type Report = (path: string, reason: Problem["reason"], detail: string) => void;

/** Every mark is one that its criterion allows, no revision is there twice, and paper was keyed in by two. */
export function checkBallots(
  record: ContestRecord,
  report: Report,
  refer: (path: string, to: "performances" | "judges", id: string) => void,
) {
  const criteria = new Map(record.criteria.map((one) => [one.id, one]));
  const partOf = new Map(record.performances.map((one) => [one.id, one.part]));
  const revisions = new Set<string>();
  record.ballots.forEach((ballot, at) => {
    refer(`ballots.${at}.performance`, "performances", ballot.performance);
    refer(`ballots.${at}.judge`, "judges", ballot.judge);
    const key = `${ballot.performance} ${ballot.judge} ${ballot.revision}`;
    if (revisions.has(key)) report(`ballots.${at}.revision`, "taken", String(ballot.revision));
    revisions.add(key);
    if (ballot.via === "paper" && !isKeyedTwice(record, ballot)) report(`ballots.${at}.via`, "paper-alone", ballot.id);
  });
  for (const name of ["ballots", "paperEntries"] as const) {
    record[name].forEach(({ performance, marks }, at) => {
      for (const [id, mark] of Object.entries(marks)) {
        const criterion = criteria.get(id);
        if (!criterion || criterion.part !== partOf.get(performance)) {
          report(`${name}.${at}.marks.${id}`, "unknown-criterion", id);
          continue;
        }
        const wrong = checkMark(mark, criterion);
        if (wrong) report(`${name}.${at}.marks.${id}`, wrong, criterion.name);
      }
    });
  }
}

/** A key has one right answer for each question, and a tally that says what was answered counts it as the key does. */
export function checkTallies(record: ContestRecord, report: Report) {
  const parts = new Map(record.parts.map((one) => [one.id, one]));
  record.parts.forEach(({ marking }, at) => {
    if (marking.by !== "tally" || marking.key.length === 0 || marking.key.length === marking.questions) return;
    report(`parts.${at}.marking.key`, "not-as-many", `${marking.key.length} of ${marking.questions}`);
  });
  const partOf = new Map(record.performances.map((one) => [one.id, one.part]));
  record.tallies.forEach(({ performance, answers, correct, revoked }, at) => {
    const marking = parts.get(partOf.get(performance) ?? "")?.marking;
    if (answers.length === 0 || revoked || marking?.by !== "tally") return;
    const { right } = compared(marking.key, answers);
    if (right !== correct) report(`tallies.${at}.correct`, "miscounted", `${correct}, not ${right}`);
  });
}
