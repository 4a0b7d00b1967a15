import { describe, expect, test } from "vitest";
import type { Role } from "~/domain/access";
import { chairView } from "~/domain/desk/chair";
import { deskView } from "~/domain/desk/view";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";
import { confirm, contest, decide, instant, mark, penalise, publish, tally, withPerformance } from "../support/record";

const opened = { opened: { at: instant(0), by: "Toán Lò Xó", reason: "" } };
const organizer = { roles: ["organizer"] as Role[], seat: null };
const chair = { roles: ["judge", "chair"] as Role[], seat: "thang" };
const timekeeper = { roles: ["timekeeper"] as Role[], seat: "bam-gio" };
const secretary = { roles: ["secretary"] as Role[], seat: "thu-ky" };

const parts = [{ id: "skit" }, { id: "quiz", tally: { questions: 20, pointsEach: 1 } }];
const start = (judges = 3) => contest({ judges, parts });
const one = "skit.lai-chau";
const see = (record: ContestRecord, viewer: typeof organizer | typeof chair, performance: string | null = null) =>
  deskView(record, results(record), viewer, { performance, part: null });
const stages = (record: ContestRecord) => see(record, organizer).parts[0]?.rows.map((row) => row.stage);

describe("the running order", () => {
  test("each performance says how far it is", () => {
    let record = withPerformance(start(), one, opened);
    record = mark(record, one, [80, 90, null]);
    expect(stages(record)).toEqual(["marking", "waiting", "waiting"]);
    record = mark(record, one, [null, null, 70]);
    expect(stages(record)).toEqual(["complete", "waiting", "waiting"]);
    record = confirm(record, one);
    expect(stages(record)).toEqual(["confirmed", "waiting", "waiting"]);
    const published = publish(record, { kind: "performance", performance: one });
    expect(stages(published)).toEqual(["published", "waiting", "waiting"]);
    const frozen = publish(publish(record, { kind: "freeze", round: "final" }), {
      kind: "performance",
      performance: one,
    });
    expect(stages(frozen)).toEqual(["pending", "waiting", "waiting"]);
  });

  test("what ran and was never opened for marking stands out once the stage has moved on", () => {
    const ran = withPerformance(start(), one, { clock: { segments: [], typed: 300 } });
    expect(stages({ ...ran, contest: { ...ran.contest, onStage: one } })?.[0]).toBe("waiting");
    expect(stages(ran)?.[0]).toBe("performed");
  });

  test("the next is the first that waits after the stage, else the first that waits at all, never who is out", () => {
    const next = (record: ContestRecord) => see(record, organizer).parts[0]?.next;
    const staged = (record: ContestRecord, onStage: string) => ({ ...record, contest: { ...record.contest, onStage } });
    expect(next(start())).toBe(one);
    expect(next(staged(start(), "skit.muong-te"))).toBe("skit.nam-nhun");
    expect(next(staged(start(), "skit.nam-nhun"))).toBe(one);
    const gone = decide(start(), { kind: "standing", team: "lai-chau", round: null, standing: "withdrawn" });
    expect(next(gone)).toBe("skit.muong-te");
    expect(next(staged(contest({ teams: 1, parts }), one))).toBeNull();
  });

  test("where nobody is left in a part, the next part that has somebody is offered", () => {
    const onward = (record: ContestRecord, at: number) => {
      const found = see(record, organizer).parts[at]?.onward;
      return found && `${found.part}: ${found.row.team.name}`;
    };
    const confirmed = start().teams.reduce(
      (record, { id }) => confirm(mark(record, `skit.${id}`, [80, 90, 70]), `skit.${id}`),
      start(),
    );
    expect([onward(start(), 0), onward(start(), 1)]).toEqual([null, null]);
    expect([onward(confirmed, 0), onward(confirmed, 1)]).toEqual(["quiz: Thành phố Lai Châu", null]);
    const answered = start().teams.reduce((record, { id }) => tally(record, `quiz.${id}`, 12), start());
    expect(onward(answered, 1)).toBe("skit: Thành phố Lai Châu");
    const over = confirmed.teams.reduce((record, { id }) => tally(record, `quiz.${id}`, 12), confirmed);
    expect([onward(over, 0), onward(over, 1)]).toEqual([null, null]);
  });

  test("it says where calling the next team would tell the public who goes on", () => {
    const advance = { best: 1, of: "round" as const, bestOfRest: 0, onTie: "all" as const };
    const rounds = [
      { id: "heat", name: "Sơ khảo", advance },
      { id: "final", name: "Chung kết" },
    ];
    const made = contest({ teams: 2, rounds, parts: [{ id: "skit" }, { id: "talk", round: "final" }] });
    const tells = (record: ContestRecord) => see(record, organizer).parts.map((part) => part.tells);
    expect(tells(made)).toEqual([null, "Chung kết"]);
    const marked = made.teams.reduce((sofar, { id }) => confirm(mark(sofar, `skit.${id}`, [1]), `skit.${id}`), made);
    expect(see(marked, organizer).parts[0]?.onward).toMatchObject({ tells: "Chung kết" });
    expect(tells(publish(made, { kind: "round", round: "heat" }))).toEqual([null, null]);
  });

  test("it shows what is on stage, unless another performance is chosen; the stage stays", () => {
    const record = { ...start(), contest: { ...start().contest, onStage: "skit.muong-te" } };
    expect(see(record, organizer).chosen?.id).toBe("skit.muong-te");
    const other = see(record, organizer, one);
    expect(other.chosen?.id).toBe(one);
    expect(other.stage?.id).toBe("skit.muong-te");
  });
});

describe("a round", () => {
  const quizzed = start().teams.reduce((sofar, { id }) => {
    return confirm(tally(sofar, `quiz.${id}`, 12), `quiz.${id}`);
  }, start());
  const all = quizzed.teams.reduce(
    (sofar, { id }) => confirm(mark(sofar, `skit.${id}`, [80, 80, 80]), `skit.${id}`),
    quizzed,
  );

  test("names the parts that may be published whole", () => {
    const partsOf = (record: ContestRecord) =>
      see(record, organizer).rounds[0]?.parts.map(({ id, waiting }) => [id, waiting]);
    expect(partsOf(start())).toEqual([]);
    expect(partsOf(quizzed)).toEqual([["quiz", 3]]);
    expect(partsOf(publish(quizzed, { kind: "performance", performance: "quiz.lai-chau" }))).toEqual([["quiz", 2]]);
  });

  test("tells of ties over prizes nobody who may not know of results", () => {
    const tiers = [{ id: "nhat", name: "Nhất", count: 1, minimum: null }];
    const prizes = { tiers, onTie: "decide" as const, side: [] };
    const tied = { ...all, rounds: all.rounds.map((round) => ({ ...round, prizes })) };
    const undecided = (viewer: Parameters<typeof deskView>[2]) =>
      deskView(tied, results(tied), viewer, { performance: null, part: null }).rounds[0]?.undecided;
    expect([undecided(organizer), undecided(secretary), undecided(timekeeper)]).toEqual([1, 1, 0]);
  });
});

describe("what each may see", () => {
  const marked = mark(withPerformance(start(), one, opened), one, [81.11, 92.22, 73.33]);
  const numbers = /81[.,]?11|92[.,]?22|73[.,]?33|82[.,]?22/;

  test("who may read marks gets the panel side by side, and its value", () => {
    const chosen = see(marked, secretary, one).chosen;
    expect(chosen?.panel?.map((line) => line.sum)).toEqual([8111, 9222, 7333]);
    expect(chosen?.value).toEqual({ value: "82.22", exact: true });
    expect(chosen?.mark).toBe("82.22");
  });

  test("a timekeeper gets progress, and no mark in any form", () => {
    let record = tally(confirm(marked, one), "quiz.lai-chau", 17);
    record = penalise(record, { team: "lai-chau", performance: one, points: 1.23 });
    for (const performance of [one, "quiz.lai-chau", null]) {
      const view = see(record, timekeeper, performance);
      expect(JSON.stringify(view)).not.toMatch(numbers);
      expect(JSON.stringify(view)).not.toMatch(/"correct":17|80\.99|1\.23|:123[,}]/);
    }
    expect(see(record, timekeeper, one).chosen?.progress).toEqual({ in: 3, of: 3 });
  });

  test("the chair gets others' marks once their own ballot is in", () => {
    const before = mark(withPerformance(start(), one, opened), one, [null, 92.22, 73.33]);
    for (const view of [see(before, chair, one), chairView(before, results(before), chair, one)]) {
      expect(view.chosen?.sight).toBe("own-first");
      expect(view.chosen?.panel?.map((line) => line.status)).toEqual(["missing", "in", "in"]);
      expect(JSON.stringify(view)).not.toMatch(numbers);
    }
    expect(see(marked, chair, one).chosen?.panel?.map((line) => line.sum)).toEqual([8111, 9222, 7333]);
  });

  test("or when they are away from this performance", () => {
    const before = mark(withPerformance(start(), one, opened), one, [null, 92.22, 73.33]);
    const away = decide(before, { kind: "judge-away", judge: "thang", performance: one, why: "recused" });
    expect(see(away, chair, one).chosen?.panel?.map((line) => line.sum)).toEqual([null, 9222, 7333]);
  });

  test("judges' calls are for who answers them", () => {
    const call = { id: "c1", judge: "ha", performance: one, text: "Người nhà", at: instant(1), answered: null };
    const record = { ...marked, calls: [call] };
    expect(see(record, secretary).calls).toHaveLength(1);
    expect(JSON.stringify([see(record, chair), see(record, timekeeper)])).not.toContain("Người nhà");
  });
});

describe("the running value", () => {
  test("is that of what is in, said to be provisional, with its dropped marks once all are in", () => {
    const rules = { aggregate: { kind: "trimmed-mean" as const, trimFrom: 4 } };
    const base = withPerformance(contest({ judges: 4, parts, rules }), one, opened);
    const some = see(mark(base, one, [80, 90, null, null]), organizer, one).chosen;
    expect([some?.value?.value, some?.provisional, some?.mark]).toEqual(["85.00", true, null]);
    const all = see(mark(base, one, [80, 90, 70, 81]), organizer, one).chosen;
    expect(all?.panel?.map((line) => line.dropped)).toEqual([null, "highest", "lowest", null]);
    expect([all?.value?.value, all?.provisional, all?.mark]).toEqual(["80.50", false, "80.50"]);
  });

  test("a third is shown to be one", () => {
    const record = mark(withPerformance(start(), one, opened), one, [9, 9, 9.5]);
    expect(see(record, organizer, one).chosen?.value).toEqual({ value: "9.1667", exact: false });
  });

  test("an eighth is shown whole", () => {
    const record = mark(withPerformance(start(), one, opened), one, [9, 9.25]);
    expect(see(record, organizer, one).chosen?.value).toEqual({ value: "9.125", exact: true });
  });
});

test("the chair's list begins with what can be confirmed at once, and leaves out who is out", () => {
  let record = withPerformance(withPerformance(start(), one, opened), "skit.muong-te", opened);
  record = mark(record, "skit.muong-te", [80, 90, 70]);
  record = confirm(tally(tally(record, "quiz.lai-chau", 12), "quiz.muong-te", 13), "quiz.muong-te");
  const view = chairView(record, results(record), chair, null);
  expect(view.waiting.map((row) => row.id)).toEqual(["skit.muong-te", "quiz.lai-chau", one]);
  expect(view.confirmed.map((row) => row.id)).toEqual(["quiz.muong-te"]);
  expect(view.chosen?.id).toBe("skit.muong-te");
});
