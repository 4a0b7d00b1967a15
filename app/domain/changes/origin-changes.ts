import type { Change } from "../change";
import { type OriginChange, originChanges } from "../origin-changes";
import type { ContestRecord } from "../record";
import { find } from "../rows";
import { copyOf } from "./sending";
import { addContestants, editContestant, removeContestant } from "./teams";
import { together } from "./together";

/** Takes over into a team what is other below, for those people who were chosen, and for nobody else. */
export function takeOver(team: string, below: ContestRecord, persons: readonly string[]): Change {
  return {
    name: "team.taken-over",
    action: "setup.write",
    apply: (record, moment) => {
      const chosen = originChanges(record, team, below).filter(({ person }) => persons.includes(person));
      const changes = chosen.map((one) => changeOf(one, team, below, moment.newId));
      return together("team.taken-over", "setup.write", changes).apply(record, moment);
    },
  };
}

function changeOf(
  { kind, person, fields }: OriginChange,
  team: string,
  below: ContestRecord,
  newId: () => string,
): Change {
  if (kind === "gone") return removeContestant(person);
  if (kind === "changed") {
    return editContestant(person, Object.fromEntries(fields.map(({ field, below: value }) => [field, value])));
  }
  const original = find(below.contestants, person);
  return addContestants(original ? [copyOf(original, newId(), team)] : []);
}
