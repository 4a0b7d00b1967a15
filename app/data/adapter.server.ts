import { setTimeout as wait } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { troubleOf } from "./health.server";

/** Told how writing goes: that something was written for good, or what went wrong. */
export type Watch = { written: () => void; failed: (error: unknown) => void };

/** How long a write waits for another program that has the file locked, and between two tries; milliseconds. */
const patience = { usual: 5000, again: 25 };

/**
 * Prisma on SQLite without lost writes. The stock adapter has one connection and locks it for transactions only, so
 * another request's write runs inside whatever transaction is open, is acknowledged, and vanishes when that one rolls
 * back. Here every write waits its turn for the one writer, transactions begin IMMEDIATE, and reads outside of a
 * transaction go to a second connection that cannot write and sees only what is committed. Where another program has the
 * file locked, the writer tries again for a while, and everybody else is served meanwhile: SQLite's own waiting would
 * stop the whole process.
 *
 * Trap: inside a `$transaction` callback use its `tx`; a write through the client itself waits for that very transaction.
 */
export function sqlite(path: string, watch: Watch = { written() {}, failed() {} }): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: `file:${path}` });
  return {
    provider: "sqlite",
    adapterName: stock.adapterName,
    connect: async () => {
      // The writer first: it turns the file to WAL, which a query_only connection could not.
      const writer = await stock.connect();
      await writer.executeScript(`PRAGMA journal_mode=WAL; ${safety} PRAGMA busy_timeout=0;`);
      const reader = await stock.connect();
      await reader.executeScript(`${safety} PRAGMA busy_timeout=1000; PRAGMA query_only=ON;`);
      return join(writer, reader, watch);
    },
  };
}

const safety = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

function join(writer: SqlDriverAdapter, reader: SqlDriverAdapter, watch: Watch): SqlDriverAdapter {
  const turn = queue();
  const lock = unlocked();
  const { provider, adapterName } = writer;
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await turn();
    try {
      const done = await lock(work);
      watch.written();
      return done;
    } catch (error) {
      watch.failed(error);
      throw error;
    } finally {
      release();
    }
  };
  return {
    provider,
    adapterName,
    queryRaw: (query) => (isRead(query) ? reader.queryRaw(query) : alone(() => writer.queryRaw(query))),
    executeRaw: (query) => alone(() => writer.executeRaw(query)),
    executeScript: (script) => alone(() => writer.executeScript(script)),
    startTransaction: () => begin(writer, turn, lock, watch),
    dispose: async () => {
      const release = await turn();
      await reader.dispose();
      await writer.dispose();
      release();
    },
  };
}

/**
 * Does work that wants the file's lock, again and again while another program has it. Who comes after somebody that waited
 * in vain does not wait as long: a queue of nine judges must have its answers before their patience ends.
 */
function unlocked() {
  let inVain = false;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const until = performance.now() + (inVain ? 10 * patience.again : patience.usual);
    for (;;) {
      try {
        const done = await work();
        inVain = false;
        return done;
      } catch (error) {
        inVain = troubleOf(error) === "database-locked" && performance.now() > until;
        if (inVain || troubleOf(error) !== "database-locked") throw error;
        await wait(patience.again);
      }
    }
  };
}
type Lock = ReturnType<typeof unlocked>;

async function begin(
  writer: SqlDriverAdapter,
  turn: () => Promise<() => void>,
  lock: Lock,
  watch: Watch,
): Promise<Transaction> {
  const release = await turn();
  // Async for its own sake: the stock adapter throws instead of rejecting, past every `catch` below.
  const run = async (sql: string) => writer.executeScript(sql);
  const seen = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      watch.failed(error);
      throw error;
    }
  };
  try {
    await seen(() => lock(() => run("BEGIN IMMEDIATE")));
  } catch (error) {
    release();
    throw error;
  }
  let [open, wrote] = [true, false];
  const end = async (work: () => Promise<void>) => {
    if (!open) return;
    open = false;
    try {
      await work();
    } finally {
      release();
    }
  };
  // Some failures (a full disk) have rolled back already, and then this says that there is no transaction.
  const undo = () => run("ROLLBACK").catch(() => undefined);
  const commit = async () => {
    try {
      await seen(() => run("COMMIT"));
    } catch (error) {
      await undo();
      throw error;
    }
    // One that only read says nothing about whether the disk takes anything.
    if (wrote) watch.written();
  };
  const noted = <T>(query: SqlQuery, work: () => Promise<T>): Promise<T> => {
    wrote ||= !isRead(query);
    return seen(work);
  };
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    // Prisma then leaves COMMIT and ROLLBACK to us, so that the turn ends with them and not after.
    options: { usePhantomQuery: true },
    queryRaw: (query) => noted(query, () => writer.queryRaw(query)),
    executeRaw: (query) => noted(query, () => writer.executeRaw(query)),
    commit: () => end(commit),
    rollback: () => end(undo),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}

/** Only a plain SELECT is surely a read; whatever else there is goes to the writer, where it is merely slower. */
function isRead(query: SqlQuery): boolean {
  return /^\s*SELECT\b/i.test(query.sql);
}

/** Turns in order of asking. A turn ends when its release is called; calling it again does nothing. */
function queue(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let end = () => {};
    last = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  };
}
