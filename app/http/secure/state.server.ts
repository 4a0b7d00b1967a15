import { X509Certificate } from "node:crypto";
import { networkAddresses, reachableOrigin } from "../addresses.server";
import type { Names } from "./names.server";

/** Where this process serves https with a certificate of its own, and http beside it. `authority` is PEM. */
export type Secure = { port: number; plainPort: number; authority: string; names: Names };

/** On `globalThis`: the pages and the port are bundles of their own. */
const shared = globalThis as { danVanKheoSecure?: Secure | null };

export function setSecure(secure: Secure | null): void {
  shared.danVanKheoSecure = secure;
}

export const secureNow = (): Secure | null => shared.danVanKheoSecure ?? null;

/**
 * The origin of the same server over https for who asked `host`: under the same name where the certificate has it, else
 * under the likeliest address. Null where there is no https of its own.
 */
export function secureOrigin(host: string | null | undefined): string | null {
  const secure = secureNow();
  const asked = `http://${host}`;
  if (!secure || !URL.canParse(asked)) return null;
  const { hostname } = new URL(asked);
  const { hosts, addresses } = secure.names;
  const named = hosts.includes(hostname) || addresses.includes(hostname);
  // Asking the machine for its addresses costs more than all the rest of an answer from memory.
  const name = named ? hostname : networkAddresses().find((address) => addresses.includes(address));
  return name === undefined ? null : new URL(`https://${name}:${secure.port}`).origin;
}

/**
 * The origin for a code that anybody's phone may scan: over http also where this page came over https with the machine's own
 * certificate, which the audience's phones do not trust and need not.
 */
export function audienceOrigin(request: Request): string {
  const secure = secureNow();
  const { origin, protocol, hostname, port } = new URL(reachableOrigin(request));
  const own = secure !== null && protocol === "https:" && Number(port || 443) === secure.port;
  return own ? new URL(`http://${hostname}:${secure.plainPort}`).origin : origin;
}

/** The authority's certificate as devices take it, and its fingerprint in groups that can be read out. */
export function certificateOf({ authority }: Pick<Secure, "authority">): { der: Buffer; fingerprint: string } {
  const read = new X509Certificate(authority);
  return { der: read.raw, fingerprint: inGroups(read.fingerprint256) };
}

/** Sixteen groups of four hexadecimal digits. */
function inGroups(fingerprint: string): string {
  return fingerprint.replaceAll(":", "").match(/.{4}/g)?.join(" ") ?? "";
}
