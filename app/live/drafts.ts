import { z } from "zod";
import { Draft, phaseOf } from "~/domain/draft";
import type { DraftStore, Drafts } from "~/domain/drafts";

/**
 * A draft as it is kept. `at` says which of two copies is the later: milliseconds of the device's clock, but always more
 * than the one before. One that was taken away leaves its time behind, so that no copy of it comes back.
 */
const Copy = z.object({ at: z.number(), draft: Draft.nullable() });
type Copy = z.infer<typeof Copy>;

/**
 * Where drafts are kept: in `quick` before a tap has ended, in `slow` a moment later but for good. A browser that is
 * killed may lose the last of the one, an iPad that slept the other; either may refuse. `tell` reaches the other tabs.
 */
export type Places = {
  quick: Pick<Storage, "length" | "key" | "getItem" | "setItem">;
  slow: {
    all: (prefix: string) => Promise<[key: string, value: unknown][]>;
    put: (key: string, value: Copy) => Promise<void>;
  };
  tell: (message: unknown) => void;
  hear: (listener: (message: unknown) => void) => void;
};

const Told = z.object({ key: z.string(), copy: Copy });

/** The drafts whose keys begin so: one judge's in one contest. Nothing is taken for written before both places were read. */
export function openDrafts(prefix: string, places: Places, now = Date.now): DraftStore {
  const copies = new Map<string, Copy>();
  const listeners = new Set<() => void>();
  let waiting: (() => void)[] | null = [];
  let state: Drafts = { of: new Map(), kept: true };

  const show = (kept = state.kept) => {
    state = { of: new Map([...copies].flatMap(([at, { draft }]) => (draft ? [[at, draft]] : []))), kept };
    for (const listener of listeners) listener();
  };
  const take = (performance: string, copy: Copy | null) => {
    if (copy && copy.at > (copies.get(performance)?.at ?? -1)) copies.set(performance, copy);
  };
  const write = (performance: string, copy: Copy) => {
    const key = prefix + performance;
    const quick = written(places.quick, key, copy);
    const slow = places.slow.put(key, copy).then(
      () => true,
      () => false,
    );
    if (quick) return show(true);
    show();
    void slow.then((kept) => kept !== state.kept && show(kept));
  };
  const change: DraftStore["change"] = (performance, next) => {
    if (waiting) return void waiting.push(() => change(performance, next));
    take(performance, quickCopy(places.quick, prefix + performance));
    const known = copies.get(performance);
    const before = known?.draft ?? null;
    const draft = next(before);
    if (draft === before) return;
    const copy = { at: Math.max(now(), (known?.at ?? 0) + 1), draft };
    copies.set(performance, copy);
    write(performance, copy);
    places.tell({ key: prefix + performance, copy });
  };

  for (const [key, copy] of quickCopies(places.quick, prefix)) take(key.slice(prefix.length), copy);
  show(canRead(places.quick));
  places.hear((message) => {
    const told = Told.safeParse(message);
    if (!told.success || !told.data.key.startsWith(prefix)) return;
    take(told.data.key.slice(prefix.length), told.data.copy);
    show();
  });
  const ready = slowCopies(places.slow, prefix).then((found) => {
    for (const [key, copy] of found) take(key.slice(prefix.length), copy);
    for (const [performance, copy] of copies) {
      const key = prefix + performance;
      const behind = [quickCopy(places.quick, key), found.get(key)].some((one) => (one?.at ?? -1) < copy.at);
      if (behind) write(performance, copy);
    }
    const held = waiting ?? [];
    waiting = null;
    for (const work of held) work();
    show();
  });
  return {
    ready,
    read: () => state,
    change,
    pending: () => [...state.of].filter(([, draft]) => phaseOf(draft) === "pending"),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function written(quick: Places["quick"], key: string, copy: Copy): boolean {
  try {
    quick.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

function canRead(quick: Places["quick"]): boolean {
  try {
    return quick.length >= 0;
  } catch {
    return false;
  }
}

/** What cannot be read is left where it is. */
function copyOf(value: unknown): Copy | null {
  const copy = Copy.safeParse(value);
  if (copy.success) return copy.data;
  // As drafts were written before there were two places.
  const draft = Draft.safeParse(value);
  return draft.success ? { at: 0, draft: draft.data } : null;
}

function quickCopy(quick: Places["quick"], key: string): Copy | null {
  try {
    return copyOf(JSON.parse(quick.getItem(key) ?? "null"));
  } catch {
    return null;
  }
}

function quickCopies(quick: Places["quick"], prefix: string): Map<string, Copy> {
  const found = new Map<string, Copy>();
  try {
    for (let at = 0; at < quick.length; at += 1) {
      const key = quick.key(at) ?? "";
      const copy = key.startsWith(prefix) ? quickCopy(quick, key) : null;
      if (copy) found.set(key, copy);
    }
  } catch {
    // A browser that refuses to be read keeps nothing here.
  }
  return found;
}

async function slowCopies(slow: Places["slow"], prefix: string): Promise<Map<string, Copy>> {
  const found = await slow.all(prefix).catch(() => []);
  return new Map(
    found.flatMap(([key, value]) => {
      const copy = copyOf(value);
      return copy ? [[key, copy]] : [];
    }),
  );
}

/**
 * How many ballots of others lie on the device that were not received; whose, and what, is not told. `contest` is how all
 * keys of the contest begin, `judge` how this judge's do.
 */
export async function leftByOthers(contest: string, judge: string, places: Places): Promise<number> {
  const copies = quickCopies(places.quick, contest);
  for (const [key, copy] of await slowCopies(places.slow, contest)) {
    if (copy.at > (copies.get(key)?.at ?? -1)) copies.set(key, copy);
  }
  const others = [...copies].filter(([key]) => !key.startsWith(judge));
  return others.filter(([, { draft }]) => draft !== null && phaseOf(draft) !== "received").length;
}
