import { createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { founder } from "~/data/sessions.server";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { openFinal } from "../bench/judged";
import type { Seat, Sheets } from "./device";

/** A contest that is open for marking, the paired devices of its judges, and the sheets that they fill in. */
export type Hall = { contest: string; seats: Seat[]; sheets: Sheets };

/** So few sheets that devices come upon each other's revisions. */
const many = 6;

/** Puts so many contests in a data folder before its server starts. The first judge of each has two devices. */
export async function openHalls(folder: string, count: number): Promise<Hall[]> {
  await openDatabase(folder);
  try {
    const account = given(await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" }));
    const organizer = founder(account, "máy bàn");
    const halls: Hall[] = [];
    for (let made = 1; made <= count; made++) {
      const record = await openFinal(`torture-${made}`);
      given(await createContest(organizer, record));
      const [first, ...others] = record.judges.map(({ id }) => id);
      const seats: Seat[] = [];
      for (const judge of [first ?? "", first ?? "", ...others]) {
        const { code } = given(await issuePairing(organizer, record.contest.id, judge));
        const { token } = given(await redeemPairing(code, "máy tính bảng"));
        seats.push({ contest: record.contest.id, judge, token });
      }
      halls.push({ contest: record.contest.id, seats, sheets: sheetsOf(record) });
    }
    return halls;
  } finally {
    await closeDatabase();
  }
}

function sheetsOf({ performances, parts, criteria }: ContestRecord): Sheets {
  const marked = performances.filter(({ part }) => parts.find(({ id }) => id === part)?.marking.by === "panel");
  return new Map(marked.slice(0, many).map(({ id, part }) => [id, criteria.filter((one) => one.part === part)]));
}

function given<T extends object>(outcome: T | Refusal | null): T {
  if (outcome === null || isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
