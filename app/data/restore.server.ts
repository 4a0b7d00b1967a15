import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { flush } from "./backups.server";

/**
 * Puts a backup in the database's place. What stood there is kept beside it, under the answered name, or null when there
 * was nothing. Nobody may have the database open. Until the very last step the former one stands in its place: a process
 * that is killed, or a disk that is full, leaves no folder without a database.
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
  try {
    copyFileSync(backup, part);
    flush(part);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  const aside = existsSync(database) ? `${database}.${at.slice(0, 19).replaceAll(/[-:]/g, "")}` : null;
  if (aside !== null) setAside(database, aside);
  renameSync(part, database);
  return aside;
}

/** The database under a second name, with the log that goes along: left behind, it would be read into the restored one. */
function setAside(database: string, aside: string): void {
  takeInLog(database);
  for (const tail of ["-wal", "-shm"]) if (existsSync(database + tail)) renameSync(database + tail, aside + tail);
  try {
    linkSync(database, aside);
  } catch {
    // A disk that knows no second names (a memory stick).
    copyFileSync(database, aside);
  }
  flush(aside);
}

/** What a killed server has left in the log becomes part of the file; of a file that is damaged, the log stays beside it. */
function takeInLog(database: string): void {
  try {
    const former = new Database(database, { fileMustExist: true });
    try {
      former.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      former.close();
    }
  } catch {
    // It is set aside as it is.
  }
}
