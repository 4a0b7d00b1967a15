import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { writeAtOnce } from "~/live/at-once.server";

let open: { close: () => unknown }[] = [];
afterEach(() => {
  for (const one of open) one.close();
  open = [];
});

/** A server's end of a connection, and the other. */
async function pair(): Promise<[wire: Socket, reader: Socket]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const accepted = once(server, "connection");
  const reader = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const [wire] = (await accepted) as [Socket];
  open.push({ close: () => server.close() }, { close: () => wire.destroy() }, { close: () => reader.destroy() });
  return [wire, reader];
}

/** Long enough that the kernel does not take it all of a reader that pauses. */
const long = (letter: string) => Buffer.alloc(8_000_000, letter);
/** What a reader has read; whole once it is as long as what it is to be. */
function reading(reader: Socket): (wanted: Buffer) => Promise<void> {
  const read: Buffer[] = [];
  reader.on("data", (piece) => read.push(piece)).resume();
  const length = () => read.reduce((sum, piece) => sum + piece.length, 0);
  return async (wanted) => {
    await vi.waitFor(() => expect(length()).toBe(wanted.length), { timeout: 20_000 });
    expect(Buffer.concat(read).equals(wanted)).toBe(true);
  };
}

test("what is written at once and through the stream comes in its order", async () => {
  const [wire, reader] = await pair();
  const isRead = reading(reader);
  for (let at = 0; at < 200; at++) {
    if (at % 3 === 0) wire.write(`${at} `);
    else writeAtOnce(wire, Buffer.from(`${at} `));
  }
  await isRead(Buffer.from(Array.from({ length: 200 }, (_, at) => `${at} `).join("")));
});

test("what the kernel does not take is sent on whole once it is read, and what comes after it waits for it", async () => {
  const [wire, reader] = await pair();
  reader.pause();
  writeAtOnce(wire, long("a"));
  expect(wire.writableLength).toBe(0);
  writeAtOnce(wire, long("b"));
  // It is the stream that holds this back, so that whoever is behind can be told from who reads.
  expect(wire.writableLength).toBe(8_000_000);
  writeAtOnce(wire, Buffer.from("c"));
  const isRead = reading(reader);
  await isRead(Buffer.concat([long("a"), long("b"), Buffer.from("c")]));
  // Nothing is on its way any more: the next goes at once again.
  await vi.waitFor(() => expect(wire.writableLength).toBe(0));
  writeAtOnce(wire, Buffer.from("d"));
  expect(wire.writableLength).toBe(0);
  await isRead(Buffer.concat([long("a"), long("b"), Buffer.from("cd")]));
});

test("two that do not read keep each its own", async () => {
  const pairs = [await pair(), await pair()];
  for (const [at, [wire, reader]] of pairs.entries()) {
    reader.pause();
    writeAtOnce(wire, long(`${at}`));
  }
  for (const [at, [, reader]] of pairs.entries()) await reading(reader)(long(`${at}`));
});

test("one that is gone closes, and harms nobody", async () => {
  const [wire, reader] = await pair();
  const failed = new Promise((resolve) => wire.once("close", resolve));
  wire.on("error", () => {});
  reader.resetAndDestroy();
  for (let at = 0; at < 5; at++) {
    writeAtOnce(wire, Buffer.from("late"));
    await new Promise(setImmediate);
  }
  await failed;
  writeAtOnce(wire, Buffer.from("later still"));
});
