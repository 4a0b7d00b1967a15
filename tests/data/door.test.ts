import { expect, onTestFinished, test } from "vitest";
import { verifyAudit } from "~/data/audit.server";
import { db } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import type { Action } from "~/domain/access";
import type { Change } from "~/domain/change";
import { submitBallot } from "~/domain/changes/ballots";
import { stepCeremony } from "~/domain/changes/ceremony";
import { reopen } from "~/domain/changes/confirmation";
import { setOfficers } from "~/domain/changes/lists";
import { addOfficers } from "~/domain/changes/panel";
import { closeMarking, openMarking } from "~/domain/changes/stage";
import { editTeam } from "~/domain/changes/teams";
import { isRefusal, refuse } from "~/domain/refusal";
import { onAnnouncement, onSeat } from "~/live/announce.server";
import { actor } from "../support/acting";
import { announced } from "../support/announced";
import { testDatabase } from "../support/database";
import { contest } from "../support/record";

const id = "lai-chau-2018";
const performance = "skit.sin-ho";

async function begin(judges = 5) {
  const database = await testDatabase();
  await createContest(actor(), contest({ teams: ["sin-ho", "than-uyen"], parts: ["skit"], judges }));
  return database;
}

/** What everybody was told, from now on. */
function heard(): [string, number][] {
  const told: [string, number][] = [];
  onTestFinished(onAnnouncement((contestId, revision) => void told.push([contestId, revision])));
  return told;
}

function editing(fields: { title?: string; place?: string }, action: Action = "setup.write"): Change {
  const apply: Change["apply"] = (record) => ({ ...record, contest: { ...record.contest, ...fields } });
  return { name: "contest.edited", action, apply };
}

function renaming(team: string, name: string): Change {
  const teams: Change["apply"] = (record) => ({
    ...record,
    teams: record.teams.map((one) => (one.id === team ? { ...one, name } : one)),
  });
  return { name: "team.renamed", action: "setup.write", apply: teams };
}

const ballot = (judge: string, mark = 9000) =>
  submitBallot({ id: `ballot-of-${judge}`, performance, revision: 1, marks: { "skit-mark": mark }, note: "" });

test("a change is written, audited with what was before and after, and announced once it is committed", async () => {
  const { client } = await begin();
  const told = heard();
  const outcome = await change(id, actor(), editing({ title: "Tên mới" }));
  expect(outcome).toMatchObject({ revision: 2, record: { contest: { title: "Tên mới" } } });
  expect(told).toEqual([[id, 2]]);
  expect(await client.contest.findUnique({ where: { id } })).toMatchObject({ revision: 2, title: "Tên mới" });
  const entry = await client.auditEntry.findFirst({ where: { contestId: id, revision: 2 } });
  expect(entry).toMatchObject({ name: "contest.edited", actorName: "Nguyễn Văn An", device: "Máy thử", seq: 2 });
  expect(JSON.parse(entry?.roles ?? "")).toEqual(["organizer"]);
  expect(JSON.parse(entry?.changes ?? "")).toMatchObject([
    { in: "contest", id, before: { title: "Hội thi Dân vận khéo" }, after: { title: "Tên mới" } },
  ]);
});

test("whose rights in a seat are others now is announced, and nobody else", async () => {
  await begin();
  const seats: string[] = [];
  onTestFinished(onSeat((_, seat) => void seats.push(seat)));
  const officers = (...all: [string, string, "secretary" | "timekeeper"][]) =>
    setOfficers(all.map(([id, fullName, role]) => ({ id, fullName, title: "", workplace: "", role })));
  await change(id, actor(), officers(["lan", "Lan", "secretary"], ["hai", "Hải", "timekeeper"]));
  expect(seats.splice(0)).toEqual(["lan", "hai"]);
  await change(id, actor(), officers(["lan", "Vũ Thị Lan", "secretary"], ["hai", "Hải", "secretary"]));
  expect(seats.splice(0)).toEqual(["hai"]);
  await change(id, actor(), officers(["hai", "Hải", "secretary"]));
  expect(seats).toEqual(["lan"]);
});

test("what the record has no place for is in the audit: why marking was closed again", async () => {
  const { client } = await begin();
  await change(id, actor(), openMarking(performance));
  await change(id, actor(), closeMarking(performance, "mở nhầm đội"));
  const entry = await client.auditEntry.findFirst({ where: { contestId: id, name: "marking.closed" } });
  expect(JSON.parse(entry?.changes ?? "")).toMatchObject([{ in: "performances", reason: "mở nhầm đội" }]);
  expect(await verifyAudit()).toMatchObject({ intact: true });
});

const unauthorized = editing({ title: "X" }, "publication.write");
test.each([
  ["of the rules", editing({}), actor(), id, "in-use"],
  ["for want of the right", unauthorized, actor(["judge"], "thang"), id, "forbidden"],
  ["for want of a contest", editing({ title: "X" }), actor(), "no-such", "unknown"],
])("a refusal %s writes nothing and tells nobody", async (_why, work, by, contestId, reason) => {
  const { client } = await begin();
  const told = heard();
  const refusing: Change = reason === "in-use" ? { ...work, apply: () => refuse("in-use") } : work;
  expect(await change(contestId, by, refusing)).toEqual({ refused: reason });
  expect([await client.auditEntry.count(), (await storedRecord(id))?.revision, told]).toEqual([1, 1, []]);
});

test("a change that throws, or that the database refuses, leaves nothing behind", async () => {
  const { client } = await begin();
  const before = await storedRecord(id);
  const told = heard();
  const broken: Change = {
    name: "broken",
    // What the door leaves to the database.
    action: "clock.write",
    apply: (record) => ({
      ...record,
      contest: { ...record.contest, title: "nửa chừng" },
      teams: [...record.teams, { ...record.teams[0], id: "sin-ho" } as (typeof record.teams)[number]],
    }),
  };
  await expect(change(id, actor(), broken)).rejects.toThrow();
  await expect(change(id, actor(), { ...broken, apply: () => JSON.parse("{") })).rejects.toThrow(SyntaxError);
  expect(await storedRecord(id)).toEqual(before);
  expect([await client.auditEntry.count(), told]).toEqual([1, []]);
  expect(await change(id, actor(), editing({ title: "Lần sau" }))).toMatchObject({ revision: 2 });
});

test("a change that would leave a record which does not hold together is refused", async () => {
  await begin();
  const before = await storedRecord(id);
  const nowhere = await change(id, actor(), editTeam("sin-ho", { bloc: "khong-co" }));
  expect(nowhere).toMatchObject({ refused: "unknown", with: { path: "teams.0.bloc" } });
  const twice = addOfficers([
    { id: "thang", fullName: "Bùi Thu Trang", title: "", workplace: "", sample: false, role: "secretary" },
  ]);
  expect(await change(id, actor(), twice)).toMatchObject({ refused: "taken" });
  expect(await storedRecord(id)).toEqual(before);
});

test("a ballot that was counted cannot be taken out of the record, by any change", async () => {
  await begin();
  await change(id, actor(), openMarking(performance));
  await change(id, actor(["judge"], "thang"), ballot("thang"));
  const without: Change = { name: "x", action: "setup.write", apply: (record) => ({ ...record, ballots: [] }) };
  await expect(change(id, actor(), without)).rejects.toThrow();
  expect((await storedRecord(id))?.record.ballots).toHaveLength(1);
});

test("what changes nothing writes nothing, whether it answers the same record or an equal one", async () => {
  const { client } = await begin();
  const told = heard();
  for (const work of [editing({}), { ...editing({}), apply: (record) => structuredClone(record) } as Change]) {
    expect(await change(id, actor(), work)).toMatchObject({ revision: 1 });
  }
  expect([await client.auditEntry.count(), told]).toEqual([1, []]);
});

test.each<[string, Change, Change, boolean]>([
  ["the same field", editing({ title: "A" }), editing({ title: "B" }), true],
  ["another field of the same row", editing({ place: "A" }), editing({ title: "B" }), false],
  ["the same row", renaming("sin-ho", "A"), renaming("sin-ho", "B"), true],
  ["another row", renaming("sin-ho", "A"), renaming("than-uyen", "B"), false],
])("a form seen before somebody changed %s", async (_what, theirs, mine, isStale) => {
  await begin();
  const [seen, chair] = [1, { ...actor(), id: "ha", name: "Nguyễn Thị Hà" }];
  await change(id, chair, theirs);
  const outcome = await change(id, actor(), mine, { seen });
  if (isStale) expect(outcome).toEqual({ refused: "stale", with: { by: "Nguyễn Thị Hà" } });
  else expect(outcome).toMatchObject({ revision: 3 });
  expect(await change(id, actor(), mine, { seen: 2 })).toMatchObject({ revision: 3 });
});

test("nine judges who submit at once all land, each exactly once, each under a revision of its own", async () => {
  const { client } = await begin(9);
  await change(id, actor(), openMarking(performance));
  const judges = (await storedRecord(id))?.record.judges.map((judge) => judge.id) ?? [];
  const told = heard();
  const outcomes = await Promise.all(judges.map((judge) => change(id, actor(["judge"], judge), ballot(judge))));
  expect(outcomes.filter(isRefusal)).toEqual([]);
  const revisions = outcomes.map((one) => (isRefusal(one) ? 0 : one.revision)).sort((a, b) => a - b);
  expect(revisions).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(told.map(([, revision]) => revision)).toEqual(revisions);
  const rows = await client.ballotRevision.findMany({ orderBy: { position: "asc" } });
  expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(rows.map(({ judgeId }) => judgeId))).toEqual(new Set(judges));
  expect(await client.auditEntry.count({ where: { name: "ballot.submitted" } })).toBe(9);
});

test("a ballot sent again, even at the same time, is one ballot with one receipt", async () => {
  const { client } = await begin();
  await change(id, actor(), openMarking(performance));
  const sent = await Promise.all([1, 2, 3].map(() => change(id, actor(["judge"], "thang"), ballot("thang"))));
  const receipts = sent.map((one) => (isRefusal(one) ? one.refused : one.record.ballots[0]?.receipt));
  expect(new Set(receipts).size).toBe(1);
  expect(sent.map((one) => (isRefusal(one) ? 0 : one.revision))).toEqual([3, 3, 3]);
  expect(await client.ballotRevision.count()).toBe(1);
});

test("a write by another program is seen: the remembered record is not trusted beyond its revision", async () => {
  const { client } = await begin();
  await change(id, actor(), editing({ title: "Tên mới" }));
  await client.contest.update({ where: { id }, data: { revision: 7, place: "Nơi khác" } });
  expect(await change(id, actor(), editing({ title: "Sau" }))).toMatchObject({
    revision: 8,
    record: { contest: { title: "Sau", place: "Nơi khác" } },
  });
});

test("a contest is made once, by who may, and its maker becomes its organizer", async () => {
  const { client } = await testDatabase();
  const account = { id: "an", username: "an", name: "An", passwordHash: "-", createdAt: "" };
  await client.account.create({ data: account });
  const record = contest({ parts: ["skit"] });
  expect(await createContest(actor(["judge"], "thang"), record)).toEqual({ refused: "forbidden" });
  expect(await createContest(actor(), record)).toMatchObject({ revision: 1, record });
  expect(await createContest(actor(), record)).toEqual({ refused: "exists" });
  expect(await client.membership.findMany()).toEqual([{ accountId: "an", contestId: id, role: "organizer" }]);
  expect(await client.auditEntry.count()).toBe(1);
  expect(db().memory.recall(id, 1)).toEqual(record);
});

test("what a ceremony has told is not altered while it tells it", async () => {
  await testDatabase();
  const record = announced();
  await createContest(actor(), record);
  const again = reopen(record.performances[0]?.id ?? "", "Cộng nhầm");
  expect(await change(id, actor(), again)).toEqual(refuse("ceremony-told"));
  await change(id, actor(), stepCeremony("le", 2, 0));
  expect(await change(id, actor(), again)).toMatchObject({ revision: 3 });
});
