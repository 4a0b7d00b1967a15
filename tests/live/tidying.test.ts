import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { announce } from "~/live/announce.server";
import { tidyInPauses } from "~/live/tidying.server";

const patience = { timeout: 20_000, interval: 10 };

function tidied(bytes: number) {
  const young = { bytes: () => bytes, collect: vi.fn() };
  onTestFinished(tidyInPauses(young));
  return young.collect;
}

test("in the pause after a change what is no longer needed is collected, once", async () => {
  const collect = tidied(12 << 20);
  await wait(100);
  expect(collect).not.toHaveBeenCalled();
  announce("final", 7);
  announce("final", 8);
  await vi.waitFor(() => expect(collect).toHaveBeenCalled(), patience);
  await wait(100);
  expect(collect).toHaveBeenCalledTimes(1);
  announce("final", 9);
  await vi.waitFor(() => expect(collect).toHaveBeenCalledTimes(2), patience);
});

test("not where it is little", async () => {
  const [little, much] = [tidied(1 << 20), tidied(12 << 20)];
  announce("final", 7);
  await vi.waitFor(() => expect(much).toHaveBeenCalled(), patience);
  expect(little).not.toHaveBeenCalled();
});

test("not while there is no pause, but in the one that follows", async () => {
  const collect = tidied(12 << 20);
  announce("final", 7);
  const until = performance.now() + 300;
  while (performance.now() < until) await turn();
  expect(collect).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(collect).toHaveBeenCalled(), patience);
});

test("and not any more once it has been ended", async () => {
  const young = { bytes: () => 12 << 20, collect: vi.fn() };
  const end = tidyInPauses(young);
  const other = tidied(12 << 20);
  announce("final", 7);
  await turn();
  end();
  await vi.waitFor(() => expect(other).toHaveBeenCalled(), patience);
  announce("final", 8);
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(2), patience);
  expect(young.collect).not.toHaveBeenCalled();
});

test("V8 collects when it is asked to, where Node was started so", async () => {
  setFlagsFromString("--expose-gc");
  vi.stubGlobal("gc", runInNewContext("gc"));
  onTestFinished(() => void vi.unstubAllGlobals());
  onTestFinished(tidyInPauses());
  const bytes = () => getHeapSpaceStatistics().find((one) => one.space_name === "new_space")?.space_used_size ?? 0;
  // What is still needed makes V8 give more room to what is young.
  let needed: number[][] = [];
  while (bytes() < 6 << 20) needed.push(new Array(100).fill(0));
  needed = [];
  announce("final", 7);
  await vi.waitFor(() => expect(bytes()).toBeLessThan(3 << 20), patience);
});
