import type { Action } from "../access";
import type { Change } from "../change";
import type { ContestRecord } from "../record";
import { isRefusal, type Refusal } from "../refusal";

/**
 * Several changes as one: all are carried out, in their order, or none. It asks for one right, so it takes only changes
 * that need that right; `name` is what the audit says happened. The first refusal is the answer.
 */
export function together(name: string, action: Action, changes: readonly Change[]): Change {
  const stranger = changes.find((one) => one.action !== action);
  if (stranger) throw new TypeError(`${stranger.name} needs ${stranger.action}, not ${action}`);
  return {
    name,
    action,
    apply: (record, moment) =>
      changes.reduce<ContestRecord | Refusal>(
        (whole, one) => (isRefusal(whole) ? whole : one.apply(whole, moment)),
        record,
      ),
  };
}
