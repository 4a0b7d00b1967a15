import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

export type Running = { url: string; ended: Promise<number | null>; stop: () => Promise<number | null> };

/** Starts the program itself on other data, and passes on what it says. Null when it did not start. */
export async function startServer(dataDir: string): Promise<Running | null> {
  // Throw-away data make a throw-away authority, which nobody should trust.
  const env = { HTTPS_PORT: "off", ...process.env, DATA_DIR: dataDir, LOG_LEVEL: process.env.LOG_LEVEL || "warn" };
  const child = spawn(process.execPath, [...process.execArgv, "app/commands/run.js", "serve"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
    process.stdout.write(piece);
  });
  const stop = () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    return ended;
  };
  while (child.exitCode === null && child.signalCode === null) {
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (url && (await isReady(url))) return { url, ended, stop };
    await wait(50);
  }
  return null;
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/healthz`).catch(() => null);
  return answer?.ok ?? false;
}
