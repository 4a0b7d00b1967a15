import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { closeDatabase, db, openDatabase } from "~/data/database.server";
import { difference } from "~/data/difference.server";
import { change, createContest } from "~/data/door.server";
import { storedRecord } from "~/data/record.server";
import { offeredTo, undoEntry } from "~/data/undo.server";
import type { Change } from "~/domain/change";
import { editContest } from "~/domain/changes/contest";
import { decide } from "~/domain/changes/decisions";
import { addJudges } from "~/domain/changes/panel";
import { addPart } from "~/domain/changes/parts";
import { addTeams, editTeam, orderTeams, removeTeam } from "~/domain/changes/teams";
import { undo } from "~/domain/changes/undo";
import { isUndoable } from "~/domain/changes/undo-rows";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { actor, judge, moment, team } from "../support/acting";
import { steps } from "../support/any-step";
import { testDatabase } from "../support/database";
import { contest, mark } from "../support/record";
import { richRecord } from "../support/rich-record";
import { skit, smallContest } from "../support/small-contest";

const plans = fc.array(
  fc.record({ step: fc.constantFrom(...Object.keys(steps)), n: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }) }),
  { minLength: 10, maxLength: 50, size: "max" },
);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

it("any change of the set-up, undone at once, gives back an equal record, and undone again its own", () => {
  let undone = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      plan.reduce<ContestRecord>((record, { step, n }) => {
        const made = steps[step]?.(record, n, "true");
        const next = made?.change.apply(record, moment(made.by));
        if (!made || !next || isRefusal(next) || next === record) return record;
        const changes = plain(difference(record, next).changes);
        const { action, name } = made.change;
        if (changes.length === 0 || !isUndoable({ name, changes })) return next;
        expect(["setup.write", "order.write", "substitution.write"]).toContain(action);
        const back = undo({ name, changes }, { later: false }).apply(next, moment());
        expect({ step, n, back }).toEqual({ step, n, back: record });
        if (isRefusal(back)) return next;
        const again = plain(difference(next, back).changes);
        const forth = undo({ name: `undo ${name}`, changes: again }, { later: false }).apply(back, moment());
        expect({ step, n, forth }).toEqual({ step, n, forth: next });
        undone += 1;
        return next;
      }, smallContest());
    }),
    { numRuns: 120 },
  );
  expect(undone).toBeGreaterThan(500);
});

/** The record as a fresh start reads it from the file. */
async function reread(id: string) {
  const { path } = db();
  await closeDatabase();
  await openDatabase(path.replace(/[\\/][^\\/]+$/, ""));
  return (await storedRecord(id))?.record;
}

test("through a database the rows are as they were, in their places", async () => {
  await testDatabase();
  const record = richRecord();
  const { id } = record.contest;
  await createContest(actor(), record);
  const names = Object.keys(steps);
  const seeds = [...names, ...names].map((_, at) => [at * 7, at * 3, at]);
  let undone = 0;
  for (const [at, n] of seeds.entries()) {
    const before = await storedRecord(id);
    const made = steps[names[at % names.length] ?? ""]?.(before?.record ?? record, n, "true");
    if (!before || !made) continue;
    const done = await change(id, made.by, made.change);
    if (isRefusal(done) || done.revision === before.revision) continue;
    const back = await undoEntry(id, actor(), done.revision);
    if (isRefusal(back)) continue;
    undone += 1;
    expect(await reread(id), made.change.name).toEqual(before.record);
  }
  expect(undone).toBeGreaterThan(8);
}, 240_000);

describe("a change of the set-up", () => {
  const id = contest().contest.id;
  const open = async (record = contest()) => {
    await testDatabase();
    await createContest(actor(), record);
  };
  const did = async (wanted: Change, by = actor()) => {
    const done = await change(id, by, wanted);
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
    return done.revision;
  };
  const now = async () => (await storedRecord(id))?.record;

  test("is undone field by field: what others changed beside it stays", async () => {
    await open();
    const revision = await did(editContest({ title: "Tên nhầm" }));
    await did(editContest({ place: "Nhà văn hóa" }));
    expect(await undoEntry(id, actor(), revision)).toMatchObject({ revision: 4 });
    expect(await now()).toMatchObject({ contest: { title: contest().contest.title, place: "Nhà văn hóa" } });
  });

  test("is not undone once somebody changed the same, and it is said who", async () => {
    await open();
    const revision = await did(editContest({ title: "Tên nhầm" }));
    await did(editContest({ title: "Tên đúng" }), { ...actor(), id: "thang", name: "Lò Văn Thắng" });
    expect(await undoEntry(id, actor(), revision)).toEqual({ refused: "changed-since", with: { by: "Lò Văn Thắng" } });
  });

  test("is not undone where a later decision rests on it, nor is the decision", async () => {
    await open();
    const added = await did(addTeams([team("moi", "Đội mới")]));
    const away = await did(
      decide({ id: "rut", kind: "standing", team: "moi", round: null, standing: "withdrawn" }, "Xin rút"),
    );
    expect(await undoEntry(id, actor(), away)).toEqual({ refused: "not-undoable" });
    expect(await undoEntry(id, actor(), added)).toEqual({ refused: "built-upon" });
  });

  test("a judge who has marked stays", async () => {
    await open();
    const revision = await did(addJudges([judge("moi", "Giám khảo mới")]));
    const record = await now();
    const at = record?.parts.find((one) => one.id === "skit")?.panel.length ?? 0;
    const marks = Array.from({ length: at }, (_, place) => (place === at - 1 ? 8 : null));
    const marked = record && mark(record, "skit.muong-te", marks);
    await did({ name: "ballot.submitted", action: "ballot.write", apply: () => marked ?? contest() }, actor(["judge"]));
    expect(await undoEntry(id, actor(), revision)).toMatchObject({ refused: "has-marks", with: { count: 2 } });
  });

  test("brought back after other work, a team also gets what came up meanwhile", async () => {
    await open();
    const gone = await did(removeTeam("muong-te"));
    await did(addPart({ ...skit, id: "them", round: contest().rounds[0]?.id ?? "", panel: [] }, []));
    await undoEntry(id, actor(), gone);
    const record = await now();
    expect(record?.teams.map((one) => one.id)).toEqual(contest().teams.map((one) => one.id));
    expect(record?.performances.filter((one) => one.team === "muong-te").length).toBe(record?.parts.length);
  });

  test("a number that another team took meanwhile is not given twice", async () => {
    await open();
    const gone = await did(removeTeam("muong-te"));
    await did(editTeam("lai-chau", { number: 2 }));
    expect(await undoEntry(id, actor(), gone)).toMatchObject({ refused: "duplicate-number" });
  });

  test("the newest of one's own comes first, then the one before it, and the undone can be done again", async () => {
    await open();
    const ids = contest().teams.map((one) => one.id);
    const renamed = await did(editContest({ title: "Một" }));
    const moved = await did(orderTeams([...ids].reverse()));
    await did(editContest({ place: "Hai" }), { ...actor(), id: "thang" });
    const offer = async () => {
      const record = await now();
      const { undo: back, redo } = await offeredTo(actor(), id, record ?? contest());
      return [back?.revision ?? null, redo?.revision ?? null];
    };
    expect(await offer()).toEqual([moved, null]);
    const undone = await undoEntry(id, actor(), moved);
    const at = isRefusal(undone) ? 0 : undone.revision;
    expect(await offer()).toEqual([renamed, at]);
    await undoEntry(id, actor(), at);
    expect((await now())?.teams.map((one) => one.id)).toEqual([...ids].reverse());
    expect(await offer()).toEqual([at + 1, null]);
  });

  test.each([1, 99])("the contest itself, and what never was, are not undone (%i)", async (revision) => {
    await open();
    expect(isRefusal(await undoEntry(id, actor(), revision))).toBe(true);
  });
});
