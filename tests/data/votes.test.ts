import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { castVote, closeCounted, openStanding, votedFor } from "~/data/votes.server";
import { openVote, revokeVote } from "~/domain/changes/votes";
import { onVotes } from "~/live/announce.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { contest } from "../support/record";

const id = "lai-chau-2018";
const teams = ["sin-ho", "than-uyen", "tan-uyen"] as const;

async function begin() {
  const database = await testDatabase();
  await createContest(actor(), contest({ teams: [...teams], parts: ["skit"], judges: 3 }));
  await change(id, actor(), openVote("v", "Đội khán giả yêu thích", teams));
  return database;
}

const cast = (device: string, team: string, vote = "v") => castVote({ contest: id, vote, device, team });

test("each device has one vote, its last, however many come at once", async () => {
  await begin();
  const told: string[] = [];
  onTestFinished(onVotes((contestId) => void told.push(contestId)));
  const first = Array.from({ length: 1500 }, (_, n) => cast(`device ${n}`, teams[n % 3] ?? ""));
  const second = Array.from({ length: 300 }, (_, n) => cast(`device ${n}`, "tan-uyen"));
  expect(new Set(await Promise.all([...first, ...second]))).toEqual(new Set([null]));
  expect(await openStanding(id)).toEqual({ vote: "v", counts: [400, 400, 700] });
  expect(await votedFor(id, "v", "device 0")).toBe("tan-uyen");
  expect(await votedFor(id, "v", "device 300")).toBe("sin-ho");
  expect(await votedFor(id, "v", "another")).toBeNull();
  expect(told).toContain(id);
  // Written together, not one by one.
  expect(told.length).toBeLessThan(20);
});

test("what is kept of a device does not tell which it was", async () => {
  const { client } = await begin();
  await cast("a secret", "sin-ho");
  expect((await client.castVote.findFirst())?.device).toMatch(/^[0-9a-f]{64}$/);
});

test("refused are other votes, other teams, and votes that are over", async () => {
  await begin();
  expect(await cast("a", "la")).toMatchObject({ refused: "unknown", at: "team" });
  expect(await cast("a", "sin-ho", "w")).toMatchObject({ refused: "vote-closed" });
  expect(await castVote({ contest: "nowhere", vote: "v", device: "a", team: "sin-ho" })).toMatchObject({
    refused: "unknown",
  });
  await change(id, actor(), revokeVote("v", "Mở nhầm"));
  expect(await cast("a", "sin-ho")).toMatchObject({ refused: "unknown" });
  expect(await openStanding(id)).toBeNull();
});

test("a closed vote holds exactly what was received, also of those cast while it closed", async () => {
  const { client } = await begin();
  await closeCounted(id, actor(), "v");
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 60 }), fc.boolean(), async (devices, together) => {
      await client.castVote.deleteMany();
      round += 1;
      const vote = `v${round}`;
      await change(id, actor(), openVote(vote, "Yêu thích", teams));
      const received = new Map<number, string>();
      const send = async (device: number, at: number) => {
        const team = teams[at % 3] ?? "";
        if ((await cast(`device ${device}`, team, vote)) === null) received.set(device, team);
      };
      const all = devices.map(send);
      if (!together) await all[0];
      const closed = closeCounted(id, actor(), vote);
      await Promise.all([...all, closed, ...devices.map((device, at) => send(device + 1, at))]);
      expect(await cast("late", "sin-ho", vote)).toMatchObject({ refused: "vote-closed" });
      const record = (await storedRecord(id))?.record;
      const counts = record?.votes.find((one) => one.id === vote)?.counts ?? [];
      const expected = teams.map((team) => [...received.values()].filter((one) => one === team).length);
      expect(counts.map(({ votes }) => votes)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
}, 120_000);
