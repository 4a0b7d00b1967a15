import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What lies between a browser and a server, and may fail as a Wi-Fi does. */
export type Network = {
  url: string;
  /** Nothing gets through any more, and nobody is told: what is open stays open. Who comes new is refused. */
  die: () => void;
  /** Who comes new gets through again; what was open before stays dead. */
  revive: () => void;
  close: () => Promise<void>;
};

export async function openNetwork(port: number): Promise<Network> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let dead = false;
  const server = createServer((near) => {
    if (dead) return near.destroy();
    const far = connect(port, "localhost");
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far);
    far.pipe(near);
    for (const end of pair) {
      end.on("error", () => {});
      end.on("close", () => pairs.has(pair) && drop(pair));
    }
  });
  function drop(pair: readonly [Socket, Socket]) {
    pairs.delete(pair);
    for (const end of pair) end.destroy();
  }
  const swallowed: Socket[] = [];
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    die() {
      dead = true;
      for (const pair of pairs) {
        pairs.delete(pair);
        swallowed.push(...pair);
        for (const end of pair) end.unpipe().resume();
      }
    },
    revive() {
      dead = false;
    },
    async close() {
      for (const pair of pairs) drop(pair);
      for (const end of swallowed) end.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
