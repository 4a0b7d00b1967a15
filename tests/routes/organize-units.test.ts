import { describe, expect, test } from "vitest";
import { createContest } from "~/data/door.server";
import { isRefusal } from "~/domain/refusal";
import { pickedUnit } from "~/http/units.server";
import * as judges from "~/routes/organize.$contest.panel_.judges";
import * as teams from "~/routes/organize.$contest.teams";
import * as team from "~/routes/organize.$contest.teams_.$team";
import * as search from "~/routes/organize.units[.]json";
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
