import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startFlags } from "../support/start-flags";
import { now } from "./child";
import { judgedFinal } from "./judged";

const command = "app/commands/run.js";

/** Milliseconds from starting the program, everything built and the data there, until it answers. */
export async function secondStart(folder: string): Promise<number> {
  await startOnce(folder);
  return startOnce(folder);
}

async function startOnce(folder: string): Promise<number> {
  const env = {
    ...process.env,
    PORT: "0",
    HTTPS_PORT: "off",
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    LOG_LEVEL: "silent",
  };
  const began = now();
  const child = spawn(process.execPath, [...startFlags, command, "serve"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let output = "";
  child.stdout.on("data", (piece) => {
    output += piece;
  });
  try {
    for (;;) {
      const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      const answer = port && (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null));
      if (answer && answer.status === 200) return Math.round(now() - began);
      if (child.exitCode !== null) throw new Error(`The server did not start: ${output}`);
      await wait(5);
    }
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** Milliseconds that `npm run recount` takes for the judged final, from its start to its end. */
export async function recountTime(folder: string): Promise<number> {
  const file = join(folder, "judged.json");
  writeFileSync(file, JSON.stringify(await judgedFinal("bench-recount")));
  await recount(file);
  const began = now();
  await recount(file);
  return Math.round(now() - began);
}

function recount(file: string): Promise<void> {
  const child = spawn(process.execPath, [command, "recount", file], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`recount: exit code ${code}`))));
  });
}
