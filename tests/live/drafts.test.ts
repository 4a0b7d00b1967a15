import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, handedIn, newDraft } from "~/domain/draft";
import { leftByOthers, openDrafts } from "~/live/drafts";
import { device } from "../support/device-places";

const contest = "dvk/draft/final/";
const ha = `${contest}ha/`;
const typed = (text: string, id = "d1"): Draft => ({ ...newDraft(id, null, String), texts: { a: text } });

/** A clock that never goes on by itself: what is later is so by what was written, not by luck. */
const stopped = () => 1000;

async function open(on: ReturnType<typeof device>, prefix = ha) {
  const store = openDrafts(prefix, on.page(), stopped);
  await store.ready;
  return store;
}
const text = (store: Awaited<ReturnType<typeof open>>, of = "one") => store.read().of.get(of)?.texts.a;

describe("a judge's drafts", () => {
  test("are in both places, and either alone brings them back", async () => {
    for (const lose of ["quick", "slow"] as const) {
      const tablet = device();
      const store = await open(tablet);
      store.change("one", () => typed("8,5"));
      tablet.catchUp();
      tablet.crash();
      tablet.disk[lose].clear();
      expect(text(await open(tablet))).toBe("8,5");
      tablet.catchUp();
      expect([tablet.disk.quick.size, tablet.disk.slow.size]).toEqual([1, 1]);
    }
  });

  test("of the time before there were two places are taken over", async () => {
    const tablet = device();
    tablet.disk.quick.set(`${ha}one`, JSON.stringify(typed("7")));
    tablet.disk.quick.set(`${ha}two`, "no draft at all");
    const store = await open(tablet);
    expect(text(store)).toBe("7");
    tablet.catchUp();
    expect(JSON.parse(tablet.disk.slow.get(`${ha}one`) ?? "")).toEqual({ at: 0, draft: typed("7") });
    expect(tablet.disk.quick.get(`${ha}two`)).toBe("no draft at all");
    store.change("one", () => typed("7,5"));
    expect(text(await open(tablet))).toBe("7,5");
  });

  test("that were let go of do not come back from the place that did not hear of it", async () => {
    const tablet = device();
    const store = await open(tablet);
    store.change("one", () => typed("8"));
    tablet.catchUp();
    store.change("one", () => null);
    tablet.crash();
    expect(text(await open(tablet))).toBeUndefined();
  });

  test("typed before both places were read lie on top of what is found there", async () => {
    const tablet = device();
    const before = await open(tablet);
    before.change("one", () => typed("8"));
    tablet.catchUp();
    tablet.crash();
    tablet.disk.quick.clear();
    const store = openDrafts(ha, tablet.page(), stopped);
    store.change("one", (draft) => draft && { ...draft, note: "rõ ràng" });
    await store.ready;
    expect(store.read().of.get("one")).toMatchObject({ texts: { a: "8" }, note: "rõ ràng" });
  });

  test("are not called kept when neither place takes them, and are when one does", async () => {
    const tablet = device();
    const store = await open(tablet);
    const settled = () => new Promise((done) => setImmediate(done));
    for (const [quickRefuses, slowRefuses, kept] of [
      [true, false, true],
      [false, true, true],
      [true, true, false],
      [false, false, true],
    ] as const) {
      Object.assign(tablet.will, { quickRefuses, slowRefuses });
      store.change("one", () => typed(`${quickRefuses} ${slowRefuses}`));
      tablet.catchUp();
      await settled();
      expect(store.read().kept).toBe(kept);
      expect(text(store)).toBe(`${quickRefuses} ${slowRefuses}`);
    }
  });

  test("are the same in two tabs, and neither overwrites what the other has just typed", async () => {
    const tablet = device();
    const [one, other] = [await open(tablet), await open(tablet)];
    one.change("one", () => typed("8"));
    expect(text(other)).toBe("8");
    other.change("one", (draft) => draft && { ...draft, note: "x" });
    one.change("one", (draft) => draft && { ...draft, texts: { a: "8,5" } });
    expect(other.read().of.get("one")).toMatchObject({ texts: { a: "8,5" }, note: "x" });
  });

  test("of another judge on the device are never read, only counted", async () => {
    const tablet = device();
    const thang = await open(tablet, `${contest}thang/`);
    thang.change("one", () => handedIn(typed("9"), [{ id: "a", maximum: 1000, step: 25 }]));
    thang.change("two", () => null);
    tablet.catchUp();
    tablet.disk.quick.clear();
    const store = await open(tablet);
    expect([...store.read().of]).toEqual([]);
    expect(await leftByOthers(contest, ha, tablet.page())).toBe(1);
    expect(await leftByOthers(contest, `${contest}thang/`, tablet.page())).toBe(0);
  });
});

type Step =
  | { is: "type"; of: string; text: string }
  | { is: "drop"; of: string }
  | { is: "catch-up"; count: number }
  | { is: "flush" }
  | { is: "refuse"; quick: boolean; slow: boolean }
  | { is: "crash"; lost: number };

const of = fc.constantFrom("one", "two");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant("type"), of, text: fc.stringMatching(/^[0-9]{1,3}$/) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("drop"), of }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant("catch-up"), count: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("flush") }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("refuse"), quick: fc.boolean(), slow: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("crash"), lost: fc.nat(6) }) },
) as fc.Arbitrary<Step>;

test("whatever the order of writes, refusals and crashes: what either place has is the least that comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const tablet = device();
      let store = await open(tablet);
      /** Everything that was ever on the screen, the newest last, with what then stood on the disks. */
      const written = new Map<string, (string | undefined)[]>();
      const say = (performance: string, said: string | undefined) =>
        written.set(performance, [...(written.get(performance) ?? [undefined]), said]);
      const newestOnDisk = (performance: string) =>
        Math.max(
          ...[tablet.disk.quick, tablet.disk.slow].map((disk) => {
            const copy = JSON.parse(disk.get(ha + performance) ?? "null") as { at: number } | null;
            return copy?.at ?? 0;
          }),
        );
      for (const one of steps) {
        if (one.is === "type") {
          store.change(one.of, (draft) => ({ ...(draft ?? typed("")), texts: { a: `${one.text}` } }));
          say(one.of, one.text);
        } else if (one.is === "drop") {
          store.change(one.of, () => null);
          say(one.of, undefined);
        } else if (one.is === "catch-up") tablet.catchUp(one.count);
        else if (one.is === "flush") tablet.flush();
        else if (one.is === "refuse") Object.assign(tablet.will, { quickRefuses: one.quick, slowRefuses: one.slow });
        else {
          tablet.crash(one.lost);
          tablet.will.slowRefuses = false;
          tablet.will.quickRefuses = false;
          const held = new Map(["one", "two"].map((performance) => [performance, newestOnDisk(performance)]));
          store = await open(tablet);
          for (const [performance, at] of held) {
            const shown = text(store, performance);
            expect([undefined, ...(written.get(performance) ?? [])]).toContain(shown);
            const [quick, slow] = [tablet.disk.quick, tablet.disk.slow].map((disk) => disk.get(ha + performance));
            const newest = [quick, slow].find((copy) => copy !== undefined && JSON.parse(copy).at === at);
            expect(shown).toBe(newest === undefined ? undefined : JSON.parse(newest).draft?.texts.a);
          }
        }
        for (const performance of ["one", "two"]) {
          if (one.is !== "crash") expect(text(store, performance)).toBe(written.get(performance)?.at(-1));
          else written.set(performance, [text(store, performance)]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
