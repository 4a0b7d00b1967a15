import type { Places } from "~/live/drafts";

/**
 * A device with the two places where drafts are kept. It can be told to refuse in either, to be slow, and to lose its
 * power: then what the slow place had not answered is lost, and of the quick one the last writes, as a browser that is
 * killed loses them.
 */
export function device() {
  const disk = { quick: new Map<string, string>(), slow: new Map<string, string>() };
  let unwritten: { key: string; before: string | undefined }[] = [];
  let underWay: (() => void)[] = [];
  let heard: ((message: unknown) => void)[] = [];
  const will = { quickRefuses: false, slowRefuses: false };

  /** A page of this device: other pages hear what it tells. */
  function page(): Places {
    let open = true;
    const mine: ((message: unknown) => void)[] = [];
    closing.push(() => {
      open = false;
    });
    return {
      quick: {
        get length() {
          return disk.quick.size;
        },
        key: (at) => [...disk.quick.keys()][at] ?? null,
        getItem: (key) => disk.quick.get(key) ?? null,
        setItem(key, text) {
          if (will.quickRefuses) throw new DOMException("full", "QuotaExceededError");
          unwritten.push({ key, before: disk.quick.get(key) });
          disk.quick.set(key, text);
        },
      },
      slow: {
        all: async (prefix) => {
          if (will.slowRefuses) throw new Error("no database");
          const found = [...disk.slow].filter(([key]) => key.startsWith(prefix));
          return found.map(([key, text]) => [key, JSON.parse(text)]);
        },
        put: (key, copy) =>
          new Promise((done, refused) => {
            if (will.slowRefuses) return refused(new Error("no database"));
            underWay.push(() => {
              disk.slow.set(key, JSON.stringify(copy));
              done();
            });
          }),
      },
      tell: (message) => {
        for (const listener of heard) if (!mine.includes(listener)) listener(structuredClone(message));
      },
      hear: (listener) => {
        const hearing = (message: unknown) => open && listener(message);
        mine.push(hearing);
        heard.push(hearing);
      },
    };
  }
  let closing: (() => void)[] = [];

  return {
    disk,
    will,
    page,
    /** The slow place answers so many of what it was given. */
    catchUp(count = underWay.length) {
      for (const done of underWay.splice(0, count)) done();
    },
    /** The quick place is on the disk too. */
    flush() {
      unwritten = [];
    },
    /** `lost`: so many of the last writes of the quick place are gone. */
    crash(lost = 0) {
      for (const { key, before } of unwritten.splice(Math.max(0, unwritten.length - lost)).reverse()) {
        if (before === undefined) disk.quick.delete(key);
        else disk.quick.set(key, before);
      }
      unwritten = [];
      underWay = [];
      heard = [];
      for (const close of closing) close();
      closing = [];
    },
  };
}
