import { createHash, randomInt } from "node:crypto";
import { may } from "~/domain/access";
import type { Actor } from "~/domain/change";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { announceRevoked } from "~/live/announce.server";
import { appendEntry } from "./audit.server";
import { db, present } from "./database.server";
import { currentRecord } from "./record.server";
import { actorInSeat } from "./seats.server";
import { addSession } from "./sessions.server";

/** No 0, O, 1 and I, which people mix up. 8 of these are 40 bits, for ten minutes and behind a rate limit. */
const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const lifetime = 10 * 60 * 1000;
/** The longest that a printed code may hold: 31 days, far above a contest that is prepared in good time. */
const longest = 31 * 24 * 3600 * 1000;

export type IssuedPairing = { code: string; expiresAt: string };
export type Paired = { token: string; contestId: string; seat: string };

/**
 * Makes the one-time code, shown as XXXX-XXXX, that binds a device to a seat within ten minutes, or until `until` for a
 * code that is printed; the seat's earlier codes end with it. Refused as "forbidden", or "unknown" when the record has no
 * such seat.
 */
export async function issuePairing(
  by: Actor,
  contestId: string,
  seat: string,
  now = present(),
  until = new Date(now.getTime() + lifetime),
): Promise<IssuedPairing | Refusal> {
  if (!may(by.roles, "seat.write")) return refuse("forbidden");
  const code = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
  const at = now.toISOString();
  const expiresAt = new Date(Math.min(until.getTime(), now.getTime() + longest)).toISOString();
  return db().client.$transaction(async (tx) => {
    const current = await currentRecord(tx, contestId);
    if (!current || !actorInSeat(current.record, seat, "")) return refuse("unknown");
    await tx.pairing.deleteMany({ where: { contestId, seatId: seat, usedAt: null } });
    const row = { codeHash: hashOf(code), contestId, seatId: seat, createdAt: at, expiresAt };
    await tx.pairing.createMany({ data: [row] });
    const changes = [{ in: "pairings", id: seat, before: null, after: { expiresAt } }];
    await appendEntry(tx, { contestId, revision: null, at, actor: by, name: "pairing.issued", changes });
    return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresAt };
  });
}

/** Uses a code up and signs the device in as its seat. Null when the code is unknown, used, over, or its seat is gone. */
export async function redeemPairing(typed: string, device: string, now = present()): Promise<Paired | null> {
  const at = now.toISOString();
  return db().client.$transaction(async (tx) => {
    const where = { codeHash: hashOf(typed), usedAt: null, expiresAt: { gt: at } };
    const pairing = await tx.pairing.findFirst({ where });
    const current = pairing && (await currentRecord(tx, pairing.contestId));
    const actor = current && actorInSeat(current.record, pairing.seatId, device);
    if (!actor) return null;
    const { contestId, seatId } = pairing;
    await tx.pairing.updateMany({ where: { codeHash: pairing.codeHash }, data: { usedAt: at } });
    const { id, token } = await addSession(tx, { contestId, seatId }, device, now);
    const changes = [{ in: "sessions", id, before: null, after: { seat: seatId, device } }];
    await appendEntry(tx, { contestId, revision: null, at, actor, name: "seat.paired", changes });
    return { token, contestId, seat: seatId };
  });
}

/** Ends all sessions and open codes of a seat. Answers how many sessions, or "forbidden". */
export async function revokeSeat(by: Actor, contestId: string, seat: string, now = present()) {
  if (!may(by.roles, "seat.write")) return refuse("forbidden");
  const at = now.toISOString();
  const ended = await db().client.$transaction(async (tx) => {
    const open = { contestId, seatId: seat, revokedAt: null };
    const sessions = await tx.session.findMany({ where: open, select: { id: true, device: true } });
    const codes = await tx.pairing.deleteMany({ where: { contestId, seatId: seat, usedAt: null } });
    if (sessions.length + codes.count === 0) return sessions;
    await tx.session.updateMany({ where: open, data: { revokedAt: at } });
    const changes = sessions.map(({ id, device }) => ({ in: "sessions", id, before: { seat, device }, after: null }));
    await appendEntry(tx, { contestId, revision: null, at, actor: by, name: "seat.revoked", changes });
    return sessions;
  });
  for (const { id } of ended) announceRevoked(id);
  return { revoked: ended.length };
}

/** Ends the devices and codes of many seats. Answers how many sessions, or "forbidden". */
export async function revokeSeats(by: Actor, contestId: string, seats: readonly string[], now = present()) {
  if (!may(by.roles, "seat.write")) return refuse("forbidden");
  let revoked = 0;
  for (const seat of new Set(seats)) {
    const ended = await revokeSeat(by, contestId, seat, now);
    if (!isRefusal(ended)) revoked += ended.revoked;
  }
  return { revoked };
}

/** Codes that still hold and that nobody has used: the seat, and until when. */
export async function openCodes(contestId: string, now = present()) {
  const rows = await db().client.pairing.findMany({
    where: { contestId, usedAt: null, expiresAt: { gt: now.toISOString() } },
    orderBy: { seatId: "asc" },
    select: { seatId: true, expiresAt: true },
  });
  return rows.map(({ seatId, expiresAt }) => ({ seat: seatId, expiresAt }));
}

/** The devices that hold a seat of the contest now, for the organizer's screen; those seen last come first. */
export async function seatSessions(contestId: string, now = present()) {
  const rows = await db().client.session.findMany({
    where: { contestId, seatId: { not: null }, revokedAt: null, expiresAt: { gt: now.toISOString() } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    select: { id: true, seatId: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true },
  });
  return rows.map(({ seatId, ...session }) => ({ ...session, seat: seatId ?? "" }));
}

/** Of the code as typed: small letters, spaces and dashes do not matter. */
function hashOf(typed: string): string {
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return createHash("sha256").update(code).digest("hex");
}
