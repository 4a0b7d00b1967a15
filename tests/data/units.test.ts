import { expect, test } from "vitest";
import { createContest } from "~/data/door.server";
import { searchUnits, unitsUnder } from "~/data/units.server";
import { actor } from "../support/acting";
import { testDatabase } from "../support/database";
import { richRecord } from "../support/rich-record";

const names = (units: { name: string }[]) => units.map(({ name }) => name);

test("units are found with and without marks, and only those that there were on a day", async () => {
  await testDatabase();
  await createContest(actor(), richRecord());
  expect(names(await searchUnits("sin ho"))).toEqual(["Huyện Sìn Hồ", "Xã Sìn Hồ"]);
  expect(names(await searchUnits("Sìn HỒ", { take: 1 }))).toEqual(["Huyện Sìn Hồ"]);
  expect(names(await searchUnits("sin ho", { on: "2018-11-20" }))).toEqual(["Huyện Sìn Hồ"]);
  expect(names(await searchUnits("sin ho", { on: "2025-07-01" }))).toEqual(["Xã Sìn Hồ"]);
  expect(await searchUnits("Hà Nội")).toEqual([]);
});

test("the tree of units is walked from its roots", async () => {
  await testDatabase();
  await createContest(actor(), richRecord());
  expect(names(await unitsUnder(null))).toEqual(["Tỉnh Lai Châu", "Xã Sìn Hồ"]);
  expect(names(await unitsUnder("lai-chau-tinh"))).toEqual(["Huyện Sìn Hồ"]);
});
