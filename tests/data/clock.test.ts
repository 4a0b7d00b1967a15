import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { openClock } from "~/data/clock.server";
import { closeDatabase, db, openDatabase, present } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { storedRecord } from "~/data/record.server";
import { sessionByToken } from "~/data/sessions.server";
import { openMarking, startClock, stopClock } from "~/domain/changes/stage";
import { isRefusal } from "~/domain/refusal";
import { clockSeconds } from "~/domain/time";
import { loader as now } from "~/routes/now";
import { actor } from "../support/acting";
import { testFolder } from "../support/database";
import { contest } from "../support/record";

afterEach(() => void vi.useRealTimers());

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 28, 5);

/** A computer at noon whose clock, sleep and waking the test decides, and a server's clock opened on it. */
function computer(newest = 0) {
  const at = { wall: noon, awake: 100, on: 5000 };
  const clock = openClock(newest, { wall: () => at.wall, awake: () => at.awake, on: () => at.on });
  return {
    clock,
    work(milliseconds: number) {
      at.wall += milliseconds;
      at.awake += milliseconds;
      at.on += milliseconds;
    },
    sleep(milliseconds: number) {
      at.wall += milliseconds;
      at.on += milliseconds;
    },
    set(milliseconds: number) {
      at.wall += milliseconds;
    },
  };
}
type Computer = ReturnType<typeof computer>;

test.each<[string, (computer: Computer) => void, after: number, off: number]>([
  ["an hour passes", (one) => one.work(hour), hour, 0],
  ["the clock is set three hours on", (one) => one.set(3 * hour), 0, 3 * hour],
  ["the clock is set three hours back", (one) => one.set(-3 * hour), 0, -3 * hour],
  ["the lid is closed for an hour", (one) => one.sleep(hour), hour, 0],
  ["it is set while it sleeps", (one) => [one.sleep(hour), one.set(-3 * hour)], hour, -3 * hour],
])("%s", (_, happens, after, off) => {
  const one = computer();
  happens(one);
  const moved = [one.clock.now() - noon, one.clock.off()];
  // What the computer's clock is followed by: a ten-thousandth of what has passed.
  expect([after, off].map((wanted, at) => Math.abs((moved[at] ?? 0) - wanted) <= hour / 10_000)).toEqual([true, true]);
});

test("a crystal that errs is followed within a day: five seconds at a time, and nobody sees it", () => {
  const one = computer();
  one.set(5000);
  for (let hours = 0; hours < 24; hours++) {
    one.work(hour);
    one.clock.now();
  }
  expect(one.clock.off()).toBe(0);
});

test.each([
  ["earlier data", noon - hour, noon],
  ["data of later: the computer lost its time", noon + 24 * hour, noon + 24 * hour],
])("it begins with %s", (_, newest, begins) => {
  expect(computer(newest).clock.now()).toBe(begins);
});

const happening = fc.tuple(fc.constantFrom("work", "sleep", "set"), fc.integer({ min: -3 * hour, max: 3 * hour }));
test("whatever is set, it never goes back, and counts what has passed", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const one = computer();
      for (const [what, given] of happenings) {
        const [passes, was] = [what === "set" ? 0 : Math.abs(given), one.clock.now()];
        one[what](what === "set" ? given : passes);
        // A nap is told from coarseness by its length.
        const counts = what === "sleep" && passes <= 10_000 ? 0 : passes;
        const went = one.clock.now() - was;
        expect(went).toBeGreaterThanOrEqual(0);
        expect(Math.abs(went - counts)).toBeLessThanOrEqual(1 + counts / 10_000);
      }
    }),
  );
});

const id = "lai-chau-2018";
const performance = "skit.sin-ho";
const press = async (pressed: typeof startClock) => {
  const outcome = await change(id, actor(), pressed(performance));
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.record.performances.find((one) => one.id === performance)?.clock ?? { segments: [], typed: null };
};
const setComputer = (to: Date) => vi.useFakeTimers({ now: to, toFake: ["Date"] });
const shown = async () => (await now().json()) as number;

async function begin(): Promise<string> {
  const dir = await testFolder();
  onTestFinished(closeDatabase);
  await openDatabase(dir);
  await createContest(actor(), contest({ teams: ["sin-ho"], parts: ["skit"] }));
  await change(id, actor(), openMarking(performance));
  return dir;
}

test.each([3, -3])(
  "a stopwatch that runs counts on when the computer is set %d hours off, and everybody is told",
  async (hours) => {
    await begin();
    const before = await shown();
    await press(startClock);
    const began = await shown();
    setComputer(new Date(Date.now() + hours * hour));
    await expect.poll(() => db().health.ailment(), { timeout: 30_000 }).toBe("clock-set");
    const fewest = Math.floor(((await shown()) - began) / 1000);
    const counted = clockSeconds(await press(stopClock));
    expect(counted).toBeGreaterThanOrEqual(fewest);
    expect(counted).toBeLessThanOrEqual(((await shown()) - before) / 1000);
    expect(await shown()).toBeLessThan(began + 60_000);
    setComputer(new Date(await shown()));
    await expect.poll(() => db().health.ailment(), { timeout: 30_000 }).toBeNull();
  },
);

test("a computer that lost its time while it was off: nothing is stamped before what is there, nobody is signed out", async () => {
  const dir = await begin();
  await press(startClock);
  const issued = await issuePairing(actor(), id, "ha");
  const token = isRefusal(issued) ? "" : (await redeemPairing(issued.code, "máy tính bảng"))?.token;
  const before = present();
  setComputer(new Date("2015-01-01T00:00:00Z"));
  await openDatabase(dir);
  expect(await sessionByToken(token ?? "")).toMatchObject({ seatId: "ha" });
  const stopped = (await press(stopClock)).segments.map(({ stop }) => Date.parse(stop ?? ""));
  expect(stopped.every((at) => at >= before.getTime() - 1000 && at < before.getTime() + 60_000)).toBe(true);
  const entries = await db().client.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { at: true } });
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
  expect((await storedRecord(id))?.record.performances[0]?.clock.segments).toHaveLength(1);
});

/** They name files and note when they were made, certificates among them: the computer's clock is what that is compared with. */
const files = [
  "app/data/backups.server.ts",
  "app/data/migrate.server.ts",
  "app/data/restore.server.ts",
  "app/http/secure/listener.server.ts",
];
test("nothing else on the server asks the computer what time it is", () => {
  const asks = ["data", "documents", "http", "live", "routes"].flatMap((folder) =>
    readdirSync(`app/${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `app/${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => /\.server\.tsx?$/.test(path) || /^app\/routes\/.*\.tsx?$/.test(path))
      .filter((path) => /new Date\(\)|Date\.now\b/.test(readFileSync(path, "utf8"))),
  );
  expect(asks.sort()).toEqual([...files, "app/data/clock.server.ts"].sort());
});
