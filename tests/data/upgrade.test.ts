import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "~/data/database.server";
import { applyMigrations } from "~/data/migrate.server";
import { storedRecord } from "~/data/record.server";
import { readRecord } from "~/domain/integrity";
import { usualRules } from "~/domain/templates";
import { testFolder } from "../support/database";

const migrations = "prisma/migrations";
const names = readdirSync(migrations)
  .filter((name) => /^\d/.test(name))
  .sort();

/** Puts a row in with every column that has no default, as the first version wrote it. */
function put(database: Database.Database, table: string, row: { [column: string]: unknown }) {
  const columns = Object.keys(row);
  database
    .prepare(`INSERT INTO "${table}" (${columns.map((one) => `"${one}"`)}) VALUES (${columns.map(() => "?")})`)
    .run(...Object.values(row));
}

test("data of the first version are read by this one, whole", async () => {
  const dir = await testFolder();
  const path = join(dir, "contests.sqlite");
  const first = join(dir, "migrations");
  for (const name of [names[0] as string, "migration_lock.toml"]) {
    cpSync(join(migrations, name), join(first, name), { recursive: true });
  }
  applyMigrations(path, first);
  const database = new Database(path);
  const contestId = "hoi-thi";
  const texts = { title: "Hội thi", subtitle: "", level: "", organizer: "", heading: "party", place: "" };
  put(database, "Contest", {
    ...{ id: contestId, revision: 3, ...texts, sample: 0, rules: JSON.stringify(usualRules), createdAt: "2026-08-05" },
  });
  const key = { contestId, position: 0 };
  const time = { minimum: null, maximum: null, grace: 0, over: null, under: null, appliesTo: "part" };
  const prizes = { tiers: [], onTie: "decide", side: [] };
  put(database, "Round", {
    ...{ ...key, id: "r", name: "Chung kết", kind: "final", rankBy: "round", tieBreaks: "[]" },
    prizes: JSON.stringify(prizes),
  });
  put(database, "Part", {
    ...{ ...key, id: "p", roundId: "r", name: "Tiểu phẩm", scoredPer: "team", coefficient: 10000, panel: '["j"]' },
    ...{
      contestants: '{"take":"mean"}',
      marking: '{"by":"tally","questions":20,"pointsEach":100}',
      time: JSON.stringify(time),
    },
  });
  put(database, "Team", { ...key, id: "t", name: "Huyện Sìn Hồ", unitName: "", sample: 0 });
  const person = { fullName: "Lò Văn Thắng", nameKey: "", title: "", workplace: "", sample: 0 };
  put(database, "Contestant", { ...key, id: "c", teamId: "t", ...person, ethnicity: "", role: "official" });
  put(database, "Judge", { ...key, id: "j", ...person, chair: 1 });
  put(database, "Performance", { ...key, id: "l", partId: "p", teamId: "t", clockSegments: "[]" });
  const made = JSON.stringify({ at: "2026-08-05T07:00:00.000Z", by: "Hoa", reason: "" });
  put(database, "Draw", { ...key, id: "d", made, partId: "p", seed: "8f", performances: '["l"]' });
  put(database, "BallotRevision", {
    ...{ ...key, id: "b", performanceId: "l", judgeId: "j", revision: 1, marks: "{}", note: "" },
    ...{ at: "2026-08-05T07:00:00.000Z", device: "", receipt: "R1" },
  });
  database.close();

  const { close } = await openDatabase(dir);
  const stored = await storedRecord(contestId);
  await close();
  expect(stored?.revision).toBe(3);
  expect(stored?.record.ballots).toHaveLength(1);
  expect(stored?.record.ballots).toMatchObject([{ via: "tablet" }]);
  expect(stored?.record.parts).toMatchObject([{ marking: { key: [] }, time: { warnings: [] } }]);
  expect(stored?.record.draws).toMatchObject([{ of: "order", lots: [], situations: [] }]);
  expect(readRecord(JSON.parse(JSON.stringify(stored?.record)))).toEqual({ record: stored?.record });
});
