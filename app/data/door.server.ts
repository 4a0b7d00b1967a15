import { may } from "~/domain/access";
import type { Actor, Change, Moment } from "~/domain/change";
import { asTold } from "~/domain/changes/as-told";
import { holding } from "~/domain/changes/holding";
import { sealed } from "~/domain/changes/sealed";
import { lettingGo } from "~/domain/changes/units";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { same } from "~/domain/same";
import { announce, announcePublished, announceSeat } from "~/live/announce.server";
import { appendEntry, entriesSince } from "./audit.server";
import { db, present, type Tx } from "./database.server";
import { collide, difference, type RowChange } from "./difference.server";
import { troubleOf } from "./health.server";
import { newId } from "./ids.server";
import type { Remembered } from "./memory.server";
import { currentRecord, saveRecord } from "./record.server";
import { actorInSeat } from "./seats.server";
import { shareUnits, unitsAsKnown, withKnownUnits } from "./shared-units.server";

export type { Remembered as Written };

/**
 * The one way a contest is changed: asks whether the actor may, applies the change to the record as it stands, and writes
 * the rows that differ, the audit entry and the next revision in one transaction; then announces. What changes nothing
 * writes nothing and answers the revision that stands, so that sending a change again is harmless. What would leave a
 * record that does not hold together is refused.
 *
 * `seen` is the revision that the actor's form was loaded at: when a field that this change touches was changed by
 * somebody since, it is refused as "stale". `amendment` is why rules that are sealed change, where
 * this change alters them; without it that is refused as "rules-sealed". Refusals of the rules come back as values; nothing is written then.
 */
export async function change(
  contestId: string,
  actor: Actor,
  wanted: Change,
  { seen, amendment }: { seen?: number; amendment?: string } = {},
): Promise<Remembered | Refusal> {
  const { name, action, reason, apply } = holding(lettingGo(sealed(asTold(wanted), amendment)));
  if (!may(actor.roles, action)) return refuse("forbidden");
  let publishes = false;
  let seats: string[] = [];
  const outcome = await write(async (tx, moment, bump) => {
    const before = await currentRecord(tx, contestId);
    if (!before) return refuse("unknown");
    const applied = apply(before.record, moment);
    if (isRefusal(applied) || applied === before.record) return isRefusal(applied) ? applied : before;
    const record = await withKnownUnits(tx, before.record, applied);
    if (record.contest.id !== contestId) throw new Error(`${name} changed the id of contest ${contestId}`);
    const found = difference(before.record, record);
    if (found.changes.length === 0) return before;
    const earlier = seen === undefined ? null : await staleBy(tx, contestId, seen, found.changes);
    if (earlier !== null) return refuse("stale", undefined, { by: earlier });
    const revision = before.revision + 1;
    for (const other of await shareUnits(tx, contestId, found, moment, name)) bump(other.contestId, other.revision);
    await saveRecord(tx, record, revision, found, moment.at);
    const changes = reason ? found.changes.map((row) => ({ ...row, reason })) : found.changes;
    await appendEntry(tx, { contestId, revision, at: moment.at, actor, name, changes });
    bump(contestId, revision, record);
    publishes = changes.some((row) => row.in === "publications");
    seats = changes
      .flatMap((row) => (row.in === "judges" || row.in === "officers" ? row.id : []))
      .filter((seat) => !same(rolesIn(before.record, seat), rolesIn(record, seat)));
    return { revision, record };
  }, actor);
  if (isRefusal(outcome)) return outcome;
  if (publishes) announcePublished(contestId);
  for (const seat of seats) announceSeat(contestId, seat);
  return outcome;
}

const rolesIn = (record: ContestRecord, seat: string) => actorInSeat(record, seat, "")?.roles ?? null;

/**
 * The same door, from nothing to a whole record (as `readRecord` of the domain let it pass): a template, an import, the
 * sample. Units that the catalogue knows already stay as it has them. The account that makes it becomes its organizer.
 */
export async function createContest(
  actor: Actor,
  given: ContestRecord,
  name = "contest.created",
): Promise<Remembered | Refusal> {
  if (!may(actor.roles, "contest.create")) return refuse("forbidden");
  const contestId = given.contest.id;
  return write(async (tx, moment, bump) => {
    if ((await tx.contest.count({ where: { id: contestId } })) > 0) return refuse("exists");
    const record = { ...given, units: await unitsAsKnown(tx, given.units) };
    const found = difference(null, record);
    await saveRecord(tx, record, 1, found, moment.at);
    if (actor.seat === null && (await tx.account.count({ where: { id: actor.id } })) > 0) {
      await tx.membership.createMany({ data: [{ accountId: actor.id, contestId, role: "organizer" }] });
    }
    await appendEntry(tx, { contestId, revision: 1, at: moment.at, actor, name, changes: found.changes });
    bump(contestId, 1, record);
    return { revision: 1, record };
  }, actor);
}

export type Bump = (contestId: string, revision: number, record?: ContestRecord) => void;

/**
 * Runs the work in a transaction, and announces the revisions that it made once they are committed. A record is remembered
 * before the commit, because the next transaction begins before anything after it runs here; it is found by its revision
 * only, and so not before it is true. What the disk or the file does not take is refused with the trouble, and counts as
 * not written: where that turns out wrong after all (a power cut right after), sending it again is harmless.
 */
export async function write<Outcome>(
  work: (tx: Tx, moment: Moment, bump: Bump) => Promise<Outcome>,
  actor: Actor,
): Promise<Outcome | Refusal> {
  const { client, memory } = db();
  const made = new Map<string, number>();
  const bump: Bump = (contestId, revision, record) => {
    made.set(contestId, revision);
    if (record) memory.keep(contestId, revision, record);
  };
  try {
    const outcome = await client.$transaction((tx) => {
      const moment: Moment = { actor, at: present().toISOString(), newId };
      return work(tx, moment, bump);
    });
    for (const [contestId, revision] of made) announce(contestId, revision);
    return outcome;
  } catch (error) {
    for (const [contestId, revision] of made) memory.forget(contestId, revision);
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return refuse(trouble);
  }
}

/** The name of whoever touched, after revision `seen`, a field that these changes touch; null when nobody did. */
async function staleBy(tx: Tx, contestId: string, seen: number, changes: RowChange[]): Promise<string | null> {
  for (const entry of await entriesSince(tx, contestId, seen)) {
    if (entry.changes.some((earlier) => changes.some((mine) => collide(earlier, mine)))) return entry.actorName;
  }
  return null;
}
