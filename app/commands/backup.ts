import { join } from "node:path";
import { backupsIn, makeBackup, sweepBackups } from "~/data/backups.server";
import { readEnvironment } from "~/env.server";
import { backupFolder } from "~/http/backups.server";

/** `npm run backup`: copies the database of `DATA_DIR`, also while a server uses it. Answers the exit code. */
export async function run(): Promise<number> {
  const read = readEnvironment(process.env);
  if ("refusal" in read) {
    console.error(read.refusal);
    return 1;
  }
  const { DATA_DIR } = read.environment;
  const folder = backupFolder(DATA_DIR);
  try {
    const { file, bytes } = await makeBackup(join(DATA_DIR, "contests.sqlite"), folder);
    sweepBackups(folder);
    console.log(`Đã sao lưu / Backed up: ${file} (${Math.ceil(bytes / 1024)} kB)`);
    console.log(`Có ${backupsIn(folder).length} bản / kept`);
    return 0;
  } catch (error) {
    console.error(`Không sao lưu được / Could not back up: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
