import { describe, expect, it, test } from "vitest";
import type { ContestRecord, TieBreak } from "~/domain/record";
import { table, teamIn, text } from "../support/reading";
import { contest, decide, mark, penalise, revoke, time } from "../support/record";

/** One judge; each team's marks in the parts given, one after the other. */
function marked(
  marks: Record<string, number[]>,
  parts: string[],
  round: Partial<ContestRecord["rounds"][number]> = {},
) {
  const start = contest({ teams: Object.keys(marks), judges: 1, parts, round });
  return Object.entries(marks).reduce(
    (sofar, [team, all]) => all.reduce((made, one, at) => mark(made, `${parts[at]}.${team}`, [one]), sofar),
    start,
  );
}

/** scoring.md, "Worked cases". */
describe("order and ties", () => {
  it("full tie: 1, 2, 2, 4", () => {
    const record = marked({ "than-uyen": [85], "sin-ho": [88], "muong-te": [88], "lai-chau": [90] }, ["skit"]);
    expect(table(record)).toEqual(["1 lai-chau 90.00", "2 sin-ho 88.00", "2 muong-te 88.00", "4 than-uyen 85.00"]);
    expect(teamIn(record, "sin-ho")).toMatchObject({ tied: ["sin-ho", "muong-te"], decided: [] });
  });

  it("tie, skit decides, and says so", () => {
    const keys: TieBreak[] = [{ by: "part", part: "skit" }];
    const record = marked({ "sin-ho": [52.6, 35.9], "lai-chau": [52.3, 36.2] }, ["greeting", "skit"], {
      tieBreaks: keys,
    });
    expect(table(record)).toEqual(["1 lai-chau 88.50", "2 sin-ho 88.50"]);
    const [step, ...others] = teamIn(record, "lai-chau").decided;
    expect(others).toEqual([]);
    expect(step).toMatchObject({ key: keys[0], among: ["sin-ho", "lai-chau"] });
    expect(text(step?.value)).toBe("36.20");
  });

  it("uses the keys in turn, and only those that tell teams apart", () => {
    const keys: TieBreak[] = [
      { by: "part", part: "greeting" },
      { by: "fewer-penalties" },
      { by: "part", part: "skit" },
    ];
    const marks = { a: [30, 30], b: [40, 20], c: [30, 30] };
    const record = marked(marks, ["greeting", "skit"], { tieBreaks: keys });
    expect(table(record)).toEqual(["1 b 60.00", "2 a 60.00", "2 c 60.00"]);
    const punished = mark(penalise(record, { team: "a", performance: "skit.a", points: 1 }), "skit.a", [31]);
    expect(table(punished)).toEqual(["1 b 60.00", "2 c 60.00", "3 a 60.00"]);
    expect(teamIn(punished, "a").decided.map(({ key }) => key.by)).toEqual(["part", "fewer-penalties"]);
  });

  it("a criterion counts dropped ballots too", () => {
    const criteria = [{ id: "message" }, { id: "acting" }];
    const rules = { aggregate: { kind: "trimmed-mean" as const, trimFrom: 3 } };
    const round = { tieBreaks: [{ by: "criterion" as const, criterion: "message" }] };
    const start = contest({ teams: ["a", "b"], judges: 3, parts: [{ id: "skit", criteria }], rules, round });
    const first = mark(start, "skit.a", [
      [5, 5],
      [5, 5],
      [5, 6],
    ]);
    const record = mark(first, "skit.b", [
      [5, 5],
      [5, 5],
      [6, 5],
    ]);
    expect(table(record)).toEqual(["1 b 10.00", "2 a 10.00"]);
    expect(text(teamIn(record, "b").decided[0]?.value)).toBe("16.00");
  });

  it("a criterion is missing while a ballot is", () => {
    const round = { tieBreaks: [{ by: "criterion" as const, criterion: "skit-mark" }] };
    const start = contest({ teams: ["a", "b"], judges: 2, parts: ["talk", "skit"], round });
    const talks = mark(mark(start, "talk.a", [9, 9]), "talk.b", [5, 5]);
    const record = mark(mark(talks, "skit.a", [8, null]), "skit.b", [4, 4]);
    expect(table(record)).toEqual(["1 b 9.00", "2 a 9.00"]);
    expect(teamIn(record, "a").decided[0]?.value).toBeNull();
  });

  it("the chair's ballots, less than nothing when missing", () => {
    const start = contest({
      teams: ["a", "b", "c"],
      judges: 2,
      parts: ["skit"],
      round: { tieBreaks: [{ by: "chair" }] },
    });
    const given = mark(mark(start, "skit.a", [8, 9]), "skit.b", [9, 8]);
    const away = decide(mark(given, "skit.c", [9, 8.5]), {
      kind: "judge-away",
      judge: "thang",
      performance: "skit.c",
      why: "absent",
    });
    expect(table(away)).toEqual(["1 b 8.50", "2 a 8.50", "3 c 8.50"]);
    expect(teamIn(away, "c").decided[0]?.value).toBeNull();
  });

  it("shorter time first, unmeasured last", () => {
    const record = marked({ a: [9], b: [9], c: [9] }, ["skit"], { tieBreaks: [{ by: "shorter-time", part: "skit" }] });
    const timed = time(time(record, "skit.b", 312), "skit.c", 300, "typed");
    expect(table(timed)).toEqual(["1 c 9.00", "2 b 9.00", "3 a 9.00"]);
    expect(text(teamIn(timed, "b").decided[0]?.value, 0)).toBe("312");
  });

  it("a recorded decision counts when it names all that are tied", () => {
    const record = marked({ a: [9], b: [9], c: [9] }, ["skit"], { tieBreaks: [{ by: "decision" }] });
    const order = (teams: string[]) => ({
      kind: "order" as const,
      round: "final",
      for: "rank" as const,
      by: "lot" as const,
      teams,
    });
    const two = decide(record, order(["c", "a"]));
    expect(table(two)).toEqual(["1 a 9.00", "1 b 9.00", "1 c 9.00"]);
    const three = decide(two, order(["c", "a", "b"]));
    expect(table(three)).toEqual(["1 c 9.00", "2 a 9.00", "3 b 9.00"]);
    expect(teamIn(three, "a").decided.map(({ key }) => key.by)).toEqual(["decision"]);
    expect(table(revoke(three, "decision-2"))).toEqual(table(record));
    expect(table(decide(three, order(["b", "c", "a"])))[0]).toBe("1 b 9.00");
  });

  it("a part of an earlier round may decide", () => {
    const plan = {
      teams: ["a", "b"],
      judges: 1,
      rounds: ["preliminary", { id: "final", tieBreaks: [{ by: "part" as const, part: "talk" }] }],
    };
    const start = contest({ ...plan, parts: ["talk", { id: "skit", round: "final" }] });
    const record = mark(mark(mark(mark(start, "talk.a", [7]), "talk.b", [8]), "skit.a", [9]), "skit.b", [9]);
    expect(table(record, 1)).toEqual(["1 b 9.00", "2 a 9.00"]);
  });
});

describe("who is listed without a rank", () => {
  const record = marked({ a: [9], b: [8], c: [7] }, ["skit"]);

  test.each(["withdrawn", "disqualified", "absent"] as const)(
    "%s, last, and back as if nothing had been",
    (standing) => {
      const out = decide(record, { kind: "standing", team: "a", round: null, standing });
      expect(table(out)).toEqual(["1 b 8.00", "2 c 7.00", "– a 9.00"]);
      expect(teamIn(out, "a").standing).toMatchObject({ standing, reason: "Theo biên bản" });
      expect(table(revoke(out, "decision-1"))).toEqual(table(record));
    },
  );

  it("a team without any mark, before those", () => {
    const more = marked({ a: [9], b: [], c: [7] }, ["skit"]);
    const out = decide(more, { kind: "standing", team: "a", round: "final", standing: "withdrawn" });
    expect(table(out)).toEqual(["1 c 7.00", "– b –", "– a 9.00"]);
  });

  it("only in the round that the decision names", () => {
    const start = contest({
      teams: ["a"],
      judges: 1,
      rounds: ["first", "second"],
      parts: ["talk", { id: "skit", round: "second" }],
    });
    const out = decide(mark(mark(start, "talk.a", [9]), "skit.a", [8]), {
      kind: "standing",
      team: "a",
      round: "second",
      standing: "absent",
    });
    expect([table(out, 0), table(out, 1)]).toEqual([["1 a 9.00"], ["– a 8.00"]]);
  });
});

describe("totals", () => {
  it("are provisional while something is to come", () => {
    const record = marked({ a: [9, 8], b: [9] }, ["greeting", "skit"]);
    expect(table(record)).toEqual(["1 a 17.00", "2 b 9.00"]);
    expect([teamIn(record, "a").provisional, teamIn(record, "b").provisional]).toEqual([false, true]);
  });

  it("lose penalties on the total, with or without a performance, down to 0", () => {
    const record = marked({ a: [9], b: [9] }, ["skit"]);
    const once = penalise(record, { team: "a", performance: "skit.a", points: 2, appliesTo: "total" });
    expect(table(penalise(once, { team: "a", points: 1.5 }))).toEqual(["1 b 9.00", "2 a 5.50"]);
    expect(table(penalise(once, { team: "a", points: 15 }))).toEqual(["1 b 9.00", "2 a 0.00"]);
  });

  it("carry an earlier round's total over, times a coefficient, rounded once", () => {
    const rounds = ["first", { id: "second", carryOver: { round: "first", coefficient: 3333 } }];
    const start = contest({ teams: ["a", "b"], judges: 1, rounds, parts: ["talk", { id: "skit", round: "second" }] });
    const record = mark(mark(mark(start, "talk.a", [10]), "skit.a", [8]), "skit.b", [9]);
    expect(text(teamIn(record, "a", 1).carryOver?.value)).toBe("3.33");
    expect(table(record, 1)).toEqual(["1 a 11.33", "2 b 9.00"]);
    expect(teamIn(record, "b", 1).provisional).toBe(true);
  });

  it("do not turn in a ring of rounds", () => {
    const ring = (round: string) => ({ round, coefficient: 10_000 });
    const rounds = [
      { id: "first", carryOver: ring("second") },
      { id: "second", carryOver: ring("first") },
      { id: "self", carryOver: ring("self") },
    ];
    const record = mark(contest({ teams: ["a"], judges: 1, rounds, parts: ["talk"] }), "talk.a", [9]);
    expect(table(record, 0)).toEqual(["1 a 9.00"]);
  });
});

describe("blocs", () => {
  it("have their own ranks", () => {
    const teams = [{ id: "a", bloc: "party" }, { id: "b", bloc: "state" }, { id: "c", bloc: "party" }, { id: "d" }];
    const start = contest({ teams, judges: 1, parts: ["skit"], blocs: ["state", "party"], round: { rankBy: "bloc" } });
    const record = Object.entries({ a: 7, b: 6, c: 9, d: 8 }).reduce(
      (sofar, [team, one]) => mark(sofar, `skit.${team}`, [one]),
      start,
    );
    expect(table(record)).toEqual(["1 b 6.00", "1 c 9.00", "2 a 7.00", "1 d 8.00"]);
  });
});
