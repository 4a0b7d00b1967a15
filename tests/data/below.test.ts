import { describe, expect, test } from "vitest";
import { contestsBelow, isBelow } from "~/data/below.server";
import { change, createContest } from "~/data/door.server";
import { editContest } from "~/domain/changes/contest";
import { publishRound } from "~/domain/changes/publication";
import { approveResults } from "~/domain/changes/results-approval";
import { editTeam } from "~/domain/changes/teams";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { summary } from "~/domain/stages";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { confirm, contest, mark } from "../support/record";
import { richRecord } from "../support/rich-record";

const fed = (id: string, parent: string | null, plan: Parameters<typeof contest>[0] = {}): ContestRecord =>
  contest({ teams: 2, judges: 1, parts: ["skit"], ...plan, contest: { id, parent, ...plan.contest } });

async function stored(...records: ContestRecord[]) {
  const { client } = await testDatabase();
  for (const record of records) {
    const made = await createContest(actor(), record);
    if (isRefusal(made)) throw new Error(made.refused);
  }
  return client;
}

const done = (record: ContestRecord): ContestRecord =>
  record.performances.reduce((sofar, { id }, at) => confirm(mark(sofar, id, [90 - at]), id), record);

describe("the contests below", () => {
  test("are all that feed one, through others too, and nothing else", async () => {
    await stored(fed("tinh", null), fed("huyen", "tinh"), fed("xa", "huyen"), fed("khac", "noi-khac"));
    expect((await contestsBelow("tinh")).map(({ id }) => id)).toEqual(["huyen", "xa"]);
    expect(await contestsBelow("khac")).toEqual([]);
    expect(await isBelow("xa", "tinh")).toBe(true);
    expect([await isBelow("tinh", "xa"), await isBelow("tinh", "tinh"), await isBelow("khac", "tinh")]).toEqual([
      ...[false, false, false],
    ]);
  });

  test("in a ring are walked once", async () => {
    await stored(fed("a", "c"), fed("b", "a"), fed("c", "b"));
    expect((await contestsBelow("a")).map(({ id }) => id)).toEqual(["b", "c"]);
    expect(await isBelow("nowhere", "a")).toBe(false);
  });

  test("that were put away are not there, nor is what feeds them", async () => {
    const client = await stored(fed("tinh", null), fed("huyen", "tinh"), fed("xa", "huyen"));
    await client.contest.update({ where: { id: "huyen" }, data: { archivedAt: "2026-01-01T00:00:00.000Z" } });
    expect(await contestsBelow("tinh")).toEqual([]);
    expect(await isBelow("xa", "tinh")).toBe(false);
  });

  test("are told from a handful of queries as from their whole records", async () => {
    const records = [
      { ...richRecord("rich"), contest: { ...richRecord("rich").contest, parent: "tinh", onStage: null } },
      fed("trong", "tinh", { teams: 0, judges: 0, parts: [] }),
      fed("soan", "tinh", { contest: { startsOn: null } }),
      mark(fed("thi", "tinh"), "skit.muong-te", [80]),
    ];
    await stored(fed("tinh", null), ...records);
    const told = new Map((await contestsBelow("tinh")).map((one) => [one.id, one]));
    for (const record of records) expect(told.get(record.contest.id)).toEqual(summary(record));
  });

  test("follow what changes, up to approved results that are others now", async () => {
    await stored(fed("tinh", null), done(fed("huyen", "tinh")));
    const now = async () => (await contestsBelow("tinh"))[0];
    const carry = async (...changes: Parameters<typeof change>[2][]) => {
      for (const one of changes) {
        const outcome = await change("huyen", actor(), one);
        if (isRefusal(outcome)) throw new Error(`${one.name}: ${outcome.refused}`);
      }
    };
    expect((await now())?.milestone).toBe("running");
    await carry(publishRound("cb", "final"));
    expect(await now()).toMatchObject({ milestone: "published", differs: false });
    await carry(approveResults("pd", "final"));
    expect(await now()).toMatchObject({ milestone: "approved", differs: false });
    await carry(editContest({ place: "Nhà văn hóa" }));
    expect(await now()).toMatchObject({ place: "Nhà văn hóa", milestone: "approved", differs: false });
    await carry(editTeam("muong-te", { name: "Mường Tè 2" }));
    expect(await now()).toMatchObject({ milestone: "approved", differs: true });
    await carry(approveResults("pd-2", "final"));
    expect(await now()).toMatchObject({ milestone: "approved", differs: false });
  });
});
