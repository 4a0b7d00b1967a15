import { type Child, start } from "./child";
import { type FanOut, fanOut } from "./fan-out";
import { type Holding, measureHolding } from "./holding";
import type { Begun } from "./house";
import { type Joining, measureJoining } from "./joining";
import { type Panel, panelOf, type Submissions, submissions } from "./judge";
import { measureNeighbours, type Neighbours } from "./neighbours";
import { loadPage, type Page, pageOf, weigh } from "./page-load";
import { measureVotes, type Votes } from "./votes";

export type Extent = {
  /** Until its code is compiled, a program is slower: so ballots for nothing, then joining and updates told apart from the rest. */
  warmth: { viewers: number; joins: number; times: number; rounds: number; ballots: number };
  sizes: { viewers: number; joins: number; times: number }[];
  /** So many updates go to one side before the other has its turn. */
  row: number;
  ballots: number;
  crowd: number;
  over: number;
  voters: number;
  neighbours: { contests: number; viewers: number; times: number };
};
/** `stood`: the longest that the crowd's own process stood still, whatever the server did; milliseconds, all but `failed`. */
export type Arrival = { p50: number; p99: number; failed: number; stood: number; milliseconds: number };
export type Crowd = {
  /** Right after the start: the first who join, and updates, one round after the other. */
  warmth: { joining: Joining; updates: FanOut[] };
  sizes: (FanOut & { joining: Joining; holding: Holding })[];
  quiet: Submissions;
  /** While the largest size is served. */
  served: Submissions;
  /** While all of it leaves in one moment. */
  leaving: Submissions;
  /** While a crowd comes in: to a contest at rest, and to the very one that is being marked. */
  arriving: { [to in "rest" | "marked"]: { judge: Submissions; crowd: Arrival } };
  /** Milliseconds of the server's processor for 1,000 loads: the board's page, and a file of about its size. */
  page: { bytes: number; board: number; file: number };
  votes: Votes;
  neighbours: Neighbours;
};

/** The whole program under a crowd, beside plain `ws`. */
export async function measureCrowd(folder: string, extent: Extent): Promise<Crowd> {
  const children = [start("house"), start("plain-server"), start("viewers"), start("viewers")] as const;
  const [house, bare, viewers, others] = children;
  try {
    const port = await house.ask<number>("open", folder);
    const plainPort = await bare.ask<number>("port");
    const send = async (...what: unknown[]) => {
      const begun = await bare.ask<Begun>("send", ...what);
      return async () => begun;
    };
    const plain = {
      server: bare,
      viewers: others,
      port: plainPort,
      protocol: "ws" as const,
      contest: "",
      publish: (text: string) => send(text),
      unwatched: (text: string) => send(text, []),
    };
    const ours = async (contest: string) => {
      const ballotIn = async (id: string) => {
        const panel = await panelOf(house, port, id);
        return () => panel().then(() => () => house.ask<Begun>("committed", id));
      };
      const [publish, unwatched] = [await ballotIn(contest), await ballotIn(`${contest}-unwatched`)];
      return { server: house, viewers, port, protocol: "socket.io" as const, contest, publish, unwatched };
    };
    await submissions(await panelOf(house, port, "first"), extent.warmth.ballots, 0);
    const door = await ours("door");
    const cold = await measureJoining(door, plain, extent.warmth.viewers, extent.warmth.joins);
    const joined = [];
    for (const size of extent.sizes)
      joined.push({ ...size, joining: await measureJoining(door, plain, size.viewers, size.joins) });
    const updates: FanOut[] = [];
    for (let round = 0; round < extent.warmth.rounds; round++)
      updates.push(
        await fanOut(await ours(`warmth-${round}`), plain, extent.warmth.viewers, extent.warmth.times, extent.row),
      );
    const fanned = [];
    for (const { viewers, times, joining } of joined)
      fanned.push({ ...(await fanOut(await ours(`hall-${viewers}`), plain, viewers, times, extent.row)), joining });
    const sizes: Crowd["sizes"] = [];
    for (const size of fanned) sizes.push({ ...size, holding: await measureHolding(door, plain, size.viewers) });
    const alone = await panelOf(house, port, "quiet");
    // About as many as while a crowd comes in: what happens once in a hundred times happens to both.
    const quiet = await submissions(alone, 3 * extent.ballots, apart, [house]);
    const hall = await panelOf(house, port, "served");
    await viewers.ask("open", port, "socket.io", "served", extent.sizes.at(-1)?.viewers ?? 0);
    const served = await submissions(hall, extent.ballots, apart, [house, viewers]);
    const leave = async (panel: Panel) => {
      const gone = viewers.ask("close");
      const judge = await submissions(panel, extent.ballots, apart, [house, viewers]);
      await gone;
      return judge;
    };
    const leaving = await leave(hall);
    const arrive = async (contest: string, panel: Panel) => {
      const page = await pageOf(port, `/board/${contest}`);
      const coming = viewers.ask<Arrival>("arrive", page, port, contest, extent.crowd, extent.over);
      const judge = await submissions(panel, coming, apart, [house, viewers]);
      // What is still to be done for them is not left to the next crowd.
      await leave(panel);
      return { judge, crowd: await coming };
    };
    const arriving = { rest: await arrive("served", alone), marked: await arrive("quiet", alone) };
    const page = await pageOf(port, "/board/quiet");
    // The crowd has left ten thousand connections to be collected.
    await house.ask("memory");
    const cost = await pageCost(house, port, page, extent.ballots);
    const votes = await measureVotes(house, port, await panelOf(house, port, "beside-a-vote"), extent.voters);
    const neighbours = await measureNeighbours(await ours("among-others"), others, extent.neighbours, extent.row);
    const warmth = { joining: cold, updates };
    return { warmth, sizes, quiet, served, leaving, arriving, page: cost, votes, neighbours };
  } finally {
    await Promise.all(children.map((child) => child.end()));
  }
}

/** From one ballot to the next, in milliseconds: more often than the board goes out. */
const apart = 100;

async function pageCost(house: Child, port: number, { paths }: Page, times: number) {
  const [address = "", ...files] = paths;
  const sizes = await Promise.all(paths.map((path) => weigh(port, [path])));
  const [bytes = 0, ...ofFiles] = sizes;
  const near = ofFiles.reduce((best, size, at) => {
    return Math.abs(size - bytes) < Math.abs((ofFiles[best] ?? 0) - bytes) ? at : best;
  }, 0);
  const spent = { board: 0, file: 0 };
  const load = async (path: string, size: number) => {
    const before = await house.ask<number>("processorTime");
    for (let at = 0; at < times; at++) await loadPage({ paths: [path], bytes: size }, port);
    return (((await house.ask<number>("processorTime")) - before) / times) * 1000;
  };
  // The first turn is for nothing.
  for (let turn = 0; turn <= 4; turn++) {
    const board = await load(address, bytes);
    const file = await load(files[near] ?? "", ofFiles[near] ?? 0);
    if (turn === 0) continue;
    spent.board += board / 4;
    spent.file += file / 4;
  }
  return { bytes, ...spent };
}
