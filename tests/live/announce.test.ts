import { expect, onTestFinished, test, vi } from "vitest";
import { afterAnnouncement, announce, onAnnouncement } from "~/live/announce.server";

test("what is remembered is forgotten at once; whoever made the change goes on; then others are told", async () => {
  const order: string[] = [];
  onTestFinished(onAnnouncement((contest, revision) => void order.push(`forgotten ${contest} ${revision}`)));
  onTestFinished(afterAnnouncement((contest, revision) => void order.push(`told ${contest} ${revision}`)));
  announce("final", 7);
  for (let step = 0; step < 100; step += 1) await Promise.resolve();
  order.push("answered");
  await vi.waitFor(() => expect(order).toEqual(["forgotten final 7", "answered", "told final 7"]));
});
