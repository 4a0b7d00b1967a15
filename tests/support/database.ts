import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "~/data/database.server";
import { applyMigrations } from "~/data/migrate.server";

const file = "contests.sqlite";
const newFolder = () => mkdtemp(join(tmpdir(), "dan-van-kheo-"));
const remove = (dir: string) => rm(dir, { recursive: true, force: true });

/** A folder of this test's own, gone when it ends. */
export async function testFolder(): Promise<string> {
  const dir = await newFolder();
  onTestFinished(() => remove(dir));
  return dir;
}

let migrated: Promise<Buffer> | null = null;

/** The bytes of a migrated database with nothing in it. */
async function migrate(): Promise<Buffer> {
  const dir = await newFolder();
  applyMigrations(join(dir, file));
  const bytes = await readFile(join(dir, file));
  await remove(dir);
  return bytes;
}

/**
 * A fresh, migrated database of this test's own, open as the database of the process until the test ends. Migrating takes
 * longer than most tests do: it is done once for a process, and each test gets a copy.
 */
export async function testDatabase(): Promise<Database> {
  const dir = await testFolder();
  migrated ??= migrate();
  await writeFile(join(dir, file), await migrated);
  const database = await openDatabase(dir);
  onTestFinished(() => database.close());
  return database;
}
