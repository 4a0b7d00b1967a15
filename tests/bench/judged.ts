import { sampleContests } from "~/data/sample.server";
import type { ContestRecord } from "~/domain/record";
import { day } from "../../prisma/sample/make/day";
import { dice } from "../../prisma/sample/make/people";
import { runDay } from "../../prisma/sample/make/run-day";

/** The sample's final under another id. */
export async function finalAs(id: string): Promise<ContestRecord> {
  const final = (await sampleContests()).at(-1) as ContestRecord;
  return { ...final, contest: { ...final.contest, id } };
}

/** The final judged to the end and confirmed, with nothing published: all is ready to be published one by one. */
export async function judgedFinal(id: string): Promise<ContestRecord> {
  const today = day("2018-10-18T00:30:00.000Z", await finalAs(id));
  runDay(today, dice("bench"));
  return { ...today.record(), publications: [] };
}

/** The final with marking open for everybody: any judge's ballot is taken. */
export async function openFinal(id: string): Promise<ContestRecord> {
  const final = await finalAs(id);
  const opened = { at: "2018-10-18T00:30:00.000Z", by: "Ban Tổ chức", reason: "" };
  return { ...final, performances: final.performances.map((one) => ({ ...one, opened })) };
}
