import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { backupsIn, makeBackup, newestEntryIn, sweepBackups } from "~/data/backups.server";
import { claimFolder } from "~/data/claim.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { restoreBackup } from "~/data/restore.server";
import { confirm } from "~/domain/changes/confirmation";
import { editContest } from "~/domain/changes/contest";
import { backupFolder, openBackups } from "~/http/backups.server";
import { announcePublished, onPublished } from "~/live/announce.server";
import { actor } from "../support/acting";
import { testDatabase, testFolder } from "../support/database";
import { contest, mark } from "../support/record";
import { richRecord } from "../support/rich-record";

const retitle = (id: string, title: string) => change(id, actor(), editContest({ title }));

describe("the drill: everything is lost, and put back", () => {
  test("what was backed up comes back to the byte, and what stood there is kept", async () => {
    const { path } = await testDatabase();
    const record = richRecord();
    const { id } = record.contest;
    await createContest(actor(), record);
    const { file } = await makeBackup(path, backupFolder(dirname(path)));
    await retitle(id, "Sau khi sao lưu");
    await closeDatabase();
    const aside = restoreBackup(file, path) as string;
    await openDatabase(dirname(path));
    expect((await storedRecord(id))?.record).toEqual(record);
    expect(await verifyAudit()).toMatchObject({ intact: true });
    const former = new Database(aside, { readonly: true });
    expect(former.prepare("SELECT title FROM Contest").pluck().get()).toBe("Sau khi sao lưu");
    former.close();
  });

  test("from the terminal, onto a folder that has nothing but its backups; never under a server", async () => {
    const { path } = await testDatabase();
    const dir = dirname(path);
    await createContest(actor(), richRecord());
    await closeDatabase();
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ["app/commands/run.js", ...args], {
        encoding: "utf8",
        env: { ...process.env, DATA_DIR: dir },
      });
    expect(command("backup")).toMatchObject({ status: 0 });
    const [name = ""] = readdirSync(backupFolder(dir));
    expect(command("restore").stdout).toContain(name);
    const claim = claimFolder(dir);
    expect(command("restore", name)).toMatchObject({ status: 1 });
    claim.release();
    writeFileSync(path, "hỏng");
    const restored = command("restore", name);
    expect(restored).toMatchObject({ status: 0 });
    expect(restored.stdout).toContain("5 phiếu");
  });

  test("what a killed server had only in its log goes aside with its database", async () => {
    const { path } = await testDatabase();
    await createContest(actor(), richRecord());
    const { file } = await makeBackup(path, backupFolder(dirname(path)));
    await retitle(richRecord().contest.id, "Chỉ có trong nhật ký ghi");
    const killed = join(await testFolder(), "contests.sqlite");
    for (const tail of ["", "-wal"]) copyFileSync(path + tail, killed + tail);
    const aside = restoreBackup(file, killed) as string;
    expect(newestEntryIn(aside)).toBe(newestEntryIn(file) + 1);
    expect(newestEntryIn(killed)).toBe(newestEntryIn(file));
    expect(readdirSync(dirname(killed)).filter((name) => name.startsWith("contests.sqlite-"))).toEqual([]);
  });

  test("a backup that is not sound is refused, and the database stays", async () => {
    const { path } = await testDatabase();
    await createContest(actor(), richRecord());
    const broken = join(dirname(path), "broken.sqlite");
    writeFileSync(broken, "không phải cơ sở dữ liệu".repeat(100));
    expect(() => restoreBackup(broken, path)).toThrow();
    expect(() => restoreBackup(join(dirname(path), "none.sqlite"), path)).toThrow();
    expect(await storedRecord(richRecord().contest.id)).not.toBeNull();
  });
});

describe("backups while the server works", () => {
  test("are whole although ballots keep coming", async () => {
    const { path } = await testDatabase();
    const record = richRecord();
    await createContest(actor(), record);
    let writing = true;
    const writer = (async () => {
      for (let at = 0; writing; at++) {
        await retitle(record.contest.id, `Lần ${at}`);
        await setImmediate();
      }
    })();
    const made = [];
    for (let at = 0; at < 3; at++) {
      made.push(await makeBackup(path, join(dirname(path), "backups"), { now: Date.UTC(2026, 7, 5, 7, 0, at) }));
    }
    writing = false;
    await writer;
    for (const { file } of made) {
      const copy = new Database(file, { readonly: true });
      const revision = copy.prepare("SELECT revision FROM Contest").pluck().get();
      expect(copy.prepare("SELECT max(revision) FROM AuditEntry").pluck().get()).toBe(revision);
      copy.close();
    }
  });

  test("come by themselves after a publication, and a last one at the end", async () => {
    const { path } = await testDatabase();
    const folder = backupFolder(dirname(path));
    const end = openBackups(dirname(path), { soonMs: 1 });
    await createContest(actor(), richRecord());
    announcePublished(richRecord().contest.id);
    await expect.poll(() => backupsIn(folder).length, { timeout: 30_000 }).toBe(1);
    await end();
    expect(backupsIn(folder)).toHaveLength(1);
  });

  test("come after a publication that the chair's confirmation made, too", async () => {
    await testDatabase();
    const plan = contest({ teams: ["sin-ho"], parts: ["skit"], judges: 1, rules: { publish: "on-confirmation" } });
    await createContest(actor(), mark(plan, "skit.sin-ho", [90]));
    const told: string[] = [];
    onTestFinished(onPublished((id) => void told.push(id)));
    await retitle(plan.contest.id, "Không công bố gì");
    await change(plan.contest.id, actor(["chair"], "thang"), confirm("c1", "skit.sin-ho"));
    expect(told).toEqual([plan.contest.id]);
  });

  test("make up for what a killed server left without one, and are not made again of the same", async () => {
    const { path } = await testDatabase();
    const folder = backupFolder(dirname(path));
    await openBackups(dirname(path))();
    expect(backupsIn(folder)).toEqual([]);
    await createContest(actor(), richRecord());
    for (let starts = 0; starts < 3; starts++) await openBackups(dirname(path))();
    expect(backupsIn(folder)).toHaveLength(1);
    await retitle(richRecord().contest.id, "Có gì mới");
    await openBackups(dirname(path))();
    expect(backupsIn(folder)).toHaveLength(2);
  });

  test("leave the contest its room: where a copy would take the last of it, there is none, and the staff is told", async () => {
    const { path, health } = await testDatabase();
    const folder = backupFolder(dirname(path));
    await createContest(actor(), richRecord());
    await expect(makeBackup(path, folder, { free: Number.MAX_SAFE_INTEGER })).rejects.toMatchObject({ code: "ENOSPC" });
    await openBackups(dirname(path), { free: Number.MAX_SAFE_INTEGER })();
    expect([readdirSync(folder), health.ailment()]).toEqual([[], "no-backup"]);
    await openBackups(dirname(path))();
    expect([backupsIn(folder).length, health.ailment()]).toEqual([1, null]);
  });

  test("are the newest by their name also when the clock was set back", async () => {
    const { path } = await testDatabase();
    const folder = backupFolder(dirname(path));
    await createContest(actor(), richRecord());
    const [ahead, back] = [Date.UTC(2031, 0, 1), Date.UTC(2026, 7, 5)];
    for (const now of [ahead, back, back]) await makeBackup(path, folder, { now });
    expect(backupsIn(folder).map(({ at }) => at)).toEqual([
      "2031-01-01T00:00:02Z",
      "2031-01-01T00:00:01Z",
      "2031-01-01T00:00:00Z",
    ]);
  });

  test("that cannot be made leave nothing behind, and the next one is tried", async () => {
    const { path } = await testDatabase();
    const folder = backupFolder(dirname(path));
    writeFileSync(folder, "a file where the folder should be");
    await expect(makeBackup(path, folder)).rejects.toThrow();
    const end = openBackups(dirname(path));
    await createContest(actor(), richRecord());
    await expect(end()).resolves.toBeUndefined();
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

test("the newest stay, and one of each day before; what a killed copy has left goes", async () => {
  const folder = await testFolder();
  const days = ["03", "04", "05"];
  for (const day of days) {
    for (const hour of ["07", "08", "09"]) writeFileSync(join(folder, `contests-202608${day}-${hour}0000.sqlite`), "");
  }
  writeFileSync(join(folder, "of-somebody-else.txt"), "");
  for (const [name, age] of [
    ["contests-20260805-100000.sqlite.part", 0],
    ["contests-20260805-060000.sqlite.part", 7200],
    ["contests-20260805-060000.sqlite.part-journal", 7200],
  ] as const) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
  }
  sweepBackups(folder, { recent: 2, days: 2 });
  const left = backupsIn(folder).map(({ at }) => at.slice(8, 13));
  expect(left).toEqual(["05T09", "05T08", "04T09"]);
  expect(existsSync(join(folder, "of-somebody-else.txt"))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([
    "contests-20260805-100000.sqlite.part",
  ]);
});
