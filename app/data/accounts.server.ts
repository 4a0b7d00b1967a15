import { hash, verify } from "@node-rs/argon2";
import type { Actor } from "~/domain/change";
import { type Refusal, refuse } from "~/domain/refusal";
import { announceRevoked } from "~/live/announce.server";
import { appendEntry, system } from "./audit.server";
import { db, present } from "./database.server";
import { newId } from "./ids.server";

/** An organizer's account, without its secret. */
export type Account = { id: string; username: string; name: string };
export const accountColumns = { id: true, username: true, name: true } as const;

/** argon2id (the library's default kind) with 19 MiB and two passes: OWASP's password storage minimum. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type NewAccount = { username: string; name: string; password: string };

/**
 * Makes an account. `first`: only while there is none (the page of a fresh installation); refused as "forbidden" after.
 * Refused as "required" at the field that is empty, "taken" at `username`.
 */
export async function createAccount(
  given: NewAccount,
  { by = system, first = false }: { by?: Actor; first?: boolean } = {},
): Promise<Account | Refusal> {
  const [username, name] = [usernameOf(given.username), given.name.normalize("NFC").trim()];
  if (username === "") return refuse("required", "username");
  if (name === "") return refuse("required", "name");
  if (given.password === "") return refuse("required", "password");
  const passwordHash = await hashPassword(given.password);
  return db().client.$transaction(async (tx) => {
    if (first && (await tx.account.count()) > 0) return refuse("forbidden");
    if ((await tx.account.count({ where: { username } })) > 0) return refuse("taken", "username");
    const [account, at] = [{ id: newId(), username, name }, present().toISOString()];
    await tx.account.createMany({ data: [{ ...account, passwordHash, createdAt: at }] });
    const changes = [{ in: "accounts", id: account.id, before: null, after: account }];
    await appendEntry(tx, { contestId: null, revision: null, at, actor: by, name: "account.made", changes });
    return account;
  });
}

/** The account whose password this is, else null. Who does not exist takes as long to refuse as a wrong password. */
export async function checkPassword(username: string, password: string): Promise<Account | null> {
  const found = await db().client.account.findUnique({ where: { username: usernameOf(username) } });
  const fits = await verify(found?.passwordHash ?? (await nobody()), password.normalize("NFC"));
  return found && fits ? { id: found.id, username: found.username, name: found.name } : null;
}

/** Gives an account another password and ends all its sessions. Refused as "unknown" or "required". */
export async function changePassword(username: string, password: string, by: Actor = system): Promise<null | Refusal> {
  if (password === "") return refuse("required", "password");
  const passwordHash = await hashPassword(password);
  const ended = await db().client.$transaction(async (tx) => {
    const account = await tx.account.findUnique({ where: { username: usernameOf(username) }, select: { id: true } });
    if (!account) return null;
    const at = present().toISOString();
    await tx.account.updateMany({ where: { id: account.id }, data: { passwordHash } });
    const open = { accountId: account.id, revokedAt: null };
    const sessions = await tx.session.findMany({ where: open, select: { id: true } });
    await tx.session.updateMany({ where: open, data: { revokedAt: at } });
    const changes = [{ in: "accounts", id: account.id, before: "password", after: "password" }];
    await appendEntry(tx, { contestId: null, revision: null, at, actor: by, name: "password.changed", changes });
    return sessions;
  });
  for (const { id } of ended ?? []) announceRevoked(id);
  return ended ? null : refuse("unknown", "username");
}

export async function countAccounts(): Promise<number> {
  return db().client.account.count();
}

export function usernameOf(typed: string): string {
  return typed.normalize("NFC").trim().toLowerCase();
}

function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let nobodysHash: Promise<string> | undefined;
function nobody(): Promise<string> {
  nobodysHash ??= hashPassword(newId());
  return nobodysHash;
}
