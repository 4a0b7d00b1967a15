import { describe, expect, it, test } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { performanceIn, teamIn, text } from "../support/reading";
import { confirm, contest, decide, mark, penalise, revoke, tally, time } from "../support/record";

const one = (plan: Parameters<typeof contest>[0] = {}) => contest({ teams: ["sin-ho"], parts: ["skit"], ...plan });
const markOf = (record: ContestRecord) => text(performanceIn(record, "skit.sin-ho").mark);

describe("coefficient, rounding, penalties", () => {
  test.each<[string, Parameters<typeof contest>[0], number[], string]>([
    ["coefficient 3 then round", { judges: 3, parts: [{ id: "skit", coefficient: 3 }] }, [8, 8, 9], "25.00"],
    ["coefficient 0,5", { judges: 2, parts: [{ id: "skit", coefficient: 0.5 }] }, [8.5, 9], "4.38"],
    ["one decimal", { judges: 2, rules: { decimals: 1 } }, [8.5, 9], "8.80"],
    ["no decimals", { judges: 2, rules: { decimals: 0 } }, [8.5, 8.5], "9.00"],
    ["sum of the panel", { judges: 3, rules: { aggregate: { kind: "sum" } } }, [8.5, 9, 9.5], "27.00"],
  ])("%s", (_, plan, marks, expected) => {
    expect(markOf(mark(one(plan), "skit.sin-ho", marks))).toBe(expected);
  });

  it("keeps three decimals when the contest does", () => {
    const record = mark(one({ judges: 3, rules: { decimals: 3 } }), "skit.sin-ho", [9, 9, 9.5]);
    expect(text(performanceIn(record, "skit.sin-ho").mark, 3)).toBe("9.167");
  });

  it("rounds once, at the total, when so configured", () => {
    const parts = ["greeting", "situation", "skit"];
    const start = contest({ teams: ["sin-ho"], judges: 3, parts, rules: { roundAt: "total" } });
    const record = parts.reduce((sofar, part) => mark(sofar, `${part}.sin-ho`, [8, 8, 9]), start);
    expect(text(teamIn(record, "sin-ho").total)).toBe("25.00");
    expect(teamIn(record, "sin-ho").parts[0]?.mark).toEqual({ n: 25n, d: 3n });
    const atParts = { ...record, rules: { ...record.rules, roundAt: "part" as const } };
    expect(text(teamIn(atParts, "sin-ho").total)).toBe("24.99");
  });

  it("takes penalties off after rounding, or off each ballot before the aggregate", () => {
    const record = mark(
      one({ judges: 4, rules: { aggregate: { kind: "trimmed-mean", trimFrom: 4 } } }),
      "skit.sin-ho",
      [9, 9, 9, 7],
    );
    const off = (appliesTo: "part" | "each-ballot") =>
      penalise(record, { team: "sin-ho", performance: "skit.sin-ho", points: 0.5, appliesTo });
    expect(markOf(off("part"))).toBe("8.50");
    expect(markOf(off("each-ballot"))).toBe("8.50");
    expect(text(performanceIn(off("each-ballot"), "skit.sin-ho").panel[0]?.counted)).toBe("8.50");
    const summed = (made: ContestRecord) => markOf({ ...made, rules: { ...made.rules, aggregate: { kind: "sum" } } });
    expect([summed(off("part")), summed(off("each-ballot"))]).toEqual(["33.50", "32.00"]);
  });

  it("never goes below 0, and forgets a penalty that is taken back", () => {
    const record = mark(one(), "skit.sin-ho", [3, 3, 3, 3, 3]);
    const punished = penalise(record, { team: "sin-ho", performance: "skit.sin-ho", points: 5 });
    expect(markOf(punished)).toBe("0.00");
    expect(markOf(revoke(punished, "penalty-1"))).toBe("3.00");
  });

  it("ignores a penalty whose performance is another team's", () => {
    const record = mark(contest({ teams: ["sin-ho", "muong-te"], parts: ["skit"] }), "skit.sin-ho", [9, 9, 9, 9, 9]);
    expect(markOf(penalise(record, { team: "muong-te", performance: "skit.sin-ho", points: 1 }))).toBe("9.00");
  });
});

describe("time", () => {
  const parts = [
    { id: "skit", time: { maximum: 300, over: { kind: "full-periods" as const, seconds: 60, points: 100 } } },
  ];
  const record = time(mark(one({ parts }), "skit.sin-ho", [9, 9, 9, 9, 9]), "skit.sin-ho", 425);

  it("costs what the part's rule says", () => {
    expect(markOf(record)).toBe("7.00");
    expect(performanceIn(record, "skit.sin-ho").penalties).toMatchObject([
      { kind: "overtime", place: "part", points: 200 },
    ]);
  });

  it("is overridden by a recorded decision, also by one of 0 points", () => {
    const waived = decide(record, { kind: "time-penalty", performance: "skit.sin-ho", points: 0 });
    expect(markOf(waived)).toBe("9.00");
    expect(markOf(decide(waived, { kind: "time-penalty", performance: "skit.sin-ho", points: 150 }))).toBe("7.50");
    expect(markOf(revoke(waived, "decision-1"))).toBe("7.00");
  });
});

describe("the panel", () => {
  const record = mark(one(), "skit.sin-ho", [8.5, 9, 8.75, 9.25, null]);
  const statuses = (made: ContestRecord) => performanceIn(made, "skit.sin-ho").panel.map(({ status }) => status);

  it("has no mark before every ballot is in, only progress", () => {
    const made = performanceIn(record, "skit.sin-ho");
    expect(made).toMatchObject({ complete: false, mark: null, progress: { in: 4, of: 5 } });
    expect(made.panel.every(({ dropped }) => dropped === null)).toBe(true);
  });

  it("counts a ballot only when every criterion has a mark; 0 is a mark", () => {
    const criteria = [{ id: "message" }, { id: "acting" }];
    const half = mark(one({ judges: 1, parts: [{ id: "skit", criteria }] }), "skit.sin-ho", [[9]]);
    expect(statuses(half)).toEqual(["missing"]);
    expect(markOf(mark(half, "skit.sin-ho", [[9, 0]]))).toBe("9.00");
  });

  it("takes the highest revision, whichever came first", () => {
    const twice = mark(mark(one({ judges: 1 }), "skit.sin-ho", [7]), "skit.sin-ho", [8]);
    expect(markOf(twice)).toBe("8.00");
    expect(markOf({ ...twice, ballots: twice.ballots.toReversed() })).toBe("8.00");
  });

  it("goes on without a judge who is absent or recused, whatever they sent before", () => {
    const without = (judge: string, why: "absent" | "recused") =>
      decide(record, { kind: "judge-away", judge, performance: "skit.sin-ho", why });
    expect(text(performanceIn(without("my", "absent"), "skit.sin-ho").aggregate, 3)).toBe("8.875");
    expect(statuses(without("ha", "recused"))).toEqual(["in", "recused", "in", "in", "missing"]);
    expect(statuses(revoke(without("ha", "recused"), "decision-1"))).toEqual(["in", "in", "in", "in", "missing"]);
    const nobody = ["thang", "ha", "pao", "toan", "my"].reduce(
      (sofar, judge) => decide(sofar, { kind: "judge-away", judge, performance: "skit.sin-ho", why: "absent" }),
      record,
    );
    expect(performanceIn(nobody, "skit.sin-ho")).toMatchObject({ complete: false, progress: { in: 0, of: 0 } });
  });

  it("tells a missing quorum, and the decision to go on without", () => {
    const few = { ...record, rules: { ...record.rules, quorum: 6 } };
    expect(performanceIn(few, "skit.sin-ho").quorum).toEqual({ needed: 6, present: 5, met: false, decided: false });
    const decided = decide(few, { kind: "quorum", performance: "skit.sin-ho" });
    expect(performanceIn(decided, "skit.sin-ho").quorum.decided).toBe(true);
  });

  it("is locked while a confirmation stands", () => {
    const locked = confirm(record, "skit.sin-ho");
    expect(performanceIn(locked, "skit.sin-ho").confirmed).toBe(true);
    expect(performanceIn(revoke(locked, "confirmation-1"), "skit.sin-ho").confirmed).toBe(false);
  });
});

describe("disagreement", () => {
  const given = (disagreement: ContestRecord["rules"]["disagreement"]) =>
    performanceIn(mark(one({ judges: 3, rules: { disagreement } }), "skit.sin-ho", [60, 75, 80]), "skit.sin-ho")
      .disagreement;

  test.each([
    [{ in: "points" as const, limit: 2000 }, false],
    [{ in: "points" as const, limit: 1999 }, true],
    [{ in: "percent" as const, limit: 2000 }, false],
    [{ in: "percent" as const, limit: 1999 }, true],
    [null, false],
  ])("80 and 60 of 100 with a limit of %j: told %s", (limit, exceeds) => {
    expect(given(limit)).toMatchObject({ exceeds });
  });
});

describe("a part marked by key", () => {
  const quiz = contest({
    teams: ["sin-ho"],
    parts: [{ id: "quiz", tally: { questions: 20, pointsEach: 0.75 }, coefficient: 2 }],
  });

  it("counts right answers", () => {
    expect(performanceIn(quiz, "quiz.sin-ho")).toMatchObject({ complete: false, progress: { in: 0, of: 1 } });
    expect(text(performanceIn(tally(quiz, "quiz.sin-ho", 15), "quiz.sin-ho").mark)).toBe("22.50");
  });

  it("takes the newest tally that stands", () => {
    const twice = tally(tally(quiz, "quiz.sin-ho", 15), "quiz.sin-ho", 16);
    expect(text(performanceIn(twice, "quiz.sin-ho").mark)).toBe("24.00");
    expect(text(performanceIn(revoke(twice, "tally-2"), "quiz.sin-ho").mark)).toBe("22.50");
  });
});

describe("nobody came", () => {
  it("is a mark of 0 and complete, and not late", () => {
    const parts = [
      { id: "skit", time: { minimum: 300, under: { kind: "full-periods" as const, seconds: 60, points: 100 } } },
    ];
    const record = decide(time(one({ parts }), "skit.sin-ho", 0, "typed"), {
      kind: "no-show",
      performance: "skit.sin-ho",
    });
    expect(performanceIn(record, "skit.sin-ho")).toMatchObject({ complete: true, marked: "no-show", penalties: [] });
    expect(markOf(record)).toBe("0.00");
    expect(teamIn(record, "sin-ho")).toMatchObject({ provisional: false, rank: 1 });
  });
});

describe("a part scored per contestant", () => {
  const made = (contestants: ContestRecord["parts"][number]["contestants"], coefficient = 1) => {
    const start = contest({
      teams: ["sin-ho"],
      judges: 3,
      parts: [{ id: "talk", performers: 3, contestants, coefficient }],
    });
    return [
      [9, 9, 9.5],
      [8, 8, 8.5],
      [7, 7, 7],
    ].reduce((sofar, marks, at) => mark(sofar, `talk.sin-ho.${at + 1}`, marks), start);
  };

  test.each([
    [{ take: "sum" as const }, 1, "24.33"],
    [{ take: "mean" as const }, 1, "8.11"],
    [{ take: "best" as const, k: 2 }, 1, "8.67"],
    [{ take: "best" as const, k: 9 }, 1, "8.11"],
    [{ take: "mean" as const }, 3, "24.33"],
  ])("%j × %s, each exact, rounded once: %s", (take, coefficient, expected) => {
    expect(text(teamIn(made(take, coefficient), "sin-ho").parts[0]?.mark)).toBe(expected);
  });

  it("takes every contestant's penalties off the part's mark", () => {
    const off = (record: ContestRecord, n: number) =>
      penalise(record, { team: "sin-ho", performance: `talk.sin-ho.${n}`, points: 0.5 });
    expect(text(teamIn(off(off(made({ take: "mean" }), 1), 3), "sin-ho").parts[0]?.mark)).toBe("7.11");
  });

  it("has no mark before all have theirs", () => {
    const start = contest({ teams: ["sin-ho"], judges: 1, parts: [{ id: "talk", performers: 2 }] });
    expect(teamIn(mark(start, "talk.sin-ho.1", [9]), "sin-ho")).toMatchObject({ total: null, provisional: true });
  });
});
