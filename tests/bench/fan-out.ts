import { setTimeout as wait } from "node:timers/promises";
import { type Child, now } from "./child";
import { watchMachine } from "./machine";
import { percentile } from "./statistics";
import type { Protocol } from "./viewers";

/** One of the two that are compared: a server, its viewers in a process of their own, and how it is made to send. */
export type Side = {
  server: Child;
  viewers: Child;
  port: number;
  protocol: Protocol;
  contest: string;
  /** Answers when it was committed, or, where nothing is stored, when sending began. */
  publish: (text: string) => Promise<number>;
};

export type Measured = {
  /** Milliseconds of the server's processor for 1,000 deliveries. */
  processor: number;
  /** Milliseconds from then to the viewer. */
  p50: number;
  p99: number;
  /** What the server holds for a viewer, in bytes. */
  memory: number;
  /** Viewers that joined in a second. */
  connects: number;
};
export type FanOut = { viewers: number; times: number; ours: Measured; plain: Measured; bytes: number; others: number };

/** The board goes out at most five times a second: less than that apart, two changes would reach viewers as one. */
const pause = 220;

/** Opens both sides' viewers, then publishes on one and the other in turn: what disturbs one disturbs both. */
export async function fanOut(ours: Side, plain: Side, viewers: number, times: number): Promise<FanOut> {
  const watch = watchMachine();
  const sides = [measuring(ours), measuring(plain)] as const;
  const processes = [ours.server, ours.viewers, plain.server, plain.viewers];
  const used = async () => (await Promise.all(processes.map(timeOf))).reduce((sum, one) => sum + one, 0);
  const before = await used();
  // In turns too: memory is what is held once both are there.
  for (const side of sides) await side.open(viewers);
  let text = await sides[0].once("");
  await sides[1].once(text);
  for (const side of sides) side.begin();
  for (let at = 0; at < times; at++) {
    const began = now();
    text = await sides[0].once("");
    await sides[1].once(text);
    await wait(Math.max(0, pause - (now() - began)));
  }
  const others = watch((await used()) - before);
  const [mine, theirs] = [sides[0].result(), sides[1].result()];
  for (const side of sides) await side.close();
  return { viewers, times, ours: mine, plain: theirs, bytes: Buffer.byteLength(text), others };
}

const timeOf = (child: Child) => child.ask<number>("processorTime");
type Arrivals = { times: Float64Array; text: string };

function measuring({ server, viewers, port, protocol, contest, publish }: Side) {
  const held = { memory: 0, connects: 0 };
  let delays: number[] = [];
  let spent = 0;
  return {
    async open(count: number) {
      const empty = await server.ask<number>("memory");
      const took = await viewers.ask<number>("open", port, protocol, contest, count);
      held.memory = ((await server.ask<number>("memory")) - empty) / count;
      held.connects = (count / took) * 1000;
    },
    begin() {
      delays = [];
      spent = 0;
    },
    /** Sends one update to everybody, and answers what it was. */
    async once(text: string): Promise<string> {
      await viewers.ask("expect");
      const before = await timeOf(server);
      const [started, arrivals] = await Promise.all([publish(text), viewers.ask<Arrivals>("arrivals")]);
      spent += (await timeOf(server)) - before;
      for (const arrival of arrivals.times) delays.push(arrival - started);
      return arrivals.text;
    },
    result(): Measured {
      delays.sort((a, b) => a - b);
      const processor = (spent / delays.length) * 1000;
      return { processor, p50: percentile(delays, 50), p99: percentile(delays, 99), ...held };
    },
    close: () => viewers.ask("close"),
  };
}
