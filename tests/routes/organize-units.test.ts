import { describe, expect, test } from "vitest";
import { loadUnits } from "~/data/catalogue.server";
import { createContest } from "~/data/door.server";
import { readList } from "~/documents/reading/list.server";
import { isRefusal } from "~/domain/refusal";
import { pickedUnit } from "~/http/units.server";
import * as holders from "~/routes/organize.$contest.facts_.units";
import * as judges from "~/routes/organize.$contest.panel_.judges";
import * as teams from "~/routes/organize.$contest.teams";
import * as team from "~/routes/organize.$contest.teams_.$team";
import * as frame from "~/routes/organize.units";
import * as catalogue from "~/routes/organize.units._index";
import * as one from "~/routes/organize.units.$unit";
import * as end from "~/routes/organize.units.$unit_.end";
import * as brought from "~/routes/organize.units.import";
import * as fresh from "~/routes/organize.units.new";
import * as sample from "~/routes/organize.units_.sample";
import * as undoing from "~/routes/organize.units_.undo";
import * as search from "~/routes/organize.units[.]json";
import * as exported from "~/routes/organize.units[.]xlsx";
import { pastedLines } from "~/text/pasted/cells";
import { asPasted, readUnits } from "~/text/pasted/units";
import { actor, newContest } from "../support/acting";
import { richRecord } from "../support/rich-record";
import { openOffice } from "./organize-cast";

describe("the search for units", () => {
  test("finds without marks, the units of the day first, and says what they belong to", async () => {
    const office = await openOffice(richRecord());
    const ask = async (query: string) => (await office.look(search, {}, `?${query}`)).json();
    const short = ({ units }: { units: { id: string; path: string[]; valid: boolean }[] }) =>
      units.map(({ id, path, valid }) => [id, path.join(), valid]);
    expect(short(await ask("q=SIN+ho&on=2018-11-20"))).toEqual([
      ["sin-ho-2018", "Tỉnh Lai Châu", true],
      ["xa-sin-ho", "", false],
    ]);
    expect(short(await ask("q=sìn+hồ&on=2026-01-01")).map(([id]) => id)).toEqual(["xa-sin-ho", "sin-ho-2018"]);
    expect(short(await ask("q=Hà+Nội"))).toEqual([]);
    expect(short(await ask("under=lai-chau-tinh&on=2018-11-20"))).toEqual([["sin-ho-2018", "Tỉnh Lai Châu", true]]);
    expect(short(await ask("under=lai-chau-tinh&on=2026-01-01"))).toEqual([]);
    expect((await ask(`q=${"a".repeat(5000)}&on=khi-nao`)).units).toEqual([]);
  });

  test("reads what stands in a field as one unit, or asks which", async () => {
    await openOffice(richRecord());
    const pick = async (id: string | null, typed: string, on?: string) => {
      const picked = await pickedUnit({ id, typed }, "unit", on);
      return isRefusal(picked) ? picked : picked.unit;
    };
    expect(await pick(null, "")).toBeNull();
    expect(await pick("xa-sin-ho", "Xã Sìn Hồ, từ 01/07/2025")).toBe("xa-sin-ho");
    expect(await pick("xa-sin-ho", "")).toBeNull();
    expect(await pick("xa-sin-ho", "huyen sin ho")).toBe("sin-ho-2018");
    expect(await pick(null, "Xã Sìn Hồ")).toBe("xa-sin-ho");
    expect(await pick(null, "Sở Y tế")).toMatchObject({ refused: "unit-unclear", at: "unit" });
    expect(await pick("khong-co", "Sở Y tế")).toMatchObject({ refused: "unit-unclear" });
  });
});

describe("a contest's form", () => {
  test("takes a team's unit with all above it into the record, and the name as it was typed", async () => {
    const office = await openOffice(newContest({ startsOn: "2018-10-12" }));
    await createContest(actor(), richRecord());
    const wanted = { name: "Đội 1", unit: "sin-ho-2018", unitTyped: "Huyện Sìn Hồ", unitName: "UBND huyện Sìn Hồ" };
    expect(await office.send(teams, { id: "d1", ...wanted })).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(record.teams[0]).toMatchObject({ unit: "sin-ho-2018", unitName: "UBND huyện Sìn Hồ" });
    expect(record.units.map(({ id }) => id)).toEqual(["sin-ho-2018", "lai-chau-tinh"]);
    expect(await office.send(team, { ...wanted, unitTyped: "Sở Y tế" }, { team: "d1" })).toMatchObject({
      status: 422,
      errors: { unit: [expect.stringContaining("Sở Y tế")] },
    });
    expect(await office.send(team, { ...wanted, unitTyped: "" }, { team: "d1" })).toMatchObject({ status: 200 });
    expect((await office.now()).record.teams[0]?.unit).toBeNull();
  });

  test("takes a judge's unit", async () => {
    const office = await openOffice(richRecord());
    const { record } = await office.now();
    const rows = record.judges.map(({ id, fullName }, at) => ({
      [`judges[${at}].id`]: id,
      [`judges[${at}].fullName`]: fullName,
    }));
    const unit = { "judges[0].unit": "", "judges[0].unitTyped": "Huyện Sìn Hồ" };
    const form = Object.assign({ chair: "thang" }, unit, ...rows);
    expect(await office.send(judges, form)).toMatchObject({ status: 200 });
    expect((await office.now()).record.judges[0]?.unit).toBe("sin-ho-2018");
    expect(await office.send(judges, { ...form, "judges[0].unitTyped": "Xóm Núi" })).toMatchObject({
      errors: { "judges[0].unit": [expect.stringContaining("Xóm Núi")] },
    });
  });
});

describe("the catalogue's pages", () => {
  const fields = { name: "Sở Nội vụ", kind: "sở", parentTyped: "Tỉnh Lai Châu", parent: "" };

  test("load the province that comes with the program, and show it as a tree, on a day, and by name", async () => {
    const office = await openOffice(newContest());
    expect(await office.send(sample, {})).toMatchObject({ status: 200 });
    const page = async (query: string) => (await office.look(catalogue, {}, `?${query}`)).json();
    const rows = async (query: string) => (await page(query)).rows.map((row: { name: string }) => row.name);
    expect((await rows("")).length).toBe(47);
    expect((await rows("on=20/11/2018")).length).toBe(9);
    expect((await rows("on=1/7/2025")).length).toBe(39);
    expect(await rows("q=MUONG+te")).toEqual(["Xã Mường Tè", "Huyện Mường Tè"]);
    expect(await rows("q=mường+tè&on=2018-11-20")).toEqual(["Huyện Mường Tè"]);
    expect((await rows("under=lc")).length).toBe(46);
    expect(await page("on=32/13/2018")).toMatchObject({ wrongDay: true });
    expect((await rows(`q=${"%".repeat(3000)}&under=lc`)).length).toBe(0);
  });

  test("add a unit, under its code if it has one, once however often it is sent", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const wanted = { ...fields, id: "moi", code: "SNV" };
    expect(await office.send(fresh, wanted)).toMatchObject({ status: 200, to: "/organize/units/SNV" });
    expect(await office.send(fresh, { ...wanted, code: "" })).toMatchObject({ to: "/organize/units/moi" });
    expect(await office.send(fresh, { ...wanted, code: "" })).toMatchObject({ to: "/organize/units/moi" });
    const { unit, warnings } = await (await office.look(one, { unit: "moi" })).json();
    expect(unit).toMatchObject({ name: "Sở Nội vụ", parent: "lc", validTo: null });
    expect(warnings).toMatchObject([{ kind: "same-name", id: "SNV" }]);
  });

  test.each([
    [{ name: "" }, "name"],
    [{ code: "lc" }, "code"],
    [{ code: "mã số" }, "code"],
    [{ parentTyped: "Tỉnh Nào" }, "parent"],
    [{ validFrom: "hôm nay" }, "validFrom"],
    [{ validFrom: "1/7/2025", validTo: "30/6/2025" }, "validTo"],
  ])("refuse a new unit with %j at its field", async (wrong, field) => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const answer = await office.send(fresh, { ...fields, id: "moi", code: "", validTo: "", ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("edit a unit where the rules allow it", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const { revision } = await loadUnits();
    const send = (form: object) => office.send(one, { ...fields, seen: revision, ...form }, { unit: "lc" });
    expect(await send({ parentTyped: "Huyện Mường Tè" })).toMatchObject({ refusal: "unit-ring" });
    expect(await send({ name: "Tỉnh Lai Châu", kind: "tỉnh", parentTyped: "" })).toMatchObject({ status: 200 });
    expect(await send({ name: "Khác", parentTyped: "", seen: 0 })).toMatchObject({ status: 409, refusal: "stale" });
  });

  test("end a unit: a new name, on record, from the day after", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const { revision: seen } = await loadUnits();
    const form = { seen, "fresh[0].id": "moi", "fresh[0].name": "Xã Mường Tè Mới", "fresh[0].kind": "xã" };
    const where = { unit: "lc-03445" };
    expect(await office.send(end, { ...form, lastDay: "" }, where)).toMatchObject({
      errors: { lastDay: [expect.anything()] },
    });
    const before = await office.send(end, { ...form, lastDay: "1/1/2020" }, where);
    expect(before).toMatchObject({ status: 422, refusal: "ends-before-start" });
    expect(await office.send(end, { ...form, lastDay: "31/12/2029" }, where)).toMatchObject({ status: 200 });
    const made = await (await office.look(one, { unit: "moi" })).json();
    expect(made.unit).toMatchObject({ validFrom: "2030-01-01", parent: "lc" });
    expect(made.formerly.map(({ id }: { id: string }) => id)).toEqual(["lc-03445"]);
  });

  test("delete what nobody uses", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    await office.send(fresh, { ...fields, id: "moi", code: "" });
    expect(await office.remove(one, { unit: "moi" })).toMatchObject({ status: 200 });
    expect(await office.remove(one, { unit: "lc" })).toMatchObject({ refusal: "in-use" });
    expect((await office.look(one, { unit: "moi" })).headers.get("Location")).toBe("/organize/units");
  });

  test("say what was just done, and put it back", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    await office.send(fresh, { ...fields, id: "moi", code: "" });
    const bar = async () => (await office.look(frame)).json();
    const { undo } = await bar();
    expect(undo).toMatchObject({ undo: { said: "Đã thêm đơn vị Sở Nội vụ" }, redo: null, isFresh: true });
    expect(await office.send(undoing, { revision: undo.undo.revision })).toMatchObject({ status: 200 });
    expect((await loadUnits()).units).toHaveLength(47);
    const after = (await bar()).undo;
    expect(after.redo.said).toBe("Hoàn tác: thêm đơn vị: Sở Nội vụ");
    expect(after.undo.said).toContain("Đã thêm đơn vị");
    expect(await office.send(undoing, { revision: undo.undo.revision })).toMatchObject({ refusal: "changed-since" });
    expect(await office.send(undoing, { revision: after.redo.revision })).toMatchObject({ status: 200 });
    expect((await loadUnits()).units).toHaveLength(48);
    expect(await office.send(undoing, { revision: 1 })).toMatchObject({ refusal: "unknown" });
  });

  test("bring a pasted list in, whole and once", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const { revision: seen } = await loadUnits();
    const pasted = "Tên\tLoại\tTrực thuộc\nSở Nội vụ\tsở\tTỉnh Lai Châu\nSở Y tế\tsở\tTỉnh Lai Châu";
    const wrong = await office.send(brought, { pasted: `${pasted}\nSở X\tsở\tTỉnh Nào`, batch: "b", seen });
    expect(wrong.errors.pasted?.[0]).toContain("1 dòng chưa đúng");
    expect(await office.send(brought, { pasted, batch: "b", seen })).toMatchObject({ to: "/organize/units" });
    expect(await office.send(brought, { pasted, batch: "b", seen })).toMatchObject({ to: "/organize/units" });
    expect((await loadUnits()).units).toHaveLength(49);
  });

  test("give the whole catalogue out as a file, which brought in again changes nothing", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    const file = await office.look(exported);
    expect(file.headers.get("Content-Disposition")).toContain("danh-muc-don-vi.xlsx");
    const bytes = Buffer.from(await file.arrayBuffer());
    const read = await readList(bytes, () => {});
    const rows = "sheets" in read ? (read.sheets[0]?.lines ?? []).map(({ cells }) => cells) : [];
    const pasted = pastedLines(asPasted(rows)).map(({ cells }) => cells);
    const lines = readUnits(pasted, (await loadUnits()).units, "b");
    expect(lines.map(({ state, problems }) => [state, problems.length])).toEqual(Array(47).fill(["same", 0]));
  });

  test("say which units hold a contest and which it expects, all that those belong to along with them", async () => {
    const office = await openOffice(newContest());
    await office.send(sample, {});
    expect(await office.send(holders, { holders: ["lc"], expected: ["lc-03445", "lc-03466"] })).toMatchObject({
      status: 200,
    });
    const { record } = await office.now();
    expect(record.contest).toMatchObject({ holders: ["lc"], expected: ["lc-03445", "lc-03466"] });
    expect(record.units.map(({ id }) => id)).toEqual(["lc", "lc-03445", "lc-03466"]);
    expect(await office.send(holders, { holders: ["khong-co"], expected: [] })).toMatchObject({ refusal: "unknown" });
    const typed = { holders: ["lc"], expected: ["lc-03445", "lc-03466"], expectedAdded: "" };
    expect(await office.send(holders, { ...typed, expectedAddedTyped: "Xã Nào" })).toMatchObject({
      errors: { expectedAdded: [expect.stringContaining("Xã Nào")] },
    });
    expect(await office.send(holders, { ...typed, expectedAddedTyped: "xa pa u" })).toMatchObject({ status: 200 });
    expect((await office.now()).record.contest.expected.at(-1)).toBe("lc-03442");
    expect(await office.remove(one, { unit: "lc-03466" })).toMatchObject({ refusal: "in-use" });
  });
});
