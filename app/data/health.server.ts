import type { Ailment, Trouble } from "~/domain/trouble";

/** What SQLite says, by the beginning of its code, and what that means for people. What else goes wrong is a defect. */
const meanings: readonly (readonly [code: string, trouble: Trouble])[] = [
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_READONLY_DBMOVED", "disk-failing"],
  ["SQLITE_READONLY", "disk-read-only"],
  ["SQLITE_CANTOPEN", "disk-read-only"],
  ["SQLITE_BUSY", "database-locked"],
  ["SQLITE_LOCKED", "database-locked"],
  ["SQLITE_IOERR", "disk-failing"],
  ["SQLITE_CORRUPT", "disk-failing"],
  ["SQLITE_NOTADB", "disk-failing"],
  // Of files beside the database, and Prisma's own: its turn did not come within half a minute.
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EROFS", "disk-read-only"],
  ["EACCES", "disk-read-only"],
  ["EPERM", "disk-read-only"],
  ["EIO", "disk-failing"],
  ["P2028", "database-locked"],
];

/** The trouble of the disk or the file that an error tells of, however deep it lies in what wraps it; null for another. */
export function troubleOf(error: unknown, depth = 0): Trouble | null {
  if (typeof error !== "object" || error === null || depth > 5) return null;
  const { code, originalCode, cause, meta } = error as { [key: string]: unknown };
  const said = [originalCode, code].filter((one) => typeof one === "string");
  const known = meanings.find(([begins]) => said.some((one) => one.startsWith(begins)));
  const inner = typeof meta === "object" && meta !== null && "driverAdapterError" in meta && meta.driverAdapterError;
  return troubleOf(inner, depth + 1) ?? troubleOf(cause, depth + 1) ?? known?.[1] ?? null;
}

/** Whether the database takes what is written, is backed up, and goes by a clock that somebody has set since. `close` ends the watching. */
export type Health = {
  ailment: () => Ailment | null;
  failed: (error: unknown) => void;
  written: () => void;
  backedUp: (done: boolean) => void;
  clockSet: (isSet: boolean) => void;
  close: () => void;
};

/**
 * Keeps in mind what ails the server, and tells of each change. While writing meets a trouble it is tried every few seconds
 * whether it is over: nobody has to press anything once there is room again. Whatever was written ends it at once.
 */
export function watchHealth(
  probe: () => Promise<void>,
  tell: (ailment: Ailment | null) => void,
  everyMs = 2000,
): Health {
  let trouble: Trouble | null = null;
  let timer: NodeJS.Timeout | undefined;
  let [unbacked, clockSet, closed] = [false, false, false];
  const ailment = () => trouble ?? (unbacked ? "no-backup" : clockSet ? "clock-set" : null);
  const become = (change: () => void) => {
    const before = ailment();
    change();
    if (ailment() !== before) tell(ailment());
  };
  const meet = (next: Trouble | null) => {
    clearTimeout(timer);
    if (next !== null && !closed) timer = setTimeout(look, everyMs).unref();
    become(() => {
      trouble = next;
    });
  };
  const failed = (error: unknown) => {
    const met = troubleOf(error);
    if (met !== null && !closed) meet(met);
  };
  const look = () => void probe().then(() => meet(null), failed);
  return {
    ailment,
    failed,
    written: () => {
      if (trouble !== null) meet(null);
    },
    backedUp: (done) =>
      become(() => {
        unbacked = !done;
      }),
    clockSet: (isSet) =>
      become(() => {
        clockSet = isSet;
      }),
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
