import { verifyAudit } from "~/data/audit.server";
import { onDatabase } from "./database";

/** `npm run audit:verify`: walks the audit's chain. Exit code 1, and where, when it is broken. */
export function run(): Promise<number> {
  return onDatabase(async () => {
    const { entries, intact, brokenAt } = await verifyAudit();
    if (intact) {
      console.log(`Nhật ký nguyên vẹn: ${entries} mục / The audit is intact: ${entries} entries`);
      return 0;
    }
    console.error(`Nhật ký bị sửa từ mục ${brokenAt} / The audit is broken at entry ${brokenAt}`);
    return 1;
  });
}
