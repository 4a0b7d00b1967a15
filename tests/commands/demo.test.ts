import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecord } from "~/domain/integrity";
import { inForce } from "~/domain/made";
import { results } from "~/domain/results";

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
  const [, url = "", username = "", password = ""] = await until(/(http:\/\/localhost:\d+)\/sign-in +(\S+) · (\S+)/);
  await until(/Chung kết: đã công bố/);
  expect(said()).not.toMatch(/^ {2}!/m);
  const signedIn = await fetch(`${url}/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ username, password }),
    redirect: "manual",
  });
  const Cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const exported = await fetch(`${url}/organize/lai-chau-2018/record.json`, { headers: { Cookie } });
  const read = readRecord(await exported.json());
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { record } = read;
  expect(record.ballots).toHaveLength(13 * 3 * 5);
  expect(inForce(record.publications).map((one) => one.kind)).toContain("round");
  const teams = results(record).rounds[0]?.groups[0]?.teams ?? [];
  expect(teams.map((team) => team.rank)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  expect(readdirSync(temporary)).toHaveLength(1);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
}, 240_000);

test("a speed that is none is refused", async () => {
  const { ended } = demo("--speed", "nhanh");
  expect(await ended).toBe(2);
});
