import { describe, expect, test } from "vitest";
import { auditOf, verifyAudit } from "~/data/audit.server";
import { changeUnits, loadUnits } from "~/data/catalogue.server";
import { loadContest } from "~/data/contests.server";
import { db } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { loadProvince } from "~/data/sample.server";
import { offeredTo, undoEntry } from "~/data/undo.server";
import { lastUnitsOfOthers, undoUnitsEntry, unitsOfferedTo } from "~/data/undo-units.server";
import { addUnits, editUnit, endUnits, importUnits, removeUnit } from "~/domain/changes/catalogue";
import { editContest } from "~/domain/changes/contest";
import { carryUnits } from "~/domain/changes/units";
import { readRecord } from "~/domain/integrity";
import type { Unit } from "~/domain/record";
import { actor, newContest } from "../support/acting";
import { testDatabase } from "../support/database";

function unit(id: string, fields: Partial<Unit> = {}): Unit {
  return {
    id,
    name: id,
    kind: "xã",
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    source: "",
    ...fields,
  };
}

const by = actor();
const record = async (id: string) => {
  const loaded = await loadContest(id);
  if (!loaded) throw new Error(`${id} is gone`);
  return loaded;
};

/** A contest of the district of Mường Tè and one of another district, on Lai Châu's units. */
async function house() {
  await testDatabase();
  await loadProvince(by);
  const { units } = await loadUnits();
  for (const [id, holder] of [
    ["muong-te", "lc-02"],
    ["sin-ho", "lc-04"],
  ] as const) {
    await createContest(by, newContest({ id }));
    await change(id, by, carryUnits(units, [holder]));
    await change(id, by, editContest({ holders: [holder] }));
  }
}

describe("a change of the catalogue", () => {
  test("revises the contests that carry the unit, and only those, and the audit tells of it", async () => {
    await house();
    const [own, other] = [await record("muong-te"), await record("sin-ho")];
    expect(await changeUnits(by, editUnit("lc-02", { name: "Huyện Mường Tè (cũ)" }))).toMatchObject({ changed: 1 });
    const now = await record("muong-te");
    expect(now.revision).toBe(own.revision + 1);
    expect(now.record.units.map(({ name }) => name)).toContain("Huyện Mường Tè (cũ)");
    expect((await record("sin-ho")).revision).toBe(other.revision);
    const [entry] = (await auditOf("muong-te")).entries;
    expect(entry).toMatchObject({ name: "unit.edited", actorName: "Nguyễn Văn An", revision: now.revision });
    expect(await verifyAudit()).toMatchObject({ intact: true });
  });

  test("that moves a unit takes its new parents into the contests that carry it", async () => {
    await house();
    await changeUnits(by, addUnits([unit("vung"), unit("tieu-vung", { parent: "vung" })]));
    await changeUnits(by, editUnit("lc", { parent: "tieu-vung" }));
    const { record: carried } = await record("muong-te");
    expect(carried.units.map(({ id }) => id)).toEqual(["lc-02", "lc", "tieu-vung", "vung"]);
    expect(readRecord(JSON.parse(JSON.stringify(carried)))).toHaveProperty("record");
  });

  test("changes nothing twice", async () => {
    await house();
    const entries = await db().client.auditEntry.count();
    expect(await loadProvince(by)).toMatchObject({ changed: 0 });
    expect(await changeUnits(by, editUnit("lc-02", { name: "Huyện Mường Tè" }))).toMatchObject({ changed: 0 });
    expect(await db().client.auditEntry.count()).toBe(entries);
  });

  test("on an outdated form is refused where somebody changed the same, and only there", async () => {
    await house();
    const { revision: seen } = await loadUnits();
    await changeUnits({ ...by, name: "Lò Thị Bình" }, editUnit("lc-02", { source: "khác" }));
    expect(await changeUnits(by, editUnit("lc-02", { source: "của tôi" }), { seen })).toMatchObject({
      refused: "stale",
      with: { by: "Lò Thị Bình" },
    });
    expect(await changeUnits(by, editUnit("lc-02", { name: "Mường Tè" }), { seen })).toMatchObject({ changed: 1 });
    expect(await changeUnits(by, editUnit("lc-03", { source: "khác" }), { seen })).toMatchObject({ changed: 1 });
  });

  test("removes what nobody uses, and nothing else", async () => {
    await house();
    await changeUnits(by, addUnits([unit("nham")]));
    expect(await changeUnits(by, removeUnit("nham"))).toMatchObject({ changed: 1 });
    expect(await changeUnits(by, removeUnit("lc-02"))).toMatchObject({
      refused: "in-use",
    });
    expect(await changeUnits(by, removeUnit("lc"))).toMatchObject({ refused: "in-use" });
    expect((await loadUnits()).units).toHaveLength(47);
  });

  test("removes what a contest has let go of", async () => {
    await house();
    await change("muong-te", by, editContest({ holders: [] }));
    expect((await record("muong-te")).record.units).toEqual([]);
    expect(await changeUnits(by, removeUnit("lc-02"))).toMatchObject({ changed: 1 });
  });

  test("is an organizer's", async () => {
    await house();
    expect(await changeUnits(actor(["secretary"], "tk"), removeUnit("lc-08"))).toEqual({ refused: "forbidden" });
  });
});

describe("a change of the catalogue is put back", () => {
  const newest = async () => (await unitsOfferedTo(by, "2000")).undo?.revision ?? 0;

  test("with all that it did, for every contest that carries the unit", async () => {
    await house();
    const before = (await loadUnits()).units;
    const fresh = { id: "moi", name: "Huyện mới", kind: "huyện", parent: "lc", source: "" };
    await changeUnits(by, endUnits(["lc-02", "lc-03"], "2020-01-31", [], [fresh]));
    expect(await undoUnitsEntry(by, await newest())).toMatchObject({ changed: 3 });
    expect((await loadUnits()).units).toEqual(before);
    const { record: carried } = await record("muong-te");
    expect(carried.units.find(({ id }) => id === "lc-02")).toEqual(before.find(({ id }) => id === "lc-02"));
    expect(await verifyAudit()).toMatchObject({ intact: true });
  });

  test("a unit that was deleted comes back; one that is used since stays", async () => {
    await house();
    await changeUnits(by, addUnits([unit("nham")]));
    const added = await newest();
    await changeUnits(by, removeUnit("nham"));
    await undoUnitsEntry(by, await newest());
    expect((await loadUnits()).units).toContainEqual(unit("nham"));
    await changeUnits(by, addUnits([unit("duoi", { parent: "nham" })]));
    expect(await undoUnitsEntry(by, added)).toMatchObject({ refused: "in-use", with: { by: "duoi" } });
    await changeUnits(by, removeUnit("duoi"));
    await change("muong-te", by, carryUnits((await loadUnits()).units, ["nham"]));
    expect(await undoUnitsEntry(by, added)).toMatchObject({ refused: "in-use" });
  });

  test("unless somebody changed the same since, and it is said who", async () => {
    await house();
    await changeUnits(by, editUnit("lc-02", { source: "nhầm" }));
    const mine = await newest();
    await changeUnits({ ...by, id: "thang", name: "Lò Văn Thắng" }, editUnit("lc-02", { source: "đúng" }));
    expect(await undoUnitsEntry(by, mine)).toEqual({ refused: "changed-since", with: { by: "Lò Văn Thắng" } });
    expect((await lastUnitsOfOthers(by))?.name).toBe("unit.edited");
    expect(await undoUnitsEntry(by, 9999)).toEqual({ refused: "unknown" });
  });

  test("by the catalogue's own way only: a contest that carries a unit does not offer it", async () => {
    await house();
    await changeUnits(by, editUnit("lc-02", { name: "Huyện Mường Tè (cũ)" }));
    const { revision, record: carried } = await record("muong-te");
    expect((await offeredTo(by, "muong-te", carried)).undo?.revision ?? 0).toBeLessThan(revision);
    expect(await undoEntry("muong-te", by, revision)).toEqual({ refused: "not-undoable" });
  });
});

test("units end in others: a merger of three, with the day after as the first of the new one", async () => {
  await house();
  const fresh = { id: "moi", name: "Xã Mường Tè mới", kind: "xã", parent: "lc", source: "" };
  await changeUnits(by, endUnits(["lc-03445", "lc-03466", "lc-03433"], "2030-12-31", [], [fresh]));
  const { units } = await loadUnits();
  const of = (id: string) => units.find((one) => one.id === id);
  expect(of("lc-03466")).toMatchObject({ validTo: "2030-12-31", successors: ["moi"] });
  expect(of("moi")).toMatchObject({ validFrom: "2031-01-01", validTo: null, successors: [] });
});

test("what a form took from the catalogue before a correction does not undo the correction", async () => {
  await house();
  const { units } = await loadUnits();
  await changeUnits(by, editUnit("lc-08", { name: "Huyện Than Uyên (đã sửa)" }));
  await change("muong-te", by, carryUnits(units, ["lc-08"]));
  const names = (await record("muong-te")).record.units.map(({ name }) => name);
  expect(names).toContain("Huyện Than Uyên (đã sửa)");
});

test("a whole country's units are brought in and changed within seconds", async () => {
  await house();
  const many = Array.from({ length: 5000 }, (_, at) => unit(`x-${at}`, { parent: "lc", name: `Xã ${at}` }));
  expect(await changeUnits(by, importUnits(many))).toMatchObject({ changed: 5000 });
  expect(await changeUnits(by, editUnit("x-77", { name: "Xã khác" }))).toMatchObject({ changed: 1 });
});
