import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Chance, chance } from "./chance";
import { type Device, device } from "./device";
import { type Hall, openHalls } from "./halls";
import { type Ledger, ledger, type Row } from "./ledger";
import { report } from "./report";
import { type Victim, victim } from "./server";
import { ballotsIn, faultsOf } from "./stored";

/** Kills in one contest before the storm goes on in the next: a contest of a hundred thousand ballots is no contest. */
const span = 50;
/** So often the whole file and the whole audit are looked through; the ballots are after each kill. */
const everyKills = 25;
/** Beside the checkout's own files: the disk that real data would lie on, which /tmp need not be. */
const cache = "node_modules/.cache/dan-van-kheo";

type Print = (line: string) => void;
/** `enough`: it is to end before the last kill, with what was counted. */
type Storm = {
  enough: boolean;
  url: string;
  folder: string;
  seed: string;
  luck: Chance;
  ledger: Ledger;
  server: Victim;
};

/**
 * `npm run torture [-- --kills 500 --seed WORD]`: judges' tablets hand ballots in and revise them without a pause, over
 * a bad network, while the server is killed at chance instants and started again. After each kill every acknowledged ballot
 * must be there, as it was acknowledged, once. Prints counts; exit code 1, and the data stay, when anything is not as it
 * should be. Ctrl+C ends it early, with what was counted. The seed repeats what is done, not to the millisecond when.
 */
export async function run(args: readonly string[], print: Print = console.log): Promise<number> {
  const asked = parse(args);
  if (!asked) {
    print("npm run torture [-- --kills 500 --seed WORD]");
    return 2;
  }
  const { kills, seed } = asked;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "torture-"));
  const began = performance.now();
  const port = await freePort();
  print(`${kills} lần giết / kills, hạt giống / seed: ${seed}`);
  const halls = await openHalls(folder, Math.ceil(kills / span));
  const server = victim(port, folder);
  const storm: Storm = {
    enough: false,
    url: `http://127.0.0.1:${port}`,
    folder,
    seed,
    luck: chance(seed),
    ledger: ledger(),
    server,
  };
  const enough = () => {
    storm.enough = true;
    process.once("SIGINT", quit).once("SIGTERM", quit);
  };
  const quit = () => void server.end().then(() => process.exit(1));
  process.once("SIGINT", enough).once("SIGTERM", enough);
  let longest = 0;
  try {
    await server.start();
    for (const [at, hall] of halls.entries()) {
      if (storm.enough) break;
      const many = Math.min(span, kills - at * span);
      longest = Math.max(
        longest,
        await killing(storm, hall, many, (done) => progress(at * span + done, kills, storm.ledger)),
      );
    }
    storm.ledger.faults.push(...(await faultsOf(folder, fileIn(folder))));
  } catch (error) {
    storm.ledger.fault(error instanceof Error ? error.message : String(error));
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, enough).off(signal, quit);
    await server.end();
  }
  const { faults, counts } = storm.ledger;
  print(report({ ...counts, longest, took: performance.now() - began }));
  for (const fault of faults.slice(0, 20)) print(`SAI / WRONG: ${fault}`);
  if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
  else print(`${faults.length} lỗi, dữ liệu giữ ở / faults, the data stay in ${folder}`);
  return faults.length === 0 ? 0 : 1;
}

const fileIn = (folder: string) => join(folder, "contests.sqlite");

function parse(args: readonly string[]): { kills: number; seed: string } | null {
  try {
    const options = { kills: { type: "string", default: "500" }, seed: { type: "string" } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const kills = Number(values.kills);
    const seed = values.seed ?? Math.random().toString(36).slice(2, 8);
    return Number.isInteger(kills) && kills > 0 ? { kills, seed } : null;
  } catch {
    return null;
  }
}

/** Kills the server so many times while a contest's devices work; then lets them finish. Answers the longest recovery. */
async function killing(storm: Storm, hall: Hall, many: number, done: (kills: number) => void): Promise<number> {
  const { url, seed, luck, ledger, server, folder } = storm;
  const devices = hall.seats.map((seat, at) => {
    const name = `${hall.contest}-${at}`;
    return device(name, seat, hall.sheets, url, ledger, chance(`${seed} ${name}`));
  });
  const working = Promise.all(devices.map((one) => one.work()));
  let longest = 0;
  for (let kills = 1; kills <= many && ledger.faults.length === 0 && !storm.enough; kills++) {
    const enough = ledger.answers() + luck.between(0, 30);
    await holds(() => ledger.answers() >= enough, ledger, "the storm has died down");
    await instant(storm);
    const killed = performance.now();
    await server.kill();
    ledger.counts.kills += 1;
    for (; kills < many && luck.oneIn(8); kills++) {
      await server.start(luck.between(0, 400));
      await server.kill();
      ledger.counts.kills += 1;
    }
    await server.start();
    const before = ledger.answers();
    await holds(() => ledger.answers() > before, ledger, "nobody is answered any more");
    longest = Math.max(longest, performance.now() - killed);
    ledger.check(hall.contest, ballotsIn(fileIn(folder), hall.contest));
    if (kills % everyKills === 0) ledger.faults.push(...(await faultsOf(folder, fileIn(folder))));
    done(kills);
  }
  for (const one of devices) one.rest();
  await working;
  await holds(() => devices.every((one) => one.settled()), ledger, "some of what was handed in is never received");
  const rows = ballotsIn(fileIn(folder), hall.contest);
  ledger.check(hall.contest, rows);
  for (const one of devices)
    if (hall.seats.filter(({ judge }) => judge === one.judge).length === 1) lastWords(one, rows, ledger);
  ledger.counts.stored += rows.length;
  for (const one of devices) one.close();
  return longest;
}

/** When the server dies: as it has just said that it has a ballot, which must be true then, or whatever it is doing. */
function instant({ luck, ledger }: Storm): Promise<void> {
  return luck.oneIn(2) ? new Promise(ledger.onNext) : wait(luck.between(0, 100));
}

/** What a judge's only device handed in last is what stands. */
function lastWords(one: Device, rows: readonly Row[], ledger: Ledger): void {
  for (const performance of one.performances) {
    const stands = rows.findLast((row) => row.judge === one.judge && row.performance === performance);
    const last = one.lastWord(performance);
    if ((stands?.note ?? null) !== last) ledger.fault(`${last} was handed in last, and ${stands?.note} stands`);
  }
}

async function holds(condition: () => boolean, ledger: Ledger, otherwise: string): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end; await wait(5)) if (condition()) return;
  ledger.fault(otherwise);
}

function progress(kills: number, of: number, { counts: { acknowledged, resent } }: Ledger): void {
  const line = `${kills}/${of}: ${acknowledged} phiếu đã nhận / ballots received, ${resent} gửi lại / resent`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${kills === of ? "\n" : ""}`);
  else if (kills % span === 0) console.error(line);
}

/** A port that is free now: one that a server is started on again and again. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
