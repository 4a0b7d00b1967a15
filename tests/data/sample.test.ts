import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { loadSample, sampleContests } from "~/data/sample.server";
import { searchUnits, unitsUnder } from "~/data/units.server";
import { editContest } from "~/domain/changes/contest";
import { validOn } from "~/domain/units";
import { actor } from "../support/acting";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-sample-"));
  await openDatabase(folder);
});
afterEach(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

test("loading the sample keeps every contest as its file has it", async () => {
  const loaded = await loadSample(actor());
  expect(loaded).toMatchObject({ final: "lai-chau-2018" });
  const files = await sampleContests();
  expect(files).toHaveLength(8);
  await openDatabase(folder);
  for (const record of files) expect((await storedRecord(record.contest.id))?.record).toEqual(record);
});

test("the account that loads it becomes its organizer, and the audit says who it was", async () => {
  const { client } = db();
  const account = { id: "an", username: "an", name: "An", passwordHash: "-", createdAt: "2018-10-01T00:00:00.000Z" };
  await client.account.create({ data: account });
  await loadSample(actor());
  const memberships = await client.membership.findMany();
  expect(memberships.map((one) => [one.accountId, one.role])).toEqual(Array(8).fill(["an", "organizer"]));
  const entries = await client.auditEntry.findMany();
  const said = entries.map((one) => [one.actorId, one.name]);
  expect(said).toEqual([["an", "units.added"], ...Array(8).fill(["an", "sample.loaded"])]);
});

test("loading it again changes nothing, and completes what was loaded by half", async () => {
  for (const record of (await sampleContests()).slice(-3)) await createContest(actor(), record);
  await change("lai-chau-2018", actor(), editContest({ title: "Đã sửa" }));
  expect(await loadSample(actor())).toMatchObject({ final: "lai-chau-2018" });
  expect(await loadSample(actor())).toMatchObject({ final: "lai-chau-2018" });
  expect(await db().client.contest.count()).toBe(8);
  expect(await db().client.auditEntry.count()).toBe(10);
  expect((await storedRecord("lai-chau-2018"))?.record.contest.title).toBe("Đã sửa");
});

test("its units are the districts of 2018 and the 38 communes of today, each with its source", async () => {
  await loadSample(actor());
  const below = await unitsUnder("lc");
  const on = (day: string, kind: string) => below.filter((unit) => validOn(unit, day) && unit.kind === kind).length;
  expect([on("2018-11-20", "huyện"), on("2018-11-20", "thành phố"), on("2018-11-20", "xã")]).toEqual([7, 1, 0]);
  expect([on("2025-07-01", "xã"), on("2025-07-01", "phường"), on("2025-07-01", "huyện")]).toEqual([36, 2, 0]);
  expect(below.every((unit) => unit.source !== "")).toBe(true);
  expect(new Set(below.map(({ name }) => name)).size).toBe(46);
  const communes = new Set(below.filter((unit) => validOn(unit, "2025-07-01")).map(({ id }) => id));
  const next = below.flatMap((unit) => unit.successors);
  expect(new Set(next)).toEqual(communes);
  expect((await searchUnits("muong te")).map(({ name }) => name)).toEqual(["Huyện Mường Tè", "Xã Mường Tè"]);
  expect((await searchUnits("muong te", { on: "2018-11-20" })).map(({ name }) => name)).toEqual(["Huyện Mường Tè"]);
});

test("who may not create contests loads nothing", async () => {
  expect(await loadSample(actor(["judge"], "gk-1"))).toEqual({ refused: "forbidden" });
  expect(await db().client.contest.count()).toBe(0);
});
