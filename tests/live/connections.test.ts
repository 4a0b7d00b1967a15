import { once } from "node:events";
import { closeSync, fstatSync, openSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join as joined } from "node:path";
import { connect as connectSecurely, createServer as createSecure } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { makeAuthority, makeCertificate } from "~/http/secure/certificates.server";
import { fileOf, writeTo } from "~/live/connections.server";

/** Both ends of a connection on a server of its own. */
async function ends(
  server: Server,
  comes: string,
  join: (port: number) => Socket,
): Promise<[near: Socket, far: Socket]> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const far = join(typeof address === "object" && address ? address.port : 0);
  const [near] = (await once(server, comes)) as [Socket];
  onTestFinished(() => {
    for (const end of [near, far, server]) "destroy" in end ? end.destroy() : end.close();
  });
  return [near, far];
}
const plain = () => ends(createServer(), "connection", (port) => connect(port, "127.0.0.1"));

async function secure() {
  const now = Date.now();
  const authority = await makeAuthority("Hội thi", [], now);
  const { certificate: cert, key } = await makeCertificate(authority, { hosts: ["localhost"], addresses: [] }, now);
  return ends(createSecure({ cert, key }), "secureConnection", (port) =>
    connectSecurely({ port, host: "127.0.0.1", servername: "localhost", ca: authority.certificate }),
  );
}

/** So many frames, told apart by how they begin. */
const frames = (count: number, size: number) =>
  Array.from({ length: count }, (_, at) => Buffer.from(`${at};`.padEnd(size, "x")));

async function read(far: Socket, bytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of far) {
    parts.push(part);
    length += part.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(parts).toString();
}

test.each([
  ["as it comes", plain, 40, 270],
  ["when the other end does not read and the kernel takes a part, then nothing", plain, 12, 1_000_003],
  ["encrypted", secure, 40, 270],
])("frames arrive whole and in their order: %s", async (_, open, count, size) => {
  const [near, far] = await open();
  const sent = frames(count, size);
  for (const frame of sent) writeTo(near, frame);
  if (size > 1_000_000) expect(near.writableLength).toBeGreaterThan(0);
  writeTo(near, Buffer.from("end"));
  const all = `${Buffer.concat(sent)}end`;
  expect((await read(far, all.length)) === all).toBe(true);
});

test("a connection that the other end broke off ends as any other", async () => {
  const [near, far] = await plain();
  const closed = new Promise((resolve) => near.on("error", () => {}).on("close", resolve));
  far.resetAndDestroy();
  await expect
    .poll(() => {
      writeTo(near, Buffer.from("lost"));
      return near.destroyed;
    })
    .toBe(true);
  await closed;
  writeTo(near, Buffer.from("lost too"));
});

test.skipIf(process.platform === "win32")(
  "a closed connection's number is not written to, whose ever it is now",
  async () => {
    const [near] = await plain();
    const number = fileOf(near);
    near.destroy();
    const path = joined(tmpdir(), `dan-van-kheo-number-${process.pid}`);
    const opened: number[] = [];
    onTestFinished(() => {
      for (const file of opened) closeSync(file);
      rmSync(path, { force: true });
    });
    while (opened.at(-1) !== number && opened.length < 1000) opened.push(openSync(path, "a"));
    expect(opened.at(-1)).toBe(number);
    writeTo(near, Buffer.from("not for a file"), number);
    expect(fstatSync(number).size).toBe(0);
  },
);
