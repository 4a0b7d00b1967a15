import type { Change } from "../change";
import { isThere } from "../hall";
import type { HallView } from "../record";
import { refuse } from "../refusal";
import { same } from "../same";

/** Chooses what the hall's screen shows. It shows of it only what is public. */
export function showInHall(view: HallView): Change {
  return {
    name: "hall.shown",
    action: "hall.write",
    apply: (record) => {
      if (!isThere(record, view)) return refuse("unknown");
      if (same(record.contest.hall, view)) return record;
      return { ...record, contest: { ...record.contest, hall: view } };
    },
  };
}
