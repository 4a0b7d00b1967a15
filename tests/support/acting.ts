import type { Role } from "~/domain/access";
import type { Actor, Change, Moment } from "~/domain/change";
import type { Contest, ContestRecord, Judge, Team } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { emptyRecord } from "~/domain/templates";

/** Somebody acting, for tests: an organizer unless told otherwise. */
export function actor(roles: Role[] = ["organizer"], seat: string | null = null): Actor {
  return { id: seat ?? "an", name: seat ?? "Nguyễn Văn An", roles, seat, device: "Máy thử" };
}

let made = 0;
const counter = { id: 0 };

function newId(): string {
  counter.id += 1;
  return `new-${counter.id}`;
}

/** A moment of that actor; each call a second later, ids never repeated. */
export function moment(by: Actor = actor()): Moment {
  made += 1;
  const at = new Date(Date.UTC(2018, 9, 12, 1, 0, 0) + made * 1000).toISOString();
  return { actor: by, at, newId };
}

/** The record after changes that must all be accepted. */
export function carry(record: ContestRecord, by: Actor, ...changes: Change[]): ContestRecord {
  return changes.reduce((now, change) => {
    const next = change.apply(now, moment(by));
    if (isRefusal(next)) throw new Error(`${change.name} refused: ${JSON.stringify(next)}`);
    return next;
  }, record);
}

/** The refusal of a change that must be refused. */
export function refusalOf(record: ContestRecord, by: Actor, change: Change): Refusal {
  const next = change.apply(record, moment(by));
  if (!isRefusal(next)) throw new Error(`${change.name} was accepted`);
  return next;
}

export function newContest(fields: Partial<Contest> = {}): ContestRecord {
  const contest: Contest = {
    id: "hoi-thi",
    title: "Hội thi Dân vận khéo",
    subtitle: "",
    level: "cấp xã",
    organizer: "UBND xã Mường Tè",
    heading: "government",
    place: "Nhà văn hóa xã",
    startsOn: "2025-10-12",
    endsOn: null,
    parent: null,
    holders: [],
    expected: [],
    sample: false,
    onStage: null,
    hall: { show: "auto" },
    ...fields,
  };
  return emptyRecord(contest);
}

export function team(id: string, name: string, fields: Partial<Team> = {}): Team {
  return { id, number: null, name, unit: null, unitName: name, bloc: null, origin: null, sample: false, ...fields };
}

export function judge(id: string, fullName: string, chair = false): Judge {
  return { id, fullName, title: "", workplace: "", unit: null, sample: false, chair };
}
