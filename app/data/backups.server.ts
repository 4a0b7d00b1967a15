import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** A copy of the whole database at one moment: one file, checked when it was made. `at` is an ISO instant. */
export type Backup = { file: string; at: string; bytes: number };

const nameOf = (at: string) => `contests-${at.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}.sqlite`;
const named = /^contests-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.sqlite$/;

/** The backups of a folder, the newest first. */
export function backupsIn(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second] = named.exec(name) ?? [];
      if (year === undefined) return [];
      const file = join(folder, name);
      return [{ file, at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`, bytes: statSync(file).size }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Bytes that backups leave free: the contest itself must never lack room because of its copies. */
const leftFree = 50 << 20;

/**
 * Copies the database as it stands into `folder` while it is in use, checks the copy, and gives it its name only then: a
 * file that has a backup's name is whole. Its name is later than every other's, also when the clock was set back. Throws
 * what the disk says, or ENOSPC where a copy would take the room that is left; nothing half-made stays.
 */
export async function makeBackup(
  database: string,
  folder: string,
  { now = Date.now(), free = leftFree } = {},
): Promise<Backup> {
  mkdirSync(folder, { recursive: true });
  const at = new Date(Math.max(now, Date.parse(backupsIn(folder)[0]?.at ?? "") + 1000 || 0)).toISOString();
  const file = join(folder, nameOf(at));
  const part = `${file}.part`;
  if (roomIn(folder) < sizeOf(database) + sizeOf(`${database}-wal`) + free) {
    throw Object.assign(new Error("there is no room for a backup"), { code: "ENOSPC" });
  }
  try {
    const source = new Database(database, { readonly: true, fileMustExist: true });
    try {
      await copy(source, part);
    } finally {
      source.close();
    }
    settle(part);
    renameSync(part, file);
    flush(folder);
  } catch (error) {
    for (const left of [part, `${part}-journal`, `${part}-wal`]) rmSync(left, { force: true });
    throw error;
  }
  return { file, at, bytes: sizeOf(file) };
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** The number of the newest entry of the audit in a database file or a backup; -1 where there is none to be read. */
export function newestEntryIn(file: string): number {
  try {
    const opened = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return Number(opened.prepare("SELECT max(seq) FROM AuditEntry").pluck().get() ?? 0);
    } finally {
      opened.close();
    }
  } catch {
    return -1;
  }
}

/** Page by page, so that the server goes on; a database that changes faster than that is copied in one go. */
async function copy(source: Database.Database, to: string): Promise<void> {
  let [begun, last] = [0, Number.POSITIVE_INFINITY];
  await source.backup(to, {
    progress: ({ remainingPages }) => {
      // Whatever is written meanwhile makes SQLite begin anew.
      if (remainingPages >= last) begun++;
      last = remainingPages;
      return begun < 3 ? 256 : 1_000_000_000;
    },
  });
}

/** Makes the copy a single file, and refuses one that SQLite does not find sound. */
function settle(file: string): void {
  const copied = new Database(file);
  try {
    copied.pragma("journal_mode = DELETE");
    const found = copied.pragma("quick_check", { simple: true });
    if (found !== "ok") throw new Error(`the copy is not sound: ${found}`);
  } finally {
    copied.close();
  }
  flush(file);
}

/** Has the disk keep what was written to a file, or the names of a folder. */
export function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Older than this, in milliseconds, a copy that was not finished never will be: its process was killed. */
const abandoned = 3_600_000;

/**
 * Takes away all backups but the newest `recent` and the newest of each of the last `days` days that have one, and what
 * killed copies have left.
 */
export function sweepBackups(folder: string, { recent = 24, days = 14, now = Date.now() } = {}): void {
  const all = backupsIn(folder);
  const newestOfDay = new Map([...all].reverse().map((one) => [one.at.slice(0, 10), one.file]));
  const daily = new Set(
    [...newestOfDay]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, days)
      .map(([, file]) => file),
  );
  for (const { file } of all.slice(recent)) if (!daily.has(file)) rmSync(file, { force: true });
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    if (/\.part(-journal|-wal)?$/.test(name) && Math.abs(now - statSync(file).mtimeMs) > abandoned) rmSync(file);
  }
}
