import { describe, expect, test } from "vitest";
import {
  answered,
  type Draft,
  edited,
  handedIn,
  isOutdated,
  mayBeDropped,
  newDraft,
  phaseOf,
  readTexts,
  rebased,
  reconciled,
  saysTheSame,
  stepped,
} from "~/domain/draft";
import type { OwnBallot } from "~/domain/sheet";

const criteria = [
  { id: "a", maximum: 1000, step: 25 },
  { id: "b", maximum: 500, step: 50 },
];
const textOf = (hundredths: number) => String(hundredths / 100).replace(".", ",");
const stands = (revision: number, id: string, a = 800): OwnBallot => ({
  id,
  revision,
  marks: { a, b: 0 },
  note: "",
  at: "2018-11-20T03:00:00.000Z",
  receipt: "K7Q2",
});
const filled = (): Draft => edited(newDraft("d1", null, textOf), { texts: { a: "8,25", b: "0" } }, () => "never");
const at = (id: string, revision = 1) => ({ id, revision });
const received = (revision: number) => ({ kind: "received" as const, at: "x", receipt: "K7Q2", revision });

test("0 is a mark, nothing is missing, and what is wrong stays as typed", () => {
  expect(readTexts({ a: "0", b: "" }, criteria)).toEqual({ marks: { a: 0 }, problems: {}, missing: ["b"] });
  expect(readTexts({ a: "10,5", b: "0.25" }, criteria)).toEqual({
    marks: {},
    problems: { a: "over-maximum", b: "too-many-digits" },
    missing: [],
  });
});

test.each([
  ["", 1, 0],
  ["", -1, 500],
  ["0", -1, 0],
  ["0", 1, 50],
  ["4,5", 1, 500],
  ["5", 1, 500],
  ["80", -1, 500],
  ["x", 1, 0],
] as const)("from %j, step %i is %i hundredths", (text, direction, hundredths) => {
  expect(stepped(text, { id: "b", maximum: 500, step: 50 }, direction)).toBe(hundredths);
});

test("a draft is handed in, answered, and gone when the page has what stands", () => {
  const sent = handedIn(filled(), criteria);
  expect(sent.sent).toEqual({ id: "d1", revision: 1, marks: { a: 825, b: 0 }, note: "" });
  expect([phaseOf(filled()), phaseOf(sent)]).toEqual(["editing", "pending"]);
  expect(answered(sent, at("d1"), { kind: "unreachable" })).toBe(sent);
  const done = answered(sent, at("d1"), received(1));
  expect(phaseOf(done)).toBe("received");
  expect(reconciled(done, null)).toBe(done);
  expect(reconciled(done, stands(1, "d1", 825))).toBeNull();
  expect(reconciled(sent, stands(1, "d1", 825))).toBeNull();
});

test("a refusal stays with the draft until it is changed", () => {
  const refused = answered(handedIn(filled(), criteria), at("d1"), {
    kind: "refused",
    refusal: { refused: "marking-not-open" },
    stands: null,
  });
  expect(phaseOf(refused)).toBe("refused");
  expect(refused.texts).toEqual({ a: "8,25", b: "0" });
  expect(phaseOf(edited(refused, { note: "x" }, () => "never"))).toBe("editing");
});

describe("a ballot whose answer was lost, and that was changed meanwhile", () => {
  const changed = edited(handedIn(filled(), criteria), { texts: { a: "9", b: "0" } }, () => "d2");

  test("is another ballot, and the old answer only tells what it is made on", () => {
    expect(changed).toMatchObject({ id: "d2", base: 0, earlier: ["d1"], sent: null });
    expect(answered(changed, at("d1"), received(1))).toMatchObject({ id: "d2", base: 1, sent: null });
    expect(reconciled(changed, stands(1, "d1"))).toMatchObject({ id: "d2", base: 1 });
  });

  test("goes again by itself on its own first one, but not over another device's", () => {
    const again = handedIn(changed, criteria);
    const outdated = (own: OwnBallot) => ({
      kind: "refused" as const,
      refusal: { refused: "outdated-revision" as const },
      stands: own,
    });
    expect(answered(again, at("d2"), outdated(stands(1, "d1")))).toMatchObject({
      base: 1,
      sent: { id: "d2", revision: 2 },
    });
    expect(phaseOf(answered(again, at("d2"), outdated(stands(1, "other"))))).toBe("refused");
  });
});

describe("what was handed in once may still arrive, whatever was answered since", () => {
  const refuses = (refused: "locked" | "marking-not-open" | "outdated-revision") =>
    ({ kind: "refused", refusal: { refused }, stands: null }) as const;
  const sent = handedIn(filled(), criteria);
  const refused = answered(sent, at("d1"), refuses("locked"));

  test("other contents after a refusal are another ballot, also when they are made on another revision first", () => {
    const other = { texts: { a: "9", b: "0" } };
    expect(edited(refused, other, () => "d2")).toMatchObject({ id: "d2", earlier: ["d1"] });
    const outdated = rebased(answered(sent, at("d1"), refuses("outdated-revision")), 1);
    expect(edited(outdated, other, () => "d2")).toMatchObject({ id: "d2", base: 1 });
  });

  test("a refused one of which a second copy was received after all is received", () => {
    expect(phaseOf(answered(refused, at("d1"), received(1)))).toBe("received");
    expect(reconciled(refused, stands(1, "d1", 825))).toBeNull();
  });

  test("a refusal that comes after the receipt, or is of another revision, says nothing any more", () => {
    const done = answered(sent, at("d1"), received(1));
    expect(answered(done, at("d1"), refuses("marking-not-open"))).toBe(done);
    const onSecond = handedIn(rebased(filled(), 1), criteria);
    expect(answered(onSecond, at("d1", 1), refuses("outdated-revision"))).toBe(onSecond);
    expect(phaseOf(answered(onSecond, at("d1", 2), refuses("outdated-revision")))).toBe("refused");
  });

  test("a revision can be let go of once nothing of it is on its way", () => {
    const revised = edited(sent, { texts: { a: "9", b: "0" } }, () => "d2");
    expect([mayBeDropped(filled()), mayBeDropped(sent), mayBeDropped(revised)]).toEqual([true, false, false]);
    expect(mayBeDropped(answered(revised, at("d1"), received(1)))).toBe(true);
    expect(mayBeDropped(edited(answered(sent, at("d1"), received(1)), {}, () => "d2"))).toBe(true);
  });

  test("what says what stands is sent all the same: what this page knows may be old", () => {
    expect(phaseOf(handedIn(newDraft("d9", stands(3, "x"), textOf), criteria))).toBe("pending");
  });
});

test("another ballot received meanwhile makes the judge choose; going on is made on that one", () => {
  const draft = filled();
  expect(isOutdated(draft, stands(1, "other"))).toBe(true);
  expect(reconciled(draft, stands(1, "other"))).toBe(draft);
  expect(isOutdated(rebased(draft, 1), stands(1, "other"))).toBe(false);
  expect(handedIn(rebased(draft, 1), criteria).sent?.revision).toBe(2);
});

test("a revision begins at what stands, and says the same until it is changed", () => {
  const draft = newDraft("d1", stands(3, "x"), textOf);
  expect(draft).toMatchObject({ base: 3, texts: { a: "8", b: "0" } });
  expect(saysTheSame(draft, stands(3, "x"), criteria)).toBe(true);
  expect(saysTheSame({ ...draft, texts: { a: "8", b: "" } }, stands(3, "x"), criteria)).toBe(false);
});

test("editing right after the receipt is made on the revision that the receipt is for", () => {
  const done = answered(handedIn(filled(), criteria), at("d1"), received(1));
  expect(edited(done, {}, () => "d2")).toMatchObject({ id: "d2", base: 1, sent: null, received: null });
});
