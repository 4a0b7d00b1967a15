import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";

/**
 * Prisma on SQLite without lost writes. The stock adapter has one connection and locks it for transactions only, so
 * another request's write runs inside whatever transaction is open, is acknowledged, and vanishes when that one rolls
 * back. Here every write waits its turn for the one writer, transactions begin IMMEDIATE, and reads outside of a
 * transaction go to a second connection that cannot write and sees only what is committed.
 *
 * Trap: inside a `$transaction` callback use its `tx`; a write through the client itself waits for that very transaction.
 */
export function sqlite(path: string): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: `file:${path}` });
  return {
    provider: "sqlite",
    adapterName: stock.adapterName,
    connect: async () => {
      // The writer first: it turns the file to WAL, which a query_only connection could not.
      const writer = await stock.connect();
      await writer.executeScript(`PRAGMA journal_mode=WAL; ${safety}`);
      const reader = await stock.connect();
      await reader.executeScript(`${safety} PRAGMA query_only=ON;`);
      return join(writer, reader);
    },
  };
}

const safety = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

function join(writer: SqlDriverAdapter, reader: SqlDriverAdapter): SqlDriverAdapter {
  const turn = queue();
  const { provider, adapterName } = writer;
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await turn();
    try {
      return await work();
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
    startTransaction: () => begin(writer, turn),
    dispose: () =>
      alone(async () => {
        await reader.dispose();
        await writer.dispose();
      }),
  };
}

async function begin(writer: SqlDriverAdapter, turn: () => Promise<() => void>): Promise<Transaction> {
  const release = await turn();
  try {
    await writer.executeScript("BEGIN IMMEDIATE");
  } catch (error) {
    release();
    throw error;
  }
  // Async for its own sake: the stock adapter throws instead of rejecting, past every `catch` below.
  const run = async (sql: string) => writer.executeScript(sql);
  let open = true;
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
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    // Prisma then leaves COMMIT and ROLLBACK to us, so that the turn ends with them and not after.
    options: { usePhantomQuery: true },
    queryRaw: (query) => writer.queryRaw(query),
    executeRaw: (query) => writer.executeRaw(query),
    commit: () =>
      end(() =>
        run("COMMIT").catch(async (error) => {
          await undo();
          throw error;
        }),
      ),
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
