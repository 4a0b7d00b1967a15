import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { expect, onTestFinished, test } from "vitest";
import { sqlite } from "~/data/adapter.server";
import { applyMigrations } from "~/data/migrate.server";
import { PrismaClient } from "../../prisma/client/client";
import { testFolder } from "../support/database";

const stock = (path: string): SqlDriverAdapterFactory => new PrismaBetterSqlite3({ url: `file:${path}` });

async function clientOn(adapter: (path: string) => SqlDriverAdapterFactory) {
  const path = join(await testFolder(), "contests.sqlite");
  applyMigrations(path);
  const client = new PrismaClient({
    adapter: adapter(path),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  await client.$connect();
  onTestFinished(() => client.$disconnect());
  return client;
}

const unit = (id: string) => ({ id, name: id, searchKey: id, kind: "", successors: "[]", source: "" });

function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

/** While a transaction that will be rolled back is open, somebody else reads and writes. */
async function besideARollback(client: PrismaClient) {
  const [opened, open] = gate();
  const [failed, fail] = gate();
  const rolledBack = client
    .$transaction(async (tx) => {
      await tx.unit.create({ data: unit("inside") });
      open();
      await failed;
      throw new Error("rolled back");
    })
    .catch(() => "rolled back");
  await opened;
  const dirty = await client.unit.count();
  const other = client.unit.create({ data: unit("outside") }).then(() => "acknowledged");
  const reads = async () => {
    for (let at = 0; at < 50; at++) await client.unit.count();
    return "waits";
  };
  const meanwhile = await Promise.race([other, reads()]);
  fail();
  await rolledBack;
  await other;
  return { dirty, meanwhile, kept: (await client.unit.findMany()).map(({ id }) => id) };
}

test("the stock adapter reads what is not committed, and loses a write that it has acknowledged", async () => {
  expect(await besideARollback(await clientOn(stock))).toEqual({ dirty: 1, meanwhile: "acknowledged", kept: [] });
});

test("ours reads only what is committed, and keeps every acknowledged write", async () => {
  expect(await besideARollback(await clientOn(sqlite))).toEqual({ dirty: 0, meanwhile: "waits", kept: ["outside"] });
});

test("50 transactions at once, each reading and then writing, all count; plain writes between them stay", async () => {
  const client = await clientOn(sqlite);
  await client.unit.create({ data: { ...unit("counter"), source: "0" } });
  const add = (_: unknown, at: number) =>
    client.$transaction(async (tx) => {
      const { source } = await tx.unit.findUniqueOrThrow({ where: { id: "counter" } });
      await turn();
      await tx.unit.update({ where: { id: "counter" }, data: { source: String(Number(source) + 1) } });
      if (at % 5 === 4) throw new Error("taken back");
    });
  const plain = (_: unknown, at: number) => client.unit.create({ data: unit(`plain-${at}`) });
  const outcomes = await Promise.allSettled([...Array.from({ length: 50 }, add), ...Array.from({ length: 20 }, plain)]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
  expect(await client.unit.findUniqueOrThrow({ where: { id: "counter" } })).toMatchObject({ source: "40" });
  expect(await client.unit.count()).toBe(21);
});

test("transactions run in the order in which they were asked for", async () => {
  const client = await clientOn(sqlite);
  const order: number[] = [];
  const note = (at: number) => client.$transaction(async () => void order.push(at));
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(note));
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a transaction that failed to commit lets the next one in", async () => {
  const client = await clientOn(sqlite);
  const orphan = client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys=ON");
    await tx.$executeRawUnsafe(`INSERT INTO "ContestUnit" VALUES ('nobody', 'nothing', 0)`);
  });
  await expect(orphan).rejects.toThrow();
  await client.unit.create({ data: unit("next") });
  expect([await client.unit.count(), await client.contestUnit.count()]).toEqual([1, 0]);
});

test("both connections are as safe as the file needs, and the one that reads cannot write", async () => {
  const path = join(await testFolder(), "contests.sqlite");
  const connection = await sqlite(path).connect();
  const pragma = async (name: string) => {
    const sql = { args: [], argTypes: [] };
    const reader = await connection.queryRaw({ ...sql, sql: `SELECT * FROM pragma_${name}` });
    const writer = await connection.queryRaw({ ...sql, sql: `PRAGMA ${name}` });
    return [reader.rows[0]?.[0], writer.rows[0]?.[0]];
  };
  expect(await pragma("journal_mode")).toEqual(["wal", "wal"]);
  expect(await pragma("synchronous")).toEqual([2, 2]);
  expect(await pragma("foreign_keys")).toEqual([1, 1]);
  // The writer waits by itself, without stopping the process.
  expect(await pragma("busy_timeout")).toEqual([1000, 0]);
  expect(await pragma("query_only")).toEqual([1, 0]);
  await connection.dispose();
});
