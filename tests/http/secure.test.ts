import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { type AddressInfo, createServer as createPlain } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeAuthority, makeCertificate, type Pair } from "~/http/secure/certificates.server";
import { authorityIn, certificateIn } from "~/http/secure/kept.server";
import { type Opened, openSecure } from "~/http/secure/listener.server";
import { isPrivate, type Names, namesNow } from "~/http/secure/names.server";
import { audienceOrigin, certificateOf, secureNow, secureOrigin, setSecure } from "~/http/secure/state.server";

const day = 24 * 3600 * 1000;
const now = Date.parse("2026-11-28T08:00:00+07:00");
const hall: Names = { hosts: ["localhost", "may-chu.local"], addresses: ["127.0.0.1", "192.168.1.20"] };

let dir = "";
let ends: (() => unknown)[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "dan-van-kheo-https-"));
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
  setSecure(null);
  rmSync(dir, { recursive: true, force: true });
});

const days = (one: X509Certificate) => (Date.parse(one.validTo) - Date.parse(one.validFrom)) / day;

describe("the authority of a hall", () => {
  test("signs certificates, for about ten years, and is kept for who runs the server alone", async () => {
    const made = await authorityIn(dir, hall.addresses, now);
    const read = new X509Certificate(made.certificate);
    expect([read.ca, read.verify(read.publicKey), read.subject]).toEqual([
      true,
      true,
      expect.stringContaining("Dân vận khéo"),
    ]);
    expect(days(read)).toBeGreaterThan(3600);
    expect(statSync(join(dir, "https/authority.pem")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dir, "https")).mode & 0o777).toBe(0o700);
  });

  test("is the same after a restart, and another one once it ends or its file is broken", async () => {
    const made = await authorityIn(dir, hall.addresses, now);
    expect(await authorityIn(dir, hall.addresses, now + 3000 * day)).toEqual(made);
    expect(await authorityIn(dir, hall.addresses, now + 3640 * day)).not.toEqual(made);
    const later = await authorityIn(dir, hall.addresses, now);
    writeFileSync(join(dir, "https/authority.pem"), later.certificate);
    expect(await authorityIn(dir, hall.addresses, now)).not.toEqual(later);
  });
});

describe("the server's certificate", () => {
  test("speaks for the machine's names and addresses, no longer than Apple lets it, for a server alone", async () => {
    const authority = await authorityIn(dir, hall.addresses, now);
    const made = await certificateIn(dir, authority, hall, now);
    const [read, issuer] = [new X509Certificate(made.certificate), new X509Certificate(authority.certificate)];
    expect(hall.hosts.map((host) => read.checkHost(host))).toEqual(hall.hosts);
    expect(hall.addresses.map((address) => read.checkIP(address))).toEqual(hall.addresses);
    expect([read.checkHost("other.local"), read.checkIP("192.168.1.21")]).toEqual([undefined, undefined]);
    expect([read.ca, read.checkIssued(issuer), read.verify(issuer.publicKey)]).toEqual([false, true, true]);
    expect(read.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
    expect(days(read)).toBeLessThanOrEqual(397);
    expect(statSync(join(dir, "https/server.pem")).mode & 0o777).toBe(0o600);
  });

  test("is kept as long as it says the same and does not end soon", async () => {
    const authority = await authorityIn(dir, hall.addresses, now);
    const made = await certificateIn(dir, authority, hall, now);
    const again = (names = hall, at = now, by = authority) => certificateIn(dir, by, names, at);
    expect(await again(hall, now + 300 * day)).toEqual(made);
    expect(await again(hall, now + 380 * day)).not.toEqual(made);
    const moved = await again({ ...hall, addresses: ["127.0.0.1", "10.0.0.7"] });
    expect(new X509Certificate(moved.certificate).checkIP("10.0.0.7")).toBe("10.0.0.7");
    const other = await makeAuthority("another", [], now);
    expect(new X509Certificate((await again(hall, now, other)).certificate).issuer).toBe("CN=another");
  });

  test.each<[string, Names]>([
    ["a site of the Internet", { hosts: ["ngan-hang.example"], addresses: ["127.0.0.1"] }],
    ["an address of the Internet", { hosts: [], addresses: ["127.0.0.1", "203.0.113.5"] }],
  ])("of a stolen authority for %s is refused by who trusts the authority", async (_, names) => {
    const authority = await makeAuthority("stolen", hall.addresses, Date.now());
    const forged = await makeCertificate(authority, names, Date.now());
    const port = await serve(forged);
    const trusting = { ca: authority.certificate };
    await expect(knock(port, trusting)).rejects.toThrow(/permitted subtree violation/);
    const fine = await makeCertificate(authority, hall, Date.now());
    expect((await knock(await serve(fine), trusting)).authorized).toBe(true);
  });
});

/** A server that only shakes hands. */
async function serve({ certificate, key }: Pair): Promise<number> {
  const server = createServer({ cert: certificate, key });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  ends.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** A connection whose handshake is done. Throws what the client has against the certificate. */
function knock(port: number, options: ConnectionOptions): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, ...options }, () => resolve(socket));
    socket.on("error", reject);
    ends.push(() => socket.destroy());
  });
}

async function open(watch: Parameters<typeof openSecure>[2] = {}, port = 0): Promise<Opened> {
  const opened = await openSecure(
    (_request, response) => void response.end("here"),
    { dir, host: "127.0.0.1", port, plainPort: 3000 },
    { names: () => hall, ...watch },
  );
  ends.push(opened.close);
  return opened;
}

const authorityOf = () => secureNow()?.authority ?? "";

describe("https", () => {
  test("is trusted by who has the authority's certificate, and by nobody else", async () => {
    const { port, fingerprint } = await open();
    const socket = await knock(port, { ca: authorityOf() });
    expect(socket.authorized).toBe(true);
    await expect(knock(port, {})).rejects.toThrow(/unable to verify|self.signed/);
    const read = new X509Certificate(authorityOf());
    expect(fingerprint.replaceAll(" ", "")).toBe(read.fingerprint256.replaceAll(":", ""));
    expect(fingerprint).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
  });

  test("takes on the addresses that the machine gets while it runs, and the ones that it had stay connected", async () => {
    let names = hall;
    const { port } = await open({ names: () => names, everyMs: 20 });
    const before = await knock(port, { ca: authorityOf() });
    names = { ...hall, addresses: [...hall.addresses, "10.11.12.13"] };
    const served = async () => {
      const socket = await knock(port, { ca: authorityOf() });
      return new X509Certificate(socket.getPeerCertificate().raw).checkIP("10.11.12.13");
    };
    await expect.poll(served).toBe("10.11.12.13");
    expect(secureOrigin("10.11.12.13:3000")).toBe(`https://10.11.12.13:${port}`);
    const answered = new Promise<string>((resolve) => before.once("data", (data) => resolve(String(data))));
    before.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    expect(await answered).toMatch(/200 OK/);
  });

  test("is under an address of no private network too that the machine had when its authority was made, not under others", async () => {
    let names: Names = { ...hall, addresses: ["127.0.0.1", "198.51.100.7"] };
    const { port } = await open({ names: () => names, everyMs: 20 });
    expect(secureOrigin("198.51.100.7")).toBe(`https://198.51.100.7:${port}`);
    names = { ...hall, addresses: [...names.addresses, "203.0.113.5", "10.0.0.7"] };
    await expect.poll(() => secureOrigin("10.0.0.7")).toBe(`https://10.0.0.7:${port}`);
    expect(secureNow()?.names.addresses).toEqual(["127.0.0.1", "198.51.100.7", "10.0.0.7"]);
    expect((await knock(port, { ca: authorityOf() })).authorized).toBe(true);
  });

  test("is renewed before its certificate ends", async () => {
    let clock = Date.now() - 370 * day;
    const { port } = await open({ clock: () => clock, everyMs: 20 });
    const endOf = async () => Date.parse((await knock(port, { ca: authorityOf() })).getPeerCertificate().valid_to);
    const first = await endOf();
    clock = Date.now();
    await expect.poll(endOf).toBeGreaterThan(first);
  });

  test("says so when its port is taken", async () => {
    const taken = createPlain();
    await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
    ends.push(() => taken.close());
    await expect(open({}, (taken.address() as AddressInfo).port)).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect(secureNow()).toBeNull();
  });

  test("has the same authority and certificate after a restart", async () => {
    await (await open()).close();
    const kept = ["authority.pem", "server.pem"].map((name) => readFileSync(join(dir, "https", name), "utf8"));
    await open();
    expect(["authority.pem", "server.pem"].map((name) => readFileSync(join(dir, "https", name), "utf8"))).toEqual(kept);
  });
});

test("addresses of private networks are told from others", () => {
  const inside = ["10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.43.1", "100.64.0.1", "169.254.3.4", "127.0.0.1"];
  const outside = ["9.255.255.255", "11.0.0.1", "172.32.0.1", "172.15.9.9", "192.169.0.1", "100.128.0.1", "8.8.8.8"];
  expect(inside.filter((one) => !isPrivate(one))).toEqual([]);
  expect(outside.filter(isPrivate)).toEqual([]);
  expect(namesNow().hosts).toContain("localhost");
  expect(namesNow().addresses[0]).toBe("127.0.0.1");
});

test("the same place over https is under the name that was asked, where the certificate has it", () => {
  expect(secureOrigin("192.168.1.20:3000")).toBeNull();
  setSecure({ port: 3443, plainPort: 3000, authority: "", names: { ...hall, addresses: ["192.168.1.20"] } });
  expect(secureOrigin("192.168.1.20:3000")).toBe("https://192.168.1.20:3443");
  expect(secureOrigin("may-chu.local")).toBe("https://may-chu.local:3443");
  expect(secureOrigin("localhost:3000")).toBe("https://localhost:3443");
  // Neither an address of this machine that is in the certificate.
  expect([secureOrigin("may-chu:3000"), secureOrigin(undefined), secureOrigin("a b")]).toEqual([null, null, null]);
  setSecure({ port: 443, plainPort: 80, authority: "", names: hall });
  expect(secureOrigin("192.168.1.20")).toBe("https://192.168.1.20");
});

test("the fingerprint and the file that devices take are the authority's certificate", async () => {
  const { certificate } = await authorityIn(dir, hall.addresses, now);
  const { der } = certificateOf({ authority: certificate });
  expect(new X509Certificate(der).fingerprint256).toBe(new X509Certificate(certificate).fingerprint256);
});

test("what the audience scans leads to http, also from a page that came with the machine's own certificate", () => {
  const from = (address: string) => audienceOrigin(new Request(`${address}/vote/c/code.svg`));
  setSecure({ port: 3443, plainPort: 3000, authority: "", names: hall });
  expect(from("https://192.168.1.20:3443")).toBe("http://192.168.1.20:3000");
  expect(from("http://192.168.1.20:3000")).toBe("http://192.168.1.20:3000");
  expect(from("https://hoithi.laichau.gov.vn")).toBe("https://hoithi.laichau.gov.vn");
  setSecure({ port: 443, plainPort: 80, authority: "", names: hall });
  expect(from("https://192.168.1.20")).toBe("http://192.168.1.20");
});
