import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { loadContest } from "~/data/contests.server";
import { db } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { troubleOf, watchHealth } from "~/data/health.server";
import { storedRecord } from "~/data/record.server";
import { submitBallot } from "~/domain/changes/ballots";
import { editContest } from "~/domain/changes/contest";
import { openMarking } from "~/domain/changes/stage";
import { isRefusal } from "~/domain/refusal";
import type { Ailment } from "~/domain/trouble";
import { onAilment } from "~/live/announce.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { contest } from "../support/record";

const id = "lai-chau-2018";
const performance = "skit.sin-ho";
const ballot = (judge: string) =>
  submitBallot({ id: `ballot-of-${judge}`, performance, revision: 1, marks: { "skit-mark": 9000 }, note: "" });
const send = (judge: string) => change(id, actor(["judge"], judge), ballot(judge));

async function begin() {
  const database = await testDatabase();
  await createContest(actor(), contest({ teams: ["sin-ho"], parts: ["skit"] }));
  await change(id, actor(), openMarking(performance));
  const told: (Ailment | null)[] = [];
  onTestFinished(onAilment((ailment) => void told.push(ailment)));
  return { ...database, told };
}

/** Whatever happened: one ballot, the chain whole, and the server well again without anybody's doing. */
async function wellAgain(told: (Ailment | null)[], met: Ailment) {
  await expect.poll(() => db().health.ailment(), { timeout: 30_000 }).toBeNull();
  expect(told).toEqual([met, null]);
  expect(isRefusal(await send("ha"))).toBe(false);
  expect((await storedRecord(id))?.record.ballots.map(({ judge }) => judge)).toEqual(["thang", "ha"]);
  expect(await verifyAudit()).toMatchObject({ intact: true });
}

test("a full disk: refused with the reason, nothing half-written, all that was acknowledged is there, and on by itself", async () => {
  const { client, told } = await begin();
  expect(isRefusal(await send("thang"))).toBe(false);
  await client.$queryRawUnsafe("PRAGMA max_page_count=1");
  const before = await storedRecord(id);
  const large = () => change(id, actor(), editContest({ title: "Dài".repeat(60_000) }));
  expect(await large()).toEqual({ refused: "disk-full" });
  expect(db().health.ailment()).toBe("disk-full");
  expect(await storedRecord(id)).toEqual(before);
  await client.$queryRawUnsafe("PRAGMA max_page_count=1000000");
  await wellAgain(told, "disk-full");
});

test("a file that another program holds: everybody is served meanwhile, writers are told, the next ones soon", async () => {
  const { path, told } = await begin();
  expect(isRefusal(await send("thang"))).toBe(false);
  const other = new Database(path);
  onTestFinished(() => void other.close());
  other.exec("BEGIN IMMEDIATE");
  const sent = Promise.all(["ha", "my", "pao"].map(send));
  let loaded = 0;
  for (const revision of [2, 3]) db().memory.forget(id, revision);
  for (let reads = 0; reads < 50; reads++) loaded += (await loadContest(id)) ? 1 : 0;
  expect([loaded, db().health.ailment()]).toEqual([50, null]);
  expect(await sent).toEqual([1, 2, 3].map(() => ({ refused: "database-locked" })));
  other.exec("ROLLBACK");
  await wellAgain(told, "database-locked");
});
test("a file that is held for a moment only is waited for", async () => {
  const { path, told } = await begin();
  const other = new Database(path);
  other.exec("BEGIN IMMEDIATE");
  const sent = send("thang");
  setTimeout(() => other.close(), 200);
  expect(isRefusal(await sent)).toBe(false);
  expect(told).toEqual([]);
});

test("a disk that may only be read: pages are shown, what is sent is refused, and on by itself", async () => {
  const { client, told } = await begin();
  expect(isRefusal(await send("thang"))).toBe(false);
  await client.$queryRawUnsafe("PRAGMA query_only=ON");
  expect(await send("ha")).toEqual({ refused: "disk-read-only" });
  for (const revision of [3, 4]) db().memory.forget(id, revision);
  expect((await loadContest(id))?.record.ballots).toHaveLength(1);
  expect(db().health.ailment()).toBe("disk-read-only");
  await client.$queryRawUnsafe("PRAGMA query_only=OFF");
  await wellAgain(told, "disk-read-only");
});

test("what only reads does not say that the disk takes something again", async () => {
  const { client } = await begin();
  await client.$queryRawUnsafe("PRAGMA max_page_count=1");
  await change(id, actor(), editContest({ title: "Dài".repeat(60_000) }));
  await client.$transaction((tx) => tx.contest.count());
  expect(db().health.ailment()).toBe("disk-full");
});

const sqlite = (code: string) => Object.assign(new Error(code), { code });
const wrapped = { code: "P2039", meta: { driverAdapterError: { cause: { originalCode: "SQLITE_IOERR_FSYNC" } } } };
test.each([
  [sqlite("SQLITE_FULL"), "disk-full"],
  [sqlite("SQLITE_READONLY_DIRECTORY"), "disk-read-only"],
  [sqlite("SQLITE_READONLY_DBMOVED"), "disk-failing"],
  [sqlite("SQLITE_BUSY_SNAPSHOT"), "database-locked"],
  [sqlite("SQLITE_CORRUPT_VTAB"), "disk-failing"],
  [sqlite("ENOSPC"), "disk-full"],
  [new Error("Migration failed", { cause: sqlite("SQLITE_CANTOPEN") }), "disk-read-only"],
  [wrapped, "disk-failing"],
  [sqlite("SQLITE_CONSTRAINT_UNIQUE"), null],
  [sqlite("P2002"), null],
  [new Error("SQLITE_FULL"), null],
  ["SQLITE_FULL", null],
] as const)("%j means %j", (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test("each change of health is told once; a trouble comes first, a clock last; once closed, nothing is tried", async () => {
  const told: (Ailment | null)[] = [];
  let probes = 0;
  const health = watchHealth(
    () => (++probes < 3 ? Promise.reject(sqlite("SQLITE_FULL")) : Promise.resolve()),
    (ailment) => told.push(ailment),
    1,
  );
  health.clockSet(true);
  health.backedUp(false);
  health.failed(sqlite("SQLITE_FULL"));
  health.failed(sqlite("SQLITE_CONSTRAINT_UNIQUE"));
  await expect.poll(() => told).toEqual(["clock-set", "no-backup", "disk-full", "no-backup"]);
  health.backedUp(true);
  health.clockSet(false);
  health.failed(sqlite("SQLITE_READONLY"));
  health.written();
  health.close();
  health.failed(sqlite("SQLITE_FULL"));
  expect([told.slice(4), probes]).toEqual([["clock-set", null, "disk-read-only", null], 3]);
});
