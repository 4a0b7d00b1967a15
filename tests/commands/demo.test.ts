import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let temporary = "";
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "dan-van-kheo-demo-test-"));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

/** Starts the demo with a folder of its own for what is temporary; `until` waits for what it says. */
function demo(...args: string[]) {
  const env = { ...process.env, PORT: "0", TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const child = spawn(process.execPath, ["app/commands/run.js", "demo", ...args], { env });
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found) resolve(found);
      };
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (piece) => {
          said += piece;
          look();
        });
      }
      void ended.then(() => reject(new Error(`The demo ended:\n${said}`)));
    });
  return { child, ended, until, said: () => said };
}

test("the robot judges the final to its published result, and Ctrl-C leaves nothing behind", async () => {
  const { child, ended, until, said } = demo("--speed", "2000");
  const [, board = ""] = await until(/(http:\/\/localhost:\d+\/board\/\S+)/);
  await until(/Chung kết: đã công bố/);
  expect(said()).not.toMatch(/^ {2}!/m);
  const page = await (await fetch(board)).text();
  expect(page).toContain("Giải Nhất");
  expect(readdirSync(temporary)).toHaveLength(1);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
}, 240_000);

test("a speed that is none is refused", async () => {
  const { ended } = demo("--speed", "nhanh");
  expect(await ended).toBe(2);
});
