import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startFlags } from "../support/start-flags";

/** A process of its own, which answers what it is asked. */
export type Child = { ask: <Answer>(what: string, ...values: unknown[]) => Promise<Answer>; end: () => Promise<void> };

type Question = { id: number; what: string; values: unknown[] };
type Reply = { id: number; value?: unknown; failure?: string };

/** Starts `tests/bench/<name>.ts` in a process of its own. */
export function start(name: string): Child {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = fork(file, {
    env: { LOG_LEVEL: "silent", ...process.env },
    // As `npm start` has it, and the yardstick too.
    execArgv: [...startFlags, "--import", "tsx", "--expose-gc", ...(process.env.BENCH_NODE?.split(" ") ?? [])],
    serialization: "advanced",
  });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  child.on("message", ({ id, value, failure }: Reply) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) asker?.resolve(value as never);
    else asker?.reject(new Error(`${name}: ${failure}`));
  });
  child.on("exit", (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended: ${signal ?? code}`));
    waiting.clear();
  });
  return {
    ask: (what, ...values) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        child.send({ id, what, values } satisfies Question);
      }),
    end: () => ended(child),
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const done = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  return done;
}

/** In the child: what it does for each question. */
export function answer(deeds: { [what: string]: (...values: never[]) => unknown }): void {
  // tsx has them on, `npm start` has not: the first trace of an error would be looked up in megabytes of them.
  process.setSourceMapsEnabled(false);
  process.on("message", async ({ id, what, values }: Question) => {
    const reply: Reply = { id };
    try {
      reply.value = await deeds[what]?.(...(values as never[]));
    } catch (error) {
      reply.failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    process.send?.(reply);
  });
  process.on("disconnect", () => process.exit(0));
}

/** A clock that all processes of this machine share, in milliseconds. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The processor time that this process has used, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Collects what was made lately. */
export function tidy(): void {
  globalThis.gc?.({ type: "minor" });
}

/** What this process holds after a collection, in bytes. */
export function memory(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
