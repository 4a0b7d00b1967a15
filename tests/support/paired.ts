import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { addMember } from "~/data/memberships.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { founder, startSession } from "~/data/sessions.server";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";

/**
 * Puts a contest in a data folder before its server starts. Answers the session tokens of its organizer ("organizer")
 * and of a device paired to each of the seats, by seat; the seat "colleague" is another organizer's account.
 */
export async function pairedContest(
  folder: string,
  record: ContestRecord,
  seats: string[],
): Promise<Map<string, string>> {
  await openDatabase(folder);
  const account = given(await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  given(await createContest(organizer, record));
  const tokens = new Map([["organizer", await startSession(account, "máy bàn")]]);
  for (const seat of seats) {
    if (seat === "colleague") {
      const other = given(
        await createAccount({ username: "binh", name: "Trần Thị Bình", password: "một câu dài khác" }),
      );
      given(await addMember(organizer, record.contest.id, "binh", "organizer"));
      tokens.set(seat, await startSession(other, "máy khác"));
      continue;
    }
    const { code } = given(await issuePairing(organizer, record.contest.id, seat));
    tokens.set(seat, (await redeemPairing(code, "máy tính bảng"))?.token ?? "");
  }
  await closeDatabase();
  return tokens;
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
