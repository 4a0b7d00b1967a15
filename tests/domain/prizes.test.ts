import { describe, expect, it, test } from "vitest";
import type { ContestRecord, PrizeTier, SidePrize } from "~/domain/record";
import { results } from "~/domain/results";
import { allTeams, text } from "../support/reading";
import { contest, decide, hundredths, mark, revoke } from "../support/record";

type Prizes = ContestRecord["rounds"][number]["prizes"];

/** "nhat/1, nhi/1≥80, kk": name, how many (without: all the rest), minimum total. */
const tiers = (plan: string): PrizeTier[] =>
  plan.split(", ").map((one) => {
    const [, name = "", count, minimum] = /^([^/≥]+)(?:\/(\d+))?(?:≥(\d+))?$/.exec(one) ?? [];
    return {
      id: name,
      name,
      count: count ? Number(count) : null,
      minimum: minimum ? hundredths(Number(minimum)) : null,
    };
  });

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** One part, one judge, a team for each total, named a, b, c … */
function scored(totals: number[], prizes: Partial<Prizes>): ContestRecord {
  const teams = ids.slice(0, totals.length);
  const round = { prizes: { tiers: [], onTie: "decide" as const, side: [], ...prizes } };
  const start = contest({ teams, judges: 1, parts: ["skit"], round });
  return totals.reduce((sofar, total, at) => mark(sofar, `skit.${teams[at]}`, [total]), start);
}

const won = (record: ContestRecord) => allTeams(results(record)).map(({ rank, prize }) => `${rank} ${prize ?? "–"}`);
const blocks = (record: ContestRecord) => results(record).rounds[0]?.groups.flatMap((group) => group.prizeBlocks);
const order = (teams: string[]) => ({
  kind: "order" as const,
  round: "final",
  for: "prize" as const,
  by: "jury" as const,
  teams,
});

const usual = tiers("nhat/1, nhi/2, ba/3, kk");
const tied = [90, 90, 80, 70, 60, 50, 40];

describe("tiers in rank order", () => {
  test.each<[string, string, number[], Prizes["onTie"], string[]]>([
    ["no ties", "nhat/1, nhi/1, ba/2, kk", [90, 80, 70, 60, 50], "decide", ["1 nhat", "2 nhi", "3 ba", "4 ba", "5 kk"]],
    ["fewer teams than places", "nhat/2, nhi/2", [90], "decide", ["1 nhat"]],
    ["fewer places than teams", "nhat/1, nhi/1", [90, 80, 70], "decide", ["1 nhat", "2 nhi", "3 –"]],
    ["no prizes", "nhat/1", [], "decide", []],
    ["a tie inside a tier", "nhat/1, nhi/2, kk", [90, 80, 80, 70], "decide", ["1 nhat", "2 nhi", "2 nhi", "4 kk"]],
    ["share", "nhat/1, nhi/2, ba/3, kk", tied, "share", ["1 nhat", "1 nhat", "3 nhi", "4 ba", "5 ba", "6 ba", "7 kk"]],
    [
      "share, three for one",
      "nhat/1, nhi/1, ba/2, kk",
      [9, 9, 9, 8, 7],
      "share",
      ["1 nhat", "1 nhat", "1 nhat", "4 ba", "5 kk"],
    ],
    ["share at the end", "nhat/1, nhi/1", [90, 80, 80, 70], "share", ["1 nhat", "2 nhi", "2 nhi", "4 –"]],
    [
      "under a minimum",
      "nhat/1≥90, nhi/1≥80, ba/1≥50, kk",
      [85, 84, 83, 40],
      "decide",
      ["1 nhi", "2 ba", "3 kk", "4 kk"],
    ],
    ["under every minimum", "nhat/1≥90, nhi≥80", [85, 79], "decide", ["1 nhi", "2 –"]],
    ["at the minimum", "nhat/1≥90, nhi/1", [90, 89.99], "decide", ["1 nhat", "2 nhi"]],
  ])("%s", (_, plan, totals, onTie, expected) => {
    expect(won(scored(totals, { tiers: tiers(plan), onTie }))).toEqual(expected);
    expect(blocks(scored(totals, { tiers: tiers(plan), onTie }))).toEqual([]);
  });

  it("1/2/3/rest with decide and ranks 1, 1, 3: blocked, the others certain", () => {
    const record = scored(tied, { tiers: usual });
    expect(blocks(record)).toEqual([{ rank: 1, teams: ["a", "b"], tier: "nhat", count: 1, left: 1 }]);
    expect(won(record)).toEqual(["1 –", "1 –", "3 nhi", "4 ba", "5 ba", "6 ba", "7 kk"]);
  });

  it("a decision that names all tied opens the block, and taking it back closes it", () => {
    const record = scored(tied, { tiers: usual });
    const decided = decide(record, order(["b", "a"]));
    expect(
      allTeams(results(decided))
        .map(({ team, rank, prize }) => `${rank} ${team} ${prize}`)
        .slice(0, 3),
    ).toEqual(["1 a nhi", "1 b nhat", "3 c nhi"]);
    expect(blocks(decided)).toEqual([]);
    expect(blocks(decide(record, order(["b", "c"])))).toHaveLength(1);
    expect(won(revoke(decided, "decision-1"))).toEqual(won(record));
  });

  it("tells how many places are left when a tie reaches into a tier already begun", () => {
    const record = scored([90, 85, 80, 80], { tiers: tiers("nhat/1, nhi/2, kk") });
    expect(blocks(record)).toEqual([{ rank: 3, teams: ["c", "d"], tier: "nhi", count: 2, left: 1 }]);
  });

  it("each bloc fills its own tiers", () => {
    const round = {
      rankBy: "bloc" as const,
      prizes: { tiers: tiers("nhat/1, kk"), onTie: "decide" as const, side: [] },
    };
    const teams = [
      { id: "a", bloc: "x" },
      { id: "b", bloc: "y" },
      { id: "c", bloc: "x" },
    ];
    const start = contest({ teams, blocs: ["x", "y"], judges: 1, parts: ["skit"], round });
    const record = Object.entries({ a: 7, b: 5, c: 9 }).reduce(
      (sofar, [team, one]) => mark(sofar, `skit.${team}`, [one]),
      start,
    );
    expect(won(record)).toEqual(["1 nhat", "2 kk", "1 nhat"]);
  });

  it("a team that left wins nothing, and its place goes to the next", () => {
    const record = decide(scored([90, 80], { tiers: usual }), {
      kind: "standing",
      team: "a",
      round: null,
      standing: "disqualified",
    });
    expect(won(record)).toEqual(["1 nhat", "null –"]);
  });
});

describe("side prizes", () => {
  const side = (award: SidePrize["award"]) => [{ id: "side", name: "Giải phụ", award }];
  const winners = (record: ContestRecord) => results(record).rounds[0]?.side[0];
  const named = (team: string, contestant: string | null = null) =>
    ({ kind: "side-prize", round: "final", prize: "side", team, contestant }) as const;

  it("best mark in a part; equals share it until a decision names one of them", () => {
    const record = scored([80, 90, 90], { side: side({ by: "best-part", part: "skit" }) });
    const both = [
      { team: "b", contestant: null },
      { team: "c", contestant: null },
    ];
    expect(winners(record)).toMatchObject({ winners: both, tied: true });
    expect(text(winners(record)?.mark)).toBe("90.00");
    expect(winners(decide(record, named("c")))).toMatchObject({ winners: both.slice(1), tied: false });
    expect(winners(decide(record, named("a")))).toMatchObject({ winners: both, tied: true });
  });

  it("best contestant", () => {
    const prizes = { tiers: [], onTie: "decide" as const, side: side({ by: "best-contestant", part: "talk" }) };
    const start = contest({ teams: ["a", "b"], judges: 1, parts: [{ id: "talk", performers: 2 }], round: { prizes } });
    const record = mark(mark(mark(start, "talk.a.1", [7]), "talk.a.2", [8]), "talk.b.2", [9.5]);
    expect(winners(record)).toMatchObject({ winners: [{ team: "b", contestant: "b.2" }], tied: false });
  });

  test.each(["decision", "audience"] as const)("by %s, when it is recorded", (by) => {
    const record = scored([80, 90], { side: side({ by }) });
    expect(winners(record)).toMatchObject({ winners: [], mark: null });
    expect(winners(decide(record, named("a")))).toMatchObject({ winners: [{ team: "a", contestant: null }] });
  });

  it("not to a team that left, nor for a part without marks", () => {
    const record = scored([80, 90], { side: side({ by: "best-part", part: "skit" }) });
    const out = decide(record, { kind: "standing", team: "b", round: null, standing: "disqualified" });
    expect(winners(out)?.winners).toEqual([{ team: "a", contestant: null }]);
    expect(winners(scored([], { side: side({ by: "best-part", part: "skit" }) }))).toMatchObject({
      winners: [],
      mark: null,
    });
  });
});
