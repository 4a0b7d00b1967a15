import type { Course } from "~/domain/readiness";
import type { Draw, Officer, Part, Publication, Stamp } from "~/domain/record";
import { db } from "./database.server";
import { parsed, slices } from "./shelf.server";

/** What `Course` holds of a contest besides its own row. */
type Told = Omit<Course, "contest" | "rules">;

/** What the lists of many contests are told of each, in a handful of queries for all: nobody's marks, no names of people. */
export async function outlines(ids: string[]): Promise<(contestId: string) => Told> {
  const gathered = new Map<string, Gathered>();
  for (const some of slices(ids, 500)) await gather(some, (id) => gatheredOf(gathered, id));
  return (id) => gatheredOf(gathered, id);
}

type Gathered = {
  [Key in keyof Told]: Told[Key] extends readonly (infer Row)[] ? Row[] : Told[Key];
};

function gatheredOf(all: Map<string, Gathered>, id: string): Gathered {
  const found = all.get(id) ?? {
    ...{ rounds: [], parts: [], criteria: [], teams: [], contestants: [], judges: [], officers: [], draws: [] },
    ...{ performances: [], ballots: { length: 0 }, tallies: { length: 0 }, publications: [], approvals: [] },
  };
  all.set(id, found);
  return found;
}

async function gather(ids: string[], of: (contestId: string) => Gathered): Promise<void> {
  const { client } = db();
  const where = { contestId: { in: ids } };
  const orderBy = { position: "asc" } as const;
  const contestId = true;

  for (const row of await client.round.findMany({ where, orderBy, select: { contestId, id: true, name: true } })) {
    of(row.contestId).rounds.push(row);
  }
  const ofPart = { contestId, id: true, name: true, roundId: true, marking: true, panel: true, time: true };
  for (const { roundId, marking, panel, time, ...row } of await client.part.findMany({
    where,
    orderBy,
    select: ofPart,
  })) {
    const rules = { marking: parsed<Part["marking"]>(marking), time: parsed<Part["time"]>(time) };
    of(row.contestId).parts.push({ ...row, ...rules, round: roundId, panel: parsed(panel) });
  }
  const ofCriterion = { contestId, id: true, partId: true, maximum: true, step: true };
  for (const { partId, ...row } of await client.criterion.findMany({ where, select: ofCriterion })) {
    of(row.contestId).criteria.push({ ...row, part: partId });
  }
  const ofTeam = { contestId, id: true, name: true, number: true };
  for (const row of await client.team.findMany({ where, orderBy, select: ofTeam })) of(row.contestId).teams.push(row);
  for (const row of await client.judge.findMany({ where, select: { contestId, chair: true } })) {
    of(row.contestId).judges.push(row);
  }
  for (const row of await client.officer.findMany({ where, select: { contestId, role: true } })) {
    of(row.contestId).officers.push({ role: row.role as Officer["role"] });
  }
  for (const row of await client.draw.findMany({ where, select: { contestId, partId: true, of: true } })) {
    of(row.contestId).draws.push({ part: row.partId, of: row.of as Draw["of"] });
  }
  for (const row of await client.contestant.groupBy({ by: ["contestId", "teamId"], where, _count: { _all: true } })) {
    for (let left = row._count._all; left > 0; left -= 1) of(row.contestId).contestants.push({ team: row.teamId });
  }
  await gatherDay(where, of);
}

async function gatherDay(where: { contestId: { in: string[] } }, of: (contestId: string) => Gathered): Promise<void> {
  const { client } = db();
  const opened = { ...where, opened: { not: null } };
  for (const row of await client.performance.groupBy({ by: ["contestId"], where: opened })) {
    of(row.contestId).performances.push({ opened: true });
  }
  const by = ["contestId"] as ["contestId"];
  for (const row of await client.ballotRevision.groupBy({ by, where, _count: { _all: true } })) {
    of(row.contestId).ballots = { length: row._count._all };
  }
  for (const row of await client.tally.groupBy({ by, where, _count: { _all: true } })) {
    of(row.contestId).tallies = { length: row._count._all };
  }
  const rounds = { ...where, kind: "round", revoked: null };
  const ofPublication = { contestId: true, id: true, made: true, roundId: true };
  for (const { contestId, id, made, roundId } of await client.publication.findMany({
    where: rounds,
    select: ofPublication,
  })) {
    const kind: Publication["kind"] = "round";
    of(contestId).publications.push({ id, kind, made: parsed<Stamp>(made), revoked: null, round: roundId ?? "" });
  }
  const stands = { ...where, revoked: null };
  const ofApproval = { contestId: true, id: true, of: true, made: true, roundId: true, hash: true };
  for (const row of await client.approval.findMany({ where: stands, select: ofApproval })) {
    const common = { id: row.id, made: parsed<Stamp>(row.made), revoked: null, hash: row.hash };
    of(row.contestId).approvals.push(
      row.of === "results" ? { ...common, of: "results", round: row.roundId ?? "" } : { ...common, of: "rules" },
    );
  }
}
