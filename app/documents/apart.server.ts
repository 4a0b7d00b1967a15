import { spawn } from "node:child_process";
import { resolve } from "node:path";

/**
 * Files that people bring are read in a process apart, with a bound on its memory, its time and its answer: whatever a
 * file does there, this server goes on serving. So many at once, and so many more may wait.
 */
const bounds = { atOnce: 2, waiting: 10, megabytes: 192, seconds: 30, answer: 60_000_000 } as const;

export type Job = "list" | "record";
/** How it ended without an answer of its own. */
export type Ending = "too-large" | "too-slow" | "busy";

let running = 0;
const queue: (() => void)[] = [];

/** Yields the lines that the process answers. Returns why, where it was ended or broke before its last line. */
export async function* readApart(
  job: Job,
  bytes: Uint8Array,
  { signal, seconds = bounds.seconds }: { signal?: AbortSignal; seconds?: number } = {},
): AsyncGenerator<string, Ending | null> {
  if (running >= bounds.atOnce) {
    if (queue.length >= bounds.waiting) return "busy";
    await new Promise<void>((turn) => queue.push(turn));
  }
  running += 1;
  const child = start(job);
  let slow = false;
  const end = () => child.kill("SIGKILL");
  const clock = setTimeout(() => {
    slow = true;
    end();
  }, seconds * 1000);
  signal?.addEventListener("abort", end);
  try {
    const ended = new Promise<number | null>((done) => {
      child.once("exit", done);
      child.once("error", () => done(null));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
    let size = 0;
    let unfinished: string[] = [];
    child.stdout.setEncoding("utf8");
    for await (const piece of child.stdout as AsyncIterable<string>) {
      size += piece.length;
      if (size > bounds.answer) return "too-large";
      const [first = "", ...lines] = piece.split("\n");
      unfinished.push(first);
      for (const line of lines) {
        yield unfinished.join("");
        unfinished = [line];
      }
    }
    const code = await ended;
    return code === 0 ? null : slow ? "too-slow" : "too-large";
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", end);
    end();
    running -= 1;
    queue.shift()?.();
  }
}

/** The built reader; its source where a developer is the only one who waits for it. */
function start(job: Job) {
  const source = ["--import", "tsx", resolve("app/commands/reader.ts")];
  const file = process.env.NODE_ENV === "development" ? source : [resolve("build/commands/reader.js")];
  const args = [`--max-old-space-size=${bounds.megabytes}`, ...file, job];
  return spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
}
