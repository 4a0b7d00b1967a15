import fc from "fast-check";
import { expect, it } from "vitest";
import { board } from "~/domain/board";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { visibility } from "~/domain/visibility";
import { anyContest } from "../support/any-contest";
import { anyGoingOn } from "../support/any-going-on";
import { otherwise } from "../support/otherwise";

it("two contests that differ only in what is not published give the public the same bytes", () => {
  fc.assert(
    fc.property(anyContest, (record) => {
      const segments = [{ start: "2018-11-20T01:00:00.000Z", stop: null }];
      const opened = { at: "2018-11-20T01:00:00.000Z", by: "Bùi Thu Trang", reason: "" };
      const hidden = otherwise(record);
      const same = (one: ContestRecord): ContestRecord => ({
        ...one,
        contest: { ...one.contest, onStage: record.performances[0]?.id ?? null },
        performances: one.performances.map((row, at) =>
          at === 0 ? { ...row, opened, clock: { ...row.clock, segments } } : row,
        ),
      });
      expect(JSON.stringify(board(same(hidden)))).toBe(JSON.stringify(board(same(record))));
    }),
    { numRuns: 150 },
  );
});

it("two contests of which other teams go on give the public the same bytes until the round before is published", () => {
  fc.assert(
    fc.property(anyGoingOn, ([one, other]) => {
      expect(JSON.stringify(board(one))).toBe(JSON.stringify(board(other)));
      expect(published(one).performances).toEqual(published(other).performances);
    }),
    { numRuns: 60 },
  );
});

it("the board is not blind: the change of a published mark is seen", () => {
  const changed = (record: ContestRecord): ContestRecord => {
    const shown = visibility(record).performances;
    return {
      ...record,
      ballots: record.ballots.map((one) =>
        shown.has(one.performance)
          ? { ...one, marks: Object.fromEntries(Object.keys(one.marks).map((id) => [id, 0])) }
          : one,
      ),
    };
  };
  const isSeen = (record: ContestRecord) => JSON.stringify(board(changed(record))) !== JSON.stringify(board(record));
  // Contests enough of which some show a mark above 0, however they fall.
  expect(fc.sample(anyContest, 400).filter(isSeen).length).toBeGreaterThan(10);
});

it("what is published holds no ballot, tally or penalty of a performance that is not", () => {
  fc.assert(
    fc.property(anyContest, (record) => {
      const { performances, rounds } = visibility(record);
      const made = published(record);
      for (const row of [...made.ballots, ...made.tallies, ...made.confirmations])
        expect(performances.has(row.performance)).toBe(true);
      for (const row of made.penalties)
        expect(
          rounds.has(row.round) ||
            (row.performance !== null && performances.has(row.performance) && row.appliesTo !== "total"),
        ).toBe(true);
      expect(made.calls).toEqual([]);
      for (const { title, text } of made.situations) expect([title, text]).toEqual(["", ""]);
      expect(made.draws).toEqual(record.draws);
    }),
    { numRuns: 60 },
  );
});

it("nothing of people but their names, and nothing of the day at the door, reaches the public", () => {
  const made = { at: "2018-11-20T00:40:00.000Z", by: "Bùi Thu Trang", reason: "Xe hỏng trên đèo" };
  fc.assert(
    fc.property(anyContest, (record) => {
      const people = record.contestants.map((one) => ({
        ...one,
        birthYear: 1985,
        gender: "female" as const,
        ethnicity: "Hà Nhì",
        photo: "f".repeat(64),
        origin: "nguoi-cu",
      }));
      const [team, one] = [record.teams[0]?.id ?? "", record.contestants[0]?.id];
      const known: ContestRecord = {
        ...record,
        contestants: people,
        arrivals: [{ id: "den", team, absent: one ? [one] : [], made, revoked: null }],
        substitutions: one ? [{ id: "thay", team, out: one, in: one, made, revoked: null }] : [],
      };
      expect(JSON.stringify(board(known))).toBe(JSON.stringify(board(record)));
      const shown = JSON.stringify(published(known));
      for (const secret of ["female", "Hà Nhì", "ffff", "nguoi-cu", "Xe hỏng", "2018-11-20T00:40"]) {
        expect(shown).not.toContain(secret);
      }
      expect(published(known).contestants.every((person) => person.birthYear === null)).toBe(true);
      expect([published(known).arrivals, published(known).substitutions]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});
