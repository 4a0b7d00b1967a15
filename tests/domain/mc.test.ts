import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { board } from "~/domain/board";
import { endCeremony, planCeremony } from "~/domain/changes/ceremony";
import { clockView } from "~/domain/desk/clock";
import { mcView } from "~/domain/mc";
import type { ContestRecord } from "~/domain/record";
import { results } from "~/domain/results";
import { actor, carry } from "../support/acting";
import { anyContest } from "../support/any-contest";
import { anyGoingOn } from "../support/any-going-on";
import { otherwise } from "../support/otherwise";
import { confirm, contest, decide, instant, mark, publish, tally, withPerformance } from "../support/record";

const see = (record: ContestRecord) => mcView(record, board(record), () => results(record));
const opened = { opened: { at: instant(0), by: "Toán Lò Xó", reason: "" } };
const parts = [
  { id: "skit", name: "Tiểu phẩm" },
  { id: "quiz", name: "Kiến thức", tally: { questions: 20, pointsEach: 1 } },
];
const start = () => contest({ judges: 3, teams: 3, parts });
const onStage = (record: ContestRecord, performance: string | null): ContestRecord => ({
  ...record,
  contest: { ...record.contest, onStage: performance },
});

/** As long as one performance waits for its confirmation: that all are confirmed is told. */
const underWay = (record: ContestRecord): ContestRecord => ({
  ...record,
  confirmations: record.confirmations.filter(({ performance }) => performance !== record.performances.at(-1)?.id),
});

it("two contests that differ only in what is not published give the MC the same bytes, also in the middle of a part", () => {
  fc.assert(
    fc.property(anyContest, fc.nat(3), (record, at) => {
      const granted = (one: ContestRecord): ContestRecord => ({
        ...onStage(underWay(one), record.performances[at]?.id ?? null),
        publications: one.publications.filter(({ kind }) => kind !== "briefing"),
      });
      expect(JSON.stringify(see(granted(otherwise(record))))).toBe(JSON.stringify(see(granted(record))));
    }),
    { numRuns: 120 },
  );
});

it("who goes on is not on the MC's page either until the round before is published", () => {
  fc.assert(
    fc.property(anyGoingOn, fc.nat(3), ([one, other], at) => {
      const here = one.performances[at]?.part === "last" ? null : (one.performances[at]?.id ?? null);
      const ungranted = (record: ContestRecord): ContestRecord => ({
        ...onStage(underWay(record), here),
        publications: record.publications.filter(({ kind }) => kind !== "briefing"),
      });
      expect(JSON.stringify(see(ungranted(one)))).toBe(JSON.stringify(see(ungranted(other))));
    }),
    { numRuns: 60 },
  );
});

test("nobody is called to the stage again whose performance is confirmed, and a ceremony is said to go on until it ends", () => {
  const marked = start().performances.reduce(
    (record, { id }) => confirm(id.startsWith("quiz") ? tally(record, id, 15) : mark(record, id, [70, 80, 90]), id),
    start(),
  );
  expect(see(marked)).toMatchObject({ next: [], ceremony: false });
  const planned = carry(marked, actor(), planCeremony("le", "final", { order: "last-to-first", byPart: true }));
  expect(see(planned)).toMatchObject({ next: [], ceremony: true });
  expect(see(carry(planned, actor(), endCeremony("le", "")))).toMatchObject({ ceremony: false });
});

describe("what the MC sees", () => {
  test("is who is on stage, how far marking is, and who comes next, part after part", () => {
    const record = onStage(
      mark(withPerformance(start(), "skit.muong-te", opened), "skit.muong-te", [80, 90, null]),
      "skit.muong-te",
    );
    const view = see(record);
    expect(view.stage).toMatchObject({
      team: { name: "Huyện Mường Tè" },
      part: "Tiểu phẩm",
      state: "marking",
      progress: { in: 2, of: 3 },
      mark: null,
    });
    expect(view.next.map(({ team, part }) => [team.name, part])).toEqual([
      ["Huyện Nậm Nhùn", "Tiểu phẩm"],
      ["Thành phố Lai Châu", "Tiểu phẩm"],
      ["Thành phố Lai Châu", "Kiến thức"],
    ]);
    expect(view.silent).toEqual([{ team: "Huyện Mường Tè", part: "Tiểu phẩm" }]);
    expect(view.round?.rows.every(({ total }) => total === null)).toBe(true);
  });

  test("passes over who has withdrawn", () => {
    const gone = decide(start(), { kind: "standing", team: "muong-te", round: null, standing: "withdrawn" });
    expect(see(onStage(gone, "skit.lai-chau")).next[0]?.team.name).toBe("Huyện Nậm Nhùn");
  });

  test("is a mark once it is published", () => {
    const marked = confirm(mark(start(), "skit.lai-chau", [80, 90, 70]), "skit.lai-chau");
    expect(see(onStage(marked, "skit.lai-chau")).stage?.mark).toBeNull();
    const shown = see(onStage(publish(marked, { kind: "performance", performance: "skit.lai-chau" }), "skit.lai-chau"));
    expect(shown.stage).toMatchObject({ state: "published", mark: "80.00" });
    expect(shown.fresh).toEqual([{ team: "Thành phố Lai Châu", part: "Tiểu phẩm", mark: "80.00" }]);
  });

  test("is a round's ranks, totals and prizes beforehand only where an organizer lets them, until it is published", () => {
    const all = start().performances.reduce(
      (record, { id }, at) =>
        id.startsWith("quiz") ? tally(record, id, 10 + at) : mark(record, id, [60 + at, 60 + at, 60 + at]),
      start(),
    );
    const asked = { times: 0 };
    const full = (record: ContestRecord) =>
      mcView(record, board(record), () => {
        asked.times += 1;
        return results(record);
      });
    expect([full(all).briefings, asked.times]).toEqual([[], 0]);
    const [granted] = full(publish(all, { kind: "briefing", round: "final" })).briefings;
    expect(granted?.rows[0]).toMatchObject({ rank: 1, total: expect.any(String), provisional: false });
    expect(granted?.rows).toHaveLength(3);
    const final = publish(publish(all, { kind: "briefing", round: "final" }), { kind: "round", round: "final" });
    expect(full(final)).toMatchObject({ briefings: [], round: { published: true } });
  });
});

describe("what the timekeeper sees", () => {
  const viewer = { roles: ["timekeeper" as const], seat: "bam-gio" };
  test("is the clock on stage, who comes next, and clocks left running elsewhere; no mark of anybody", () => {
    const running = { clock: { segments: [{ start: instant(0), stop: null }], typed: null } };
    const record = onStage(
      mark(
        withPerformance(withPerformance(start(), "skit.lai-chau", running), "skit.muong-te", opened),
        "skit.muong-te",
        [71, 72, 73],
      ),
      "skit.nam-nhun",
    );
    const view = clockView(record, viewer);
    expect([view.stage?.id, view.stage?.clock]).toEqual(["skit.nam-nhun", { segments: [], typed: null }]);
    expect(view.left).toEqual([{ id: "skit.lai-chau", team: "Thành phố Lai Châu", part: "Tiểu phẩm" }]);
    expect(view.next.map(({ id }) => id)).toEqual(["quiz.lai-chau", "quiz.muong-te", "quiz.nam-nhun"]);
    const other = mark(record, "skit.muong-te", [91, 92, 93]);
    expect(JSON.stringify(clockView(other, viewer))).toBe(JSON.stringify(view));
  });
});
