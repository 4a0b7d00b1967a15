import { describe, expect, it } from "vitest";
import { type RecountedTeam, recount } from "~/domain/recount";
import { greatContest } from "../support/great-contest";
import { tenfold, tolerable } from "../support/processor";
import { contest, decide, mark, penalise, publish, tally } from "../support/record";

const tiers = [
  { id: "nhat", name: "Giải Nhất", count: 1, minimum: null },
  { id: "nhi", name: "Giải Nhì", count: null, minimum: null },
];
const round = {
  tieBreaks: [{ by: "part" as const, part: "skit" }],
  prizes: {
    tiers,
    onTie: "decide" as const,
    side: [{ id: "best", name: "Tiểu phẩm hay nhất", award: { by: "best-part" as const, part: "skit" } }],
  },
};

/** The four parts: two teams of 88,50 that the skit tells apart, and one that is penalised. */
function final() {
  const marks = {
    "lai-chau": { greeting: 18, situation: 17.3, skit: 36.2 },
    "sin-ho": { greeting: 18.1, situation: 17.5, skit: 35.9 },
    "than-uyen": { greeting: 15, situation: 15, skit: 30 },
  };
  const start = contest({ teams: Object.keys(marks), judges: 2, round });
  const given = Object.entries(marks).reduce(
    (sofar, [team, parts]) =>
      Object.entries(parts).reduce((made, [part, one]) => mark(made, `${part}.${team}`, [one, one]), sofar),
    start,
  );
  const keyed = Object.keys(marks).reduce((sofar, team) => tally(sofar, `knowledge.${team}`, 17), given);
  return penalise(keyed, { team: "than-uyen", performance: "skit.than-uyen", points: 1.5 });
}

const teams = (record: ReturnType<typeof final>): RecountedTeam[] => recount(record).rounds[0]?.groups[0]?.teams ?? [];

describe("a recount", () => {
  it("says totals and marks as decimal strings, ranks and what decided", () => {
    const [first, second, third] = teams(final());
    expect(first).toMatchObject({
      team: "lai-chau",
      name: "Thành phố Lai Châu",
      rank: 1,
      total: "88.50",
      prize: "nhat",
    });
    expect(first?.decidedBy).toEqual([{ key: round.tieBreaks[0], among: ["lai-chau", "sin-ho"], value: "36.20" }]);
    expect(second).toMatchObject({ rank: 2, total: "88.50", provisional: false, standing: null });
    expect(third?.parts.at(-1)).toEqual({ part: "skit", name: "Tiểu phẩm", mark: "28.50", penalties: "1.50" });
    expect(third?.explanation?.value).toBe(third?.total);
  });

  it("says who wins what, or what blocks it", () => {
    const [counted] = recount(final()).rounds;
    expect(counted?.prizes).toEqual([
      { tier: "nhat", name: "Giải Nhất", teams: ["lai-chau"] },
      { tier: "nhi", name: "Giải Nhì", teams: ["sin-ho", "than-uyen"] },
    ]);
    expect(counted?.side).toEqual([
      {
        prize: "best",
        name: "Tiểu phẩm hay nhất",
        winners: [{ team: "lai-chau", contestant: null }],
        mark: "36.20",
        tied: false,
      },
    ]);
    const record = final();
    const tied = { ...record, rounds: record.rounds.map((one) => ({ ...one, tieBreaks: [] })) };
    expect(recount(tied).rounds[0]?.groups[0]?.blocked).toEqual([
      { rank: 1, teams: ["lai-chau", "sin-ho"], tier: "nhat", name: "Giải Nhất", count: 1, left: 1 },
    ]);
  });

  it("is plain JSON, and does not care what was published", () => {
    const record = final();
    const made = recount(record);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(recount(publish(record, { kind: "round", round: "final" }))).toEqual(made);
  });

  it("says places in a decision and seconds as whole numbers", () => {
    const record = final();
    const tied = {
      ...record,
      rounds: record.rounds.map((one) => ({ ...one, tieBreaks: [{ by: "decision" as const }] })),
    };
    const decided = decide(tied, {
      kind: "order",
      round: "final",
      for: "rank",
      by: "jury",
      teams: ["sin-ho", "lai-chau"],
    });
    expect(teams(decided).map(({ team, decidedBy }) => `${team} ${decidedBy.map(({ value }) => value)}`)).toEqual([
      "sin-ho 1",
      "lai-chau 2",
      "than-uyen ",
    ]);
  });

  it("takes as many times as long as there are teams", () => {
    const records = new Map([13, 130].map((teams) => [teams, greatContest(teams)]));
    // Another record each time: what was computed of one is remembered.
    const again = (teams: number) => {
      const record = structuredClone(records.get(teams));
      expect(record && recount(record).rounds[0]?.groups[0]?.teams).toHaveLength(teams);
    };
    expect(tenfold(13, again)).toBeLessThan(tolerable);
  });
});
