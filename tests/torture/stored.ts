import Database from "better-sqlite3";
import { verifyAudit } from "~/data/audit.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import type { Row } from "./ledger";

type Column = { [column: string]: string | number };

/** A contest's ballots as the file holds them this moment, the server serving or not, in the order of arrival. */
export function ballotsIn(file: string, contest: string): Row[] {
  return reading(file, (opened) => {
    const columns = `"id", "at", "receipt", "revision", "judgeId" AS "judge", "performanceId" AS "performance", "note", "marks"`;
    const rows = opened
      .prepare<[string], Column>(`SELECT ${columns} FROM "BallotRevision" WHERE "contestId" = ? ORDER BY "position"`)
      .all(contest);
    return rows.map(({ marks, ...row }) => ({ ...row, marks: JSON.parse(String(marks)) }) as Row);
  });
}

/** What is wrong with the file and its audit: that SQLite finds it sound, that the chain is whole, and tells of each ballot once. */
export async function faultsOf(folder: string, file: string): Promise<string[]> {
  const faults = reading(file, (opened) => {
    const sound = opened.pragma("integrity_check", { simple: true });
    const untold = opened
      .prepare<[], Column>(
        `SELECT "contestId", "stored", "told" FROM
           (SELECT "contestId", count(*) AS "stored" FROM "BallotRevision" GROUP BY "contestId")
           LEFT JOIN (SELECT "contestId", count(*) AS "told" FROM "AuditEntry" WHERE "name" = 'ballot.submitted' GROUP BY "contestId")
           USING ("contestId") WHERE "told" IS NOT "stored"`,
      )
      .all();
    return [
      ...(sound === "ok" ? [] : [`integrity_check: ${sound}`]),
      ...untold.map(({ contestId, stored, told }) => `${contestId}: ${stored} ballots, the audit tells of ${told}`),
    ];
  });
  await openDatabase(folder);
  const { intact, brokenAt } = await verifyAudit().finally(closeDatabase);
  return intact ? faults : [...faults, `the audit is broken at entry ${brokenAt}`];
}

function reading<Found>(file: string, read: (opened: Database.Database) => Found): Found {
  const opened = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    return read(opened);
  } finally {
    opened.close();
  }
}
