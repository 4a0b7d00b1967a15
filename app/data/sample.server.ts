import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Actor } from "~/domain/change";
import { addUnits } from "~/domain/changes/catalogue";
import { readRecord } from "~/domain/integrity";
import { type ContestRecord, Unit } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { changeUnits } from "./catalogue.server";
import { createContest } from "./door.server";

const folder = "prisma/sample";
const province = "prisma/units/lai-chau.json";

/** The contests of the sample, those of the districts first and the provincial final, which they feed, last. */
export async function sampleContests(): Promise<ContestRecord[]> {
  const names = (await readdir(join(process.cwd(), folder))).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const read = readRecord(JSON.parse(await readFile(join(process.cwd(), folder, name), "utf8")));
      if ("problems" in read) throw new Error(`${folder}/${name}: ${JSON.stringify(read.problems[0])}`);
      return read.record;
    }),
  );
}

/** The units of Lai Châu that come with the program: the eight of district level, and the 38 communes and wards since. */
export async function provinceUnits(): Promise<Unit[]> {
  return z.array(Unit).parse(JSON.parse(await readFile(join(process.cwd(), province), "utf8")));
}

/** Adds those units to the catalogue; what it has already stays as it is. Answers how many were added. */
export async function loadProvince(actor: Actor): Promise<{ revision: number; changed: number } | Refusal> {
  return changeUnits(actor, addUnits(await provinceUnits()));
}

/**
 * Loads the sample with its units, through the same doors as a person's typing; whoever loads it becomes its organizer. A contest that is
 * here already stays as it is, so that loading again, also after half of it, is harmless. Answers the ids of the contests
 * and that of the final, or why the actor may not.
 */
export async function loadSample(actor: Actor): Promise<{ contests: string[]; final: string } | Refusal> {
  const units = await loadProvince(actor);
  if (isRefusal(units)) return units;
  const contests: string[] = [];
  for (const record of await sampleContests()) {
    const made = await createContest(actor, record, "sample.loaded");
    if (isRefusal(made) && made.refused !== "exists") return made;
    contests.push(record.contest.id);
  }
  return { contests, final: contests.at(-1) as string };
}
