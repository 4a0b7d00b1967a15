import { join, resolve } from "node:path";
import { verifyAudit } from "~/data/audit.server";
import { backupsIn } from "~/data/backups.server";
import { claimFolder } from "~/data/claim.server";
import { db } from "~/data/database.server";
import { restoreBackup } from "~/data/restore.server";
import { readEnvironment } from "~/env.server";
import { backupFolder } from "~/http/backups.server";
import { onDatabase } from "./database";

/**
 * `npm run restore`: lists the backups. `npm run restore -- FILE` (a path, or a name from the list) puts that one in place
 * of the database, which is kept beside it, then opens it, and tells what is in it and whether the audit is intact.
 */
export async function run([wanted]: readonly string[]): Promise<number> {
  const read = readEnvironment(process.env);
  if ("refusal" in read) return refuse(read.refusal);
  const { DATA_DIR } = read.environment;
  const backups = backupsIn(backupFolder(DATA_DIR));
  if (wanted === undefined) {
    for (const { file, at, bytes } of backups) console.log(`${file}  ${at}  ${Math.ceil(bytes / 1024)} kB`);
    return backups.length > 0 ? 0 : refuse("Chưa có bản sao lưu nào / There are no backups yet");
  }
  const known = backups.find(({ file }) => file.endsWith(`/${wanted}`) || file.endsWith(`\\${wanted}`));
  const file = known?.file ?? resolve(process.env.INIT_CWD ?? ".", wanted);
  try {
    const claim = claimFolder(DATA_DIR);
    try {
      const aside = restoreBackup(file, join(DATA_DIR, "contests.sqlite"));
      if (aside !== null) console.log(`Dữ liệu cũ giữ ở / The former data are kept in ${aside}`);
      return await onDatabase(() => tell(file));
    } finally {
      claim.release();
    }
  } catch (error) {
    return refuse(`Không khôi phục được / Could not restore: ${error instanceof Error ? error.message : error}`);
  }
}

async function tell(file: string): Promise<number> {
  const { client } = db();
  const contests = await client.contest.count();
  const ballots = await client.ballotRevision.count();
  console.log(`Đã khôi phục / Restored: ${file}`);
  console.log(`${contests} hội thi / contests, ${ballots} phiếu / ballots`);
  const { entries, intact, brokenAt } = await verifyAudit();
  if (!intact) return refuse(`Nhật ký bị sửa từ mục ${brokenAt} / The audit is broken at entry ${brokenAt}`);
  console.log(`Nhật ký nguyên vẹn: ${entries} mục / The audit is intact: ${entries} entries`);
  return 0;
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
