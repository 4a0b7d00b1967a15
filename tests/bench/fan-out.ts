import { setTimeout as wait } from "node:timers/promises";
import { type Child, now } from "./child";
import { watchMachine } from "./machine";
import { percentile } from "./statistics";
import type { Protocol } from "./viewers";

export type FanOut = {
  viewers: number;
  deliveries: number;
  /** Milliseconds of the server's processor for 1,000 deliveries. */
  processor: number;
  /** Milliseconds from the call that publishes to the viewer. */
  p50: number;
  p99: number;
  /** Bytes of the text that each viewer gets. */
  bytes: number;
  text: string;
  /** The share of the machine, 0 to 1, that others used meanwhile. */
  others: number;
};

type Plan = {
  server: Child;
  viewers: Child;
  port: number;
  protocol: Protocol;
  contest: string;
  count: number;
  warm: number;
  times: number;
  publish: () => Promise<number>;
};

/** The board goes out at most five times a second: less than that apart, two changes would reach viewers as one. */
const pause = 260;

/** Opens the viewers, publishes `warm` times unmeasured, then measures `times` publications, one after the other. */
export async function fanOut({
  server,
  viewers,
  port,
  protocol,
  contest,
  count,
  warm,
  times,
  publish,
}: Plan): Promise<FanOut> {
  await viewers.ask("open", port, protocol, contest, count);
  for (let at = 0; at < warm; at++) await once(viewers, publish);
  const used = () => server.ask<number>("processorTime");
  const watch = watchMachine();
  const [began, usedByViewers] = [await used(), await viewers.ask<number>("processorTime")];
  const delays: number[] = [];
  let text = "";
  for (let at = 0; at < times; at++) {
    const { started, arrivals } = await once(viewers, publish);
    for (const arrival of arrivals.times) delays.push(arrival - started);
    text = arrivals.text;
  }
  const spent = (await used()) - began;
  const others = watch(spent + (await viewers.ask<number>("processorTime")) - usedByViewers);
  await viewers.ask("close");
  delays.sort((a, b) => a - b);
  return {
    viewers: count,
    deliveries: delays.length,
    processor: (spent / delays.length) * 1000,
    p50: percentile(delays, 50),
    p99: percentile(delays, 99),
    bytes: Buffer.byteLength(text),
    text,
    others,
  };
}

type Arrivals = { times: Float64Array; text: string };

async function once(viewers: Child, publish: () => Promise<number>) {
  const began = now();
  await viewers.ask("expect");
  const [started, arrivals] = await Promise.all([publish(), viewers.ask<Arrivals>("arrivals")]);
  await wait(Math.max(0, pause - (now() - began)));
  return { started, arrivals };
}
