import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Child, now } from "./child";
import { percentile } from "./statistics";

/** Milliseconds from sending a ballot to its receipt. */
export type Submissions = { p50: number; p99: number; worst: number; times: number };
export type Judge = () => Promise<number>;

type Seat = { token: string; sheets: { performance: string; marks: Record<string, number> }[] };

/** A judge's tablet, which sends one ballot after the other, and each again as a new revision. */
export async function judgeOf(house: Child, port: number, contest: string): Promise<Judge> {
  const { token, sheets } = await house.ask<Seat>("judge", contest);
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  return () => {
    const sheet = sheets[sent % sheets.length];
    const revision = Math.floor(sent / sheets.length) + 1;
    const ballot = { id: `ballot-${sent++}`, revision, marks: sheet?.marks, note: "" };
    const headers = { Cookie: `dvk=${token}`, "Content-Type": "application/json" };
    const path = `/judge/${contest}/${sheet?.performance}/ballot`;
    const began = now();
    return new Promise((resolve, reject) => {
      const asked = request({ port, host: "127.0.0.1", path, method: "POST", headers, agent }, (response) => {
        response.resume().on("end", () => {
          if (response.statusCode === 200) resolve(now() - began);
          else reject(new Error(`a ballot was answered with ${response.statusCode}`));
        });
      });
      asked.on("error", reject).end(JSON.stringify(ballot));
    });
  };
}

/** So many ballots, one every `every` milliseconds; or until something has ended. */
export async function submissions(judge: Judge, until: number | Promise<unknown>, every: number): Promise<Submissions> {
  const took: number[] = [];
  let ended = false;
  if (typeof until !== "number") void until.finally(() => (ended = true)).catch(() => {});
  while (typeof until === "number" ? took.length < until : !ended) {
    took.push(await judge());
    await wait(every);
  }
  return summary(took);
}

/** Of several runs together. */
export function summary(took: readonly number[]): Submissions {
  const sorted = [...took].sort((a, b) => a - b);
  const [p50, p99] = [percentile(sorted, 50), percentile(sorted, 99)];
  return { p50, p99, worst: sorted.at(-1) ?? Number.NaN, times: sorted.length };
}
