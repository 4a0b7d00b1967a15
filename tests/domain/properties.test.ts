import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { board } from "~/domain/board";
import { compare, equal } from "~/domain/exact";
import type { ContestRecord } from "~/domain/record";
import { recount } from "~/domain/recount";
import { results } from "~/domain/results";
import { anyContest } from "../support/any-contest";
import { allTeams } from "../support/reading";
import { decide, penalise, publish, revoke } from "../support/record";

const check = (property: (record: ContestRecord, seed: number) => void, numRuns = 120) =>
  fc.assert(fc.property(anyContest, fc.nat({ max: 1000 }), property), { numRuns });

const said = (record: ContestRecord) => JSON.stringify([recount(record), board(record)]);
const teamOf = (record: ContestRecord, seed: number) => record.teams[seed % record.teams.length]?.id ?? "";

/** The rows turned round and round by so many places, and every second time backwards. */
function stirred<T>(rows: T[], seed: number): T[] {
  const turned = [...rows.slice(seed % (rows.length + 1)), ...rows.slice(0, seed % (rows.length + 1))];
  return seed % 2 === 0 ? turned.reverse() : turned;
}

describe("whatever happens in a contest", () => {
  it("the order of arrival does not matter: the same bytes", () => {
    check((record, seed) => {
      const other = {
        ...record,
        ballots: stirred(record.ballots, seed),
        tallies: stirred(record.tallies, seed + 1),
        penalties: stirred(record.penalties, seed + 2),
        decisions: stirred(record.decisions, seed + 3),
        confirmations: stirred(record.confirmations, seed + 4),
        publications: stirred(record.publications, seed + 5),
      };
      expect(said(other)).toBe(said(record));
    });
  });

  it("nor does it among things made in the same instant", () => {
    check((record, seed) => {
      const now = { at: "2018-11-20T01:00:00.000Z", by: "Bùi Thu Trang", reason: "" };
      const sameTime = <T extends { made: unknown }>(rows: T[]) => rows.map((row) => ({ ...row, made: now }));
      const flat = { ...record, decisions: sameTime(record.decisions), tallies: sameTime(record.tallies) };
      const other = { ...flat, decisions: stirred(flat.decisions, seed), tallies: stirred(flat.tallies, seed) };
      expect(said(other)).toBe(said(flat));
    }, 100);
  });

  it("penalising one team changes no other team's marks", () => {
    check((record, seed) => {
      const team = teamOf(record, seed);
      const performance = record.performances.filter((one) => one.team === team)[seed % 3]?.id;
      const appliesTo = (["each-ballot", "part", "total"] as const)[seed % 3] ?? "part";
      const punished = penalise(record, { team, points: 1.25, appliesTo, ...(performance ? { performance } : {}) });
      const marks = (one: ContestRecord, round: number) =>
        allTeams(results(one), round)
          .filter((row) => row.team !== team)
          .map(({ team, parts, total, penalties, carryOver }) => ({ team, parts, total, penalties, carryOver }))
          .sort((a, b) => (a.team < b.team ? -1 : 1));
      for (const round of [0, 1]) expect(marks(punished, round)).toEqual(marks(record, round));
    });
  });

  it("withdrawing and taking it back is the identity", () => {
    check((record, seed) => {
      const standing = (["withdrawn", "disqualified", "absent"] as const)[seed % 3] ?? "withdrawn";
      const round = seed % 2 === 0 ? null : "final";
      const out = decide(record, { kind: "standing", team: teamOf(record, seed), round, standing });
      const back = revoke(out, `decision-${record.decisions.length + 1}`);
      expect(results(back)).toEqual(results(record));
      expect(said(back)).toBe(said(record));
    });
  });

  it("ranks are consistent with totals", () => {
    check((record) => {
      for (const { teams } of results(record).rounds.flatMap((round) => round.groups)) {
        const ranked = teams.filter((team) => team.rank !== null);
        expect(ranked).toEqual(teams.slice(0, ranked.length));
        for (const one of ranked) {
          expect(one.rank).toBe(1 + ranked.filter((other) => (other.rank ?? 0) < (one.rank ?? 0)).length);
          expect(one.standing).toBeNull();
          for (const other of ranked) {
            if (!one.total || !other.total) throw new Error("ranked without a total");
            if (compare(one.total, other.total) > 0) expect(one.rank).toBeLessThan(other.rank ?? 0);
            if (one.rank === other.rank) expect(equal(one.total, other.total)).toBe(true);
            if (one.rank === other.rank && one !== other) expect(one.tied).toContain(other.team);
          }
        }
      }
    });
  });

  it("no tier has more winners than places but by a shared tie, and none is cut silently", () => {
    check((record) => {
      const [result] = results(record).rounds;
      const [round] = record.rounds;
      if (!result || !round) throw new Error("no round");
      for (const { teams, prizeBlocks } of result.groups) {
        for (const tier of round.prizes.tiers) {
          const winners = teams.filter((team) => team.prize === tier.id);
          const ranks = new Set(winners.map(({ rank }) => rank));
          const last = Math.max(0, ...winners.map(({ rank }) => rank ?? 0));
          if (round.prizes.onTie === "decide") expect(winners.length).toBeLessThanOrEqual(tier.count ?? 1000);
          else if (winners.length > (tier.count ?? 1000)) {
            expect(winners.filter(({ rank }) => rank !== last).length).toBeLessThan(tier.count ?? 1000);
            expect(ranks.size).toBeGreaterThan(0);
          }
        }
        for (const block of prizeBlocks) {
          expect(block.teams.length).toBeGreaterThan(block.left);
          expect(teams.filter((team) => block.teams.includes(team.team)).every(({ prize }) => prize === null)).toBe(
            true,
          );
        }
      }
    });
  });

  it("a published round shows what the recount says", () => {
    check((record) => {
      const whole = publish(publish(record, { kind: "round", round: "final" }), { kind: "round", round: "next" });
      const shown = board(whole).rounds.map(({ rows }) => rows.map(({ id, total, rank }) => ({ id, total, rank })));
      const counted = recount(whole).rounds.map(({ groups }) =>
        groups.flatMap(({ teams }) => teams.map(({ team: id, total, rank }) => ({ id, total, rank }))),
      );
      expect(shown).toEqual(counted);
    });
  });

  it("the first round lists every team, once", () => {
    check((record) => {
      const listed = allTeams(results(record)).map(({ team }) => team);
      expect(listed.sort()).toEqual(record.teams.map(({ id }) => id).sort());
    }, 50);
  });
});
