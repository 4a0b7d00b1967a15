import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { flush } from "~/data/backups.server";
import { log } from "../log.server";
import { makeAuthority, makeCertificate, type Pair } from "./certificates.server";
import type { Names } from "./names.server";

/**
 * The folder of the keys, in the data folder. They never leave the machine: backups are copies of the database, records hold
 * contests. Whoever moves to another machine has it make an authority of its own.
 */
const folderOf = (dir: string) => join(dir, "https");

const day = 24 * 3600 * 1000;
/** A certificate that ends sooner than this is made anew. */
const soon = 30 * day;

/** The authority of this data folder; when there is none that holds, one is made for a machine with these addresses. */
export async function authorityIn(dir: string, addresses: readonly string[], now: number): Promise<Pair> {
  const file = join(folderOf(dir), "authority.pem");
  const kept = read(file);
  if (kept && holds(kept, now)) return kept;
  const name = `Dân vận khéo · ${hostname().slice(0, 30)} · ${new Date(now).toISOString().slice(0, 10)}`;
  return keep(file, await makeAuthority(name, addresses, now));
}

/** The server's certificate for these names: the one that is kept, as long as it is good for them, else a new one. */
export async function certificateIn(dir: string, authority: Pair, names: Names, now: number): Promise<Pair> {
  const file = join(folderOf(dir), "server.pem");
  const kept = read(file);
  if (kept && isGood(kept, authority, names, now)) return kept;
  const made = await makeCertificate(authority, names, now);
  try {
    return keep(file, made);
  } catch (error) {
    // A full disk does not keep https away: the next start makes another.
    log.warn({ err: error }, "certificate not kept");
    return made;
  }
}

/** Whether a certificate is this authority's, names just these names, and does not end soon. */
export function isGood(pair: Pair, authority: Pair, names: Names, now: number): boolean {
  const [one, issuer] = [new X509Certificate(pair.certificate), new X509Certificate(authority.certificate)];
  return holds(pair, now) && one.verify(issuer.publicKey) && one.subjectAltName === altNameOf(names);
}

/** Names as Node writes what a certificate speaks for. */
function altNameOf({ hosts, addresses }: Names): string {
  return [...hosts.map((host) => `DNS:${host}`), ...addresses.map((one) => `IP Address:${one}`)].join(", ");
}

/** Whether the key is the certificate's, and the present lies well within its time: also where the clock was wrong once. */
function holds({ certificate, key }: Pair, now: number): boolean {
  const read = new X509Certificate(certificate);
  const begun = Date.parse(read.validFrom) <= now;
  return begun && Date.parse(read.validTo) > now + soon && read.checkPrivateKey(createPrivateKey(key));
}

const shape =
  /^(-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n)(-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n)$/;

/** Null where there is no file, or not a pair in it. Throws when it may not be read. */
function read(file: string): Pair | null {
  if (!existsSync(file)) return null;
  const [, certificate, key] = shape.exec(readFileSync(file, "utf8")) ?? [];
  return certificate && key ? { certificate, key } : null;
}

/** One file for both, so that neither is ever without the other; only for who runs the server. */
function keep(file: string, { certificate, key }: Pair): Pair {
  const folder = join(file, "..");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  const pair = { certificate: `${certificate.trim()}\n`, key: `${key.trim()}\n` };
  rmSync(part, { force: true });
  writeFileSync(part, pair.certificate + pair.key, { mode: 0o600 });
  flush(part);
  renameSync(part, file);
  flush(folder);
  return pair;
}
