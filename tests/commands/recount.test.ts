import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const sample = "prisma/sample/8-lai-chau-2018.json";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dan-van-kheo-recount-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function recount(...files: string[]) {
  return spawnSync(process.execPath, ["app/commands/run.js", "recount", ...files], { encoding: "utf8" });
}

test("prints the results of a record as JSON, and nothing else", () => {
  const { status, stdout } = recount(sample);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toBeTypeOf("object");
  expect(recount(sample).stdout).toBe(stdout);
});

test("is made from the rules alone", () => {
  expect(recount(sample).status).toBe(0);
  const bundled = readFileSync("build/commands/recount.js", "utf8").split("//# sourceMappingURL")[0] ?? "";
  const needed = [...bundled.matchAll(/^import .* from "(.*)";$/gm)].map(([, name]) => name);
  expect(new Set(needed)).toEqual(new Set(["zod", "node:fs", "node:path"]));
});

test.each([
  ["no file", []],
  ["a file that is not there", ["nowhere.json"]],
  ["a file that is not JSON", ["broken.json", "{"]],
  ["a file that is no record", ["empty.json", "{}"]],
])("%s is refused with exit code 2 and the reason", (_name, [name, content]) => {
  const file = name === undefined ? [] : [join(folder, name)];
  if (file[0] !== undefined && content !== undefined) writeFileSync(file[0], content);
  const { status, stdout, stderr } = recount(...file);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).not.toBe("");
  expect(stderr).not.toContain("    at ");
});
