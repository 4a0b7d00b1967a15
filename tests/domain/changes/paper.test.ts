import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "~/domain/change";
import { submitBallot } from "~/domain/changes/ballots";
import { confirm } from "~/domain/changes/confirmation";
import { decide } from "~/domain/changes/decisions";
import { enterPaper, takeBackPaper } from "~/domain/changes/paper";
import { openMarking } from "~/domain/changes/stage";
import { sameMarks } from "~/domain/marks";
import { blindEntries, isSamePerson, paperSheet } from "~/domain/paper";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { problemsOf } from "~/domain/references";
import { isRefusal } from "~/domain/refusal";
import { results } from "~/domain/results";
import { actor, carry, moment, refusalOf } from "../../support/acting";
import { performanceId, smallContest } from "../../support/small-contest";

const start = smallContest();
const performance = performanceId(start, "tieu-pham", "sin-ho");
const open = carry(start, actor(), openMarking(performance));
const so = actor(["secretary"], "so");
const xo = actor(["secretary"], "xo");
const binh = actor(["judge"], "binh");
const chair = actor(["judge", "chair"], "ha");

const said = { "noi-dung": 1225, "dien-xuat": 1500 };
const other = { "noi-dung": 1225, "dien-xuat": 1550 };
const key = (id: string, marks: { [criterion: string]: number } = said, more = {}) =>
  enterPaper({ id, performance, judge: "binh", revision: 1, marks, note: "", ...more });
const tablet = (revision = 1) =>
  submitBallot({ id: `phieu-${revision}`, performance, revision, marks: said, note: "" });
const sheet = (record: ContestRecord) => paperSheet(record, performance, "binh");
const waits = carry(open, so, key("a"));
const made = carry(waits, xo, key("b"));

describe("a sheet keyed in by one person", () => {
  it("counts for nothing, and is known to wait", () => {
    expect(waits.ballots).toEqual([]);
    expect(results(waits)).toEqual(results(open));
    expect(sheet(waits)).toMatchObject({ state: "waiting", revision: 1 });
    expect(sheet(waits)?.entries.map((one) => one.made.by)).toEqual(["so"]);
  });

  it.each([
    ["sent again", key("a"), so],
    ["typed again alike, from another device", key("c"), { ...so, device: "Máy khác" }],
  ])("%s changes nothing", (_, change, by) => {
    expect(change.apply(waits, moment(by))).toBe(waits);
  });

  it("is never its own second, not under an account of the same person either", () => {
    const account: Actor = { ...actor(), id: "an", name: " SO " };
    for (const by of [so, account]) {
      const corrected = carry(waits, by, key("c", other));
      expect(corrected.ballots).toEqual([]);
      expect(corrected.paperEntries.map((one) => [one.id, one.revoked === null])).toEqual([
        ["a", false],
        ["c", true],
      ]);
    }
  });

  it("is blind to everybody else until the second is in, what was taken back too", () => {
    const corrected = carry(waits, so, key("c", other));
    expect([...blindEntries(corrected)]).toEqual(["a", "c"]);
    expect([...blindEntries(carry(corrected, xo, key("d")))]).toEqual([]);
    expect([...blindEntries(carry(corrected, binh, tablet()))]).toEqual([]);
  });

  it.each([
    ["before marking is open", start, key("a"), so, "marking-not-open", undefined],
    ["for who is not on the panel", open, key("a", said, { judge: "nguoi-la" }), so, "not-on-panel", undefined],
    ["with a mark off its step", open, key("a", { ...said, "dien-xuat": 1510 }), so, "off-step", "marks.dien-xuat"],
    ["with a mark missing", open, key("a", { "noi-dung": 1225 }), so, "missing-mark", "marks.dien-xuat"],
    ["of a criterion of another part", open, key("a", { ...said, x: 1 }), so, "unknown-criterion", "marks.x"],
    ["of a performance that is not there", open, key("a", said, { performance: "khong-co" }), so, "unknown", undefined],
    ["of a later revision than the next", open, key("a", said, { revision: 2 }), so, "outdated-revision", undefined],
    ["under an id that is taken", waits, key("a", other), so, "taken", undefined],
    ["by a chair who owes a ballot of her own", open, key("a"), chair, "own-ballot-first", undefined],
  ])("is refused %s", (_, record, change, by, refused, at) => {
    expect(refusalOf(record, by, change)).toMatchObject({ refused, ...(at ? { at } : {}) });
  });

  it("is refused of a judge who is away, and once the chair has confirmed", () => {
    const away = decide({ id: "v", kind: "judge-away", performance, judge: "binh", why: "absent" }, "Ốm");
    expect(refusalOf(carry(open, chair, away), so, key("a"))).toMatchObject({
      refused: "not-on-panel",
      with: { paper: 1 },
    });
    const others = ["ha", "cuc"].reduce(
      (now, seat) =>
        carry(now, actor(["judge"], seat), submitBallot({ id: seat, performance, revision: 1, marks: said, note: "" })),
      made,
    );
    const locked = carry(others, chair, confirm("xac-nhan", performance));
    expect(refusalOf(locked, so, key("z", other, { revision: 2 }))).toMatchObject({ refused: "locked" });
  });

  it("is taken back with a reason, by anyone at the desk, and then the sheet is as if nobody had", () => {
    expect(refusalOf(waits, xo, takeBackPaper("a", " "))).toMatchObject({ refused: "required", at: "reason" });
    const back = carry(waits, xo, takeBackPaper("a", "Nhầm giám khảo"));
    expect(back.paperEntries[0]?.revoked).toMatchObject({ by: "xo", reason: "Nhầm giám khảo" });
    expect(sheet(back)).toBeNull();
    expect(takeBackPaper("a", "Nhầm").apply(back, moment(so))).toBe(back);
  });
});

describe("keyed in by a second person", () => {
  it("with the same marks it is the judge's ballot, with a receipt, and says by whom", () => {
    expect(made.ballots).toMatchObject([
      {
        judge: "binh",
        revision: 1,
        marks: said,
        via: "paper",
        device: "so, xo",
        receipt: expect.stringMatching(/^.{4}$/),
      },
    ]);
    expect(sheet(made)).toMatchObject({ state: "counted", differing: [] });
    expect(made.paperEntries.every((one) => one.revoked === null)).toBe(true);
    expect(problemsOf(made)).toEqual([]);
  });

  it.each([
    ["the note of the first", "Chữ khó đọc", "", "Chữ khó đọc"],
    ["the second's where the first wrote none", "", "Gạch sửa có ký", "Gạch sửa có ký"],
  ])("it has %s", (_, first, second, note) => {
    const twice = carry(carry(open, so, key("a", said, { note: first })), xo, key("b", said, { note: second }));
    expect(twice.ballots).toMatchObject([{ note }]);
  });

  it("the order of the criteria as typed is no difference", () => {
    const turned = { "dien-xuat": 1500, "noi-dung": 1225 };
    expect(carry(waits, xo, key("b", turned)).ballots).toHaveLength(1);
  });

  it("with other marks both stay, and it is said of which criterion", () => {
    const differs = carry(waits, xo, key("b", other));
    expect(differs.ballots).toEqual([]);
    expect(sheet(differs)).toMatchObject({ state: "differs", differing: ["dien-xuat"] });
    expect(refusalOf(differs, actor(["secretary"], "ly"), key("c"))).toMatchObject({
      refused: "keyed-by-two",
      with: { first: "so", second: "xo" },
    });
  });

  it.each([
    ["the first", so, other],
    ["the second", xo, said],
  ])("%s corrects their own, and they agree", (_, by, marks) => {
    const differs = carry(waits, xo, key("b", other));
    const agreed = carry(differs, by, key("c", marks));
    expect(agreed.ballots).toMatchObject([{ marks, via: "paper" }]);
    expect(agreed.paperEntries.filter((one) => one.revoked === null)).toHaveLength(2);
    expect(problemsOf(agreed)).toEqual([]);
  });

  it("the same sent again changes nothing, and what counts is not taken back", () => {
    expect(key("b").apply(made, moment(xo))).toBe(made);
    expect(key("d").apply(made, moment(so))).toBe(made);
    expect(refusalOf(made, so, takeBackPaper("a", "Nhầm"))).toMatchObject({ refused: "paper-counted" });
  });

  it("a chair whose own ballot is in may be the second, where one person runs the desk", () => {
    const own = submitBallot({ id: "phieu-ha", performance, revision: 1, marks: said, note: "" });
    expect(carry(carry(waits, chair, own), chair, key("b")).ballots).toHaveLength(2);
    expect(carry(open, chair, key("a", said, { judge: "ha" })).paperEntries).toHaveLength(1);
  });
});

describe("a ballot from the tablet meanwhile", () => {
  const sent = carry(waits, binh, tablet());

  it("outdates what waits, and nothing is overwritten", () => {
    expect(sheet(sent)).toMatchObject({ state: "outdated", revision: 1 });
    expect(refusalOf(sent, xo, key("b"))).toMatchObject({ refused: "outdated-revision", with: { stands: 1 } });
    expect(sent.ballots).toMatchObject([{ via: "tablet" }]);
    expect(carry(sent, so, takeBackPaper("a", "Đã gửi từ máy")).paperEntries[0]?.revoked).not.toBeNull();
  });

  it("is revised by paper as by any revision, and paper by the tablet", () => {
    const again = { revision: 2 };
    const revised = carry(carry(sent, so, key("c", other, again)), xo, key("d", other, again));
    expect(revised.ballots.map((one) => [one.revision, one.via])).toEqual([
      [1, "tablet"],
      [2, "paper"],
    ]);
    expect(carry(revised, binh, tablet(3)).ballots).toHaveLength(3);
    expect(refusalOf(revised, binh, tablet(2))).toMatchObject({ refused: "outdated-revision" });
  });
});

it("no entry ever reaches the public, and neither does by whom a ballot was keyed in", () => {
  const shown = published({
    ...made,
    publications: [
      {
        id: "p",
        kind: "performance",
        performance,
        made: { at: "2018-11-20T01:00:00.000Z", by: "An", reason: "" },
        revoked: null,
      },
    ],
  });
  expect(shown.ballots).toMatchObject([{ device: "" }]);
  expect(shown.paperEntries).toEqual([]);
});

it("a record with a ballot from paper that only one person keyed in is not whole", () => {
  const alone = { ...made, paperEntries: made.paperEntries.slice(1) };
  expect(problemsOf(alone)).toMatchObject([{ path: "ballots.0.via", reason: "paper-alone" }]);
  const [first, second] = made.paperEntries;
  const same = { ...made, paperEntries: first && second ? [first, { ...second, author: first.author }] : [] };
  expect(problemsOf(same)).toMatchObject([{ reason: "paper-alone" }]);
});

const people = [so, { ...so, device: "Máy khác" }, xo, actor(["secretary"], "ly"), { ...actor(), name: "so" }];
const step = fc.record({
  who: fc.nat(people.length - 1),
  what: fc.constantFrom("key" as const, "key" as const, "key" as const, "back" as const, "tablet" as const),
  marks: fc.constantFrom(said, other),
  revision: fc.integer({ min: 1, max: 3 }),
  id: fc.nat(9),
});

it("whatever two or more do in whatever order, no ballot rests on one person, and each says what two entries say", () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25, size: "max" }), (plan) => {
      plan.reduce((record, { who, what, marks, revision, id }, at) => {
        const by = what === "tablet" ? binh : (people[who] ?? so);
        const change = {
          key: key(`nhap-${id}-${at}`, marks, { revision }),
          back: takeBackPaper(record.paperEntries[id]?.id ?? "", "Nhầm"),
          tablet: submitBallot({ id: `may-${at}`, performance, revision, marks, note: "" }),
        }[what];
        const next = change.apply(record, moment(by));
        if (isRefusal(next)) return record;
        expect(record.ballots.every((one) => next.ballots.includes(one))).toBe(true);
        for (const ballot of next.ballots.filter((one) => one.via === "paper")) {
          const behind = next.paperEntries.filter(
            (one) => one.revoked === null && one.revision === ballot.revision && sameMarks(one.marks, ballot.marks),
          );
          const [one, two] = behind.map(({ author, made: { by: name } }) => ({ author, by: name }));
          expect(behind).toHaveLength(2);
          expect(one && two && !isSamePerson(one, two)).toBe(true);
          counted++;
        }
        expect(problemsOf(next)).toEqual([]);
        return next;
      }, open);
    }),
    { numRuns: 300 },
  );
  expect(counted).toBeGreaterThan(50);
});
