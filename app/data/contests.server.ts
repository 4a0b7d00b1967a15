import { type Board, board } from "~/domain/board";
import type { ContestRecord } from "~/domain/record";
import { type Results, results } from "~/domain/results";
import type { Edition } from "~/live/editions";
import { publicBoard } from "~/live/public-board";
import { db } from "./database.server";
import { storedRecord } from "./record.server";

export type LoadedContest = {
  id: string;
  revision: number;
  record: ContestRecord;
  /** Derived when first asked for, and then remembered as long as the record is. */
  results: () => Results;
  board: () => Board;
  /** The public board as it leaves the server: of this record, or of a newer one that the public has already. */
  edition: () => Edition;
};

/** What was derived from a record, under the record itself: it goes when the record is forgotten. */
const derived = new WeakMap<ContestRecord, Pick<LoadedContest, "results" | "board" | "edition">>();

/** A contest as it stands, or null when there is none of that id. `committed`: as `storedRecord` takes it. */
export async function loadContest(contestId: string, committed?: number): Promise<LoadedContest | null> {
  const stored = await storedRecord(contestId, committed);
  if (!stored) return null;
  const { revision, record } = stored;
  const known = derived.get(record) ?? derive(contestId, revision, record);
  derived.set(record, known);
  return { id: contestId, revision, record, ...known };
}

function derive(contestId: string, revision: number, record: ContestRecord) {
  const boardOnce = once(() => board(record));
  return {
    results: once(() => results(record)),
    board: boardOnce,
    edition: () => db().editionOf(contestId, revision, () => publicBoard(boardOnce())),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const card = {
  id: true,
  title: true,
  subtitle: true,
  level: true,
  place: true,
  startsOn: true,
  endsOn: true,
  sample: true,
} as const;
const newestFirst = [{ startsOn: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }, { id: "asc" }] as const;

/** The contests that an account is a member of, with its roles there and how much each holds. */
export async function listContests(account: { id: string }) {
  const rows = await db().client.contest.findMany({
    where: { memberships: { some: { accountId: account.id } } },
    orderBy: [...newestFirst],
    select: {
      ...card,
      revision: true,
      parentId: true,
      memberships: { where: { accountId: account.id }, select: { role: true } },
      _count: { select: { teams: true, contestants: true, judges: true, performances: true, ballots: true } },
    },
  });
  return rows.map(({ memberships, _count, parentId, ...contest }) => ({
    ...contest,
    parent: parentId,
    roles: memberships.map(({ role }) => role),
    counts: _count,
  }));
}

/** The contests that the public may find by itself: somebody is on stage, or something stands published. */
export async function publicContests() {
  const shown = { kind: { in: ["performance", "round"] }, revoked: null };
  return db().client.contest.findMany({
    where: { OR: [{ onStageId: { not: null } }, { publications: { some: shown } }] },
    orderBy: [...newestFirst],
    select: card,
  });
}
