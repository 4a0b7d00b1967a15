import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BallotRates } from "./ballots";
import { start } from "./child";
import { fanOut } from "./fan-out";
import { load, machine } from "./machine";
import { ballotTable, fanOutTable, type Measured } from "./report";
import { recountTime, secondStart } from "./starts";

type Size = { viewers: number; times: number };
type Extent = { warm: number; alone: number; sizes: Size[]; ballots: number; starts: boolean };

const full: Extent = {
  warm: 5,
  alone: 40,
  sizes: [
    { viewers: 500, times: 40 },
    { viewers: 2000, times: 20 },
  ],
  ballots: 1000,
  starts: true,
};
const short: Extent = { warm: 1, alone: 2, sizes: [{ viewers: 20, times: 3 }], ballots: 30, starts: false };

/** Beside the checkout's own files: the disk that real data would lie on, which /tmp need not be. */
const cache = "node_modules/.cache/dan-van-kheo";

/**
 * `npm run bench [-- --short]`: what the live board costs beside plain `ws` sending the same text, and what a durable
 * ballot costs beside better-sqlite3 inserting the same rows. Prints ratios, as Markdown; there is no pass mark. Only
 * loopback addresses; the data are thrown away.
 */
export async function run(args: readonly string[], print: (line: string) => void = console.log): Promise<number> {
  const extent = args.includes("--short") ? short : full;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    print(`Machine: ${machine()}`);
    print(`Load before: ${load()} (1, 5 and 15 minutes)\n`);
    print(fanOutTable(await measureFanOut(join(folder, "live"), extent)));
    print("");
    print(ballotTable(await measureBallots(join(folder, "ballots"), extent.ballots)));
    if (extent.starts) {
      print("");
      print(`Second start, until /healthz answers: ${await secondStart(join(folder, "start"))} ms`);
      print(`Recount of the judged final, the whole command: ${await recountTime(folder)} ms`);
    }
    print(`\nLoad after: ${load()}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureFanOut(folder: string, { warm, alone, sizes }: Extent): Promise<Measured> {
  const [server, plain, viewers] = [start("live-server"), start("plain-server"), start("viewers")];
  try {
    const port = await server.ask<number>("open", folder);
    const plainPort = await plain.ask<number>("port");
    const ours = async (count: number, times: number, name = "bench") => {
      const contest = `${name}-${count}`;
      await server.ask("contest", contest);
      const publish = () => server.ask<number>("publish", contest);
      return fanOut({ server, viewers, port, protocol: "socket.io", contest, count, warm, times, publish });
    };
    const bare = (how: "send" | "sendFramed", count: number, times: number, text: string) => {
      const publish = () => plain.ask<number>(how, text);
      const to = { viewers, port: plainPort, contest: "", count };
      return fanOut({ server: plain, protocol: "ws", ...to, warm, times, publish });
    };
    // Once for nothing: the first publications are several times slower until the code is compiled.
    await ours(1, alone, "warm-up");
    const rows: Measured["rows"] = [];
    for (const { viewers: count, times } of sizes) {
      const mine = await ours(count, times);
      const plainly = await bare("send", count, times, mine.text);
      rows.push({ ours: mine, plain: plainly, framed: await bare("sendFramed", count, times, mine.text) });
    }
    return { base: await ours(1, alone), rows };
  } finally {
    await Promise.all([server, plain, viewers].map((child) => child.end()));
  }
}

async function measureBallots(folder: string, count: number): Promise<BallotRates> {
  const child = start("ballots");
  try {
    return await child.ask<BallotRates>("run", folder, count);
  } finally {
    await child.end();
  }
}
