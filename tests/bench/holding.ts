import type { Side } from "./fan-out";

/** What a server holds for each viewer, in bytes. */
export type Holding = { ours: number; plain: number };

/**
 * What so many viewers take, on either side. After all else that is measured with them: to tell it all must be collected,
 * with the code that was compiled, and then a program is as slow as at its start.
 */
export async function measureHolding(ours: Side, plain: Side, viewers: number): Promise<Holding> {
  const held = async ({ server, viewers: process, port, protocol, contest }: Side) => {
    const empty = await server.ask<number>("memory");
    await process.ask("open", port, protocol, contest, viewers);
    const full = await server.ask<number>("memory");
    await process.ask("close");
    return (full - empty) / viewers;
  };
  return { ours: await held(ours), plain: await held(plain) };
}
