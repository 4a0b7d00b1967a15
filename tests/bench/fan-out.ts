import { setTimeout as wait } from "node:timers/promises";
import { type Child, now } from "./child";
import type { Begun } from "./house";
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
  /** Makes it send; answers since when it counts: from the commit or, where nothing is stored, from the first write. */
  publish: (text: string) => Promise<Begun>;
};

export type Measured = {
  /** Milliseconds of the server's processor for 1,000 deliveries: from then on, and with the request and its writing. */
  processor: number;
  whole: number;
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
export const pause = 220;
/** So many updates in a row: a side is measured while it holds its pace, and what disturbs one is likely to disturb both. */
const row = 5;

/** Opens both sides' viewers, then sends updates on one and the other in turn, `times` to each. */
export async function fanOut(ours: Side, plain: Side, viewers: number, times: number): Promise<FanOut> {
  const watch = watchMachine();
  const sides = [measuring(ours), measuring(plain)] as const;
  const processes = [ours.server, ours.viewers, plain.server, plain.viewers];
  const used = async () => (await Promise.all(processes.map(timeOf))).reduce((sum, one) => sum + one, 0);
  const before = await used();
  for (const side of sides) await side.open(viewers);
  let text = "";
  // The first row is for nothing: it waits for code to be compiled.
  for (let sent = -row; sent < times; sent += row) {
    for (const side of sides) {
      if (sent <= 0) side.begin();
      for (let at = 0; at < row; at++) {
        const began = now();
        text = await side.once(text);
        await wait(Math.max(0, pause - (now() - began)));
      }
    }
  }
  const others = watch((await used()) - before);
  const [mine, theirs] = [sides[0].result(), sides[1].result()];
  for (const side of sides) await side.close();
  return { viewers, times, ours: mine, plain: theirs, bytes: Buffer.byteLength(text), others };
}

const timeOf = (child: Child) => child.ask<number>("processorTime");
type Arrivals = { times: Float64Array; text: string };

/** A side under way: its viewers opened, update after update sent, what came of it. */
export function measuring({ server, viewers, port, protocol, contest, publish }: Side) {
  const held = { memory: 0, connects: 0 };
  let delays: number[] = [];
  let spent = { after: 0, whole: 0 };
  return {
    async open(count: number) {
      const empty = await server.ask<number>("memory");
      const took = await viewers.ask<number>("open", port, protocol, contest, count);
      held.memory = ((await server.ask<number>("memory")) - empty) / count;
      held.connects = (count / took) * 1000;
    },
    begin() {
      delays = [];
      spent = { after: 0, whole: 0 };
    },
    /** Sends one update to everybody, and answers what it was. */
    async once(text: string): Promise<string> {
      await viewers.ask("expect");
      const before = await timeOf(server);
      const [begun, arrivals] = await Promise.all([publish(text), viewers.ask<Arrivals>("arrivals")]);
      const after = await timeOf(server);
      spent = { after: spent.after + after - begun.processor, whole: spent.whole + after - before };
      for (const arrival of arrivals.times) delays.push(arrival - begun.at);
      return arrivals.text;
    },
    result(): Measured {
      delays.sort((a, b) => a - b);
      const [processor, whole] = [spent.after, spent.whole].map((time) => (time / delays.length) * 1000) as [
        number,
        number,
      ];
      return { processor, whole, p50: percentile(delays, 50), p99: percentile(delays, 99), ...held };
    },
    close: () => viewers.ask("close"),
  };
}
