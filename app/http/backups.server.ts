import { join } from "node:path";
import { makeBackup, sweepBackups } from "~/data/backups.server";
import { db } from "~/data/database.server";
import { onAnnouncement, onPublished } from "~/live/announce.server";
import { log } from "./log.server";

export const backupFolder = (dir: string): string => join(dir, "backups");

/**
 * Backs the database up while the server runs: every few minutes in which something changed, and soon after each
 * publication. A backup that fails is told in the log and tried again; the contest goes on. Answers how to end it, which
 * makes a last one.
 */
export function openBackups(dir: string, { everyMs = 5 * 60_000, soonMs = 2_000 } = {}): () => Promise<void> {
  const folder = backupFolder(dir);
  let changed = false;
  let running: Promise<void> = Promise.resolve();
  const back = async () => {
    if (!changed) return;
    changed = false;
    try {
      const { file, bytes } = await makeBackup(db().path, folder);
      sweepBackups(folder);
      log.info({ file, bytes }, "backup");
    } catch (error) {
      changed = true;
      log.error(error, "backup failed");
    }
  };
  const go = () => {
    running = running.then(back);
    return running;
  };
  const timer = setInterval(go, everyMs);
  timer.unref();
  let soon: NodeJS.Timeout | undefined;
  const endChanged = onAnnouncement(() => {
    changed = true;
  });
  const endPublished = onPublished(() => {
    clearTimeout(soon);
    soon = setTimeout(go, soonMs);
    soon.unref();
  });
  return async () => {
    clearInterval(timer);
    clearTimeout(soon);
    endChanged();
    endPublished();
    await go();
  };
}
