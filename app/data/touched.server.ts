import { db } from "./database.server";
import type { RowChange } from "./difference.server";

/** Which contestants of a contest were entered, changed or removed after an instant, as the audit tells. */
export async function contestantsTouched(contestId: string, since: string): Promise<Set<string>> {
  const touched = new Set<string>();
  const entries = await db().client.auditEntry.findMany({
    where: { contestId, at: { gt: since }, revision: { not: null } },
    select: { changes: true },
  });
  for (const { changes } of entries) {
    if (!changes.includes('"contestants"')) continue;
    for (const row of JSON.parse(changes) as RowChange[]) if (row.in === "contestants") touched.add(row.id);
  }
  return touched;
}
