import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRecord } from "../../app/domain/integrity";
import { communes } from "./make/communes";
import { districtContest } from "./make/district";
import { finalContest } from "./make/final";
import { toJson } from "./make/json";
import { census } from "./make/people";
import { districts, province, unitOf } from "./make/places";

/**
 * Makes the sample anew, by hand: `npx tsx prisma/sample/make.ts`. It writes the eight contests beside itself, the final
 * last in the order of loading, and the units of the province, then and now, into `prisma/units`; the same files every
 * time, until something in `make/` or in the rules changes.
 *
 * Known (Báo Lai Châu, 2018): the contest of the government bloc in its first edition, the eight district-level units,
 * that seven of them had held their own, and that thirteen teams with over a hundred contestants came to the final.
 * Invented, and marked so in the data: everything else, also which district held none.
 */
const folder = import.meta.dirname;
for (const file of readdirSync(folder)) if (file.endsWith(".json")) rmSync(join(folder, file));
const person = census();
const held = districts.filter((place) => place.contest !== "").map((place) => districtContest(place, person));
const all = [...held, finalContest(held, person)];
all.forEach((made, at) => {
  const read = readRecord(made);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  writeFileSync(join(folder, `${at + 1}-${made.contest.id}.json`), toJson(read.record));
});

const units = [province, ...districts.map(unitOf), ...communes];
const lines = units.map((unit) => `  ${JSON.stringify(unit)}`).join(",\n");
writeFileSync(join(folder, "..", "units", "lai-chau.json"), `[\n${lines}\n]\n`);
