import { expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { collections } from "~/data/rows.server";
import type { Change } from "~/domain/change";
import type { ContestRecord } from "~/domain/record";
import { actor } from "../support/acting";
import { testDatabase, testFolder } from "../support/database";
import { richRecord } from "../support/rich-record";

/** The record as a fresh start reads it from the file, nothing being remembered. */
async function reread(id: string): Promise<ContestRecord | undefined> {
  const { path } = db();
  await closeDatabase();
  await openDatabase(path.replace(/[\\/][^\\/]+$/, ""));
  return (await storedRecord(id))?.record;
}

const become = (record: ContestRecord, name = "test.became"): Change => ({
  name,
  action: "clock.write",
  apply: () => record,
});

test("the record of this test has something in every collection", () => {
  const record = richRecord();
  for (const key of collections) expect(record[key], key).not.toHaveLength(0);
});

test("a record put in comes out again, the same and in order, to the byte", async () => {
  await testDatabase();
  const record = richRecord();
  await createContest(actor(), record);
  const again = await reread(record.contest.id);
  expect(again).toEqual(record);
  expect(JSON.stringify(again)).toBe(JSON.stringify(record));
});

test("two contests with the same ids inside do not touch each other", async () => {
  await testDatabase();
  const [one, other] = [richRecord("first"), richRecord("second")];
  await createContest(actor(), one);
  await createContest(actor(), other);
  await change(
    "second",
    actor(),
    become({ ...other, calls: [], teams: other.teams.map((t) => ({ ...t, name: "X" })) }),
  );
  expect(await reread("first")).toEqual(one);
});

/** Everything that only set-up holds, backwards and shortened; what is counted (ballots) stays as it is. */
function upsideDown(record: ContestRecord): ContestRecord {
  return {
    ...record,
    contest: { ...record.contest, title: "Tên khác", onStage: null, parent: null },
    rules: { ...record.rules, quorum: 3 },
    units: [...record.units].reverse().slice(1),
    rounds: [...record.rounds].reverse(),
    criteria: [...record.criteria].reverse(),
    teams: [record.teams[1], record.teams[0], record.teams[2]].flatMap((team) => team ?? []),
    contestants: record.contestants.slice(2),
    performances: record.performances.filter((one) => one.contestant === null).reverse(),
    tallies: record.tallies.slice(1),
    decisions: record.decisions.filter((_, at) => at % 2 === 0).reverse(),
    officers: [],
    calls: [{ ...(record.calls[1] as ContestRecord["calls"][number]), id: "k3" }, ...record.calls],
  };
}

test("what a change makes, edits, moves and removes is what a fresh start reads", async () => {
  await testDatabase();
  const record = richRecord();
  await createContest(actor(), record);
  const wanted = upsideDown(record);
  expect(await change(record.contest.id, actor(), become(wanted))).toMatchObject({ revision: 2 });
  expect(await reread(record.contest.id)).toEqual(wanted);
  expect(await change(record.contest.id, actor(), become(record))).toMatchObject({ revision: 3 });
  expect(await reread(record.contest.id)).toEqual(record);
});

test("units that the catalogue has stay as it has them; one that a contest rewrites is rewritten for all", async () => {
  await testDatabase();
  const [first, second] = [richRecord("first"), richRecord("second")];
  await createContest(actor(), first);
  const other = { ...second, units: second.units.map((unit) => ({ ...unit, name: `${unit.name} (cũ)` })) };
  const made = await createContest(actor(), other);
  expect(made).toMatchObject({ record: { units: first.units } });
  const units = first.units.map((unit, at) => (at === 0 ? { ...unit, name: "Huyện Sìn Hồ mới" } : unit));
  await change("first", actor(), become({ ...first, units }, "unit.edited"));
  expect(await storedRecord("second")).toMatchObject({ revision: 2, record: { units } });
  const entries = await db().client.auditEntry.findMany({ where: { name: "unit.edited" }, orderBy: { seq: "asc" } });
  expect(entries.map(({ contestId, revision }) => [contestId, revision])).toEqual([
    ["second", 2],
    ["first", 2],
  ]);
});

test("a database folder that does not exist yet is made", async () => {
  const dir = `${await testFolder()}/deep/down`;
  const database = await openDatabase(dir);
  expect(await database.client.contest.count()).toBe(0);
  await database.close();
});
