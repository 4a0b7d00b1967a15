import type { Action, Role } from "./access";
import type { ContestRecord, Stamp } from "./record";
import { isRefusal, type Refusal } from "./refusal";

/** Somebody acting in a contest: an organizer's account, or a seat (a judge or an officer) on a paired device. */
export type Actor = {
  id: string;
  name: string;
  roles: readonly Role[];
  seat: string | null;
  device: string;
};

/** When and by whose hand a change is made. The domain has no clock and no chance of its own: both come from here. */
export type Moment = { actor: Actor; at: string; newId: () => string };

/**
 * One thing that can happen to a contest. `apply` is pure: it answers the record as it is afterwards, sharing every
 * collection and row that it did not touch, or a refusal. The one door that carries changes out is `change` in
 * `app/data/door.server.ts`; the name of a change is what the audit says happened, and `reason` why, where the record
 * itself has no place for it.
 */
export type Change = {
  name: string;
  action: Action;
  reason?: string;
  apply: (record: ContestRecord, moment: Moment) => ContestRecord | Refusal;
};

/** What a rule that goes for every change makes of a record that one has altered: the record, or a refusal. */
type Rule = (next: ContestRecord, before: ContestRecord, moment: Moment) => ContestRecord | Refusal;

/** The change, held to a rule. What is refused already, or alters nothing, does not come before it. */
export function heldTo(change: Change, rule: Rule): Change {
  return {
    ...change,
    apply: (record, moment) => {
      const next = change.apply(record, moment);
      return isRefusal(next) || next === record ? next : rule(next, record, moment);
    },
  };
}

/** The field of any form that says why sealed rules change (`changes/sealed.ts`). */
export const amendment = "amendment";

export function stamp(moment: Moment, reason = ""): Stamp {
  return { at: moment.at, by: moment.actor.name, reason };
}
