import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { applyMigrations, committedMigrations } from "~/data/migrate.server";
import { testFolder } from "../support/database";

/** A folder of migrations and the path of a database, with ways to write the one and look into the other. */
async function place(migrations: { [name: string]: string }) {
  const dir = await testFolder();
  const [folder, path] = [join(dir, "migrations"), join(dir, "contests.sqlite")];
  const write = async (name: string, sql: string) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "migration.sql"), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) await write(name, sql);
  const look = <Row>(sql: string): Row[] => {
    const database = new BetterSqlite3(path);
    try {
      return database.prepare(sql).all() as Row[];
    } finally {
      database.close();
    }
  };
  const tables = () =>
    look<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name);
  return { path, folder, write, look, tables, apply: () => applyMigrations(path, folder) };
}

const first = { "1_teams": "CREATE TABLE team (id TEXT PRIMARY KEY);" };

test("a fresh database gets every committed migration, and a second start does nothing", async () => {
  const path = join(await testFolder(), "contests.sqlite");
  const names = (await readdir(committedMigrations())).filter((name) => /^\d/.test(name)).sort();
  expect(applyMigrations(path)).toEqual(names);
  expect(applyMigrations(path)).toEqual([]);
});

test("what was applied is recorded as Prisma records it", async () => {
  const { apply, look } = await place(first);
  apply();
  const [row] = look<{ [column: string]: unknown }>('SELECT * FROM "_prisma_migrations"');
  const checksum = createHash("sha256").update(first["1_teams"]).digest("hex");
  expect(row).toMatchObject({ migration_name: "1_teams", checksum, applied_steps_count: 1, rolled_back_at: null });
  expect(row?.finished_at).toBeGreaterThan(0);
});

test("the snapshot beside the newest migration is the schema as it is now", async () => {
  const newest =
    (await readdir(committedMigrations()))
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1) ?? "";
  const read = (path: string) => readFile(path, "utf8");
  expect(await read(join(committedMigrations(), newest, "schema.prisma"))).toBe(await read("prisma/schema.prisma"));
});

test("a migration that fails half-way leaves nothing of itself, and what came before it stays", async () => {
  const { apply, write, tables } = await place({
    ...first,
    "2_broken": "CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);",
  });
  expect(apply).toThrow("Migration 2_broken was not applied, nothing was changed: no such table: nowhere");
  expect(tables()).toEqual(["_prisma_migrations", "team"]);
  await write("2_broken", "CREATE TABLE whole (id TEXT);");
  expect(apply()).toEqual(["2_broken"]);
});

test("a migration that breaks references is refused", async () => {
  const { apply, tables } = await place({
    "1_orphans":
      "CREATE TABLE a (id TEXT PRIMARY KEY); CREATE TABLE b (a TEXT REFERENCES a); INSERT INTO b VALUES ('x');",
  });
  expect(apply).toThrow("it leaves 1 broken references in b");
  expect(tables()).toEqual([]);
});

test("rebuilding a table keeps the rows that refer to it", async () => {
  const rebuild = `PRAGMA foreign_keys=OFF; CREATE TABLE new_a (id TEXT PRIMARY KEY, more TEXT);
    INSERT INTO new_a (id) SELECT id FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a; PRAGMA foreign_keys=ON;`;
  const { apply, look } = await place({
    "1_first": `CREATE TABLE a (id TEXT PRIMARY KEY); CREATE TABLE b (a TEXT REFERENCES a ON DELETE CASCADE);
      INSERT INTO a VALUES ('x'); INSERT INTO b VALUES ('x');`,
    "2_rebuild": rebuild,
  });
  apply();
  expect(look("SELECT * FROM b")).toEqual([{ a: "x" }]);
});

test("an edited migration, one that is missing, and one that failed are each told by name", async () => {
  const { apply, write, folder, look, path } = await place({ ...first, "2_judges": "CREATE TABLE judge (id TEXT);" });
  apply();
  await write("2_judges", "CREATE TABLE judge (id TEXT, name TEXT);");
  expect(apply).toThrow("2_judges was edited after it was applied");
  await rm(join(folder, "2_judges"), { recursive: true });
  expect(apply).toThrow("2_judges was applied to this database, but its file is missing");
  await write("2_judges", "CREATE TABLE judge (id TEXT);");
  expect(apply()).toEqual([]);
  const database = new BetterSqlite3(path);
  database.exec(
    `UPDATE "_prisma_migrations" SET finished_at = NULL, logs = 'disk full' WHERE migration_name = '2_judges'`,
  );
  database.close();
  expect(apply).toThrow("2_judges failed earlier: disk full");
  expect(look("SELECT * FROM judge")).toEqual([]);
});
