import fc from "fast-check";
import { expect, it } from "vitest";
import { board } from "~/domain/board";
import { compare, zero } from "~/domain/exact";
import { published } from "~/domain/published";
import { ContestRecord } from "~/domain/record";
import { recount } from "~/domain/recount";
import { results } from "~/domain/results";
import { anyContest } from "../support/any-contest";
import { anyRecord } from "../support/any-record";
import { allTeams } from "../support/reading";

/** Paths of what is not plain in a value: undefined, or a number that is none. */
function odd(value: unknown, path = ""): string[] {
  if (value === undefined || typeof value === "function") return [path];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value === "bigint" || value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => odd(one, `${path}.${key}`));
}

it("the generator makes what the schema allows", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(ContestRecord.safeParse(record).error?.issues).toBeUndefined();
    }),
  );
});

it("no record of the schema makes the rules throw or answer what is no number", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const all = results(record);
      for (const made of [all, recount(record), board(record), published(record)]) expect(odd(made)).toEqual([]);
      expect(JSON.stringify(recount(record))).not.toMatch(/NaN|Infinity/);
      for (const [at] of record.rounds.entries())
        for (const { total } of allTeams(all, at)) expect(total === null || compare(total, zero) >= 0).toBe(true);
    }),
    { numRuns: 700 },
  );
});

it("nor does a contest that could be, with some of its rows swapped for odd ones", () => {
  const mixed = fc
    .tuple(
      anyContest,
      anyRecord,
      fc.subarray(["rules", "rounds", "parts", "criteria", "teams", "ballots", "decisions"]),
    )
    .map(([real, odd, keys]): ContestRecord => {
      const swapped = Object.entries(odd).filter(([key]) => keys.includes(key));
      return { ...real, ...Object.fromEntries(swapped) };
    });
  fc.assert(
    fc.property(mixed, (record) => {
      for (const made of [results(record), recount(record), board(record)]) expect(odd(made)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("what is published of a record is a record", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const made = published(record);
      expect(ContestRecord.safeParse(made).error?.issues).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
