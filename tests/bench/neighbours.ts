import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "./child";
import { inPace, type Measured, measuring, type Side } from "./fan-out";
import { type Panel, panelOf } from "./judge";

/** One contest's updates, alone on the server and among others that are watched too; and a ballot's processor time. */
export type Neighbours = {
  contests: number;
  viewers: number;
  updates: { alone: Measured; among: Measured };
  /** Milliseconds of the server's processor for a ballot: again and again in one contest, and in each contest in turn. */
  ballots: { one: number; inTurn: number };
};

/** How many watch each of the others. */
const few = 5;

/** `side`: the contest that is measured; `others`: a process for the viewers of the other contests; `row` as in `fanOut`. */
export async function measureNeighbours(
  side: Side,
  others: Child,
  { contests, viewers, times }: { contests: number; viewers: number; times: number },
  row: number,
): Promise<Neighbours> {
  const { server, port } = side;
  const measured = measuring(side);
  // What came before has left much to be collected: it would be while one or the other is measured.
  await server.ask("memory");
  await measured.open(viewers);
  const alone = await updates(measured, times, row);
  const panels: Panel[] = [];
  for (let at = 0; at < contests; at++) {
    panels.push(await panelOf(server, port, `neighbour-${at}`, 1));
    await others.ask("open", port, "socket.io", `neighbour-${at}`, few);
  }
  const among = await updates(measured, times, row);
  const [first] = panels;
  const one = first
    ? await ballots(
        server,
        Array.from({ length: contests }, () => first),
      )
    : Number.NaN;
  const inTurn = await ballots(server, panels);
  await others.ask("close");
  await measured.close();
  return { contests, viewers, updates: { alone, among }, ballots: { one, inTurn } };
}

/** Whoever has just come in or been made keeps a server busy, which then sends half as often: milliseconds until that is over. */
const rest = 1200;

/** The first row is for nothing, as in `fanOut`. */
async function updates(measured: ReturnType<typeof measuring>, times: number, row: number): Promise<Measured> {
  await wait(rest);
  for (let at = -row; at < times; at++) {
    if (at <= 0) measured.begin();
    await inPace(() => measured.once(""));
  }
  return measured.result();
}

/** The least of three runs: what disturbs only adds. */
async function ballots(server: Child, panels: readonly Panel[]): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = await server.ask<number>("processorTime");
    for (const panel of panels) await panel();
    least = Math.min(least, ((await server.ask<number>("processorTime")) - before) / panels.length);
  }
  return least;
}
