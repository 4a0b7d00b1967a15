import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** A data folder held by this process: `say` writes down where it serves, for whoever comes second; `release` lets go. */
export type Claim = { say: (address: string) => void; release: () => void };

/** Thrown when another server works on the folder; `address` is where, or empty when it did not say. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  constructor(readonly address: string) {
    super(`another server uses this data folder ${address}`);
  }
}

/**
 * Makes this process the only server of a data folder. Two would both keep the data right, but neither would tell its
 * screens what the other changed. The lock is SQLite's own on a file beside the data: the operating system lets go of it
 * when the process ends, however it ends, so that nothing is left behind by a power cut.
 */
export function claimFolder(dir: string): Claim {
  mkdirSync(dir, { recursive: true });
  const lock = new Database(join(dir, "server.lock"), { timeout: 0 });
  const note = join(dir, "server.address");
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || error.code !== "SQLITE_BUSY") throw error;
    throw new FolderInUse(read(note));
  }
  return {
    say: (address) => {
      try {
        writeFileSync(note, address);
      } catch {
        // On a full disk the second server says that there is a first, and not where.
      }
    },
    release: () => {
      rmSync(note, { force: true });
      lock.close();
    },
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
