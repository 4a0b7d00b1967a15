import type { Actor, Change } from "../../../app/domain/change";
import type { ContestRecord, Judge } from "../../../app/domain/record";
import { isRefusal } from "../../../app/domain/refusal";

export const organizer: Actor = {
  id: "bto",
  name: "Ban Tổ chức",
  roles: ["organizer"],
  seat: null,
  device: "Máy của Tổ thư ký",
};

export function seatOf(judge: Judge): Actor {
  return {
    id: judge.id,
    name: `${judge.fullName}, ${judge.chair ? "Trưởng ban giám khảo" : "Giám khảo"}`,
    roles: judge.chair ? ["judge", "chair"] : ["judge"],
    seat: judge.id,
    device: `Máy tính bảng ${judge.id.toUpperCase()}`,
  };
}

/**
 * A day on which changes happen to a record, one after the other, at moments of its own clock. What the rules refuse stops
 * the making: the sample is only what people could have done.
 */
export function day(start: string, first: ContestRecord) {
  let record = first;
  let clock = Date.parse(start);
  const made = new Map<string, number>();
  const newId = (kind: string) => {
    const next = (made.get(kind) ?? 0) + 1;
    made.set(kind, next);
    return `${kind}-${String(next).padStart(3, "0")}`;
  };
  return {
    newId,
    record: () => record,
    later(seconds: number) {
      clock += seconds * 1000;
    },
    /** `kind` names the ids that the change makes by itself. */
    happens(change: Change, actor: Actor = organizer, kind = "x") {
      const at = new Date(clock).toISOString();
      const next = change.apply(record, { actor, at, newId: () => newId(kind) });
      if (isRefusal(next)) throw new Error(`${first.contest.id}: ${change.name}: ${JSON.stringify(next)}`);
      record = next;
    },
  };
}
export type Day = ReturnType<typeof day>;
