import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startFlags } from "./start-flags";

type Options = { dataDir?: string; env?: Record<string, string> };

/** A server of its own for a test: the built program, as `npm start` runs it, on a free port and on data of its own. */
export type TestServer = {
  url: string;
  port: number;
  dataDir: string;
  /** What it has written so far, for messages. */
  output: () => string;
  /** Ends it as an operator does; throws when it does not end well. The data stay until `remove`. */
  stop: () => Promise<void>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Starts it again, on the same port and data. */
  restart: () => Promise<void>;
  /** Ends it, and takes away data that this test did not bring. */
  remove: () => Promise<void>;
};

export async function startServer({ dataDir, env = {} }: Options = {}): Promise<TestServer> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), "dan-van-kheo-test-")));
  let running = await launch(0, folder, env);
  const { port } = running;
  const end = async (signal: NodeJS.Signals) => {
    const { child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  };
  return {
    url: `http://localhost:${port}`,
    port,
    dataDir: folder,
    output: () => running.output(),
    async stop() {
      await end("SIGTERM");
      const { exitCode } = running.child;
      if (exitCode !== 0) throw new Error(`The server ended with ${exitCode}:\n${running.output()}`);
    },
    kill: () => end("SIGKILL"),
    async restart() {
      await end("SIGTERM");
      running = await launch(port, folder, env);
    },
    async remove() {
      await end("SIGKILL");
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

type Running = { child: ChildProcess; port: number; output: () => string };

async function launch(port: number, dataDir: string, env: Record<string, string>): Promise<Running> {
  const settings = { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "warn", ...env };
  const args = [...startFlags, "app/commands/run.js", "serve"];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  for (;;) {
    const real = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
    if (real && (await isReady(Number(real)))) return { child, port: Number(real), output: () => output };
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${output}`);
    await wait(50);
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => null);
  return answer?.status === 200;
}
