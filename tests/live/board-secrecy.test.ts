import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { change, createContest } from "~/data/door.server";
import type { Change } from "~/domain/change";
import { submitBallot } from "~/domain/changes/ballots";
import { decide } from "~/domain/changes/decisions";
import { penalise } from "~/domain/changes/penalties";
import { publishPerformance } from "~/domain/changes/publication";
import { setEntrants } from "~/domain/changes/rounds";
import { callOnStage } from "~/domain/changes/stage";
import { isRefusal } from "~/domain/refusal";
import { openLive } from "~/http/live.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { confirm, contest, instant, mark, withPerformance } from "../support/record";

const id = "lai-chau-2018";
const today = new Date("2026-11-20T01:00:00.000Z");
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An evening whose unpublished marks are `points`; what the public gets of it, byte for byte. */
async function evening(points: number, curtain: readonly Change[]): Promise<string[]> {
  vi.setSystemTime(today);
  vi.spyOn(performance, "now").mockReturnValue(0);
  await testDatabase();
  const rounds = [{ id: "final", advance: { best: 1, of: "round", bestOfRest: 0, onTie: "all" } as const }, "gala"];
  const all = contest({
    teams: ["sin-ho", "than-uyen"],
    rounds,
    parts: ["greeting", "skit", { id: "song", round: "gala" }],
  });
  const plan = { ...all, performances: all.performances.filter(({ part }) => part !== "song") };
  const opened = { at: instant(0), by: "Bùi Thu Trang", reason: "" };
  const greeted = confirm(mark(plan, "greeting.sin-ho", Array(5).fill(17.25)), "greeting.sin-ho");
  const marked = mark(greeted, "skit.sin-ho", Array(5).fill(points));
  const organizer = actor();
  await createContest(organizer, withPerformance(marked, "skit.sin-ho", { opened }));
  const act = async (wanted: Change, by = organizer) => {
    const made = await change(id, by, wanted);
    if (isRefusal(made)) throw new Error(`${wanted.name}: ${made.refused}`);
  };
  const server = createServer();
  const live = openLive(server, { trustProxy: false });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  ends.push(async () => {
    await live.close();
    await new Promise((closed) => server.close(closed));
  });
  const frames: string[] = [];
  const { port } = server.address() as AddressInfo;
  const wire = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  wire.on("message", (data) => {
    const packet = data.toString();
    if (packet.startsWith("0")) wire.send(`40/board,{"contest":"${id}"}`);
    if (packet.startsWith("42")) frames.push(packet);
  });
  const heard = (count: number) => vi.waitFor(() => expect(frames).toHaveLength(count), { timeout: 10_000 });
  await heard(2);
  await act(publishPerformance("greeting.sin-ho"));
  await heard(3);
  for (const hidden of curtain)
    await act(hidden, hidden.action === "ballot.write" ? actor(["judge"], "ha") : organizer);
  await act(callOnStage("greeting.than-uyen"));
  await heard(4);
  wire.terminate();
  return frames;
}

test("two evenings that differ only in what is unpublished send the public the same bytes, as often", async () => {
  const about = { round: "final", team: "sin-ho", performance: "skit.sin-ho" };
  const busy = [
    setEntrants("gala", ["sin-ho", "than-uyen"]),
    setEntrants("gala", ["than-uyen"]),
    penalise({ id: "p1", ...about, appliesTo: "part", points: 200, reason: "Quá giờ" }),
    decide({ id: "d1", kind: "time-penalty", performance: "skit.sin-ho", points: 300 }, "Theo biên bản"),
    submitBallot({ id: "b2", performance: "skit.sin-ho", revision: 2, marks: { "skit-mark": 100 }, note: "Xem lại" }),
  ];
  const quiet = await evening(12, []);
  expect(quiet.map((packet) => packet.slice(9, 17))).toEqual(['["board"', '["now",1', '["update', '["update']);
  expect(await evening(38.5, busy)).toEqual(quiet);
});
