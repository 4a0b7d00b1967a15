import { createPrivateKey, KeyObject, webcrypto, X509Certificate } from "node:crypto";
import { bytesOf, isPrivate, type Names, permittedWith } from "./names.server";

/** A certificate and its private key, both as PEM. */
export type Pair = { certificate: string; key: string };

const day = 24 * 3600 * 1000;
/** Clocks of tablets are often behind: what is made now holds from a while ago. */
const early = 2 * day;
/** Of an authority, about ten years: devices are told to trust it by hand. */
const long = 3650 * day;
/** Apple's limit is 398 days, the days of `early` counted in. */
const short = 395 * day;

/** P-256: every browser since Android 5 and iOS 9 knows it. */
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** Some 0.4 seconds, so only when a certificate has to be made. The library asks for the polyfill to be there first. */
async function library() {
  await import("reflect-metadata");
  return import("@peculiar/x509");
}

const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
const pemOf = (key: webcrypto.CryptoKey) => KeyObject.from(key).export({ type: "pkcs8", format: "pem" }).toString();

/**
 * A new authority, which may sign for the local network alone (`permittedWith`), where this machine has these addresses.
 * `name` is what devices show of it.
 */
export async function makeAuthority(name: string, addresses: readonly string[], now: number): Promise<Pair> {
  const x509 = await library();
  const keys = await newKeys();
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [name] }],
    notBefore: new Date(now - early),
    notAfter: new Date(now + long),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      new x509.Extension("2.5.29.30", true, nameConstraints(addresses)),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: made.toString("pem"), key: pemOf(keys.privateKey) };
}

/** The names that the authority may sign for: the others are left out of a certificate, or none of it would hold. */
export function permittedNames(authority: Pair, { hosts, addresses }: Names): Names {
  const { raw } = new X509Certificate(authority.certificate);
  const named = (address: string) => raw.includes(Buffer.from(subtree([address, 32])));
  return { hosts, addresses: addresses.filter((address) => isPrivate(address) || named(address)) };
}

/** A certificate of this machine for a server under these names, signed by the authority. */
export async function makeCertificate(authority: Pair, names: Names, now: number): Promise<Pair> {
  const x509 = await library();
  const issuer = new x509.X509Certificate(authority.certificate);
  const pkcs8 = createPrivateKey(authority.key).export({ type: "pkcs8", format: "der" });
  const signingKey = await webcrypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
  const keys = await newKeys();
  const { hosts, addresses } = names;
  const made = await x509.X509CertificateGenerator.create({
    issuer: issuer.subjectName,
    subject: [{ CN: ["Dân vận khéo"] }],
    notBefore: new Date(now - early),
    notAfter: new Date(now + short),
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...hosts.map((value) => ({ type: "dns" as const, value })),
        ...addresses.map((value) => ({ type: "ip" as const, value })),
      ]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { certificate: made.toString("pem"), key: pemOf(keys.privateKey) };
}

/** NameConstraints (RFC 5280, 4.2.1.10), which the library has no class for: permitted subtrees, and nothing besides. */
function nameConstraints(addresses: readonly string[]): Uint8Array<ArrayBuffer> {
  const { hosts, networks } = permittedWith(addresses);
  const names = [...hosts.map((host) => der(0x82, [...Buffer.from(host, "ascii")])), ...networks.map(subtree)];
  const subtrees = names.flatMap((name) => der(0x30, name));
  return Uint8Array.from(der(0x30, der(0xa0, subtrees)));
}

const subtree = ([network, bits]: readonly [string, number]) => der(0x87, [...bytesOf(network), ...maskOf(bits)]);
const maskOf = (bits: number) => [0, 8, 16, 24].map((at) => 256 - 2 ** (8 - Math.min(8, Math.max(0, bits - at))));

/** A value of at most 65535 bytes with its tag and length, as DER writes it. */
function der(tag: number, value: readonly number[]): number[] {
  const size = value.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return [tag, ...length, ...value];
}
