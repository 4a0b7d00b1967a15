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
  /**
   * Makes it send; answers how to learn since when it counts: from the commit or, where nothing is stored, from the first
   * write. That is asked once all have been served: a question takes the server's time.
   */
  publish: (text: string) => Promise<() => Promise<Begun>>;
  /** The same for nobody: what an update costs besides being sent. */
  unwatched: (text: string) => Promise<() => Promise<Begun>>;
};

export type Measured = {
  /**
   * Milliseconds of the server's processor for 1,000 deliveries: less what the update costs that nobody watches; all from then
   * on; with the request and its writing.
   */
  sending: number;
  processor: number;
  whole: number;
  /** Milliseconds of it for an update that nobody watches: from then on, and in all. */
  alone: Spent;
  /** Milliseconds from then to the viewer. */
  p50: number;
  p99: number;
};
type Spent = { after: number; whole: number };
export type FanOut = { viewers: number; times: number; ours: Measured; plain: Measured; bytes: number; others: number };

/** The board goes out at most five times a second: less than that apart, two changes would reach viewers as one. */
const pause = 220;
/** So long after an update was sent all is done that comes of it, collecting what it left too; in milliseconds. */
const settled = 60;

/**
 * Opens both sides' viewers, then sends `times` updates to each, so many in a `row` on one and the other in turn: a side is
 * measured while it holds its pace, and what disturbs one is likely to disturb both. One more goes before each row and is not
 * counted: the pings go along with it that came due while the other side had its row, four times as many as come due from one
 * update to the next.
 */
export async function fanOut(ours: Side, plain: Side, viewers: number, times: number, row: number): Promise<FanOut> {
  const others = await watchMachine([ours.server, ours.viewers, plain.server, plain.viewers]);
  const sides = [measuring(ours), measuring(plain)] as const;
  for (const side of sides) await side.open(viewers);
  let text = "";
  // The first row is for nothing: it waits for code to be compiled.
  for (let sent = -row; sent < times; sent += row) {
    for (const side of sides) {
      if (sent <= 0) side.begin();
      await inPace(async () => (text = await side.once(text, false)));
      await side.tidy("for nothing");
      for (let at = 0; at < row; at++) await inPace(async () => (text = await side.once(text)));
      await side.tidy("watched");
      for (let at = 0; at < row; at++) await inPace(() => side.onceForNobody(text));
      await side.tidy("unwatched");
    }
  }
  const disturbed = await others();
  const [mine, theirs] = [sides[0].result(), sides[1].result()];
  for (const side of sides) await side.close();
  return { viewers, times, ours: mine, plain: theirs, bytes: Buffer.byteLength(text), others: disturbed };
}

export async function inPace(update: () => Promise<unknown>): Promise<void> {
  const began = now();
  await update();
  await wait(Math.max(0, pause - (now() - began)));
}

const timeOf = (child: Child) => child.ask<number>("processorTime");
type Arrivals = { times: Float64Array; text: string };

/** A side under way: its viewers opened, update after update sent, what came of it. */
export function measuring({ server, viewers, port, protocol, contest, publish, unwatched }: Side) {
  let delays: number[] = [];
  let [spent, alone] = [nothing(), nothing()];
  return {
    open: (count: number) => viewers.ask("open", port, protocol, contest, count),
    begin() {
      delays = [];
      [spent, alone] = [nothing(), nothing()];
    },
    /** Sends one update to everybody, and answers what it was. `counted`: whether it belongs to the result. */
    async once(text: string, counted = true): Promise<string> {
      await viewers.ask("expect");
      const before = await timeOf(server);
      const [asking, arrivals] = await Promise.all([publish(text), viewers.ask<Arrivals>("arrivals")]);
      await wait(settled);
      const after = await timeOf(server);
      const begun = await asking();
      if (!counted) return arrivals.text;
      spend(spent, before, begun, after);
      for (const arrival of arrivals.times) delays.push(arrival - begun.at);
      return arrivals.text;
    },
    /** An update of the same kind that is sent to nobody. */
    async onceForNobody(text: string): Promise<void> {
      const before = await timeOf(server);
      const asking = await unwatched(text);
      await wait(settled);
      const after = await timeOf(server);
      spend(alone, before, await asking(), after);
    },
    /**
     * Collects what has come together, and charges it to the updates of either kind since it was collected last. A server
     * collects every fourth or fifth time; whose time that is would be decided by chance, or by the rows always alike.
     */
    async tidy(made: "watched" | "unwatched" | "for nothing"): Promise<void> {
      const before = await timeOf(server);
      await server.ask("tidy");
      const took = (await timeOf(server)) - before;
      if (made === "for nothing") return;
      const sum = made === "watched" ? spent : alone;
      sum.after += took;
      sum.whole += took;
    },
    result(): Measured {
      delays.sort((a, b) => a - b);
      const each = (sum: number, times: number) => (times === 0 ? 0 : sum / times);
      const for1000 = (time: number) => each(time, delays.length) * 1000;
      const ofAlone = { after: each(alone.after, alone.times), whole: each(alone.whole, alone.times) };
      return {
        sending: for1000(spent.after - ofAlone.after * spent.times),
        processor: for1000(spent.after),
        whole: for1000(spent.whole),
        alone: ofAlone,
        p50: percentile(delays, 50),
        p99: percentile(delays, 99),
      };
    },
    close: () => viewers.ask("close"),
  };
}

const nothing = () => ({ after: 0, whole: 0, times: 0 });

function spend(sum: ReturnType<typeof nothing>, before: number, { processor }: Begun, after: number) {
  sum.after += after - processor;
  sum.whole += after - before;
  sum.times += 1;
}
