import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Child, now } from "./child";
import type { Seat } from "./house";
import { watchMachine, watchTimers } from "./machine";
import { percentile } from "./statistics";

/** Milliseconds from sending a ballot to its receipt; and what disturbed it, see `watchTimers` and `watchMachine`. */
export type Submissions = { p50: number; p99: number; worst: number; times: number; late: number; others: number };

/** Sends the next ballot of a panel, and answers how long that took. */
export type Panel = () => Promise<number>;

/**
 * The tablets of a new contest's panel, which send one ballot after the other: the marking of a performance moves on with
 * each, and so does what the public sees; when all have been sent, each is sent again as a new revision. `judges`: how many
 * of the panel.
 */
export async function panelOf(house: Child, port: number, contest: string, judges = 5): Promise<Panel> {
  const seats = await house.ask<Seat[]>("contest", contest, judges);
  const sheets = seats.flatMap(({ token, sheets }) => sheets.map((sheet) => ({ token, ...sheet })));
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  return () => {
    const sheet = sheets[sent % sheets.length];
    const revision = Math.floor(sent / sheets.length) + 1;
    const ballot = { id: `ballot-${sent++}`, revision, marks: sheet?.marks, note: "" };
    const headers = { Cookie: `dvk=${sheet?.token}`, "Content-Type": "application/json" };
    const began = now();
    return new Promise((resolve, reject) => {
      const to = { port, host: "127.0.0.1", path: sheet?.path, method: "POST", headers, agent };
      const asked = request(to, (response) => {
        response.resume().on("end", () => {
          if (response.statusCode === 200) resolve(now() - began);
          else reject(new Error(`a ballot was answered with ${response.statusCode}`));
        });
      });
      asked.on("error", reject).end(JSON.stringify(ballot));
    });
  };
}

/**
 * So many ballots, one every `every` milliseconds; or until something has ended. `children`: whose processor time is ours, not
 * that of others.
 */
export async function submissions(
  panel: Panel,
  until: number | Promise<unknown>,
  every: number,
  children: readonly Child[] = [],
): Promise<Submissions> {
  const [others, late] = [await watchMachine(children), watchTimers()];
  const took: number[] = [];
  let ended = false;
  if (typeof until !== "number") void until.finally(() => (ended = true)).catch(() => {});
  while (typeof until === "number" ? took.length < until : !ended) {
    const began = now();
    took.push(await panel());
    await wait(Math.max(0, every - (now() - began)));
  }
  took.sort((a, b) => a - b);
  const [p50, p99] = [percentile(took, 50), percentile(took, 99)];
  return { p50, p99, worst: took.at(-1) ?? Number.NaN, times: took.length, late: late(), others: await others() };
}
