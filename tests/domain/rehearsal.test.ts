import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecord } from "~/domain/integrity";
import type { ContestRecord, Round } from "~/domain/record";
import { curesFor, marksOf, rehearsals, rehearsed, type Scenario, scenarios } from "~/domain/rehearsal";
import { findings } from "~/domain/rehearsal/findings";
import { results } from "~/domain/results";
import { fromTemplate, templates } from "~/domain/templates";
import { tenfold, tolerable } from "../support/processor";
import { contest, mark } from "../support/record";

let made = 0;
const newId = () => `id-${++made}`;
const four = fromTemplate("four-parts", contest().contest, newId);
const wish = (scenario: Scenario = "ordinary", seed = "1", teams = 13, judges = 5) => ({
  scenario,
  seed,
  teams,
  judges,
});
const summary = (record: ContestRecord, scenario: Scenario, runs: number) => {
  const hall = rehearsals(record, wish(scenario));
  for (let run = 0; run < runs; run += 1) hall.once();
  return hall.summary();
};
const withRound = (record: ContestRecord, fields: Partial<Round>) => ({
  ...record,
  rounds: record.rounds.map((round) => ({ ...round, ...fields })),
});

describe("a rehearsal", () => {
  test("of the same rules and seed is the same to the last mark; of another seed another", () => {
    expect(rehearsed(four, wish("ties", "đèn"))).toEqual(rehearsed(four, wish("ties", "đèn")));
    expect(rehearsed(four, wish("ties", "đèn")).ballots).not.toEqual(rehearsed(four, wish("ties", "sao")).ballots);
    expect(summary(four, "absent-judge", 5)).toEqual(summary(four, "absent-judge", 5));
  });

  test("is a record that holds together, with marks on their steps, whatever is rehearsed", () => {
    const any = fc.record({
      template: fc.constantFrom(...templates.filter((one) => one !== "blank")),
      scenario: fc.constantFrom(...scenarios),
      seed: fc.string({ maxLength: 12 }),
      teams: fc.integer({ min: 2, max: 9 }),
      judges: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(any, ({ template, ...asked }) => {
        const played = rehearsed(fromTemplate(template, contest().contest, newId), asked);
        expect(readRecord(JSON.parse(JSON.stringify(played)))).toEqual({ record: played });
        const scale = new Map(played.criteria.map((one) => [one.id, one]));
        for (const [criterion, given] of played.ballots.flatMap(({ marks }) => Object.entries(marks))) {
          const { maximum = 0, step = 1 } = scale.get(criterion) ?? {};
          expect([given % step, given >= 0, given <= maximum]).toEqual([0, true, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("takes the contest's own teams and judges, and nothing of what was marked already", () => {
    const begun = mark(contest(), "skit.lai-chau", [8]);
    const before = JSON.stringify(begun);
    const played = rehearsed(begun, wish());
    expect([played.teams, played.judges]).toEqual([begun.teams, begun.judges]);
    expect(played.ballots.some(({ id }) => begun.ballots.some((one) => one.id === id))).toBe(false);
    expect(JSON.stringify(begun)).toBe(before);
  });

  test("of an ordinary day ranks every team; of a withdrawal all but one", () => {
    const ranked = (scenario: Scenario) =>
      results(rehearsed(four, wish(scenario))).rounds.flatMap(({ groups }) =>
        groups.flatMap(({ teams }) => teams.filter(({ rank }) => rank !== null)),
      ).length;
    expect([ranked("ordinary"), ranked("withdrawn")]).toEqual([13, 12]);
  });

  test("goes on to the rounds after, with those who advance", () => {
    const both = contest({
      teams: 5,
      rounds: [{ id: "so-khao", advance: { best: 2, of: "round", bestOfRest: 1, onTie: "decide" } }, { id: "final" }],
      parts: [
        { id: "tro-chuyen", round: "so-khao" },
        { id: "skit", round: "final" },
      ],
    });
    for (const scenario of scenarios) {
      const played = rehearsed(both, wish(scenario));
      expect(new Set(played.performances.filter(({ part }) => part === "skit").map(({ team }) => team)).size).toBe(3);
    }
  });
});

describe("what a rehearsal finds", () => {
  const undecided = Array.from({ length: 30 }, (_, at) => rehearsed(four, wish("ties", String(at)))).find(
    (played) => findings(played).blocks.length > 0,
  );

  test("are ties, which key separated them, and prizes that wait, with what would settle them", () => {
    if (!undecided) throw new Error("no rehearsal had a tie across a prize's boundary");
    const [block] = findings(undecided).blocks;
    if (!block) throw new Error("no block");
    expect(block.teams.length).toBeGreaterThan(block.left);
    const cures = curesFor(undecided, block);
    expect(cures.at(-1)).toEqual({ by: "share" });
    const shared = withRound(undecided, {
      prizes: { ...(undecided.rounds[0]?.prizes ?? { tiers: [], side: [] }), onTie: "share" },
    });
    expect(findings(shared).blocks).toEqual([]);
    for (const cure of cures) {
      if (cure.by !== "tie-break") continue;
      const cured = withRound(undecided, { tieBreaks: [...(undecided.rounds[0]?.tieBreaks ?? []), cure.key] });
      expect(findings(cured).blocks.flatMap(({ teams }) => teams)).not.toEqual(expect.arrayContaining(block.teams));
    }
  });

  test("are orders that only rounding made", () => {
    const coarse = { ...four, rules: { ...four.rules, decimals: 0 } };
    const found = findings(rehearsed(coarse, wish())).roundings;
    expect(found.length).toBeGreaterThan(0);
    for (const { exact, rounded, turned } of found) {
      expect(exact[0]).not.toBe(exact[1]);
      expect(turned).toBe(rounded[0] !== rounded[1]);
    }
    const exact = { ...four, rules: { ...four.rules, decimals: 3 } };
    expect(findings(rehearsed(exact, wish())).roundings).toEqual([]);
  });

  test("are panels below the quorum and ballots too far apart", () => {
    const strict = {
      ...four,
      rules: { ...four.rules, quorum: 5, disagreement: { in: "percent" as const, limit: 100 } },
    };
    const found = findings(rehearsed(strict, wish("absent-judge")));
    expect(found.quorums[0]).toMatchObject({ need: 5 });
    expect(found.disagreements.length).toBeGreaterThan(10);
  });
});

describe("many rehearsals", () => {
  test("are counted", () => {
    const counted = summary(four, "ties", 40);
    expect(counted).toMatchObject({ runs: 40, tied: 40, rounding: 0, quorum: 0 });
    expect(counted.undecided).toBeGreaterThan(10);
    expect(counted.atPrize).toBeGreaterThanOrEqual(counted.undecided);
    expect(counted.keys[0]?.key.by).toBe("part");
    expect(counted.cures[0]).toMatchObject({ of: 8 });
    expect(summary(four, "ordinary", 40).undecided).toBeLessThan(10);
  });

  test("cost as many times as they are", () => {
    expect(marksOf(four, wish())).toBe(13 * (3 * 5 * 4 + 1));
    expect(tenfold(10, (runs) => summary(four, "ordinary", runs))).toBeLessThan(tolerable);
  });
});
