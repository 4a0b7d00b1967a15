import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, type TestContext, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { storedRecord } from "~/data/record.server";
import { pairedContest } from "../support/paired";
import { contest, instant, withPerformance } from "../support/record";
import { startServer } from "../support/server";
import { type SmallDisk, smallDisk } from "../support/small-disk";

/** A disk that is really full, and one that really may only be read, under the program as `npm start` runs it. */

const note = "đầy".repeat(300);
const [id, performance] = ["lai-chau-2018", "skit.sin-ho"];

async function disk({ skip }: TestContext): Promise<SmallDisk> {
  const made = await smallDisk(24);
  if ("refused" in made) return skip(made.refused);
  onTestFinished(made.remove);
  return made;
}

async function begin(folder: string) {
  const plan = contest({ teams: ["sin-ho"], parts: ["skit"] });
  const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
  return pairedContest(folder, withPerformance(plan, performance, { opened }), ["ha", "my"]);
}

/** What `npm start` says on a folder that it cannot serve, and its exit code. */
function refusal(folder: string): { status: number | null; stderr: string } {
  const env = { ...process.env, DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent" };
  return spawnSync(process.execPath, ["app/commands/run.js", "serve"], { encoding: "utf8", env, timeout: 120_000 });
}

test("the disk fills up: ballots are put off, pages are shown, and all goes on once there is room", async (context) => {
  const small = await disk(context);
  const cookies = await begin(small.path);
  const server = await startServer({ dataDir: small.path });
  onTestFinished(server.remove);
  const send = async (judge: string, revision: number) => {
    const answer = await fetch(`${server.url}/judge/${id}/${performance}/ballot`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: `dvk=${cookies.get(judge)}` },
      body: JSON.stringify({ id: `${judge}-${revision}`, revision, marks: { "skit-mark": 9000 }, note }),
    });
    return [answer.status, (await answer.json()).refusal?.refused ?? "received"];
  };
  const health = async () => (await fetch(`${server.url}/healthz`)).json();
  expect(await send("ha", 1)).toEqual([200, "received"]);

  small.fill();
  // What the files have of room already is used up first.
  let revision = 1;
  while ((await send("my", revision))[0] === 200 && revision < 50) revision++;
  expect(await send("my", revision)).toEqual([503, "disk-full"]);
  expect(await health()).toEqual({ status: "degraded", ailment: "disk-full" });
  const page = await fetch(`${server.url}/judge/${id}`, { headers: { Cookie: `dvk=${cookies.get("ha")}` } });
  expect([page.status, (await page.text()).includes("Huyện Sìn Hồ")]).toEqual([200, true]);
  const signIn = new URLSearchParams({ username: "an", password: "một câu đủ dài" });
  const refused = await fetch(`${server.url}/sign-in`, { method: "POST", body: signIn });
  expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining("đĩa đã hết chỗ")]);

  small.clear();
  await expect.poll(async () => (await health()).status).toBe("ready");
  expect(await send("ha", 1)).toEqual([200, "received"]);
  expect(await send("my", revision)).toEqual([200, "received"]);
  await server.stop();
  await openDatabase(small.path);
  onTestFinished(closeDatabase);
  const { record } = (await storedRecord(id)) ?? {};
  const mine = Array.from({ length: revision }, (_, at) => `my-${at + 1}`);
  expect(record?.ballots.map((one) => one.id)).toEqual(["ha-1", ...mine]);
  expect(await verifyAudit()).toMatchObject({ intact: true });
});

test("`npm start` on a full disk, and on one that may only be read, says which it is and what to do", async (context) => {
  const small = await disk(context);
  const folder = join(small.path, "data");
  await begin(folder);
  small.fill();
  expect(refusal(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("đĩa đã hết chỗ") });
  small.clear();
  small.readOnly();
  expect(refusal(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("thư mục dữ liệu bị chặn ghi") });
});
