import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { issuePairing } from "~/data/pairings.server";
import { loadSample, sampleContests } from "~/data/sample.server";
import type { Actor } from "~/domain/change";
import type { ContestRecord, Judge, Officer } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { type Person, pair, signIn } from "./rehearsal/person";
import { rehearse } from "./rehearsal/robot";
import { type Running, startServer } from "./rehearsal/server";
import { fromTablets } from "./rehearsal/submit";

const usage = `npm run demo [-- --speed 2] [--seed …]
  Hội thi mẫu trên dữ liệu dùng một lần; người máy chấm thử, nhanh gấp mấy lần thì chọn --speed.
  The sample contest on throw-away data; a robot judges it, as many times faster as --speed says.`;

const username = "demo";

/** `npm run demo`: the sample on throw-away data, judged by a rehearsal robot while people watch. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsIn(args);
  if (!options) return refuse(usage);
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ending.abort());
  const folder = mkdtempSync(join(tmpdir(), "dan-van-kheo-demo-"));
  let server: Running | null = null;
  try {
    const password = randomBytes(9).toString("base64url");
    const { organizer, record } = await furnish(folder, password);
    const codes = await codesFor(organizer, record, record.judges);
    server = await startServer(folder);
    if (!server) return 1;
    const { url } = server;
    let stoppedByItself = false;
    void server.ended.then(() => {
      stoppedByItself = !ending.signal.aborted;
      ending.abort();
    });
    const tablets = new Map<string, Person>();
    for (const [seat, code] of codes) tablets.set(seat, await pair(url, code, "Người máy chạy thử"));
    const chairs = record.judges.filter((judge) => judge.chair);
    const chair = tablets.get(chairs[0]?.id ?? "");
    if (!chair) throw new Error("The sample has no chair");
    const links = await codesFor(organizer, record, [...chairs, ...record.officers]);
    console.log(welcome(url, record, password, links));
    const desk = await signIn(url, username, password);
    const tell = (line: string) => console.log(line);
    await rehearse({
      record,
      organizer: desk,
      chair,
      submit: fromTablets(record.contest.id, tablets),
      ...options,
      tell,
      ending: ending.signal,
    }).catch((error) => unlessEnding(ending.signal, error));
    if (!ending.signal.aborted) console.log("\n  Dừng: Ctrl+C / Stop: Ctrl+C");
    await aborted(ending.signal);
    return stoppedByItself ? 1 : 0;
  } finally {
    await server?.stop();
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}

function optionsIn(args: readonly string[]): { speed: number; seed: string } | null {
  try {
    const options = { speed: { type: "string", default: "1" }, seed: { type: "string", default: "lai-chau" } } as const;
    const { speed, seed } = parseArgs({ args: [...args], options }).values;
    const times = Number(speed.replace(",", "."));
    return times > 0 && times <= 10_000 ? { speed: times, seed } : null;
  } catch {
    return null;
  }
}

/** A database with an organizer's account and the sample in it. It stays open. */
async function furnish(folder: string, password: string): Promise<{ organizer: Actor; record: ContestRecord }> {
  await openDatabase(folder);
  const account = given(await createAccount({ username, name: "Ban Tổ chức (chạy thử)", password }));
  const organizer: Actor = { ...account, roles: ["organizer"], seat: null, device: "npm run demo" };
  const { final } = given(await loadSample(organizer));
  const record = (await sampleContests()).find(({ contest }) => contest.id === final);
  if (!record) throw new Error(`The sample has no ${final}`);
  return { organizer, record };
}

/** Seat → a new one-time code for it. */
async function codesFor(organizer: Actor, { contest }: ContestRecord, seats: readonly { id: string }[]) {
  const codes = new Map<string, string>();
  for (const { id } of seats) codes.set(id, given(await issuePairing(organizer, contest.id, id)).code);
  return codes;
}

function welcome(url: string, record: ContestRecord, password: string, links: ReadonlyMap<string, string>): string {
  const people = [...record.judges.filter((judge) => judge.chair), ...record.officers];
  return [
    "  Hội thi mẫu, dữ liệu dùng một lần / The sample contest, on throw-away data",
    `  Bảng điểm / Board             ${url}/board/${record.contest.id}`,
    `  Ban tổ chức / Organizer       ${url}/sign-in   ${username} · ${password}`,
    ...people.map((one) => `  ${officeOf(one).padEnd(29)} ${url}/pair?code=${links.get(one.id)}   ${one.fullName}`),
    "  Mã ghép dùng một lần, trong 10 phút / Pairing codes work once, for 10 minutes",
    "",
  ].join("\n");
}

function officeOf(one: Judge | Officer): string {
  if (!("role" in one)) return "Trưởng ban / Chair";
  return one.role === "secretary" ? "Thư ký / Secretary" : "Bấm giờ / Timekeeper";
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The server may be gone a moment before we are told to end ourselves. */
async function unlessEnding(ending: AbortSignal, error: unknown): Promise<void> {
  await Promise.race([aborted(ending), wait(1000)]);
  if (!ending.aborted) throw error;
}

function aborted(signal: AbortSignal): Promise<void> {
  return signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}
