import type { Actor } from "~/domain/change";
import type { ContestRecord } from "~/domain/record";

/** Who sits in a seat of the record: a judge (the chair too is one) or an officer. Null when there is no such seat. */
export function actorInSeat(record: ContestRecord, seat: string, device: string): Actor | null {
  const judge = record.judges.find((one) => one.id === seat);
  const officer = record.officers.find((one) => one.id === seat);
  const person = judge ?? officer;
  if (!person) return null;
  const roles: Actor["roles"] = judge ? (judge.chair ? ["judge", "chair"] : ["judge"]) : officer ? [officer.role] : [];
  return { id: seat, name: person.fullName, roles, seat, device };
}
