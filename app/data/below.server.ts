import type { Course } from "~/domain/readiness";
import type { Contest, Rules } from "~/domain/record";
import { differsFromApproved } from "~/domain/results-approval";
import { type Summary, summary } from "~/domain/stages";
import { type Database, db } from "./database.server";
import { outlines } from "./outlines.server";
import { storedRecord } from "./record.server";
import { parsed, slices } from "./shelf.server";

/** Summaries at the revision that they were made of: they are remembered longer than records, being so much smaller. */
const known = new WeakMap<Database, Map<string, { revision: number; summary: Summary }>>();
const most = 5000;

/**
 * All contests that feed this one, whether directly or through others, each as the one above sees it; not those put away,
 * nor what feeds them. A ring of contests that feed each other is walked once.
 */
export async function contestsBelow(contestId: string): Promise<Summary[]> {
  const database = db();
  const remembered = known.get(database) ?? new Map<string, { revision: number; summary: Summary }>();
  known.set(database, remembered);
  const rows = await rowsBelow(contestId);
  const recall = ({ id, revision }: Row) => {
    const found = remembered.get(id);
    return found?.revision === revision ? found.summary : undefined;
  };
  const fresh = await summaries(rows.filter((row) => !recall(row)));
  const all = rows.flatMap((row) => recall(row) ?? fresh.get(row.id) ?? []);
  for (const row of rows) {
    const made = fresh.get(row.id);
    if (made) remembered.set(row.id, { revision: row.revision, summary: made });
  }
  for (const oldest of remembered.keys()) {
    if (remembered.size <= most) break;
    remembered.delete(oldest);
  }
  return all;
}

/** How many contests feed this one directly. */
export function countBelow(contestId: string): Promise<number> {
  return db().client.contest.count({ where: { parentId: contestId, archivedAt: null } });
}

/** Whether a contest feeds another, directly or through others, and is not put away. */
export async function isBelow(contestId: string, above: string): Promise<boolean> {
  const seen = new Set<string>();
  let at: string | null = contestId;
  while (at !== null && at !== above && !seen.has(at)) {
    seen.add(at);
    const row: { parentId: string | null; archivedAt: string | null } | null = await db().client.contest.findUnique({
      where: { id: at },
      select: { parentId: true, archivedAt: true },
    });
    at = row && row.archivedAt === null ? row.parentId : null;
  }
  return at === above && contestId !== above;
}

type Row = Awaited<ReturnType<typeof rowsBelow>>[number];

async function rowsBelow(contestId: string) {
  const select = {
    ...{ id: true, revision: true, title: true, subtitle: true, level: true, organizer: true, heading: true },
    ...{ place: true, startsOn: true, endsOn: true, parentId: true, holders: true, expected: true, sample: true },
    ...{ onStageId: true, rules: true },
  } as const;
  const orderBy = [{ startsOn: { sort: "asc", nulls: "last" } }, { title: "asc" }, { id: "asc" }] as const;
  const read = (some: string[]) =>
    db().client.contest.findMany({
      where: { parentId: { in: some }, archivedAt: null },
      orderBy: [...orderBy],
      select,
    });
  const found: Awaited<ReturnType<typeof read>> = [];
  const seen = new Set([contestId]);
  let above = [contestId];
  while (above.length > 0) {
    const next: typeof found = [];
    for (const some of slices(above, 500)) next.push(...(await read(some)).filter(({ id }) => !seen.has(id)));
    for (const { id } of next) seen.add(id);
    found.push(...next);
    above = next.map(({ id }) => id);
  }
  return found;
}

function headOf(row: Row): Pick<Course, "contest" | "rules"> & { contest: Omit<Contest, "hall"> } {
  const { id, title, subtitle, level, organizer, place, startsOn, endsOn, parentId, sample, onStageId } = row;
  const [holders, expected] = [parsed<string[]>(row.holders), parsed<string[]>(row.expected)];
  const heading = row.heading as Contest["heading"];
  const facts = { id, title, subtitle, level, organizer, heading, place, startsOn, endsOn, sample };
  return {
    contest: { ...facts, parent: parentId, holders, expected, onStage: onStageId },
    rules: parsed<Rules>(row.rules),
  };
}

async function summaries(rows: readonly Row[]): Promise<Map<string, Summary>> {
  const made = new Map<string, Summary>();
  if (rows.length === 0) return made;
  const told = await outlines(rows.map(({ id }) => id));
  const approvedAt = await approvals(rows.map(({ id }) => id));
  for (const row of rows) {
    const course = { ...headOf(row), ...told(row.id) };
    const plain = summary(course);
    const last = course.rounds.at(-1)?.id;
    // Nothing was changed since: the results are those that were approved, and need not be derived.
    const asked = plain.milestone === "approved" && last !== undefined && approvedAt.get(row.id) !== row.revision;
    made.set(row.id, asked ? { ...plain, differs: await differs(row.id, last) } : plain);
  }
  return made;
}

async function differs(contestId: string, round: string): Promise<boolean> {
  const stored = await storedRecord(contestId);
  return stored !== null && differsFromApproved(stored.record, round);
}

/** The revision at which each contest's results were last approved. */
async function approvals(ids: string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of slices(ids, 500)) {
    const rows = await db().client.auditEntry.findMany({
      where: { contestId: { in: some }, name: "results.approved" },
      select: { contestId: true, revision: true },
      orderBy: { seq: "asc" },
    });
    for (const { contestId, revision } of rows) if (contestId && revision) found.set(contestId, revision);
  }
  return found;
}
