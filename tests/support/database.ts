import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "~/data/database.server";

/** A folder of this test's own, gone when it ends. */
export async function testFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "dan-van-kheo-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A fresh, migrated database of this test's own, open as the database of the process until the test ends. */
export async function testDatabase(): Promise<Database> {
  const database = await openDatabase(await testFolder());
  onTestFinished(() => database.close());
  return database;
}
