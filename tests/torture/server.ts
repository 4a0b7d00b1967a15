import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { startFlags } from "../support/start-flags";

/** A process that has the built program in its memory and serves, as `npm start` does, once a line tells it to. */
const standby = `
  const [serve, pages] = process.argv.slice(1);
  process.stdin.on("end", () => process.exit());
  const { run } = await import(serve);
  await import(pages);
  console.log("standing by");
  process.stdin.once("data", async () => process.exit(await run()));`;
const files = ["build/commands/serve.js", "build/pages/server/index.js"];

/** A server that is killed and started again and again, on one port and one data folder. */
export type Victim = {
  /**
   * Starts it; answers once it says that it serves. `lives`: it is killed so many milliseconds after it was told to, and
   * that is answered too. Throws when it ends by itself.
   */
  start: (lives?: number) => Promise<void>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Ends it and whatever waits to take its place. */
  end: () => Promise<void>;
};

type Waiting = { child: ChildProcessWithoutNullStreams; said: (what: string) => Promise<void> };

/** The next process is made ready while one serves: so that hundreds of starts take minutes. */
export function victim(port: number, dataDir: string): Victim {
  const settings = { PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "error" };
  const env = { ...process.env, NODE_ENV: "production" as const, ...settings };
  // Detached: what a terminal tells the command by Ctrl+C is not told to the server.
  const ready = (): Waiting => {
    const urls = files.map((file) => pathToFileURL(resolve(file)).href);
    const child = spawn(process.execPath, [...startFlags, "--input-type=module", "-e", standby, ...urls], {
      env,
      detached: true,
    });
    return { child, said: listenTo(child) };
  };
  let next = ready();
  let serving: ChildProcess | null = null;
  return {
    start: async (lives) => {
      const { child, said } = next;
      await said("standing by");
      [serving, next] = [child, ready()];
      child.stdin.write("serve\n");
      if (lives !== undefined) setTimeout(() => child.kill("SIGKILL"), lives);
      await said(`http://localhost:${port}`);
    },
    kill: () => kill(serving),
    end: async () => {
      await kill(serving);
      await kill(next.child);
    },
  };
}

/** Waits until a process has said something, or was killed; throws when it ended by itself. */
function listenTo(child: ChildProcessWithoutNullStreams): Waiting["said"] {
  let output = "";
  let listeners: (() => void)[] = [];
  const look = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece) => {
      output += piece;
      look();
    });
  }
  child.once("exit", look);
  // One that is killed before it is told anything cannot be told.
  child.stdin.on("error", () => {});
  return (what) =>
    new Promise((done, failed) => {
      const check = () => {
        const { exitCode, signalCode } = child;
        if (output.includes(what) || signalCode === "SIGKILL") done();
        else if (exitCode !== null || signalCode !== null)
          failed(new Error(`The server ended by itself (${signalCode ?? exitCode}):\n${output}`));
        else return;
        listeners = listeners.filter((one) => one !== check);
      };
      listeners.push(check);
      check();
    });
}

async function kill(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await ended;
}
