import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Actor } from "~/domain/change";
import { readRecord } from "~/domain/integrity";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { createContest } from "./door.server";

const folder = "prisma/sample";

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

/**
 * Loads the sample, through the same door as a person's typing; whoever loads it becomes its organizer. A contest that is
 * here already stays as it is, so that loading again, also after half of it, is harmless. Answers the ids of the contests
 * and that of the final, or why the actor may not.
 */
export async function loadSample(actor: Actor): Promise<{ contests: string[]; final: string } | Refusal> {
  const contests: string[] = [];
  for (const record of await sampleContests()) {
    const made = await createContest(actor, record, "sample.loaded");
    if (isRefusal(made) && made.refused !== "exists") return made;
    contests.push(record.contest.id);
  }
  return { contests, final: contests.at(-1) as string };
}
