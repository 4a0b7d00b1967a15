import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyParts, copyRules } from "~/domain/changes/copied";
import { enterTally } from "~/domain/changes/tallies";
import type { ContestRecord } from "~/domain/record";
import { problemsOf } from "~/domain/references";
import { fromTemplate, templates } from "~/domain/templates";
import { rulesInWords } from "~/text/rules";
import { actor, carry, moment, newContest, refusalOf } from "../../support/acting";
import { performanceId, smallContest } from "../../support/small-contest";

let made = 0;
const source = (template: (typeof templates)[number]) =>
  fromTemplate(template, newContest({ id: "nam-ngoai" }).contest, () => `nguon-${++made}`);
const words = (record: ContestRecord) =>
  rulesInWords(record).map(({ title, paragraphs, level }) => ({ title, paragraphs, level }));
const start = smallContest();

describe("the whole rules of another contest", () => {
  it("come in the place of one's own, in the same words, under other ids, with the judges of here", () => {
    fc.assert(
      fc.property(fc.constantFrom(...templates), (template) => {
        const other = source(template);
        const copied = carry(start, actor(), copyRules(other, "ban-chep"));
        expect(words(copied)).toEqual(words(other));
        expect(problemsOf(copied)).toEqual([]);
        const theirs = new Set([...other.rounds, ...other.parts, ...other.criteria].map(({ id }) => id));
        expect([...copied.rounds, ...copied.parts, ...copied.criteria].filter(({ id }) => theirs.has(id))).toEqual([]);
        expect([copied.teams, copied.judges]).toEqual([start.teams, start.judges]);
        expect(
          copied.parts.filter(({ marking }) => marking.by === "panel").every((one) => one.panel.length === 3),
        ).toBe(true);
        expect(copied.performances).toHaveLength(copied.parts.filter((one) => one.scoredPer === "team").length * 2);
      }),
    );
  });

  it("sent twice are copied once", () => {
    const other = source("four-parts");
    const copied = carry(start, actor(), copyRules(other, "ban-chep"));
    expect(copyRules(other, "ban-chep").apply(copied, moment())).toBe(copied);
  });

  it("are refused once anything is marked, and where there are none", () => {
    const marked = carry(start, actor(), enterTally("t", performanceId(start, "kien-thuc", "sin-ho"), 12));
    expect(refusalOf(marked, actor(), copyRules(source("four-parts"), "ban-chep"))).toMatchObject({
      refused: "has-marks",
    });
    expect(refusalOf(start, actor(), copyRules(newContest(), "ban-chep"))).toMatchObject({ refused: "required" });
  });
});

describe("single parts of another contest", () => {
  const other = source("four-parts");
  const ids = other.parts.slice(1, 3).map(({ id }) => id);

  it("come behind those of here, with their criteria", () => {
    const copied = carry(start, actor(), copyParts(other, ids, "chung-ket", "them"));
    expect(copied.parts.map(({ name }) => name)).toEqual(["Tiểu phẩm", "Kiến thức", "Kiến thức", "Xử lý tình huống"]);
    expect(copied.criteria.filter(({ part }) => part === "them-p2")).toHaveLength(4);
    expect(copied.rounds).toEqual(start.rounds);
    expect(copied.performances).toHaveLength(8);
    expect(problemsOf(copied)).toEqual([]);
    expect(copyParts(other, ids, "chung-ket", "them").apply(copied, moment())).toBe(copied);
  });

  it("must be chosen, and go into a round that is there", () => {
    expect(refusalOf(start, actor(), copyParts(other, [], "chung-ket", "them"))).toMatchObject({ at: "parts" });
    expect(refusalOf(start, actor(), copyParts(other, ids, "khong-co", "them"))).toMatchObject({ refused: "unknown" });
  });
});
