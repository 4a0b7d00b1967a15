import { submitBallot } from "../../../app/domain/changes/ballots";
import { confirm } from "../../../app/domain/changes/confirmation";
import { decide } from "../../../app/domain/changes/decisions";
import { publishPerformance, publishRound } from "../../../app/domain/changes/publication";
import { callOnStage, openMarking, startClock, stopClock } from "../../../app/domain/changes/stage";
import { enterTally } from "../../../app/domain/changes/tallies";
import type { Judge, Part, Performance } from "../../../app/domain/record";
import { type Day, organizer, seatOf } from "./day";
import type { Dice } from "./people";

/** Runs a whole contest day: every part in its order, every ballot, confirmed by the chair, published, and the results. */
export function runDay(today: Day, chance: Dice): void {
  const { teams, parts, rounds } = today.record();
  const strength = new Map(teams.map((team) => [team.id, chance.between(0, 100)]));
  const away = absence(today, chance);
  for (const part of parts) {
    for (const one of today.record().performances.filter((row) => row.part === part.id)) {
      const level = Math.min(100, Math.max(0, (strength.get(one.team) ?? 50) + chance.between(-25, 25)));
      if (part.marking.by === "tally") {
        today.happens(
          enterTally(today.newId("dap-an"), one.id, Math.round((part.marking.questions * (60 + level * 0.38)) / 100)),
        );
      } else perform(today, chance, part, one, level, away);
      today.later(chance.between(20, 60));
      const chair = today.record().judges.find((judge) => judge.chair) as Judge;
      today.happens(confirm(today.newId("xac-nhan"), one.id), seatOf(chair));
      today.later(20);
      today.happens(publishPerformance(one.id), organizer, "cong-bo");
      today.later(chance.between(30, 90));
    }
  }
  today.happens(callOnStage(null));
  today.later(1200);
  for (const round of rounds) today.happens(publishRound(today.newId("cong-bo"), round.id));
}

function perform(today: Day, chance: Dice, part: Part, one: Performance, level: number, away: string | null) {
  const { maximum } = part.time;
  today.happens(callOnStage(one.id));
  today.later(30);
  today.happens(openMarking(one.id));
  today.happens(startClock(one.id));
  const late = chance.between(1, 9) === 9 ? chance.between(35, 70) : -chance.between(5, 55);
  today.later((maximum ?? 300) + late);
  today.happens(stopClock(one.id));
  for (const judge of today.record().judges) {
    if (
      judge.id === away &&
      today.record().decisions.some((row) => "performance" in row && row.performance === one.id)
    ) {
      continue;
    }
    today.later(chance.between(8, 40));
    const marks = marksOf(today, chance, part, level);
    const ballot = { id: today.newId("phieu"), performance: one.id, revision: 1, marks, note: "" };
    today.happens(submitBallot(ballot), seatOf(judge));
    if (chance.between(1, 25) > 1) continue;
    today.later(15);
    const again = { ...ballot, id: today.newId("phieu"), revision: 2, marks: marksOf(today, chance, part, level) };
    today.happens(submitBallot({ ...again, note: "Sửa sau khi xem lại ghi chép." }), seatOf(judge));
  }
}

/** Marks between two thirds and nearly all of each maximum, by how good the team is, the judge, and chance; on the step. */
function marksOf(today: Day, chance: Dice, part: Part, level: number): { [criterion: string]: number } {
  const criteria = today.record().criteria.filter((one) => one.part === part.id);
  return Object.fromEntries(
    criteria.map(({ id, maximum, step }) => {
      const percent = 77 + Math.round(level / 6) + chance.between(-4, 5);
      return [id, Math.min(maximum, Math.round((maximum * percent) / 100 / step) * step)];
    }),
  );
}

/** In one contest of several, a judge has a kinsman on a team and does not mark it. */
function absence(today: Day, chance: Dice): string | null {
  const { judges, performances, teams, rules } = today.record();
  const last = judges.at(-1);
  if (!last || judges.length <= rules.quorum || chance.between(1, 3) > 1) return null;
  const team = chance.pick(teams).id;
  for (const one of performances.filter((row) => row.team === team)) {
    const decision = {
      id: today.newId("quyet-dinh"),
      kind: "judge-away",
      judge: last.id,
      performance: one.id,
      why: "recused",
    } as const;
    today.happens(decide(decision, "Có người thân trong đội thi."));
  }
  return last.id;
}
