import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawSituations, setSituations } from "~/domain/changes/situations";
import { agrees, drawPasses, lotNumber } from "~/domain/draw";
import { drawReport, drawReports } from "~/domain/draw-report";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { situationLots } from "~/domain/situations";
import { actor, carry, refusalOf } from "../support/acting";
import { contest } from "../support/record";

const organizer = actor();
const part = "situation";
const list = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `s${at + 1}`,
    number: at + 1,
    title: `Tên kín ${at + 1}`,
    text: `Nội dung kín ${at + 1}`,
  }));
const prepared = (teams: number, situations: number) =>
  carry(contest({ teams }), organizer, setSituations(part, list(situations)));
const drawnBy = (record: ContestRecord) =>
  record.performances.filter((one) => one.part === part).map((one) => one.situation);
const usesOf = (record: ContestRecord) => {
  const drawn = drawnBy(record);
  return record.situations.map(({ id }) => drawn.filter((one) => one === id).length);
};
const few = fc.integer({ min: 1, max: 6 });
const seeds = fc.string({ minLength: 1, maxLength: 12 }).filter((seed) => seed.trim() !== "");

describe("situations drawn by lot", () => {
  test("are used as evenly as can be, and none twice while there are enough, all at once or one by one", () => {
    fc.assert(
      fc.property(few, few, seeds, fc.nat(6), (teams, situations, seed, alone) => {
        const record = prepared(teams, situations);
        const ids = record.performances.filter((one) => one.part === part).map((one) => one.id);
        const single = ids.slice(0, alone).map((one, at) => drawSituations(`a${at}`, part, [one], `${seed}${at}`));
        const rest = alone < ids.length ? [drawSituations("rest", part, "missing", seed)] : [];
        const drawn = carry(record, organizer, ...single, ...rest);
        const uses = usesOf(drawn);
        expect(uses.reduce((sum, one) => sum + one, 0)).toBe(teams);
        expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
        expect(drawn.draws.every(agrees)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("stay even when one team draws again, and all do", () => {
    fc.assert(
      fc.property(few, few, seeds, fc.nat(5), (teams, situations, seed, who) => {
        const drawn = carry(prepared(teams, situations), organizer, drawSituations("d1", part, "all", seed));
        const one = drawn.draws[0]?.performances[who % teams] ?? "";
        const again = carry(drawn, organizer, drawSituations("d2", part, [one], `${seed}!`, "đọc nhầm"));
        const whole = carry(again, organizer, drawSituations("d3", part, "all", `${seed}?`, "lộ đề"));
        for (const record of [again, whole]) {
          const uses = usesOf(record);
          expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
        }
        if (situations > teams) expect(drawnBy(again)).not.toEqual(drawnBy(drawn));
        expect(drawReports(whole).map(({ turn, replaced }) => [turn, replaced])).toEqual([
          [3, false],
          [2, true],
          [1, true],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test("come to every team about equally often", () => {
    const record = prepared(3, 3);
    const seen = new Map<string, number>();
    for (let at = 0; at < 3000; at++) {
      drawnBy(carry(record, organizer, drawSituations("d", part, "all", `hạt ${at}`))).forEach((one, place) => {
        seen.set(`${one} ${place}`, (seen.get(`${one} ${place}`) ?? 0) + 1);
      });
    }
    const square = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(seen.size).toBe(9);
    // Chi square with 4 degrees of freedom: 18.47 is passed once in a thousand; the seeds are fixed.
    expect(square).toBeLessThan(18.47);
  });

  test("are drawn again by hand from the minutes: in each pass the smallest number first", () => {
    const drawn = carry(prepared(5, 2), organizer, drawSituations("d", part, "all", "2708"));
    const draw = drawn.draws[0];
    expect(draw?.lots).toEqual(["s1", "s2", "s1", "s2", "s1", "s2"]);
    const pass = (first: number) =>
      [first, first + 1].sort((a, b) => (lotNumber("2708", a) < lotNumber("2708", b) ? -1 : 1));
    const byHand = [pass(1), pass(3), pass(5)].flat().map((place) => `s${((place - 1) % 2) + 1}`);
    expect(draw?.situations).toEqual(byHand.slice(0, 5));
    expect(agrees({ ...draw, seed: "2709" } as never)).toBe(
      drawPasses("2709", draw?.lots ?? [])
        .slice(0, 5)
        .join() === byHand.slice(0, 5).join(),
    );
  });

  test("the least used lie in the first pass, the others join in the next", () => {
    const record = carry(prepared(4, 3), organizer, drawSituations("a", part, ["situation.muong-te"], "x"));
    const used = drawnBy(record).find((one) => one !== null) ?? "";
    const others = ["s1", "s2", "s3"].filter((one) => one !== used);
    const rest = drawnBy(record).length - 1;
    const ids = record.performances.filter((one) => one.part === part && one.situation === null).map(({ id }) => id);
    expect(ids.length).toBe(rest);
    expect(situationLots(record, part, ids)).toEqual([...others, ...others, used]);
  });

  test("are drawn again for a reason only, and no more once confirmed", () => {
    const record = carry(prepared(2, 3), organizer, drawSituations("d1", part, "missing", "1"));
    expect(refusalOf(record, organizer, drawSituations("d2", part, "all", "2"))).toMatchObject({
      refused: "required",
      at: "reason",
    });
    expect(refusalOf(record, organizer, drawSituations("d2", part, "missing", "2")).refused).toBe("nothing-to-draw");
    expect(refusalOf(record, organizer, drawSituations("d2", part, "all", " ", "x"))).toMatchObject({ at: "seed" });
    expect(refusalOf(record, organizer, drawSituations("d2", "skit", "all", "2")).refused).toBe("nothing-to-draw");
    expect(refusalOf(record, organizer, drawSituations("d2", part, ["skit.sin-ho"], "2")).refused).toBe("unknown");
    const confirmation = { id: "c", made: record.draws[0]?.made, revoked: null, performance: "situation.muong-te" };
    const locked = { ...record, confirmations: [confirmation] } as ContestRecord;
    expect(refusalOf(locked, organizer, drawSituations("d2", part, "all", "2", "x")).refused).toBe("locked");
    expect(carry(record, organizer, drawSituations("d1", part, "all", "9", "x"))).toBe(record);
  });

  test("are listed by number, once each, and stay while a team has one", () => {
    const record = prepared(2, 2);
    const same = list(2).map((one) => ({ ...one, number: 1 }));
    expect(refusalOf(record, organizer, setSituations(part, same))).toMatchObject({
      refused: "duplicate-number",
      at: "situations[1].number",
    });
    const drawn = carry(record, organizer, drawSituations("d", part, "all", "1"));
    expect(refusalOf(drawn, organizer, setSituations(part, list(1))).refused).toBe("in-use");
    expect(carry(record, organizer, setSituations(part, list(1))).situations.length).toBe(1);
  });

  test("are known to the public by their numbers, once they lay in a draw", () => {
    const record = carry(prepared(2, 3), organizer, setSituations("skit", [{ ...list(4)[3], id: "khac" } as never]));
    expect(published(record).situations).toEqual([]);
    const shown = published(carry(record, organizer, drawSituations("d", part, "all", "2708")));
    expect(shown.situations.map(({ number, title, text }) => [number, title, text])).toEqual([
      [1, "", ""],
      [2, "", ""],
      [3, "", ""],
    ]);
    const report = drawReport(shown, "d");
    expect(report).toMatchObject({ agrees: true, turn: 1, seed: "2708" });
    expect(JSON.stringify([shown, report])).not.toMatch(/kín/);
  });
});
