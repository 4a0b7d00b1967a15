import { describe, expect, it } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";
import { table } from "../support/reading";
import { contest, decide, mark } from "../support/record";

type Advance = NonNullable<ContestRecord["rounds"][number]["advance"]>;

/** Team → total; teams whose id begins with x or y are of that cluster. */
function scored(totals: Record<string, number>, advance: Partial<Advance>): ContestRecord {
  const teams = Object.keys(totals).map((id) => ({ id, bloc: "xy".includes(id[0] ?? "") ? (id[0] ?? null) : null }));
  const round = { advance: { best: 0, of: "round" as const, bestOfRest: 0, onTie: "decide" as const, ...advance } };
  const start = contest({ teams, blocs: ["x", "y"], judges: 1, parts: ["skit"], round });
  return Object.entries(totals).reduce((sofar, [team, total]) => mark(sofar, `skit.${team}`, [total]), start);
}

const going = (record: ContestRecord) =>
  results(record).rounds[0]?.advance?.teams.map(({ team, via }) => `${team} ${via}`);
const blocks = (record: ContestRecord) => results(record).rounds[0]?.advance?.blocks;
const order = (teams: string[]) => ({
  kind: "order" as const,
  round: "final",
  for: "advance" as const,
  by: "lot" as const,
  teams,
});

describe("who goes on", () => {
  it("the best of the round", () => {
    expect(going(scored({ a: 7, b: 9, c: 8 }, { best: 2 }))).toEqual(["b best", "c best"]);
  });

  it("the best of each cluster, then the best of the rest of all", () => {
    const totals = { x1: 9, x2: 8.5, x3: 8, y1: 5, y2: 4, y3: 3 };
    expect(going(scored(totals, { best: 1, of: "bloc", bestOfRest: 2 }))).toEqual([
      "x1 best",
      "y1 best",
      "x2 rest",
      "x3 rest",
    ]);
  });

  it("a tie across the cut waits for a decision that names all tied, and holds the rest up", () => {
    const record = scored({ a: 9, b: 8, c: 8, d: 7 }, { best: 2, bestOfRest: 1 });
    expect(going(record)).toEqual(["a best"]);
    expect(blocks(record)).toEqual([{ stage: "best", bloc: null, teams: ["b", "c"], places: 1 }]);
    const decided = decide(record, order(["c", "b"]));
    expect([going(decided), blocks(decided)]).toEqual([["a best", "c best", "b rest"], []]);
  });

  it("or all tied advance, when so configured", () => {
    const record = scored({ a: 9, b: 8, c: 8, d: 7 }, { best: 2, bestOfRest: 1, onTie: "all" });
    expect(going(record)).toEqual(["a best", "b tie", "c tie", "d rest"]);
  });

  it("a tie inside the cut is none", () => {
    expect(going(scored({ a: 8, b: 8, c: 7 }, { best: 2 }))).toEqual(["a best", "b best"]);
  });

  it("and those nominated, once each, unless they left", () => {
    const nominate = (record: ContestRecord, team: string) =>
      decide(record, { kind: "nomination", round: "final", team });
    const record = ["a", "c", "c", "d"].reduce(nominate, scored({ a: 9, b: 8, c: 7, d: 6 }, { best: 1 }));
    const out = decide(record, { kind: "standing", team: "d", round: null, standing: "withdrawn" });
    expect(going(out)).toEqual(["a best", "c nomination"]);
  });

  it("never a team that left", () => {
    const out = decide(scored({ a: 9, b: 8 }, { best: 1 }), {
      kind: "standing",
      team: "a",
      round: null,
      standing: "absent",
    });
    expect(going(out)).toEqual(["b best"]);
  });

  it("is nothing where the round chooses nobody", () => {
    expect(results(contest()).rounds[0]?.advance).toBeNull();
  });

  it("the next round lists those who perform in it", () => {
    const advance = { best: 1, of: "round" as const, bestOfRest: 0, onTie: "decide" as const };
    const rounds = [{ id: "first", advance }, "second"];
    const parts = ["talk", { id: "skit", round: "second" }];
    const start = contest({ teams: ["a", "b", "c"], judges: 1, rounds, parts });
    const drawn = { ...start, performances: start.performances.filter(({ id }) => !["skit.b", "skit.c"].includes(id)) };
    const absent = decide(drawn, { kind: "standing", team: "c", round: "second", standing: "absent" });
    expect(table(absent, 0)).toHaveLength(3);
    expect(table(absent, 1)).toEqual(["– a –", "– c –"]);
  });
});
