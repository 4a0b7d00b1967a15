import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Account, createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { founder, startSession } from "~/data/sessions.server";
import type { Role } from "~/domain/access";
import { isRefusal } from "~/domain/refusal";
import { richRecord } from "../support/rich-record";

/** Real ids of the contest that all are called in. A route with a parameter of another name needs it here. */
export const params: Record<string, string> = {
  contest: "lai-chau-2018",
  below: "sin-ho-2018",
  performance: "skit.sin-ho",
  round: "final",
  part: "skit",
  team: "sin-ho",
  contestant: "sin-ho.1",
  photo: "f".repeat(64),
  judge: "ha",
  seat: "my",
  decision: "e4",
  approval: "h2",
  draw: "d2",
  call: "call-1",
  ceremony: "l2",
  vote: "v1",
  screen: "hall",
  unit: "sin-ho-2018",
  list: "teams",
  kind: "teams",
};

/** Who holds which seat of the record, by the roles that it gives. */
export const seats: { [R in Role]?: string } = {
  chair: "thang",
  judge: "ha",
  secretary: "thu-ky",
  timekeeper: "bam-gio",
  mc: "dan-chuong-trinh",
};
export const held: { [R in Role]: readonly Role[] } = {
  organizer: ["organizer"],
  chair: ["judge", "chair"],
  judge: ["judge"],
  secretary: ["secretary"],
  timekeeper: ["timekeeper"],
  mc: ["mc"],
  public: ["public"],
};

/** The cookie of each role in the contest, and of an organizer of another one. */
export const cookies = new Map<Role | "stranger", string>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-access-"));
  await openDatabase(folder);
  const [an, la] = [await account("an"), await account("la")];
  const contest = params.contest ?? "";
  const made = await createContest(founder(an, "máy"), richRecord(contest));
  if (isRefusal(made)) throw new Error(made.refused);
  cookies.set("organizer", await signIn(an));
  cookies.set("stranger", await signIn(la));
  for (const [role, seat] of Object.entries(seats)) cookies.set(role as Role, await pair(an, contest, seat));
});

afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

async function account(username: string): Promise<Account> {
  const made = await createAccount({ username, name: username, password: "một câu đủ dài" });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}

const signIn = async (who: Account) => `dvk=${await startSession(who, "máy")}`;

async function pair(by: Account, contest: string, seat: string): Promise<string> {
  const issued = await issuePairing(founder(by, "máy"), contest, seat);
  const paired = isRefusal(issued) ? null : await redeemPairing(issued.code, "máy tính bảng");
  if (!paired) throw new Error(`${seat} could not be paired`);
  return `dvk=${paired.token}`;
}
