import { mkdirSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { announceAilment } from "~/live/announce.server";
import { type Editions, newEditions } from "~/live/editions";
import { type Prisma, PrismaClient } from "../../prisma/client/client";
import { sqlite } from "./adapter.server";
import { type Health, watchHealth } from "./health.server";
import { type Memory, newMemory } from "./memory.server";
import { applyMigrations } from "./migrate.server";

/** An open database: its client, what is remembered from it (records, public boards), its health, and how to close it. */
export type Database = {
  client: PrismaClient;
  memory: Memory;
  editionOf: Editions;
  health: Health;
  path: string;
  close: () => Promise<void>;
};
/** A transaction of the one writer, as `db().client.$transaction` hands it out. */
export type Tx = Prisma.TransactionClient;

/** On `globalThis`: development evaluates edited modules again, and the port and the pages are two bundles. */
const shared = globalThis as { danVanKheo?: { database?: Database } };

/**
 * Opens `<dir>/contests.sqlite` (making both when missing), brings it to the newest migration, and makes it the database
 * of this process until it is closed. What was open before is closed first.
 */
export async function openDatabase(dir: string, migrations?: string): Promise<Database> {
  await closeDatabase();
  mkdirSync(dir, { recursive: true });
  const path = join(dir, "contests.sqlite");
  applyMigrations(path, migrations);
  const health = watchHealth(() => tryWriting(client, path), announceAilment);
  const client: PrismaClient = new PrismaClient({
    adapter: sqlite(path, health),
    // Everybody waits for the one writer: long enough for a full hall behind an import, not for ever.
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  await client.$connect();
  const database: Database = { client, memory: newMemory(), editionOf: newEditions(), health, path, close };
  async function close() {
    if (shared.danVanKheo?.database === database) shared.danVanKheo.database = undefined;
    health.close();
    await client.$disconnect();
  }
  shared.danVanKheo ??= {};
  shared.danVanKheo.database = database;
  return database;
}

/** Bytes that a small import takes: a disk that has less room is still full. */
const someRoom = 1 << 18;

/** Throws what writing throws: a file of its own beside the database, then a page of the database itself. */
async function tryWriting(client: PrismaClient, path: string): Promise<void> {
  const file = join(dirname(path), "room.part");
  try {
    const room = await open(file, "w");
    await room.writeFile(Buffer.alloc(someRoom)).finally(() => room.close());
  } finally {
    await rm(file, { force: true });
  }
  // A number of the file's head that nobody uses: it is what it was, and the page is written all the same.
  await client.$executeRaw`PRAGMA user_version = 0`;
}

/** The database of this process. Throws when none was opened. */
export function db(): Database {
  const database = shared.danVanKheo?.database;
  if (!database) throw new Error("No database is open: openDatabase(DATA_DIR) comes first");
  return database;
}

export async function closeDatabase(): Promise<void> {
  await shared.danVanKheo?.database?.close();
}

/** True when the database is open and answers. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db().client.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
