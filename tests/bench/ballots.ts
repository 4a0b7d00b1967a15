import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { closeDatabase, db, openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { submitBallot } from "~/domain/changes/ballots";
import type { ContestRecord, Performance } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { organizer, seatOf } from "../../prisma/sample/make/day";
import { answer, now } from "./child";
import { openFinal } from "./judged";

/** Ballots a second: through the door one after the other, five judges at once, and by the bare driver. */
export type BallotRates = { count: number; door: number; fiveAtOnce: number; bare: number; bareBallotOnly: number };

const id = "bench-ballots";

/** Everything a judge's ballot writes: its row, the audit entry, the contest's revision. */
type Row = { [column: string]: string | number | null };
type Written = { ballot: Row; entry: Row };

answer({
  async run(folder: string, count: number): Promise<BallotRates> {
    await openDatabase(folder);
    const record = await openFinal(id);
    const made = await createContest(organizer, record);
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    const { path } = db();
    await closeDatabase();
    const [copy, copyToo] = [join(folder, "same-rows.sqlite"), join(folder, "ballots-only.sqlite")];
    copyFileSync(path, copy);
    copyFileSync(path, copyToo);

    await openDatabase(folder);
    const sheets = sheetsOf(record);
    const warm = Math.min(20, count);
    await send(record, sheets.splice(0, warm), 1);
    const door = await send(record, sheets.splice(0, count), 1);
    const fiveAtOnce = await send(record, sheets.splice(0, count), 5);
    await closeDatabase();

    const written = writtenIn(path).slice(warm, warm + count);
    return { count, door, fiveAtOnce, bare: insert(copy, written), bareBallotOnly: insertBallots(copyToo, written) };
  },
});

type Sheet = { performance: Performance; judge: number; revision: number };

/** Every judge's ballot for every performance, then again as a second revision, and so on. */
function sheetsOf({ performances, parts, judges }: ContestRecord): Sheet[] {
  const panels = new Set(parts.filter((part) => part.marking.by === "panel").map((part) => part.id));
  const marked = performances.filter((one) => panels.has(one.part));
  return Array.from({ length: 20 }, (_, round) =>
    marked.flatMap((performance) => judges.map((_, judge) => ({ performance, judge, revision: round + 1 }))),
  ).flat();
}

/** Sends the ballots, `together` at a time, and answers how many became durable in a second. */
async function send(record: ContestRecord, sheets: Sheet[], together: number): Promise<number> {
  const actors = record.judges.map(seatOf);
  const started = now();
  for (let done = 0; done < sheets.length; done += together) {
    const some = sheets.slice(done, done + together).map(async ({ performance, judge, revision }) => {
      const criteria = record.criteria.filter((one) => one.part === performance.part);
      const marks = Object.fromEntries(criteria.map(({ id, maximum, step }) => [id, maximum - step * (revision % 3)]));
      const ballot = { id: `${performance.id}-${judge}-${revision}`, performance: performance.id, revision, marks };
      const actor = actors[judge];
      if (!actor) throw new Error("no such judge");
      const outcome = await change(id, actor, submitBallot({ ...ballot, note: "" }));
      if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    });
    await Promise.all(some);
  }
  return (sheets.length / (now() - started)) * 1000;
}

/** The rows that the door wrote for each ballot, in its order. */
function writtenIn(path: string): Written[] {
  const file = new Database(path, { readonly: true });
  const entries = file.prepare<[string], Row>(
    `SELECT * FROM "AuditEntry" WHERE "contestId" = ? AND "revision" > 1 ORDER BY "seq"`,
  );
  const ballots = file.prepare<[string], Row>(
    `SELECT * FROM "BallotRevision" WHERE "contestId" = ? ORDER BY "position"`,
  );
  const [audit, rows] = [entries.all(id), ballots.all(id)];
  file.close();
  return rows.flatMap((ballot, at) => (audit[at] ? [{ ballot, entry: audit[at] }] : []));
}

function open(path: string) {
  const file = new Database(path);
  for (const line of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"]) file.pragma(line);
  const insertInto = (table: string, row: Row) =>
    file.prepare(
      `INSERT INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`)}) VALUES (${Object.keys(row).map((name) => `@${name}`)})`,
    );
  return { file, insertInto };
}

/** The driver by itself: the same rows, one transaction for each ballot. */
function insert(path: string, written: readonly Written[]): number {
  const { file, insertInto } = open(path);
  const [first] = written;
  if (!first) return 0;
  const [ballots, entries] = [insertInto("BallotRevision", first.ballot), insertInto("AuditEntry", first.entry)];
  const revise = file.prepare(`UPDATE "Contest" SET "revision" = ? WHERE "id" = ?`);
  const write = file.transaction(({ ballot, entry }: Written) => {
    ballots.run(ballot);
    entries.run(entry);
    revise.run(entry.revision, id);
  });
  const started = now();
  for (const one of written) write.immediate(one);
  const rate = (written.length / (now() - started)) * 1000;
  file.close();
  return rate;
}

/** The least that keeps a ballot: its own row, one transaction each. */
function insertBallots(path: string, written: readonly Written[]): number {
  const { file, insertInto } = open(path);
  const [first] = written;
  if (!first) return 0;
  const ballots = insertInto("BallotRevision", first.ballot);
  const started = now();
  for (const { ballot } of written) ballots.run(ballot);
  const rate = (written.length / (now() - started)) * 1000;
  file.close();
  return rate;
}
