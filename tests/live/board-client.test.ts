import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { change, createContest } from "~/data/door.server";
import { publishPerformance } from "~/domain/changes/publication";
import { editTeam } from "~/domain/changes/teams";
import { isRefusal } from "~/domain/refusal";
import { openLive } from "~/http/live.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { confirm, contest, mark } from "../support/record";

/** Inside the checkout, so that it finds the same packages as a reader who tries it here. */
const folder = "node_modules/.cache/dan-van-kheo/readme";
const id = "lai-chau-2018";
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The example client of the README, as it stands there, listening. */
function example(url: string): { said: () => string[] } {
  const source = /```js\n(import \{ io \}[\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1];
  if (!source) throw new Error("README.md has no example client");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "client.mjs");
  writeFileSync(file, source);
  const child: ChildProcess = spawn(process.execPath, [file, url, id], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout?.on("data", (piece) => {
    output += piece;
  });
  ends.push(async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  return { said: () => output.trim().split("\n").filter(Boolean) };
}

test("the README's client prints what is public, as it becomes so", async () => {
  await testDatabase();
  const teams = ["sin-ho", "than-uyen", "muong-te"];
  const plan = contest({ teams, parts: ["greeting", "skit"] });
  const marks = { "greeting.sin-ho": 17.25, "greeting.than-uyen": 18.5, "skit.sin-ho": 36.4 };
  const marked = Object.entries(marks).reduce(
    (sofar, [at, points]) => confirm(mark(sofar, at, Array(5).fill(points)), at),
    plan,
  );
  const organizer = actor();
  await createContest(organizer, marked);
  const server = createServer();
  const live = openLive(server, { trustProxy: false });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  ends.push(async () => {
    await live.close();
    await new Promise((closed) => server.close(closed));
  });
  const publish = async (performance: string) => {
    const made = await change(id, organizer, publishPerformance(performance));
    if (isRefusal(made)) throw new Error(made.refused);
  };
  await publish("greeting.sin-ho");
  const client = example(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const says = (lines: string[]) =>
    vi.waitFor(() => expect(client.said().slice(-lines.length)).toEqual(lines), { timeout: 30_000 });
  await says(["1 Huyện Sìn Hồ 17.25"]);
  await publish("greeting.than-uyen");
  await says(["1 Huyện Than Uyên 18.5", "2 Huyện Sìn Hồ 17.25"]);
  await publish("skit.sin-ho");
  await says(["1 Huyện Sìn Hồ 53.65", "2 Huyện Than Uyên 18.5"]);
  await change(id, organizer, editTeam("sin-ho", { name: "Liên quân Sìn Hồ" }));
  await says(["1 Liên quân Sìn Hồ 53.65", "2 Huyện Than Uyên 18.5"]);
});
