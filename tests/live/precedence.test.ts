import { setImmediate as turn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { watchBusyness } from "~/live/precedence";

test("an event loop is busy while it has no rest, and soon no longer when it has", async () => {
  const { isBusy, stop } = watchBusyness();
  const patience = { timeout: 20_000, interval: 100 };
  await vi.waitFor(() => expect(isBusy()).toBe(false), patience);
  const until = performance.now() + 20_000;
  while (!isBusy() && performance.now() < until) {
    const spun = performance.now() + 50;
    while (performance.now() < spun);
    await turn();
  }
  expect(isBusy()).toBe(true);
  await vi.waitFor(() => expect(isBusy()).toBe(false), patience);
  stop();
});
