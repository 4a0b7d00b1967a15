import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

type Migration = { name: string; sql: string; checksum: string };
type Applied = {
  migration_name: string;
  checksum: string;
  started_at: number;
  finished_at: number | null;
  rolled_back_at: number | null;
  logs: string | null;
};

/** The committed migrations, seen from the checkout as well as from a bundle in `build/`: both start in its folder. */
export const committedMigrations = () => join(process.cwd(), "prisma", "migrations");

/**
 * Brings the SQLite file at `path` (made when missing) to the newest migration of `folder`, and answers the names of those
 * applied now. Each is applied whole or not at all, and recorded in Prisma's own table, so that Prisma's tools agree.
 * Throws, with the database as it was, when a migration fails, was edited after it was applied, or is missing.
 */
export function applyMigrations(path: string, folder = committedMigrations()): string[] {
  const migrations = readMigrations(folder);
  const database = new Database(path);
  try {
    database.pragma("busy_timeout = 10000");
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    // Before BEGIN, where alone it has an effect: with foreign keys on, rebuilding a table deletes every child row.
    database.pragma("foreign_keys = OFF");
    return migrations.filter((migration) => applyOne(database, migrations, migration)).map(({ name }) => name);
  } finally {
    database.close();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** False when it is applied already. What is applied is read inside the transaction: two processes may start at once. */
function applyOne(database: Database.Database, all: Migration[], migration: Migration): boolean {
  const started = Date.now();
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(table);
    const fresh = checkHistory(history(database), all, migration);
    if (fresh) {
      database.exec(migration.sql);
      const broken = database.pragma("foreign_key_check") as { table: string }[];
      if (broken.length > 0) throw new Error(`it leaves ${broken.length} broken references in ${broken[0]?.table}`);
      database
        .prepare(
          `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        )
        .run(randomUUID(), migration.checksum, migration.name, started, Date.now());
    }
    database.exec("COMMIT");
    return fresh;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${migration.name} was not applied, nothing was changed: ${why}`, { cause: error });
  }
}

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

function history(database: Database.Database): Applied[] {
  const rows = database.prepare('SELECT * FROM "_prisma_migrations" ORDER BY started_at').all() as Applied[];
  return rows.filter((row) => row.rolled_back_at === null);
}

/** True when the migration is still to be applied. Throws when the database and the files tell different stories. */
function checkHistory(applied: Applied[], all: Migration[], migration: Migration): boolean {
  const known = new Map(all.map((one) => [one.name, one]));
  for (const row of applied) {
    const name = row.migration_name;
    const file = known.get(name);
    if (row.finished_at === null) throw new Error(`${name} failed earlier: ${row.logs ?? "no reason recorded"}`);
    if (!file) throw new Error(`${name} was applied to this database, but its file is missing (older program?)`);
    if (file.checksum !== row.checksum) throw new Error(`${name} was edited after it was applied to this database`);
  }
  return !applied.some((row) => row.migration_name === migration.name);
}
