import type { Contest, ContestRecord, Rules } from "~/domain/record";
import { db, type Tx } from "./database.server";
import type { CollectionDifference, Difference } from "./difference.server";
import type { Remembered } from "./memory.server";
import { type Collection, collections, shelves } from "./rows.server";
import { json, parsed, type Shelf } from "./shelf.server";

/**
 * A contest's record as the database holds it now, or null when there is no such contest. Who was told of a revision that
 * is `committed` gets it as it is remembered, without asking the database; what came after it is announced too.
 */
export async function storedRecord(contestId: string, committed?: number): Promise<Remembered | null> {
  const { client, memory } = db();
  const told = committed === undefined ? undefined : memory.recall(contestId, committed);
  if (committed !== undefined && told) return { revision: committed, record: told };
  const row = await client.contest.findUnique({ where: { id: contestId }, select: { revision: true } });
  if (!row) return null;
  const record = memory.recall(contestId, row.revision);
  if (record) return { revision: row.revision, record };
  // In a transaction, where it must be so that all tables are read at one moment.
  return (await readBeside(contestId)) ?? client.$transaction((tx) => currentRecord(tx, contestId));
}

/**
 * The record read without waiting for the writer, which pages must not need: it may be held up, or the disk take nothing
 * more. Every change of a contest has a revision, so that what was read between two equal ones is of one moment. Null when
 * changes came in between, again and again.
 */
async function readBeside(contestId: string): Promise<Remembered | null> {
  const { client, memory } = db();
  const revisionNow = async () =>
    (await client.contest.findUnique({ where: { id: contestId }, select: { revision: true } }))?.revision;
  for (let tries = 0; tries < 3; tries++) {
    const revision = await revisionNow();
    if (revision === undefined) return null;
    const record = await loadRecord(client, contestId);
    if ((await revisionNow()) !== revision) continue;
    memory.keep(contestId, revision, record);
    return { revision, record };
  }
  return null;
}

/** The record as this transaction sees it: remembered when that is what the database holds, else read whole. */
export async function currentRecord(tx: Tx, contestId: string): Promise<Remembered | null> {
  const { memory } = db();
  const row = await tx.contest.findUnique({ where: { id: contestId }, select: { revision: true } });
  if (!row) return null;
  const { revision } = row;
  const record = memory.recall(contestId, revision) ?? (await loadRecord(tx, contestId));
  memory.keep(contestId, revision, record);
  return { revision, record };
}

async function loadRecord(tx: Tx, contestId: string): Promise<ContestRecord> {
  const row = await tx.contest.findUniqueOrThrow({ where: { id: contestId } });
  const lists: { [key: string]: unknown[] } = {};
  for (const key of collections) lists[key] = await shelves[key].load(tx, contestId);
  const contest: Contest = {
    id: row.id,
    title: row.title,
    subtitle: row.subtitle,
    level: row.level,
    organizer: row.organizer,
    heading: row.heading as Contest["heading"],
    place: row.place,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    parent: row.parentId,
    holders: parsed(row.holders),
    expected: parsed(row.expected),
    sample: row.sample,
    onStage: row.onStageId,
    hall: parsed(row.hall),
  };
  const head = { format: "dan-van-kheo.contest", version: 1, contest, rules: parsed<Rules>(row.rules) } as const;
  return { ...head, ...(lists as Pick<ContestRecord, Collection>) };
}

/** Writes the rows of a difference, and the contest's own row at its new revision (made when the revision is 1). */
export async function saveRecord(tx: Tx, record: ContestRecord, revision: number, found: Difference, at: string) {
  const contestId = record.contest.id;
  if (revision === 1) {
    await tx.contest.create({ data: { ...contestRow(record), revision, createdAt: at }, select: { id: true } });
  } else {
    const headTouched = found.changes.some((change) => change.in === "contest" || change.in === "rules");
    const data = headTouched ? { ...contestRow(record), revision } : { revision };
    await tx.contest.update({ where: { id: contestId }, data, select: { id: true } });
  }
  // References go from later collections to earlier ones: so what is new comes in that order, and what goes in reverse.
  for (const [key, { inserted, updated }] of found.of) {
    const shelf = shelves[key] as Shelf<CollectionDifference["inserted"][number]["item"]>;
    if (inserted.length > 0) await shelf.insert(tx, contestId, inserted);
    for (const row of updated) await shelf.update(tx, contestId, row);
  }
  for (const [key, { removed }] of [...found.of].reverse()) {
    if (removed.length > 0) await shelves[key].remove(tx, contestId, removed);
  }
}

function contestRow({ contest, rules }: ContestRecord) {
  const { parent, onStage, holders, expected, hall, ...columns } = contest;
  const texts = { holders: json(holders), expected: json(expected), hall: json(hall) };
  return { ...columns, ...texts, parentId: parent, onStageId: onStage, rules: json(rules) };
}
