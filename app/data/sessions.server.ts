import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "~/domain/change";
import { announceRevoked } from "~/live/announce.server";
import { type Account, accountColumns } from "./accounts.server";
import { appendEntry } from "./audit.server";
import { db, present, type Tx } from "./database.server";
import { troubleOf } from "./health.server";
import { storedRecord } from "./record.server";
import { actorInSeat } from "./seats.server";

export type { Account } from "./accounts.server";

/** A session that holds: an account's, or a seat's of one contest. `id` is not the secret. */
export type Session = {
  id: string;
  accountId: string | null;
  contestId: string | null;
  seatId: string | null;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
};

const lifetime = 30 * 24 * 3600 * 1000;
const touchEvery = 60_000;
const columns = {
  id: true,
  accountId: true,
  contestId: true,
  seatId: true,
  device: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
} as const;

/** Signs an account in on a device for 30 days. Answers the token, which is stored nowhere. */
export async function startSession(account: Account, device: string, now = present()): Promise<string> {
  return db().client.$transaction(async (tx) => {
    const { id, token } = await addSession(tx, { accountId: account.id }, device, now);
    const actor: Actor = { id: account.id, name: account.name, roles: [], seat: null, device };
    const changes = [{ in: "sessions", id, before: null, after: { account: account.id, device } }];
    const at = now.toISOString();
    await appendEntry(tx, { contestId: null, revision: null, at, actor, name: "session.started", changes });
    return token;
  });
}

type Holder = { accountId: string } | { contestId: string; seatId: string };

export async function addSession(tx: Tx, holder: Holder, device: string, now: Date) {
  const token = randomBytes(32).toString("base64url");
  const [id, at] = [sessionId(token), now.toISOString()];
  const expiresAt = new Date(now.getTime() + lifetime).toISOString();
  await tx.session.createMany({ data: [{ ...holder, id, device, createdAt: at, lastSeenAt: at, expiresAt }] });
  return { id, token };
}

/** The session that a token opens, or null when it is unknown, revoked or over. Notes that it was seen, once a minute. */
export async function sessionByToken(token: string, now = present()): Promise<Session | null> {
  const { client } = db();
  const where = { id: sessionId(token), revokedAt: null, expiresAt: { gt: now.toISOString() } };
  const session = await client.session.findFirst({ where, select: columns });
  if (!session || now.getTime() - Date.parse(session.lastSeenAt) < touchEvery) return session;
  const lastSeenAt = now.toISOString();
  try {
    await client.session.updateMany({ where: { id: session.id }, data: { lastSeenAt } });
  } catch (error) {
    // Nobody is kept from looking because the disk takes nothing more.
    if (troubleOf(error) === null) throw error;
  }
  return { ...session, lastSeenAt };
}

/** Ends a session. `by` is who ends it; without, its own holder. One that does not hold any more is left as it is. */
export async function revokeSession(id: string, by?: Actor, now = present()): Promise<void> {
  const at = now.toISOString();
  const revoked = await db().client.$transaction(async (tx) => {
    const session = await tx.session.findFirst({ where: { id, revokedAt: null }, include: { account: true } });
    if (!session) return false;
    await tx.session.updateMany({ where: { id }, data: { revokedAt: at } });
    const { contestId, seatId, account, device } = session;
    const holder = { id: account?.id ?? seatId ?? id, name: account?.name ?? seatId ?? "", roles: [], seat: seatId };
    const changes = [
      { in: "sessions", id, before: { account: account?.id ?? null, seat: seatId, device }, after: null },
    ];
    const actor = by ?? { ...holder, device };
    await appendEntry(tx, { contestId, revision: null, at, actor, name: "session.revoked", changes });
    return true;
  });
  if (revoked) announceRevoked(id);
}

/** The account of a session, or null when it is a seat's. */
export async function accountOf(session: Session): Promise<Account | null> {
  if (session.accountId === null) return null;
  return db().client.account.findUnique({ where: { id: session.accountId }, select: accountColumns });
}

/**
 * Who a session is in a contest: with the roles of the account's membership, or of the seat as the record has it now. Null
 * when it has no part in it: no membership, another contest's seat, or a seat that is gone.
 */
export async function actorOf(session: Session, contestId: string): Promise<Actor | null> {
  if (session.accountId === null) {
    if (session.contestId !== contestId || session.seatId === null) return null;
    const stored = await storedRecord(contestId);
    return stored && actorInSeat(stored.record, session.seatId, session.device);
  }
  const rows = await db().client.membership.findMany({
    where: { accountId: session.accountId, contestId },
    select: { role: true, account: { select: { name: true } } },
  });
  const name = rows[0]?.account.name;
  if (name === undefined) return null;
  const roles = rows.map(({ role }) => role) as Actor["roles"];
  return { id: session.accountId, name, roles, seat: null, device: session.device };
}

/** An account about to make a contest: every account may, and becomes its organizer. */
export function founder(account: Account, device: string): Actor {
  return { id: account.id, name: account.name, roles: ["organizer"], seat: null, device };
}

export function sessionId(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
