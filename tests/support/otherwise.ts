import type { ContestRecord } from "~/domain/record";
import { visibility } from "~/domain/visibility";
import { confirm, decide, penalise, time } from "./record";

/** The same contest to the public: everything that is not published is otherwise, but for how many ballots are in. */
export function otherwise(record: ContestRecord): ContestRecord {
  const seen = visibility(record);
  const hidden = record.performances.filter(({ id }) => !seen.performances.has(id));
  const isHidden = (performance: string) => hidden.some(({ id }) => id === performance);
  const changed: ContestRecord = {
    ...record,
    ballots: record.ballots.map((one) =>
      isHidden(one.performance)
        ? {
            ...one,
            marks: Object.fromEntries(Object.keys(one.marks).map((id) => [id, 1])),
            note: "khác",
            receipt: "K7Q2",
            device: "other",
          }
        : { ...one, note: "khác", receipt: "K7Q2" },
    ),
    tallies: record.tallies.map((one) => (isHidden(one.performance) ? { ...one, correct: 1 } : one)),
    situations: [
      ...record.situations.map((one) => ({ ...one, title: "Tên khác", text: "Nội dung khác" })),
      { id: "chua-boc", part: record.parts[0]?.id ?? "", number: 77, title: "Chưa bốc", text: "" },
    ],
  };
  const punished = hidden.reduce((sofar, { id, team }) => {
    const late = decide(time(sofar, id, 999, "typed"), { kind: "time-penalty", performance: id, points: 300 });
    return confirm(penalise(late, { team, performance: id, points: 2 }), id);
  }, changed);
  if (seen.rounds.has("final")) return punished;
  const later = record.teams.reduce((sofar, { id }) => penalise(sofar, { team: id, points: 3 }), punished);
  const teams = record.teams.map(({ id }) => id).reverse();
  return ["rank" as const, "prize" as const, "advance" as const].reduce(
    (sofar, purpose) => decide(sofar, { kind: "order", round: "final", for: purpose, by: "jury", teams }),
    later,
  );
}
