import { expect, test } from "vitest";
import { auditOf, verifyAudit } from "~/data/audit.server";
import { db } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import type { Change } from "~/domain/change";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { richRecord } from "../support/rich-record";

const titled = (title: string): Change => ({
  name: "contest.edited",
  action: "setup.write",
  apply: (record) => ({ ...record, contest: { ...record.contest, title } }),
});

/** Two contests, five entries. */
async function history() {
  const { client } = await testDatabase();
  await createContest(actor(), richRecord("first"));
  await createContest(actor(), richRecord("second"));
  for (const title of ["A", "B", "C"]) await change("first", actor(), titled(title));
  return client;
}

test("the chain of what was done is whole, across contests and however many were at it at once", async () => {
  await history();
  await Promise.all(Array.from({ length: 20 }, (_, at) => change("second", actor(), titled(`Lần ${at}`))));
  expect(await verifyAudit()).toEqual({ entries: 25, intact: true });
});

test("an empty audit is whole", async () => {
  await testDatabase();
  expect(await verifyAudit()).toEqual({ entries: 0, intact: true });
});

test.each([
  `UPDATE "AuditEntry" SET actorName = 'ai đó' WHERE seq = 3`,
  `DELETE FROM "AuditEntry" WHERE seq = 3`,
  `UPDATE "BallotRevision" SET marks = '{}'`,
  `DELETE FROM "BallotRevision"`,
  `DELETE FROM "Contest" WHERE id = 'first'`,
])("the database refuses: %s", async (sql) => {
  const client = await history();
  await expect(client.$executeRawUnsafe(sql)).rejects.toThrow();
  expect(await verifyAudit()).toEqual({ entries: 5, intact: true });
});

/** What somebody with the file in hand could do: the guards are dropped first. */
async function tamper(...statements: string[]) {
  const { client } = db();
  await client.$executeRawUnsafe('DROP TRIGGER "AuditEntry_no_update"');
  await client.$executeRawUnsafe('DROP TRIGGER "AuditEntry_no_delete"');
  for (const sql of statements) await client.$executeRawUnsafe(sql);
}

test.each([
  ["who", `UPDATE "AuditEntry" SET actorName = 'ai đó' WHERE seq = 3`, 3],
  ["when", `UPDATE "AuditEntry" SET at = '2018-01-01T00:00:00.000Z' WHERE seq = 1`, 1],
  ["what", `UPDATE "AuditEntry" SET changes = '[]' WHERE seq = 4`, 4],
  ["which contest", `UPDATE "AuditEntry" SET contestId = NULL WHERE seq = 5`, 5],
  ["an entry's hash", `UPDATE "AuditEntry" SET hash = 'x' WHERE seq = 2`, 2],
  ["an entry that goes", `DELETE FROM "AuditEntry" WHERE seq = 2`, 2],
  ["the last entry that goes", `DELETE FROM "AuditEntry" WHERE seq = 5`, 5],
  ["everything that goes", `DELETE FROM "AuditEntry"`, 1],
])("tampering is found at its place: %s", async (_what, sql, brokenAt) => {
  await history();
  await tamper(sql);
  expect(await verifyAudit()).toMatchObject({ intact: false, brokenAt });
});

test("an entry written anew with a right hash of its own still breaks the chain, at the next one", async () => {
  const client = await history();
  const { createHash } = await import("node:crypto");
  const row = await client.auditEntry.findUniqueOrThrow({ where: { seq: 3 } });
  const { hash: _, ...rest } = { ...row, actorName: "ai đó" };
  const hash = createHash("sha256").update(JSON.stringify(rest)).digest("hex");
  await tamper(`UPDATE "AuditEntry" SET actorName = 'ai đó', hash = '${hash}' WHERE seq = 3`);
  expect(await verifyAudit()).toEqual({ entries: 3, intact: false, brokenAt: 4 });
});

test("a contest's audit comes in pages, the newest first", async () => {
  await history();
  const [first, second] = [await auditOf("first", 1, 3), await auditOf("first", 2, 3)];
  expect(first.entries.map(({ revision }) => revision)).toEqual([4, 3, 2]);
  expect(second.entries.map(({ revision }) => revision)).toEqual([1]);
  expect(first).toMatchObject({ page: 1, pages: 2, total: 4 });
  expect(first.entries[0]).toMatchObject({ roles: ["organizer"], changes: [{ in: "contest", id: "first" }] });
});
