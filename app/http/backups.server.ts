import { join } from "node:path";
import { backupsIn, makeBackup, newestEntryIn, sweepBackups } from "~/data/backups.server";
import { db } from "~/data/database.server";
import { troubleOf } from "~/data/health.server";
import { onPublished } from "~/live/announce.server";
import { log } from "./log.server";

export const backupFolder = (dir: string): string => join(dir, "backups");

/**
 * Backs the database up while the server runs: every few minutes, and soon after each publication, when its audit tells of
 * something that the newest backup does not have; so what a killed server left is backed up too. A backup that fails is told to the staff and in the log, and
 * tried again; the contest goes on. Answers how to end it, which makes a last one.
 */
export function openBackups(
  dir: string,
  { everyMs = 5 * 60_000, soonMs = 2_000, free = undefined as number | undefined } = {},
): () => Promise<void> {
  const folder = backupFolder(dir);
  const { path, health } = db();
  let running: Promise<void> = Promise.resolve();
  const back = async () => {
    try {
      const entry = newestEntryIn(path);
      if (entry === 0 || entry === newestEntryIn(backupsIn(folder)[0]?.file ?? "")) return;
      const { file, bytes } = await makeBackup(path, folder, { free });
      sweepBackups(folder);
      health.backedUp(true);
      log.info({ file, bytes }, "backup");
    } catch (error) {
      // Room for the next one, before the contest itself lacks it.
      if (troubleOf(error) === "disk-full") sweepBackups(folder, { recent: 3 });
      health.backedUp(false);
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
  const endPublished = onPublished(() => {
    soon ??= setTimeout(() => {
      soon = undefined;
      void go();
    }, soonMs).unref();
  });
  return async () => {
    clearInterval(timer);
    clearTimeout(soon);
    endPublished();
    await go();
  };
}
