import { describe, expect, it } from "vitest";
import { submitBallot } from "~/domain/changes/ballots";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { decide } from "~/domain/changes/decisions";
import { closeMarking, openMarking } from "~/domain/changes/stage";
import type { ContestRecord } from "~/domain/record";
import { actor, carry, moment, refusalOf } from "../../support/acting";
import { performanceId, smallContest } from "../../support/small-contest";

const start = smallContest();
const performance = performanceId(start, "tieu-pham", "sin-ho");
const open = carry(start, actor(), openMarking(performance));
const judge = (seat: string) => actor(["judge"], seat);
const chair = actor(["chair", "judge"], "ha");

function ballot(revision = 1, marks: { [criterion: string]: number } = { "noi-dung": 1225, "dien-xuat": 0 }, id = "") {
  return submitBallot({ id: id || `phieu-${revision}`, performance, revision, marks, note: "" });
}

const allIn = (record: ContestRecord) =>
  ["ha", "binh", "cuc"].reduce(
    (now, seat) => carry(now, judge(seat), ballot(1, { "noi-dung": 1500, "dien-xuat": 1500 }, `phieu-${seat}`)),
    record,
  );

describe("a ballot", () => {
  it("is received with a receipt, from whom and from which device", () => {
    const [received] = carry(open, judge("binh"), ballot()).ballots;
    expect(received).toMatchObject({ judge: "binh", revision: 1, device: "Máy thử" });
    expect(received?.receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}$/);
  });

  it("sent again changes nothing and keeps its receipt, even after marking was closed", () => {
    const once = carry(open, judge("binh"), ballot());
    expect(ballot().apply(once, moment(judge("binh")))).toBe(once);
    const closed = carry(once, actor(), closeMarking(performance, "mở nhầm"));
    expect(ballot().apply(closed, moment(judge("binh")))).toBe(closed);
  });

  it("sent again under a later revision is the same ballot, and its id is nobody else's", () => {
    const once = carry(open, judge("binh"), ballot());
    expect(ballot(2, undefined, "phieu-1").apply(once, moment(judge("binh")))).toBe(once);
    const others = ballot(2, { "noi-dung": 0, "dien-xuat": 0 }, "phieu-1");
    expect(refusalOf(once, judge("binh"), others)).toMatchObject({ refused: "taken" });
    expect(refusalOf(once, judge("cuc"), ballot(1, undefined, "phieu-1"))).toMatchObject({ refused: "taken" });
  });

  it("that the judge sent from two devices with the same marks is one, with one receipt", () => {
    const once = carry(open, judge("binh"), ballot());
    expect(ballot(1, undefined, "may-khac").apply(once, moment(judge("binh")))).toBe(once);
  });

  it("with the marks of a revision that was revised since, from a page that has not seen it, gets no receipt", () => {
    const revised = carry(open, judge("binh"), ballot(), ballot(2, { "noi-dung": 1300, "dien-xuat": 50 }));
    const again = ballot(1, undefined, "trang-cu");
    expect(refusalOf(revised, judge("binh"), again)).toMatchObject({
      refused: "outdated-revision",
      with: { stands: 2 },
    });
    expect(ballot().apply(revised, moment(judge("binh")))).toBe(revised);
  });

  it("keeps every revision", () => {
    const twice = carry(open, judge("binh"), ballot(), ballot(2, { "noi-dung": 1300, "dien-xuat": 50 }));
    expect(twice.ballots.map((one) => one.revision)).toEqual([1, 2]);
  });

  it.each([
    ["off its step", { "noi-dung": 1210, "dien-xuat": 0 }, "off-step", "marks.noi-dung"],
    ["over the maximum", { "noi-dung": 2025, "dien-xuat": 0 }, "over-maximum", "marks.noi-dung"],
    ["negative", { "noi-dung": -25, "dien-xuat": 0 }, "negative", "marks.noi-dung"],
    ["not a number", { "noi-dung": Number.NaN, "dien-xuat": 0 }, "not-a-number", "marks.noi-dung"],
    ["missing", { "noi-dung": 1200 }, "missing-mark", "marks.dien-xuat"],
    ["of another part", { "noi-dung": 1200, "dien-xuat": 0, khac: 1 }, "unknown-criterion", "marks.khac"],
  ])("with a mark %s is refused at the mark", (_, marks, refused, at) => {
    expect(refusalOf(open, judge("binh"), ballot(1, marks as never))).toMatchObject({ refused, at });
  });

  it.each([
    ["marking is not open", start, "binh", 1, "marking-not-open"],
    ["the judge is not on the panel", open, "nguoi-la", 1, "not-on-panel"],
    ["it skips a revision", open, "binh", 2, "outdated-revision"],
    [
      "it is another ballot on an outdated revision",
      carry(open, judge("binh"), ballot(1, { "noi-dung": 0, "dien-xuat": 0 }, "khac")),
      "binh",
      1,
      "outdated-revision",
    ],
    [
      "the judge recused themself",
      carry(
        open,
        actor(),
        decide({ id: "d", kind: "judge-away", judge: "binh", performance, why: "recused" }, "họ hàng"),
      ),
      "binh",
      1,
      "not-on-panel",
    ],
    ["the chair has confirmed", carry(allIn(open), chair, confirm("x", performance)), "binh", 2, "locked"],
  ] as const)("is refused when %s", (_, record, seat, revision, refused) => {
    expect(refusalOf(record, judge(seat), ballot(revision))).toMatchObject({ refused });
  });

  it("can be revised after the chair reopens, and the correction is a new revision", () => {
    const reopened = carry(allIn(open), chair, confirm("x", performance), reopen(performance, "cộng nhầm"));
    const revised = carry(reopened, judge("binh"), ballot(2));
    expect(revised.ballots.filter((one) => one.judge === "binh").map((one) => one.revision)).toEqual([1, 2]);
  });
});

describe("a confirmation", () => {
  it("waits for every ballot of the panel", () => {
    const one = carry(open, judge("binh"), ballot());
    expect(refusalOf(one, chair, confirm("x", performance))).toMatchObject({
      refused: "incomplete",
      with: { missing: 2 },
    });
  });

  it("by an organizer for the chair needs a reason", () => {
    expect(refusalOf(allIn(open), actor(), confirm("x", performance))).toMatchObject({
      refused: "required",
      at: "reason",
    });
    expect(carry(allIn(open), actor(), confirm("x", performance, "Trưởng ban ký giấy")).confirmations).toHaveLength(1);
  });

  it("under the quorum needs a reason, which is recorded as the decision", () => {
    const away = decide({ id: "d", kind: "judge-away", judge: "cuc", performance, why: "absent" }, "ốm");
    const two = carry(carry(open, actor(), away), judge("binh"), ballot(1, undefined, "b"));
    const both = carry(two, judge("ha"), ballot(1, undefined, "h"));
    expect(refusalOf(both, chair, confirm("x", performance))).toMatchObject({
      refused: "below-quorum",
      with: { have: 2, need: 3 },
    });
    const confirmed = carry(both, chair, confirm("x", performance, "Chấp nhận hai giám khảo"));
    expect(confirmed.decisions.map((one) => one.kind)).toEqual(["judge-away", "quorum"]);
  });
});
