import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawLots } from "~/domain/draw";
import { readRecord } from "~/domain/integrity";
import { inForce } from "~/domain/made";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";

const folder = "prisma/sample";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): ContestRecord => {
  const outcome = readRecord(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  if ("problems" in outcome) throw new Error(`${name}: ${JSON.stringify(outcome.problems)}`);
  return outcome.record;
};
const all = files.map(read);
const districts = all.slice(0, -1);
const final = all.at(-1) as ContestRecord;
const placeOf = (rows: readonly { id: string }[]) => new Map(rows.map((row, place) => [row.id, place]));

describe("the sample", () => {
  test("has what is known of Lai Châu 2018", () => {
    expect(all).toHaveLength(8);
    expect(districts.map((one) => one.contest.parent)).toEqual(districts.map(() => final.contest.id));
    expect(final.units.filter((unit) => unit.parent !== null).map((unit) => unit.name)).toEqual([
      "Thành phố Lai Châu",
      "Huyện Mường Tè",
      "Huyện Nậm Nhùn",
      "Huyện Sìn Hồ",
      "Huyện Phong Thổ",
      "Huyện Tam Đường",
      "Huyện Tân Uyên",
      "Huyện Than Uyên",
    ]);
    expect(final.units.every((unit) => unit.source !== "")).toBe(true);
    expect(final.teams).toHaveLength(13);
    expect(final.contestants.length).toBeGreaterThan(100);
    expect(final.judges).toHaveLength(5);
    expect(final.judges.filter((judge) => judge.chair)).toHaveLength(1);
    expect(final.officers.map((officer) => officer.role)).toEqual(["secretary", "timekeeper"]);
  });

  test("says of all that is invented that it is", () => {
    for (const { contest, teams, contestants, judges, officers } of all) {
      expect(contest.sample).toBe(true);
      expect([...contestants, ...judges, ...officers].every((person) => person.sample)).toBe(true);
      expect(teams.filter((team) => team.unit === null).every((team) => team.sample)).toBe(true);
    }
    expect(final.teams.filter((team) => !team.sample)).toHaveLength(8);
  });

  test("spells in NFC, and names nobody twice in a contest", () => {
    for (const name of files) {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      expect(text).toBe(text.normalize("NFC"));
    }
    for (const { judges, officers, contestants } of all) {
      const names = [...judges, ...officers, ...contestants].map((person) => person.fullName);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("draws again what it drew", () => {
    for (const record of all) {
      const team = placeOf(record.teams);
      for (const draw of record.draws) {
        const performances = record.performances.filter((one) => one.part === draw.part);
        expect(drawLots(draw.seed, draw.lots)).toEqual(draw.performances);
        const lots = [...performances].sort((a, b) => (team.get(a.team) ?? 0) - (team.get(b.team) ?? 0));
        const drawn = drawLots(
          draw.seed,
          lots.map((one) => one.id),
        );
        expect(drawn).toEqual(draw.performances);
        expect(performances.map((one) => one.id)).toEqual(drawn);
      }
    }
    expect(final.draws.map((draw) => draw.part)).toEqual(["chao-hoi", "tinh-huong"]);
  });

  test.each(districts.map((record) => [record.contest.id, record] as const))("%s is finished", (_, record) => {
    const [round] = results(record).rounds;
    expect(round?.provisional).toBe(false);
    const ranked = round?.groups.flatMap((group) => group.teams) ?? [];
    expect(ranked).toHaveLength(record.teams.length);
    expect(ranked.every((team) => team.rank !== null && team.prize !== null)).toBe(true);
    expect(inForce(record.publications).some((one) => one.kind === "round")).toBe(true);
    expect(inForce(record.confirmations)).toHaveLength(record.performances.length);
  });

  test("the final takes the winner of each district that held a contest, and one without", () => {
    const origins = final.teams.flatMap((team) => (team.origin ? [team.origin] : []));
    const winners = districts.map((record) => {
      const [first] = results(record).rounds[0]?.groups[0]?.teams ?? [];
      return { contest: record.contest.id, team: first?.team, contestTitle: record.contest.title };
    });
    expect(origins).toMatchObject(winners);
    expect(origins.every(({ way, rank }) => way === "rank" && rank === 1)).toBe(true);
    expect(final.teams.filter((team) => team.unit !== null && team.origin === null)).toHaveLength(1);
  });

  test("the final is ready to run, and nothing in it is marked", () => {
    const maximum = (part: string) =>
      final.criteria.filter((one) => one.part === part).reduce((sum, one) => sum + one.maximum, 0);
    const scales = final.parts.map(({ id, marking }) =>
      marking.by === "tally" ? marking.questions * marking.pointsEach : maximum(id),
    );
    expect(scales).toEqual([2000, 2000, 2000, 4000]);
    expect(final.performances).toHaveLength(13 * 4);
    expect(final.contest.onStage).toBeNull();
    expect([...final.ballots, ...final.tallies, ...final.publications, ...final.confirmations]).toEqual([]);
  });
});
