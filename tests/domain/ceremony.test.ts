import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { board } from "~/domain/board";
import { onScreen } from "~/domain/board-shown";
import { isOutOfDate, type PlanWish, planOf, planOrders, wishOf } from "~/domain/ceremony";
import { shownBy } from "~/domain/ceremony-shown";
import { asTold } from "~/domain/changes/as-told";
import { endCeremony, pauseCeremony, planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { reopen } from "~/domain/changes/confirmation";
import { showInHall } from "~/domain/changes/hall";
import { penalise as takeOff } from "~/domain/changes/penalties";
import { publishPart, publishPerformance, publishRound, revokePublication } from "~/domain/changes/publication";
import { editTeam } from "~/domain/changes/teams";
import { ceremonyRehearsal, ceremonyView, prompter } from "~/domain/desk/ceremony";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";
import { actor, carry, refusalOf } from "../support/acting";
import { otherwise } from "../support/otherwise";
import { confirm, contest, decide, mark, penalise } from "../support/record";

const lastFirst: PlanWish = { order: "last-to-first", byPart: false };
const tier = (id: string, name: string, count: number | null) => ({ id, name, count, minimum: null });
const prizes = {
  tiers: [tier("nhat", "Nhất", 1), tier("nhi", "Nhì", 1), tier("ba", "Ba", 1), tier("kk", "Khuyến khích", null)],
  onTie: "decide" as const,
  side: [{ id: "hay", name: "Tiểu phẩm hay nhất", award: { by: "best-part" as const, part: "skit" } }],
};

/** Teams with a skit and a talk, judged by two, all confirmed; marks of each judge for each team, the skit's first. */
function judged(marks: readonly (readonly [skit: number, talk: number])[]): ContestRecord {
  const parts = [
    { id: "skit", name: "Tiểu phẩm" },
    { id: "talk", name: "Chào hỏi" },
  ];
  const start = contest({ teams: marks.length, judges: 2, parts, round: { prizes } });
  return start.teams.reduce((record, { id }, at) => {
    const [skit = 0, talk = 0] = marks[at] ?? [];
    const given = mark(mark(record, `skit.${id}`, [skit, skit]), `talk.${id}`, [talk, talk]);
    return confirm(confirm(given, `skit.${id}`), `talk.${id}`);
  }, start);
}

const three = judged([
  [40, 20],
  [38, 19.5],
  [39, 20.25],
]);
const [lai, muong, sin] = three.teams.map(({ id }) => id);
const planned = (record = three, wish = lastFirst) => carry(record, actor(), planCeremony("le", "final", wish));
const at = (record: ContestRecord, steps: number) => {
  const one = record.ceremonies.at(-1);
  return carry(record, actor(), stepCeremony("le", one?.at ?? 0, steps, one?.paused));
};
const shown = (record: ContestRecord) => board(record).ceremony?.shown ?? [];

describe("a plan", () => {
  const round = three.rounds[0];
  if (!round) throw new Error("no round");
  const told = (wish: PlanWish) =>
    planOf(three, round, wish).map(({ show, ...step }) => [show, ...Object.values(step)].join(" "));

  test("goes from the last to the first, then side prizes, then prizes from the lowest, then the list", () => {
    const teams = [muong, sin, lai].flatMap((team) => [`marks ${team} `, `total ${team} true`]);
    expect(told(lastFirst)).toEqual([...teams, "side-prize hay", "tier ba", "tier nhi", "tier nhat", "ranking"]);
  });

  test("goes by the running order, part by part, or over the prizes alone", () => {
    const byPart = told({ order: "running-order", byPart: true });
    expect(byPart.slice(0, 4)).toEqual([
      `marks ${lai} skit`,
      `marks ${lai} talk`,
      `total ${lai}`,
      `marks ${muong} skit`,
    ]);
    expect(told({ order: "prizes-only", byPart: false })[0]).toBe("side-prize hay");
  });

  test("says by what wish it was made", () => {
    for (const order of planOrders)
      for (const byPart of order === "prizes-only" ? [false] : [false, true])
        expect(wishOf({ steps: planOf(three, round, { order, byPart }) })).toEqual({ order, byPart });
  });
});

describe("a step", () => {
  test("says what it says and nothing of the next", () => {
    const record = planned();
    expect(shown(record)).toEqual([]);
    expect(shown(at(record, 1))).toMatchObject([
      { show: "marks", team: { id: muong }, sum: "57.50", highest: null, toLead: null },
    ]);
    const second = shown(at(record, 2));
    expect(second[1]).toMatchObject({ show: "total", team: { id: muong }, total: "57.50", rank: 3, prize: "Ba" });
    expect(JSON.stringify(second)).not.toContain("59.25");
  });

  test("by parts says each judge's mark, and what a team still needs to draw level", () => {
    const record = at(planned(three, { order: "running-order", byPart: true }), 5);
    expect(shown(record).slice(-2)).toMatchObject([
      { parts: [{ name: "Tiểu phẩm", mark: "38.00", ballots: [{ mark: "38.00" }, { mark: "38.00" }] }] },
      { parts: [{ name: "Chào hỏi", mark: "19.50" }], sum: "57.50", highest: "60.00", toLead: "2.50" },
    ]);
  });

  test("tells prizes and the whole list at the end", () => {
    const record = planned();
    const all = shown(at(record, record.ceremonies[0]?.steps.length ?? 0));
    expect(all.slice(-5)).toMatchObject([
      { show: "side-prize", winners: [{ team: { id: lai } }] },
      { show: "tier", name: "Ba", teams: [{ team: { id: muong }, bloc: null }] },
      { show: "tier", name: "Nhì", teams: [{ team: { id: sin }, bloc: null }] },
      { show: "tier", name: "Nhất", teams: [{ team: { id: lai }, bloc: null }] },
      { show: "ranking", rows: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] },
    ]);
  });

  it("says rank and prize with a total only from last to first, and no prize that needs so many points", () => {
    const running = planned(three, { order: "running-order", byPart: false });
    expect(shown(at(running, 2))[1]).toMatchObject({ total: "60.00", rank: null, prize: null });
    const [best, ...rest] = prizes.tiers;
    const tiers = best ? [{ ...best, minimum: 5000 }, ...rest] : [];
    const bounded = { ...three, rounds: three.rounds.map((one) => ({ ...one, prizes: { ...prizes, tiers } })) };
    expect(shown(at(planned(bounded), 2))[1]).toMatchObject({ rank: 3, prize: null });
  });

  it("says that a rank is shared, and of the others that theirs are not", () => {
    const equal = judged([
      [40, 20],
      [30, 10],
      [30, 10],
    ]);
    const onTie = { ...prizes, onTie: "share" as const };
    const record = planned({ ...equal, rounds: equal.rounds.map((one) => ({ ...one, prizes: onTie })) });
    const all = shown(at(record, record.ceremonies[0]?.steps.length ?? 0));
    expect(all.filter(({ show }) => show === "total")).toMatchObject([
      { rank: 2, shared: true },
      { rank: 2, shared: true },
      { rank: 1, shared: false },
    ]);
  });

  it("says what came off a total", () => {
    const less = penalise(three, { team: muong ?? "", points: 3 });
    expect(shown(at(planned(less), 2))).toMatchObject([{ sum: "57.50" }, { total: "54.50", off: "3.00" }]);
    expect(shown(at(planned(), 2))[1]).toMatchObject({ off: null });
  });

  it("goes from last to first in one bloc after the other", () => {
    const teams = ["lai-chau", "so-noi-vu", "sin-ho", "than-uyen"].map((id) => ({
      id,
      bloc: id === "so-noi-vu" || id === "sin-ho" ? "so" : "huyen",
    }));
    const start = contest({
      teams,
      blocs: ["huyen", "so"],
      judges: 1,
      parts: ["skit"],
      round: { prizes, rankBy: "bloc" },
    });
    const marks = [90, 80, 70, 60];
    const done = teams.reduce(
      (sofar, { id }, n) => confirm(mark(sofar, `skit.${id}`, [marks[n] ?? 0]), `skit.${id}`),
      start,
    );
    const totals = planned(done).ceremonies[0]?.steps.flatMap((step) => (step.show === "total" ? step.team : []));
    expect(totals).toEqual(["than-uyen", "lai-chau", "sin-ho", "so-noi-vu"]);
  });

  it("names the bloc of a rank and of a prize, where each bloc has its own, and compares within it", () => {
    const teams = [
      { id: "lai-chau", bloc: "huyen" },
      { id: "so-noi-vu", bloc: "so" },
    ];
    const plan = { teams, blocs: ["huyen", "so"], judges: 1, parts: ["skit"] };
    const both = contest({ ...plan, round: { prizes, rankBy: "bloc" } });
    const done = teams.reduce((sofar, { id }) => confirm(mark(sofar, `skit.${id}`, [90]), `skit.${id}`), both);
    const record = planned(done);
    const [huyen, so] = done.blocs.map(({ name }) => name);
    const all = shown(at(record, record.ceremonies[0]?.steps.length ?? 0));
    expect(all.filter(({ show }) => show === "total")).toMatchObject([
      { rank: 1, bloc: huyen },
      { rank: 1, bloc: so },
    ]);
    const marks = all.filter(({ show }) => show === "marks");
    expect(marks.every((one) => "highest" in one && one.highest === null)).toBe(true);
    expect(all.at(-2)).toMatchObject({ name: "Nhất", teams: [{ bloc: huyen }, { bloc: so }] });
    expect(all.at(-1)).toMatchObject({ rows: [{ bloc: huyen }, { bloc: so }] });
  });

  it("says what a team brought from the round before, as part of its sum, and on the phone which round this is", () => {
    const rounds = [{ id: "so-khao" }, { id: "final", carryOver: { round: "so-khao", coefficient: 5000 } }];
    const parts = [
      { id: "loai", round: "so-khao" },
      { id: "skit", round: "final" },
    ];
    const start = contest({ teams: 2, judges: 1, parts, rounds });
    const done = start.performances.reduce(
      (sofar, { id, part }) => confirm(mark(sofar, id, [part === "loai" ? 60 : 40]), id),
      start,
    );
    const record = at(planned(carry(done, actor(), publishRound("cb", "so-khao"))), 1);
    expect(shown(record)).toMatchObject([{ parts: [{ mark: "40.00" }], carried: "30.00", sum: "70.00" }]);
    expect(onScreen(board(record))).toMatchObject({ show: "ceremony", round: { id: "final" } });
  });

  it("says at the end what told equal totals apart, and before it nothing of that", () => {
    const equal = judged([
      [40, 20],
      [39, 21],
      [30, 10],
    ]);
    const tieBreaks = [{ by: "part" as const, part: "skit" }];
    const record = planned({ ...equal, rounds: equal.rounds.map((one) => ({ ...one, tieBreaks })) });
    const all = shown(at(record, record.ceremonies[0]?.steps.length ?? 0));
    const apart = { by: "part", of: "Tiểu phẩm" };
    expect(all.at(-1)).toMatchObject({
      rows: [
        { rank: 1, apart },
        { rank: 2, apart },
        { rank: 3, apart: null },
      ],
    });
    expect(all.flatMap((one) => (one.show === "total" ? one.apart : []))).toEqual([null, null, null]);
  });

  it("lists who is out at the end, with why and without a total", () => {
    const out = decide(three, { kind: "standing", round: "final", team: lai ?? "", standing: "disqualified" });
    const record = planned(out);
    const list = shown(at(record, record.ceremonies[0]?.steps.length ?? 0)).at(-1);
    expect(list).toMatchObject({ rows: [{ rank: 1, standing: null }, { rank: 2 }, { rank: null, total: null }] });
    expect(list).toMatchObject({ rows: [{}, {}, { team: { id: lai }, standing: "disqualified" }] });
  });

  it("back leaves no trace", () => {
    const record = planned();
    const bytes = (one: ContestRecord) => JSON.stringify(board(one));
    expect(bytes(at(at(at(record, 4), 9), 4))).toBe(bytes(at(record, 4)));
    expect(bytes(at(at(record, 4), 0))).toBe(bytes(record));
  });

  it("is made once, however many press it; who is late is told where it stands", () => {
    const one = at(planned(), 1);
    expect(refusalOf(one, actor(), stepCeremony("le", 0, 2))).toEqual({ refused: "ceremony-moved", with: { at: 1 } });
    expect(refusalOf(one, actor(), stepCeremony("le", 0, 1))).toEqual({ refused: "ceremony-moved", with: { at: 1 } });
    expect(carry(one, actor(), stepCeremony("le", 1, 1))).toBe(one);
    expect(refusalOf(one, actor(), stepCeremony("le", 1, 99)).refused).toBe("unknown");
    expect(refusalOf(one, actor(["secretary"], "thu-ky"), stepCeremony("khac", 1, 2)).refused).toBe("unknown");
  });

  it("lifts a pause that was seen, and none that came as it was pressed", () => {
    const held = carry(at(planned(), 1), actor(), pauseCeremony("le", true));
    for (const to of [0, 2])
      expect(refusalOf(held, actor(), stepCeremony("le", 1, to))).toEqual({ refused: "ceremony-held" });
    expect(carry(held, actor(), stepCeremony("le", 1, 2, true)).ceremonies[0]).toMatchObject({ at: 2, paused: false });
  });
});

describe("a ceremony", () => {
  it("waits until everything is confirmed, and is not planned over one that goes on", () => {
    const open = { ...three, confirmations: three.confirmations.slice(1) };
    expect(refusalOf(open, actor(), planCeremony("le", "final", lastFirst)).refused).toBe("not-confirmed");
    expect(refusalOf(at(planned(), 1), actor(), planCeremony("le-2", "final", lastFirst)).refused).toBe(
      "ceremony-begun",
    );
    const again = carry(planned(), actor(), planCeremony("le-2", "final", { order: "prizes-only", byPart: false }));
    expect(again.ceremonies.map(({ id, revoked }) => [id, revoked === null])).toEqual([
      ["le", false],
      ["le-2", true],
    ]);
  });

  it("does not go on with results that it was not planned for, but goes back", () => {
    const late = penalise(at(planned(), 2), { team: lai ?? "", points: 3 });
    const [ceremony] = late.ceremonies;
    expect(ceremony && isOutOfDate(late, ceremony)).toBe(true);
    expect(refusalOf(late, actor(), stepCeremony("le", 2, 3)).refused).toBe("ceremony-out-of-date");
    expect(shown(carry(late, actor(), stepCeremony("le", 2, 0)))).toEqual([]);
  });

  it("is planned anew from where it stands when a side prize was decided meanwhile, and what was told stands", () => {
    const decided = { id: "hay", name: "Khán giả yêu thích", award: { by: "decision" as const } };
    const side = { ...prizes, side: [decided] };
    const start = { ...three, rounds: three.rounds.map((one) => ({ ...one, prizes: side })) };
    const told = carry(at(planned(start), 3), actor(), pauseCeremony("le", true));
    const prize = { kind: "side-prize" as const, round: "final", prize: "hay", team: sin ?? "", contestant: null };
    const late = decide(told, prize);
    expect(refusalOf(late, actor(), stepCeremony("le", 3, 4, true)).refused).toBe("ceremony-out-of-date");
    const onward = (one: ContestRecord) =>
      ceremonyView(one, results(one), { roles: ["organizer"], seat: null }).run?.onward;
    expect([onward(told), onward(late)]).toEqual([null, lastFirst]);
    const again = carry(late, actor(), asTold(planCeremony("le-2", "final", lastFirst)));
    expect(again.ceremonies.at(-1)).toMatchObject({ id: "le-2", at: 3, paused: true, revoked: null });
    expect(shown(again)).toEqual(shown(told));
    const on = carry(again, actor(), stepCeremony("le-2", 3, 7, true));
    expect(shown(on).at(-1)).toMatchObject({ show: "side-prize", winners: [{ team: { id: sin } }] });
    for (const other of [
      { ...lastFirst, byPart: true },
      { order: "running-order" as const, byPart: false },
    ])
      expect(refusalOf(late, actor(), planCeremony("le-2", "final", other)).refused).toBe("ceremony-begun");
    expect(refusalOf(told, actor(), planCeremony("le-2", "final", lastFirst)).refused).toBe("ceremony-begun");
  });

  it("is over with its round's publication, and does not come back when that is taken back", () => {
    const whole = at(planned(), planned().ceremonies[0]?.steps.length ?? 0);
    const out = carry(whole, actor(), publishRound("cb", "final"), revokePublication("cb", "Cộng nhầm"));
    const bare = carry(three, actor(), publishRound("cb", "final"), revokePublication("cb", "Cộng nhầm"));
    expect(JSON.stringify(board(out))).toBe(JSON.stringify(board(bare)));
    for (const way of [asTold(reopen(`skit.${muong}`, "Cộng nhầm")), planCeremony("le-3", "final", lastFirst)])
      carry(out, actor(), way);
  });

  it("lets nothing of its round out by another door while it goes on", () => {
    const told = at(planned(), 2);
    const refused = { refused: "ceremony-on" };
    expect(refusalOf(told, actor(), publishPerformance(`skit.${lai}`))).toEqual(refused);
    expect(refusalOf(told, actor(), publishPart("skit"))).toEqual(refused);
    for (const free of [at(told, 0), carry(told, actor(), endCeremony("le", "Mất điện")), three])
      carry(free, actor(), publishPerformance(`skit.${lai}`));
  });

  it("holds what it has told as it is: what would change that waits until nothing is told", () => {
    const told = at(planned(), 2);
    const again = asTold(reopen(`skit.${muong}`, "Cộng nhầm"));
    const refused = { refused: "ceremony-told" };
    const penalty = (team: string) =>
      takeOff({
        id: "tru",
        round: "final",
        team,
        performance: null,
        appliesTo: "total",
        points: 100,
        reason: "Quá giờ",
      });
    expect(refusalOf(told, actor(), again)).toEqual(refused);
    expect(refusalOf(told, actor(), asTold(reopen(`skit.${lai}`, "Cộng nhầm")))).toEqual(refused);
    expect(refusalOf(told, actor(), asTold(penalty(muong ?? "")))).toEqual(refused);
    expect(refusalOf(told, actor(), asTold(editTeam(muong ?? "", { name: "Đội khác" })))).toEqual(refused);
    expect(shown(carry(told, actor(), asTold(penalty(lai ?? ""))))).toEqual(shown(told));
    for (const way of [stepCeremony("le", 2, 3), publishRound("cb", "final"), endCeremony("le", "Mất điện")])
      carry(told, actor(), asTold(way));
    for (const free of [at(told, 0), carry(told, actor(), endCeremony("le", "Mất điện")), three])
      carry(free, actor(), again);
  });

  it("pauses, goes on, and ends by the round's publication or, with a reason, without", () => {
    const paused = carry(at(planned(), 2), actor(), pauseCeremony("le", true));
    expect(board(paused).ceremony?.paused).toBe(true);
    expect(board(at(paused, 3)).ceremony?.paused).toBe(false);
    expect(refusalOf(paused, actor(), endCeremony("le", " ")).refused).toBe("required");
    expect(board(carry(paused, actor(), endCeremony("le", "Mất điện"))).ceremony).toBeNull();
    expect(board(carry(paused, actor(), publishRound("cb", "final"))).ceremony).toBeNull();
  });
});

const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 160 }), fc.integer({ min: 0, max: 80 })), {
  minLength: 3,
  maxLength: 7,
});

it("two contests that differ only in what is still to be told give the public the same bytes", () => {
  const orders = fc.constantFrom("last-to-first", "running-order");
  fc.assert(
    fc.property(marks, marks, fc.nat(), orders, fc.nat({ max: 9000 }), (given, others, n, order, minimum) => {
      const [best, ...rest] = prizes.tiers;
      const tiers = best ? [{ ...best, minimum: n % 3 === 0 ? minimum : null }, ...rest] : [];
      // From last to first the totals of teams apart, so that who comes when is sure: team 0 lowest.
      const apart = (rows: typeof given) =>
        rows.map(([skit, talk], row): [number, number] =>
          order === "running-order" ? [skit / 2, talk / 2] : [row * 12 + skit / 20, talk / 100],
        );
      const judgedFor = (rows: typeof given) => {
        const one = judged(apart(rows));
        return {
          ...one,
          rounds: one.rounds.map((round) => ({ ...round, prizes: { ...prizes, tiers, onTie: "share" as const } })),
        };
      };
      const record = planned(judgedFor(given), { order, byPart: n % 2 === 0 });
      const [ceremony] = record.ceremonies;
      if (!ceremony) throw new Error("no ceremony");
      const totals = ceremony.steps.filter(({ show }) => show === "total").length;
      const perTeam = ceremony.steps.findIndex(({ show }) => show === "total") + 1;
      const teams = n % (totals + 1);
      const step = (one: ContestRecord): ContestRecord => ({
        ...one,
        ceremonies: [{ ...ceremony, at: teams * perTeam }],
      });
      const changed = given.map((own, row) => (row < teams ? own : (others[row % others.length] ?? own)));
      const other = step(judgedFor(changed));
      expect(JSON.stringify(board(other))).toBe(JSON.stringify(board(step(record))));
    }),
    { numRuns: 120 },
  );
});

it("the prompter is told one step more than the public", () => {
  const record = at(planned(), 1);
  const [ceremony] = record.ceremonies;
  const ahead = ceremony ? shownBy(record, ceremony, ceremony.at + 1, results(record)) : [];
  expect(ahead.slice(0, -1)).toEqual(shown(record));
  expect(ahead.at(-1)).toMatchObject({ show: "total" });
});

test("a rehearsal knows nothing of what was marked, is the same from the same seed, and runs to the ranking", () => {
  const blank = contest({ teams: 3, judges: 2, parts: [{ id: "skit" }, { id: "talk" }], round: { prizes } });
  const marked = judged([
    [91, 82],
    [73, 64],
    [55, 46],
  ]);
  const wish = { order: "last-to-first" as const, byPart: true };
  const of = (record: ContestRecord, seed = "1") => ceremonyRehearsal(record, "final", wish, seed);
  // As if read anew: what is remembered would be the same whatever was marked.
  expect(of(structuredClone(otherwise(marked)))).toEqual(of(marked));
  expect(of(marked, "2")).not.toEqual(of(marked));
  expect(of(blank)?.steps.at(-1)).toMatchObject({ show: "ranking" });
  expect(of(blank)?.steps).not.toContain(null);
  const told = (steps: PlanWish) =>
    ceremonyRehearsal(blank, "final", steps, "1")?.steps.filter((step) => step?.show === "marks").length;
  expect(told({ order: "running-order", byPart: true })).toBe(
    2 * (told({ order: "running-order", byPart: false }) ?? 0),
  );
  expect(told({ order: "prizes-only", byPart: true })).toBe(0);
  expect(ceremonyRehearsal(blank, "none", wish, "1")).toBeNull();
});

test("a rehearsal is made once, however judges mark meanwhile, and anew when a team's name or the seed is another", () => {
  const start = contest({ teams: 3, judges: 2, parts: [{ id: "skit" }], round: { prizes } });
  const of = (record: ContestRecord, seed = "1") => ceremonyRehearsal(record, "final", lastFirst, seed);
  const made = of(start);
  expect(of(mark(start, `skit.${start.teams[0]?.id}`, [9, 9]))).toBe(made);
  expect(of(start, "2")).not.toBe(made);
  const renamed = { ...start, teams: start.teams.map((team) => ({ ...team, name: `${team.name} (mới)` })) };
  expect(JSON.stringify(of(renamed))).toContain("(mới)");
  expect(JSON.stringify(of(start))).not.toContain("(mới)");
});

test("side prizes that nobody has won are named before a plan is made, and in a plan that has no step for them", () => {
  const audience = { id: "yeu-thich", name: "Đội được yêu thích", award: { by: "audience" as const } };
  const rounds = three.rounds.map((one) => ({ ...one, prizes: { ...prizes, side: [...prizes.side, audience] } }));
  const view = (record: ContestRecord) => ceremonyView(record, results(record), actor());
  const open = { ...three, rounds };
  expect(view(open)).toMatchObject({ rounds: [{ waits: null, unwon: ["Đội được yêu thích"] }], run: null });
  expect(view(planned(open)).run?.unwon).toEqual(["Đội được yêu thích"]);
  const won = decide(open, {
    kind: "side-prize",
    round: "final",
    prize: "yeu-thich",
    team: sin ?? "",
    contestant: null,
  });
  expect(view(planned(won)).run?.unwon).toEqual([]);
});

test("the prompter is told which step it is, and what the hall shows instead of it", () => {
  const record = at(planned(), 2);
  const shows = carry(record, actor(), showInHall({ show: "message", text: "Nghỉ giải lao" }));
  expect(prompter(record, results(record))).toMatchObject({ at: 2, of: 11, hall: "auto" });
  expect(prompter(shows, results(shows))).toMatchObject({ at: 2, hall: "message" });
});
