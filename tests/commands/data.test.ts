import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { editContest } from "~/domain/changes/contest";
import { actor } from "../support/acting";
import { contest } from "../support/record";

const sample = "prisma/sample/1-thanh-pho-lai-chau-2018.json";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dan-van-kheo-data-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(args: string[], input = "") {
  const env = { ...process.env, DATA_DIR: folder };
  return spawnSync(process.execPath, ["app/commands/run.js", ...args], { encoding: "utf8", env, input });
}

test("a server is set up without a browser: an account, then contests", () => {
  const early = command(["import", sample]);
  expect(early.status).toBe(2);
  expect(early.stderr).toContain("npm run account");

  const short = command(["account", "ban.to.chuc", "Lò Thị Mai", "--password-stdin"], "ngắn\n");
  expect(short.status).toBe(2);
  expect(short.stderr).toContain("password");
  const made = command(["account", "ban.to.chuc", "Lò Thị Mai", "--password-stdin"], "hoa ban trắng\n");
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(made.stdout).toContain("ban.to.chuc (Lò Thị Mai)");
  expect(made.stdout).not.toContain("hoa ban trắng");
  expect(command(["account", "ban.to.chuc", "Giàng A Páo"]).status).toBe(2);

  const imported = command(["import", sample]);
  expect([imported.status, imported.stderr]).toEqual([0, ""]);
  const again = command(["import", sample]);
  expect([again.status, again.stdout]).toEqual([0, ""]);
});

test("a command writes beside an open database: both keep the one chain, and each sees what the other did", async () => {
  const dir = mkdtempSync(join(folder, "beside-"));
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["app/commands/run.js", ...args], {
      encoding: "utf8",
      env: { ...process.env, DATA_DIR: dir },
      input: "hoa ban trắng\n",
    });
  await openDatabase(dir);
  onTestFinished(closeDatabase);
  expect(command("account", "ban.to.chuc", "Lò Thị Mai", "--password-stdin").status).toBe(0);
  const mine = contest();
  await createContest(actor(), mine);
  expect(command("import", sample)).toMatchObject({ status: 0, stderr: "" });
  const retitled = await change(mine.contest.id, actor(), editContest({ title: "Sau khi nhập" }));
  expect(retitled).toMatchObject({ revision: 2 });
  expect(await storedRecord("thanh-pho-lai-chau-2018")).not.toBeNull();
  expect(await verifyAudit()).toEqual({ intact: true, entries: 4 });
  expect(command("audit-verify")).toMatchObject({ status: 0, stdout: expect.stringContaining("4") });
});

test("with nobody to ask, a password is made and printed", () => {
  const { status, stdout } = command(["account", "thu.ky", "Vàng Thị Dợ"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Password: \S{12,}/);
  const ambiguous = command(["import", sample]);
  expect(ambiguous.status).toBe(2);
  expect(ambiguous.stderr).toContain("--account");
});

test("a file that is no record is named, and nothing is taken in", () => {
  const file = join(folder, "broken.json");
  writeFileSync(file, "{}");
  const { status, stderr } = command(["import", file, "--account", "thu.ky"]);
  expect(status).toBe(2);
  expect(stderr).toContain(file);
});

test("the audit is verified from the terminal, and a change behind its back is told", () => {
  expect(command(["audit-verify"]).status).toBe(0);
  const database = new Database(join(folder, "contests.sqlite"));
  database.prepare("UPDATE Contest SET revision = revision + 1").run();
  database.close();
  const { status, stderr } = command(["audit-verify"]);
  expect(status).toBe(1);
  expect(stderr).toContain("broken");
});
