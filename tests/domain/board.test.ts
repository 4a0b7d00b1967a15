import { describe, expect, it } from "vitest";
import { type Board, type BoardRow, board } from "~/domain/board";
import type { ContestRecord } from "~/domain/record";
import {
  contest,
  decide,
  instant,
  mark,
  penalise,
  publish,
  publishAll,
  revoke,
  tally,
  time,
  withPerformance,
} from "../support/record";

const teams = ["lai-chau", "sin-ho", "than-uyen"];
const tiers = [{ id: "nhat", name: "Giải Nhất", count: 1, minimum: null }];

/** Two parts, two judges, everything marked: 18+36, 17+38, 16+30. */
function marked(round: Partial<ContestRecord["rounds"][number]> = {}): ContestRecord {
  const prizes = { tiers, onTie: "decide" as const, side: [] };
  const start = contest({ teams, judges: 2, parts: ["greeting", "skit"], round: { prizes, ...round } });
  const given: [string, number][] = [
    ["greeting.lai-chau", 18],
    ["greeting.sin-ho", 17],
    ["greeting.than-uyen", 16],
    ["skit.lai-chau", 36],
    ["skit.sin-ho", 38],
    ["skit.than-uyen", 30],
  ];
  return given.reduce((sofar, [performance, points]) => mark(sofar, performance, [points, points]), start);
}

const greetings = teams.map((team) => `greeting.${team}`);
const skits = teams.map((team) => `skit.${team}`);
const rows = (made: Board): BoardRow[] => made.rounds[0]?.rows ?? [];
const short = (record: ContestRecord) =>
  rows(board(record)).map(
    (row) => `${row.rank ?? "–"} ${row.id} ${row.cells.map(({ mark }) => mark ?? "·").join(" ")} = ${row.total ?? "·"}`,
  );
const rowOf = (record: ContestRecord, team: string) => rows(board(record)).find(({ id }) => id === team);
const show = (record: ContestRecord) => JSON.stringify(board(record));

describe("what the board shows", () => {
  it("nothing before anything is published", () => {
    expect(short(marked())).toEqual(["– lai-chau · · = ·", "– sin-ho · · = ·", "– than-uyen · · = ·"]);
    expect(board(marked())).toMatchObject({ changedAt: null, stage: null, round: "final" });
  });

  it("marks, totals and ranks of what is published", () => {
    const record = publishAll(marked(), [...greetings, "skit.sin-ho"]);
    expect(short(record)).toEqual([
      "1 sin-ho 17.00 38.00 = 55.00",
      "2 lai-chau 18.00 · = 18.00",
      "3 than-uyen 16.00 · = 16.00",
    ]);
    expect(rows(board(record)).map(({ provisional }) => provisional)).toEqual([false, true, true]);
    expect(rowOf(record, "sin-ho")).toMatchObject({
      number: 2,
      name: "Huyện Sìn Hồ",
      unit: "Huyện Sìn Hồ",
      standing: null,
    });
    expect(board(record).rounds[0]).toMatchObject({
      teams,
      columns: [{}, { id: "skit", name: "skit", maximum: "100.00" }],
    });
    expect(board(record).rounds[0]?.columns[1]).toMatchObject({
      ballots: 2,
      order: teams.map((team) => ({ team, contestant: null })),
    });
  });

  it("how far the newest publication moved whom", () => {
    const record = publishAll(marked(), [...greetings, "skit.than-uyen"]);
    expect(rows(board(record)).map(({ id, moved }) => `${id} ${moved}`)).toEqual([
      "than-uyen 2",
      "lai-chau -1",
      "sin-ho -1",
    ]);
    expect(rows(board(publishAll(marked(), ["greeting.sin-ho"]))).map(({ moved }) => moved)).toEqual([0, 0, 0]);
  });

  it("of whom the newest publication is, in its round alone", () => {
    const twice = contest({
      teams,
      judges: 1,
      parts: ["hello", { id: "skit", round: "last" }],
      rounds: ["first", "last"],
    });
    const made = publishAll(mark(mark(twice, "hello.sin-ho", [18]), "skit.sin-ho", [36]), ["hello.sin-ho"]);
    const changed = (record: ContestRecord) => board(record).rounds.map((round) => round.changed);
    expect(changed(made)).toEqual([["sin-ho"], []]);
    expect(changed(publishAll(made, ["skit.sin-ho"]))).toEqual([[], ["sin-ho"]]);
  });

  it("what is taken back is gone", () => {
    const record = publishAll(marked(), greetings);
    const more = publish(record, { kind: "performance", performance: "skit.sin-ho" });
    expect(show(revoke(more, "publication-4"))).toBe(show(record));
  });

  it("penalties of a published performance; those on the total once the round is published", () => {
    const record = publishAll(marked(), [...greetings, ...skits]);
    const onPart = penalise(record, { team: "sin-ho", performance: "skit.sin-ho", points: 2 });
    expect(rowOf(onPart, "sin-ho")?.total).toBe("53.00");
    const onTotal = penalise(penalise(onPart, { team: "sin-ho", points: 5 }), {
      team: "sin-ho",
      performance: "skit.sin-ho",
      points: 1,
      appliesTo: "total",
    });
    expect(show(onTotal)).toBe(show(onPart));
    expect(rowOf(publish(onTotal, { kind: "round", round: "final" }), "sin-ho")?.total).toBe("47.00");
  });

  it("a time penalty on the total likewise", () => {
    const over = { kind: "full-periods" as const, seconds: 60, points: 100 };
    const late = time(publishAll(marked(), [...greetings, ...skits]), "skit.sin-ho", 500);
    const limited = {
      ...late,
      parts: late.parts.map((part) => ({
        ...part,
        time: { ...part.time, maximum: 300, over, appliesTo: "total" as const },
      })),
    };
    expect(rowOf(limited, "sin-ho")?.total).toBe("55.00");
    expect(rowOf(publish(limited, { kind: "round", round: "final" }), "sin-ho")?.total).toBe("52.00");
  });

  it("and a decision in its stead likewise", () => {
    const record = publishAll(marked(), [...greetings, ...skits]);
    const parts = record.parts.map((part) => ({ ...part, time: { ...part.time, appliesTo: "total" as const } }));
    const decided = decide({ ...record, parts }, { kind: "time-penalty", performance: "skit.sin-ho", points: 300 });
    expect(show(decided)).toBe(show({ ...record, parts }));
    expect(rowOf(publish(decided, { kind: "round", round: "final" }), "sin-ho")?.total).toBe("52.00");
  });

  it("prizes only once the round is published", () => {
    const record = publishAll(marked(), [...greetings, ...skits]);
    expect(board(record).rounds[0]).toMatchObject({ published: false, prizes: null });
    const after = board(publish(record, { kind: "round", round: "final" })).rounds[0];
    expect(after?.prizes?.tiers).toEqual([{ id: "nhat", name: "Giải Nhất", teams: ["sin-ho"] }]);
  });

  it("no tier that nobody has reached", () => {
    const high = { id: "dac-biet", name: "Giải Đặc biệt", count: 1, minimum: 9000 };
    const plan = marked({ prizes: { tiers: [high, ...tiers], onTie: "decide", side: [] } });
    const record = publish(publishAll(plan, [...greetings, ...skits]), { kind: "round", round: "final" });
    expect(board(record).rounds[0]?.prizes?.tiers.map(({ id }) => id)).toEqual(["nhat"]);
  });

  it("a published round shows all its marks", () => {
    expect(short(publish(marked(), { kind: "round", round: "final" }))[0]).toBe("1 sin-ho 17.00 38.00 = 55.00");
  });

  it("a withdrawn team without a rank", () => {
    const record = decide(publishAll(marked(), greetings), {
      kind: "standing",
      team: "lai-chau",
      round: null,
      standing: "withdrawn",
    });
    expect(short(record).at(-1)).toBe("– lai-chau 18.00 · = 18.00");
    expect(rowOf(record, "lai-chau")?.standing).toBe("withdrawn");
  });

  it("no ranks decided by the time of a performance that is not yet public", () => {
    const tieBreaks = [{ by: "shorter-time" as const, part: "skit" }];
    const even = mark(marked({ tieBreaks }), "greeting.sin-ho", [18, 18]);
    const record = time(time(publishAll(even, greetings), "skit.lai-chau", 400), "skit.sin-ho", 300);
    expect(short(record).slice(0, 2)).toEqual(["1 lai-chau 18.00 · = 18.00", "1 sin-ho 18.00 · = 18.00"]);
  });

  it("no ranks decided by a decision that is not yet public", () => {
    const record = publishAll(marked({ tieBreaks: [{ by: "decision" }] }), ["greeting.lai-chau"]);
    const tied = publish(mark(record, "greeting.sin-ho", [18, 18]), {
      kind: "performance",
      performance: "greeting.sin-ho",
    });
    const decided = decide(tied, {
      kind: "order",
      round: "final",
      for: "rank",
      by: "lot",
      teams: ["sin-ho", "lai-chau", "than-uyen"],
    });
    expect(show(decided)).toBe(show(tied));
  });
});

describe("the stage", () => {
  const record = withPerformance(
    { ...marked(), contest: { ...marked().contest, onStage: "skit.sin-ho" } },
    "skit.sin-ho",
    {
      clock: {
        segments: [
          { start: instant(0), stop: instant(90) },
          { start: instant(100), stop: null },
        ],
        typed: null,
      },
    },
  );

  it("who is on, in which place, since when", () => {
    expect(board(record).stage).toEqual({
      round: "final",
      part: { id: "skit", name: "skit" },
      team: { id: "sin-ho", number: 2, name: "Huyện Sìn Hồ", unit: "Huyện Sìn Hồ" },
      contestant: null,
      place: { n: 2, of: 3 },
      state: "on-stage",
      clock: { elapsed: 90, since: instant(100), minimum: null, maximum: null },
      progress: null,
    });
    expect(rowOf(record, "sin-ho")?.cells.map(({ state }) => state)).toEqual(["hidden", "on-stage"]);
  });

  it("how many ballots are in while it is marked, and no more than that", () => {
    const opened = { at: instant(0), by: "Bùi Thu Trang", reason: "" };
    const open = withPerformance({ ...record, ballots: record.ballots.slice(0, -3) }, "skit.sin-ho", { opened });
    expect(board(open).stage).toMatchObject({ state: "marking", progress: { in: 1, of: 2 } });
    const shown = board(publish(open, { kind: "performance", performance: "skit.sin-ho" }));
    expect(shown.stage).toMatchObject({ state: "published", progress: null });
  });

  it("nobody, when the performance is not there", () => {
    expect(board({ ...record, contest: { ...record.contest, onStage: "nobody" } }).stage).toBeNull();
  });
});

describe("freeze and reveal", () => {
  const frozen = publish(publishAll(marked(), greetings), { kind: "freeze", round: "final" });
  const behind = publishAll(frozen, skits);

  it("what is published after the freeze is pending", () => {
    expect(short(behind)).toEqual(short(publishAll(marked(), greetings)));
    expect(rows(board(behind)).map(({ cells }) => cells[1]?.state)).toEqual(["pending", "pending", "pending"]);
    expect([board(frozen), board(behind)].map((made) => made.rounds[0]?.pending)).toEqual([false, true]);
    expect(board(behind).changedAt).toBe(board(frozen).changedAt);
  });

  it("does not tell one pending mark from another", () => {
    expect(show(mark(behind, "skit.sin-ho", [1, 1]))).toBe(show(behind));
  });

  it("is revealed team by team, forward and back", () => {
    const one = publish(behind, { kind: "reveal", round: "final", team: "than-uyen" });
    expect(short(one)[0]).toBe("1 than-uyen 16.00 30.00 = 46.00");
    expect(rowOf(one, "than-uyen")?.moved).toBe(2);
    const two = publish(one, { kind: "reveal", round: "final", team: "sin-ho" });
    expect(short(two).slice(0, 2)).toEqual(["1 sin-ho 17.00 38.00 = 55.00", "2 than-uyen 16.00 30.00 = 46.00"]);
    const newest = two.publications.at(-1)?.id ?? "";
    expect(show(revoke(two, newest))).toBe(show(one));
  });

  it("ends with the round's publication, or when the freeze is taken back", () => {
    expect(short(publish(behind, { kind: "round", round: "final" }))[0]).toBe("1 sin-ho 17.00 38.00 = 55.00");
    expect(short(revoke(behind, "publication-4"))).toEqual(short(publishAll(marked(), [...greetings, ...skits])));
  });

  it("shows all that waited at once when the freeze is lifted", () => {
    const lifted = revoke(behind, "publication-4");
    const { rounds, changedAt } = board(lifted);
    expect(rounds[0]?.changed).toHaveLength(3);
    expect(changedAt).toBe(lifted.publications.find(({ id }) => id === "publication-4")?.revoked?.at);
    const places = (record: ContestRecord) => new Map(rows(board(record)).map(({ id, rank }) => [id, rank ?? 0]));
    const [before, after] = [places(behind), places(lifted)];
    for (const { id, moved } of rows(board(lifted))) expect(moved).toBe((before.get(id) ?? 0) - (after.get(id) ?? 0));
    expect(rows(board(lifted)).some(({ moved }) => moved !== 0)).toBe(true);
  });

  it("holds a decision on a team's standing back too", () => {
    const out = decide(behind, { kind: "standing", team: "sin-ho", round: null, standing: "disqualified" });
    expect(show(out)).toBe(show(behind));
    expect(rowOf(publish(out, { kind: "reveal", round: "final", team: "sin-ho" }), "sin-ho")?.standing).toBe(
      "disqualified",
    );
  });

  it("holds back too that such a decision was taken back", () => {
    const standing = { kind: "standing" as const, team: "sin-ho", round: null, standing: "disqualified" as const };
    const out = publishAll(decide(marked(), standing), greetings);
    const held = publish(out, { kind: "freeze", round: "final" });
    const taken = (record: ContestRecord): ContestRecord => {
      const revoked = { at: instant(9000), by: "Nguyễn Văn An", reason: "nhầm đội" };
      return { ...record, decisions: record.decisions.map((one) => ({ ...one, revoked })) };
    };
    expect(rowOf(taken(out), "sin-ho")?.standing).toBeNull();
    expect(show(taken(held))).toBe(show(held));
    const shown = publish(taken(held), { kind: "reveal", round: "final", team: "sin-ho" });
    expect(rowOf(shown, "sin-ho")?.standing).toBeNull();
  });

  it("opens nothing of the next freeze by a reveal behind an earlier one", () => {
    const one = publish(publishAll(frozen, skits.slice(0, 1)), { kind: "reveal", round: "final", team: "than-uyen" });
    const again = publish(revoke(one, "publication-4"), { kind: "freeze", round: "final" });
    const late = publishAll(again, ["skit.than-uyen"]);
    expect(rowOf(late, "than-uyen")?.cells[1]).toMatchObject({ state: "pending", mark: null });
  });

  it("reveals nothing that was never published", () => {
    const early = publish(frozen, { kind: "reveal", round: "final", team: "sin-ho" });
    expect(short(early)).toEqual(short(frozen));
  });
});

describe("a part of several contestants", () => {
  it("is published when all are, and says what is under way", () => {
    const start = contest({ teams: ["sin-ho"], judges: 1, parts: [{ id: "talk", performers: 2 }] });
    const half = publishAll(mark(start, "talk.sin-ho.1", [8]), ["talk.sin-ho.1"]);
    expect(rows(board(half))[0]?.cells).toEqual([{ mark: null, state: "hidden", progress: null }]);
    expect(board(half).rounds[0]?.changed).toEqual([]);
    const whole = publishAll(mark(half, "talk.sin-ho.2", [9]), ["talk.sin-ho.2"]);
    expect(rows(board(whole))[0]?.cells).toEqual([{ mark: "8.50", state: "published", progress: null }]);
    expect(board(whole).rounds[0]?.changed).toEqual(["sin-ho"]);
  });
});

it("a published tally shows its mark, an unpublished one does not", () => {
  const quiz = tally(
    contest({ teams: ["sin-ho"], parts: [{ id: "quiz", tally: { questions: 20, pointsEach: 1 } }] }),
    "quiz.sin-ho",
    15,
  );
  expect([short(quiz), short(publishAll(quiz, ["quiz.sin-ho"]))]).toEqual([
    ["– sin-ho · = ·"],
    ["1 sin-ho 15.00 = 15.00"],
  ]);
});
