import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
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

/**
 * Copies the database as it stands into `folder` while it is in use, checks the copy, and gives it its name only then: a
 * file that has a backup's name is whole. Throws what the disk says when there is no room; nothing half-made stays.
 */
export async function makeBackup(database: string, folder: string, at = new Date().toISOString()): Promise<Backup> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, nameOf(at));
  const part = `${file}.part`;
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
  return { file, at, bytes: statSync(file).size };
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

function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Takes away all backups but the newest `recent` and the newest of each of the last `days` days that have one. */
export function sweepBackups(folder: string, { recent = 24, days = 14 } = {}): void {
  const all = backupsIn(folder);
  const newestOfDay = new Map([...all].reverse().map((one) => [one.at.slice(0, 10), one.file]));
  const daily = new Set(
    [...newestOfDay]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, days)
      .map(([, file]) => file),
  );
  for (const { file } of all.slice(recent)) if (!daily.has(file)) rmSync(file, { force: true });
}

/**
 * Puts a backup in the database's place. What stood there is kept beside it, under the answered name, or null when there
 * was nothing. Nobody may have the database open.
 */
export function restoreBackup(backup: string, database: string, at = new Date().toISOString()): string | null {
  const sound = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    if (sound.pragma("quick_check", { simple: true }) !== "ok") throw new Error("the backup is not sound");
    sound.prepare("SELECT count(*) FROM AuditEntry").get();
  } finally {
    sound.close();
  }
  const part = `${database}.part`;
  copyFileSync(backup, part);
  flush(part);
  const aside = existsSync(database) ? `${database}.${at.slice(0, 19).replaceAll(/[-:]/g, "")}` : null;
  // The log goes along with its database: left behind, it would be read into the restored one.
  for (const tail of ["-wal", "-shm", ""]) {
    if (aside !== null && existsSync(database + tail)) renameSync(database + tail, aside + tail);
  }
  renameSync(part, database);
  return aside;
}
