import { isLocked } from "../ballots";
import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import { refuse } from "../refusal";
import { find } from "../rows";
import { isOut, teamName } from "./stage";

/** Enters how many answers were right, in a part marked by key. A new tally takes the place of the one before it. */
export function enterTally(id: string, performance: string, correct: number): Change {
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
      const { questions } = part.marking;
      if (correct > questions) return refuse("too-many-correct", "correct", { questions });
      const made = stamp(moment);
      const older = inForce(record.tallies).filter((tally) => tally.performance === performance);
      const tallies = record.tallies.map((tally) => (older.includes(tally) ? { ...tally, revoked: made } : tally));
      return { ...record, tallies: [...tallies, { id, performance, correct, answers: [], made, revoked: null }] };
    },
  };
}
