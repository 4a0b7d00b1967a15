import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory, mockMigrationAwareAdapterFactory } from "@prisma/driver-adapter-utils";

const folder = join(process.cwd(), "prisma", "migrations");
const schemaPath = join(process.cwd(), "prisma", "schema.prisma");

/** `npm run migration -- NAME`. Answers the exit code. */
export async function run([name = ""]: string[]): Promise<number> {
  if (!/^[a-z0-9_]+$/.test(name)) {
    console.error("npm run migration -- NAME  (small letters, digits and _)");
    return 2;
  }
  console.log((await writeMigration(name)) ?? "The schema has not changed since the newest migration.");
  return 0;
}

/**
 * Writes the SQL between the newest migration's schema snapshot and `prisma/schema.prisma` into a new folder of
 * `prisma/migrations`, with a snapshot beside it. Touches no database and needs no download.
 */
async function writeMigration(name: string): Promise<string | null> {
  const SchemaEngine = await loadEngine();
  const schema = await readFile(schemaPath, "utf8");
  const before = await newestSnapshot();
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(mockMigrationAwareAdapterFactory("sqlite")),
  );
  const { stdout } = await engine.diff({
    from: before === null ? { tag: "empty" } : datamodel(before),
    to: datamodel(schema),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout || stdout.startsWith("-- This is an empty migration")) return null;
  const path = join(folder, `${timestamp(new Date())}_${name}`);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, "migration.sql"), stdout);
  await writeFile(join(path, "schema.prisma"), schema);
  return path;
}

/** The package's own entry imports its wasm as a module, which Node 20 does not do: it is instantiated by hand. */
async function loadEngine() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue.SchemaEngine;
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }], configDir: process.cwd() };
}

async function newestSnapshot(): Promise<string | null> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const newest = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .at(-1);
  return newest === undefined ? null : readFile(join(folder, newest, "schema.prisma"), "utf8");
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/[-:T]/g, "").slice(0, 14);
}
