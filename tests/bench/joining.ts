import { setTimeout as wait } from "node:timers/promises";
import type { Side } from "./fan-out";

/** Viewers that joined in a second, each with the first board in hand. */
export type Joining = { ours: number; plain: number };

/** A pause after each burst, in milliseconds for each viewer: no more may come from one address in a minute. */
const pause = 1;

/** Viewers come in, which is timed, and leave again; so often, on one side and the other in turn. */
export async function measureJoining(ours: Side, plain: Side, viewers: number, joins: number): Promise<Joining> {
  const took = { ours: 0, plain: 0 };
  const join = async ({ viewers: process, port, protocol, contest }: Side) => {
    const milliseconds = await process.ask<number>("open", port, protocol, contest, viewers);
    await process.ask("close");
    await wait(viewers * pause);
    return milliseconds;
  };
  for (let at = 0; at < joins; at++) {
    took.ours += await join(ours);
    took.plain += await join(plain);
  }
  const rate = (milliseconds: number) => ((joins * viewers) / milliseconds) * 1000;
  return { ours: rate(took.ours), plain: rate(took.plain) };
}
