import { mkdirSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { milliseconds } from "~/domain/made";
import { announceAilment } from "~/live/announce.server";
import { type Editions, newEditions } from "~/live/editions";
import { type Prisma, PrismaClient } from "../../prisma/client/client";
import { sqlite } from "./adapter.server";
import { type Clock, openClock } from "./clock.server";
import { type Health, watchHealth } from "./health.server";
import { type Memory, newMemory } from "./memory.server";
import { applyMigrations } from "./migrate.server";

/** An open database: its client, its time, what is remembered from it (records, public boards), its health, its end. */
export type Database = {
  client: PrismaClient;
  clock: Clock;
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
  const clock = openClock(await newestMoment(client));
  const watching = setInterval(() => health.clockSet(Math.abs(clock.off()) > unnoticed), lookEvery).unref();
  const editionOf = newEditions(clock.now);
  const database: Database = { client, clock, memory: newMemory(), editionOf, health, path, close };
  async function close() {
    clearInterval(watching);
    if (shared.danVanKheo?.database === database) shared.danVanKheo.database = undefined;
    health.close();
    await client.$disconnect();
  }
  shared.danVanKheo ??= {};
  shared.danVanKheo.database = database;
  return database;
}

/** Milliseconds: the computer's clock is looked at so often, and may differ so much before anybody is told. */
const [lookEvery, unnoticed] = [2000, 60_000];

/** The last moment that the data know, in milliseconds: of the audit, or that somebody was seen (to the minute); 0: none. */
async function newestMoment(client: PrismaClient): Promise<number> {
  const entry = await client.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { at: true } });
  const seen = await client.session.aggregate({ _max: { lastSeenAt: true } });
  return Math.max(...[entry?.at, seen._max.lastSeenAt].map((at) => milliseconds(at ?? "")));
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

/** The server's time now. */
export function present(): Date {
  return new Date(db().clock.now());
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
