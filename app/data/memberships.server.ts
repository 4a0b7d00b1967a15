import { type Action, may, type Role } from "~/domain/access";
import type { Actor } from "~/domain/change";
import { type Refusal, refuse } from "~/domain/refusal";
import { announceRevoked } from "~/live/announce.server";
import { type Account, accountColumns, usernameOf } from "./accounts.server";
import { appendEntry } from "./audit.server";
import { db, present } from "./database.server";

export type Member = { account: Account; role: Role };

/** The accounts that have a role in a contest, by name. */
export async function membersOf(contestId: string): Promise<Member[]> {
  const rows = await db().client.membership.findMany({
    where: { contestId },
    orderBy: [{ account: { name: "asc" } }, { accountId: "asc" }, { role: "asc" }],
    select: { role: true, account: { select: accountColumns } },
  });
  return rows.map(({ role, account }) => ({ account, role: role as Role }));
}

/** The contests in which an account has a role that names it for the action. */
export async function contestsFor(accountId: string, action: Action): Promise<Set<string>> {
  const rows = await db().client.membership.findMany({ where: { accountId }, select: { contestId: true, role: true } });
  return new Set(rows.filter(({ role }) => may([role as Role], action)).map(({ contestId }) => contestId));
}

/** Gives an account a role in a contest; giving it again changes nothing. Refused as "forbidden" or "unknown". */
export async function addMember(by: Actor, contestId: string, username: string, role: Role): Promise<Member | Refusal> {
  if (!may(by.roles, "seat.write")) return refuse("forbidden");
  return db().client.$transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { username: usernameOf(username) },
      select: accountColumns,
    });
    if (!account) return refuse("unknown", "username");
    if ((await tx.contest.count({ where: { id: contestId } })) === 0) return refuse("unknown");
    const row = { accountId: account.id, contestId, role };
    if ((await tx.membership.count({ where: row })) > 0) return { account, role };
    await tx.membership.createMany({ data: [row] });
    const changes = [{ in: "memberships", id: account.id, before: null, after: { role, name: account.name } }];
    const at = present().toISOString();
    await appendEntry(tx, { contestId, revision: null, at, actor: by, name: "member.added", changes });
    return { account, role };
  });
}

/**
 * Takes a role from an account, and drops its open connections so that they ask again. The last organizer stays: refused
 * as "last-organizer".
 */
export async function removeMember(by: Actor, contestId: string, accountId: string, role: Role) {
  if (!may(by.roles, "seat.write")) return refuse("forbidden");
  const outcome = await db().client.$transaction(async (tx) => {
    const members = await tx.membership.findMany({ where: { contestId, role } });
    if (!members.some((member) => member.accountId === accountId)) return null;
    if (role === "organizer" && members.length === 1) return refuse("last-organizer");
    await tx.membership.deleteMany({ where: { contestId, role, accountId } });
    const changes = [{ in: "memberships", id: accountId, before: { role }, after: null }];
    const at = present().toISOString();
    await appendEntry(tx, { contestId, revision: null, at, actor: by, name: "member.removed", changes });
    return tx.session.findMany({ where: { accountId, revokedAt: null }, select: { id: true } });
  });
  if (!Array.isArray(outcome)) return outcome;
  for (const { id } of outcome) announceRevoked(id);
  return null;
}
