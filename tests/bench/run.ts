import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BallotRates } from "./ballots";
import { start } from "./child";
import { type Extent, measureCrowd } from "./crowd";
import type { Growth } from "./growth";
import { load, machine, openFiles } from "./machine";
import { plot } from "./plot";
import { ballotTable, fanOutTable, growthTable, judgeTable, neighbourTable } from "./report";
import { recountTime, secondStart } from "./starts";

type Plan = Extent & { rows: number; growth: { teams: number[]; times: number }; starts: boolean };

const full: Plan = {
  warmth: { viewers: 500, joins: 20, times: 100, rounds: 2, ballots: 1000 },
  sizes: [
    { viewers: 500, joins: 10, times: 150 },
    { viewers: 2000, joins: 3, times: 60 },
    { viewers: 5000, joins: 1, times: 40 },
    { viewers: 10_000, joins: 1, times: 40 },
  ],
  row: 5,
  ballots: 100,
  crowd: 10_000,
  over: 30_000,
  voters: 10_000,
  neighbours: { contests: 200, viewers: 2000, times: 60 },
  rows: 1000,
  growth: { teams: [13, 100, 300, 1000], times: 50 },
  starts: true,
};
const short: Plan = {
  warmth: { viewers: 20, joins: 1, times: 2, rounds: 1, ballots: 5 },
  sizes: [{ viewers: 20, joins: 2, times: 2 }],
  row: 2,
  ballots: 5,
  crowd: 20,
  over: 500,
  voters: 100,
  neighbours: { contests: 3, viewers: 20, times: 2 },
  rows: 30,
  growth: { teams: [5], times: 3 },
  starts: false,
};

/** Files and connections that a process opens besides those of its viewers. */
const spare = 2000;

/** Beside the checkout's own files: the disk that real data would lie on, which /tmp need not be. */
const cache = "node_modules/.cache/dan-van-kheo";

/**
 * `npm run bench [-- --short] [--plot=FILE]`: what the live board costs beside plain `ws` sending the same bytes, how long a
 * judge waits beside a crowd, how results grow, and what a durable ballot costs beside better-sqlite3 inserting the same rows. Prints ratios, as Markdown, and draws a plot; there is no pass mark. Only
 * loopback addresses; the data are thrown away.
 */
export async function run(args: readonly string[], print: (line: string) => void = console.log): Promise<number> {
  const plan = args.includes("--short") ? short : full;
  const picture = args.find((one) => one.startsWith("--plot="))?.slice("--plot=".length) ?? `${cache}/bench.svg`;
  const needed = Math.max(plan.crowd, ...plan.sizes.map(({ viewers }) => viewers)) + spare;
  if (openFiles() < needed) {
    print(`This needs ${needed} open files and connections in a process; ${openFiles()} are allowed: see "ulimit -n".`);
    return 1;
  }
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    print(`Machine: ${machine()}`);
    print(`Load before: ${load()} (1, 5 and 15 minutes)\n`);
    const crowd = await measureCrowd(join(folder, "live"), plan);
    print(fanOutTable(crowd));
    writeFileSync(picture, plot(crowd.sizes));
    print(`Plot: ${picture}`);
    print(`\n${judgeTable(crowd)}\n`);
    print(`${neighbourTable(crowd.neighbours)}\n`);
    print(growthTable(await measureGrowth(plan.growth)));
    print("");
    print(ballotTable(await measureBallots(join(folder, "ballots"), plan.rows)));
    if (plan.starts) {
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

async function measureGrowth({ teams, times }: Plan["growth"]): Promise<Growth[]> {
  const child = start("growth");
  try {
    const rows: Growth[] = [];
    await child.ask("grow", 13, times);
    for (const count of teams) rows.push(await child.ask<Growth>("grow", count, times));
    return rows;
  } finally {
    await child.end();
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
