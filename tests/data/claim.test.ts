import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimFolder, FolderInUse } from "~/data/claim.server";
import { testFolder } from "../support/database";

const holder = (dir: string) => `
  import Database from "better-sqlite3";
  globalThis.held = new Database(${JSON.stringify(join(dir, "server.lock"))});
  held.exec("BEGIN EXCLUSIVE");
  console.log("held");
  setInterval(() => {}, 1000);`;

test("a folder has one server; the second is told where the first serves", async () => {
  const dir = await testFolder();
  const claim = claimFolder(dir);
  claim.say("http://localhost:3000");
  const taken = () => claimFolder(dir);
  expect(taken).toThrow(FolderInUse);
  expect(taken).toThrow("http://localhost:3000");
  claim.release();
  expect(existsSync(join(dir, "server.address"))).toBe(false);
  claimFolder(dir).release();
});

test("a server that was killed leaves the folder free", async () => {
  const dir = await testFolder();
  const child = spawn(process.execPath, ["--input-type=module", "-e", holder(dir)]);
  await once(child.stdout, "data");
  expect(() => claimFolder(dir)).toThrow(FolderInUse);
  child.kill("SIGKILL");
  await once(child, "exit");
  claimFolder(dir).release();
});

test("a second `npm start` on the folder says so, and ends", async () => {
  const dir = await testFolder();
  const claim = claimFolder(dir);
  claim.say("http://localhost:4567");
  const env = { ...process.env, DATA_DIR: dir, PORT: "0" };
  const second = spawnSync(process.execPath, ["app/commands/run.js", "serve"], { encoding: "utf8", env });
  claim.release();
  expect(second.status).toBe(1);
  expect(second.stderr).toContain("http://localhost:4567");
});
