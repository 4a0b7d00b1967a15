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
import { watchMachine } from "./machine";

/** Ballots a second: through the door one after the other, five judges at once, and by the bare driver. */
export type BallotRates = {
  count: number;
  door: number;
  fiveAtOnce: number;
  bare: number;
  bareBallotOnly: number;
  /** The share of the machine, 0 to 1, that others used meanwhile. */
  others: number;
};

const id = "bench-ballots";
/** All are measured in turns, so that what else the machine does disturbs them alike. */
const turns = 10;

/** Everything a judge's ballot writes: its row, the audit entry, the contest's revision. */
type Row = { [column: string]: string | number | null };
type Written = { ballot: Row; entry: Row };

answer({
  async run(folder: string, wanted: number): Promise<BallotRates> {
    await openDatabase(folder);
    const record = await openFinal(id);
    const made = await createContest(organizer, record);
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    const { path } = db();
    await closeDatabase();
    const bare = bareDriver(path, join(folder, "same-rows.sqlite"));
    const ballotOnly = bareDriver(path, join(folder, "ballots-only.sqlite"));
    await openDatabase(folder);
    const [sheets, read] = [sheetsOf(record), readerOf(path)];
    await send(record, sheets.splice(0, wanted / turns), 1);
    read();
    const spent = { door: 0, fiveAtOnce: 0, bare: 0, bareBallotOnly: 0 };
    const disturbed = await watchMachine([]);
    for (let turn = 0; turn < turns; turn++) {
      spent.door += await send(record, sheets.splice(0, wanted / turns), 1);
      const written = read();
      if (written.length !== wanted / turns) throw new Error(`${written.length} ballots were written`);
      spent.fiveAtOnce += await send(record, sheets.splice(0, wanted / turns), 5);
      read();
      spent.bare += bare.insert(written);
      spent.bareBallotOnly += ballotOnly.insertBallots(written);
    }
    const others = await disturbed();
    await closeDatabase();
    const rate = (milliseconds: number) => (wanted / milliseconds) * 1000;
    return {
      count: wanted,
      door: rate(spent.door),
      fiveAtOnce: rate(spent.fiveAtOnce),
      bare: rate(spent.bare),
      bareBallotOnly: rate(spent.bareBallotOnly),
      others,
    };
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

/** Sends the ballots, `together` at a time, and answers how many milliseconds it took until all were durable. */
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
  return now() - started;
}

/** Each time it is asked: the rows that the door has written since, in its order. */
function readerOf(path: string): () => Written[] {
  const file = new Database(path, { readonly: true });
  const entries = file.prepare<[string, number], Row>(
    `SELECT * FROM "AuditEntry" WHERE "contestId" = ? AND "revision" > ? ORDER BY "seq"`,
  );
  const ballots = file.prepare<[string, number], Row>(
    `SELECT * FROM "BallotRevision" WHERE "contestId" = ? ORDER BY "position" LIMIT -1 OFFSET ?`,
  );
  let read = 0;
  return () => {
    // The first revision made the contest, and each ballot one more.
    const [audit, rows] = [entries.all(id, read + 1), ballots.all(id, read)];
    read += rows.length;
    return rows.flatMap((ballot, at) => (audit[at] ? [{ ballot, entry: audit[at] }] : []));
  };
}

/** better-sqlite3 by itself, on a copy of the file, with the same pragmas. It answers the milliseconds that it took. */
function bareDriver(path: string, copy: string) {
  copyFileSync(path, copy);
  const file = new Database(copy);
  for (const line of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"]) file.pragma(line);
  const insertInto = (table: string) => {
    const columns = file.pragma(`table_info("${table}")`) as { name: string }[];
    const names = columns.map(({ name }) => name);
    return file.prepare<Row>(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map((name) => `@${name}`)})`,
    );
  };
  const [ballots, entries] = [insertInto("BallotRevision"), insertInto("AuditEntry")];
  const revise = file.prepare(`UPDATE "Contest" SET "revision" = ? WHERE "id" = ?`);
  const write = file.transaction(({ ballot, entry }: Written) => {
    ballots.run(ballot);
    entries.run(entry);
    revise.run(entry.revision, id);
  });
  const timed = (work: () => void) => {
    const started = now();
    work();
    return now() - started;
  };
  return {
    /** The same rows, a transaction for each ballot. */
    insert: (written: readonly Written[]) =>
      timed(() => {
        for (const one of written) write.immediate(one);
      }),
    /** The least that keeps a ballot: its own row. */
    insertBallots: (written: readonly Written[]) =>
      timed(() => {
        for (const { ballot } of written) ballots.run(ballot);
      }),
  };
}
