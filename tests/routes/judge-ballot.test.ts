import { expect, test } from "vitest";
import type { LoadedContest } from "~/data/contests.server";
import { confirm } from "~/domain/changes/confirmation";
import { openMarking } from "~/domain/changes/stage";
import { basisOf, ifStill } from "~/domain/desk/basis";
import { lookup } from "~/domain/lookup";
import type { Performance } from "~/domain/record";
import { action } from "~/routes/judge.$contest.$performance.ballot";
import { contest } from "../support/record";
import { openTablets } from "./judge-cast";

const performance = "skit.lai-chau";
const at = { performance };
const marks = { message: 1250, script: 800, acting: 0, props: 450 };
const ballot = { id: "b1", revision: 1, marks, note: "" };

const skits = () =>
  contest({
    judges: 2,
    parts: [
      {
        id: "skit",
        criteria: [
          { id: "message", maximum: 15, step: 0.25 },
          { id: "script", maximum: 10, step: 0.25 },
          { id: "acting", maximum: 10, step: 0.25 },
          { id: "props", maximum: 5, step: 0.25 },
        ],
      },
    ],
  });

async function open() {
  const tablets = await openTablets(skits());
  await tablets.desk(openMarking(performance));
  return tablets;
}

test("a ballot is received with a receipt, and sent again gets the same one and changes nothing", async () => {
  const { post, now } = await open();
  const first = await post(action, "ha", ballot, at);
  expect(first.status).toBe(200);
  const receipt = await first.json();
  expect(receipt).toEqual({
    ok: true,
    id: "b1",
    revision: 1,
    receipt: expect.stringMatching(/^[2-9A-Z]{4}$/),
    at: expect.any(String),
  });
  const { revision } = await now();
  for (let times = 0; times < 3; times++) {
    expect(await (await post(action, "ha", ballot, at)).json()).toEqual(receipt);
  }
  expect((await now()).revision).toBe(revision);
  const [stored] = (await now()).record.ballots;
  expect(stored).toMatchObject({ judge: "ha", performance, marks, receipt: receipt.receipt, device: "máy tính bảng" });
});

test("a revision takes the place of the one before it; one made on an outdated one is told what stands", async () => {
  const { post } = await open();
  await post(action, "ha", ballot, at);
  const second = { ...ballot, id: "b2", revision: 2, marks: { ...marks, acting: 900 }, note: "Xem lại diễn xuất" };
  expect(await (await post(action, "ha", second, at)).json()).toMatchObject({ ok: true, id: "b2", revision: 2 });
  const late = await post(action, "ha", { ...second, id: "b3", marks: { ...marks, acting: 100 } }, at);
  expect(late.status).toBe(422);
  expect(await late.json()).toMatchObject({
    ok: false,
    refusal: { refused: "outdated-revision", with: { stands: 2 } },
    stands: { id: "b2", revision: 2, marks: { acting: 900 }, note: "Xem lại diễn xuất" },
  });
});

test.each([
  ["over the maximum", { ...marks, props: 525 }, "over-maximum", "marks.props"],
  ["off the step", { ...marks, props: 410 }, "off-step", "marks.props"],
  ["incomplete", { message: 0, script: 0, acting: 0 }, "missing-mark", "marks.props"],
  ["with a criterion of another part", { ...marks, other: 100 }, "unknown-criterion", "marks.other"],
])("a ballot %s is refused at its mark, and nothing is kept of it", async (_, wrong, refused, where) => {
  const { post, now } = await open();
  const answer = await post(action, "ha", { ...ballot, marks: wrong }, at);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ ok: false, refusal: { refused, at: where }, stands: null });
  expect((await now()).record.ballots).toEqual([]);
});

test("no ballot before marking is open, nor after the chair has confirmed", async () => {
  const { post, desk } = await openTablets(skits());
  expect(await (await post(action, "ha", ballot, at)).json()).toMatchObject({
    refusal: { refused: "marking-not-open" },
  });
  await desk(openMarking(performance));
  const receipt = await (await post(action, "ha", ballot, at)).json();
  await post(action, "thang", { ...ballot, id: "t1" }, at);
  await desk(confirm("c1", performance));
  const revised = await post(action, "ha", { ...ballot, id: "b2", revision: 2 }, at);
  expect(await revised.json()).toMatchObject({ refusal: { refused: "locked" }, stands: { id: "b1" } });
  expect(await (await post(action, "ha", ballot, at)).json()).toEqual(receipt);
});

test("a draft that another judge left on the device is not handed in", async () => {
  const { post, now } = await open();
  expect((await post(action, "ha", { ...ballot, judge: "thang" }, at)).status).toBe(401);
  expect((await now()).record.ballots).toEqual([]);
  expect((await post(action, "ha", { ...ballot, judge: "ha" }, at)).status).toBe(200);
});

test("what is refused tells nothing of another judge's ballot", async () => {
  const { post } = await open();
  await post(action, "thang", { ...ballot, id: "t1", note: "riêng của Thắng" }, at);
  const answer = await (await post(action, "ha", { ...ballot, revision: 5 }, at)).text();
  expect(answer).toContain("outdated-revision");
  expect(answer).not.toMatch(/t1|riêng|thang/);
});

test.each([null, {}, { ...ballot, revision: 0 }, { ...ballot, marks: { message: 1.5 } }, { ...ballot, id: "../x" }])(
  "%j is no ballot",
  async (body) => {
    const { post } = await open();
    expect((await post(action, "ha", body, at)).status).toBe(422);
  },
);

test("the same ballot five times at once is one ballot, with one receipt", async () => {
  const { post, now } = await open();
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(action, "ha", ballot, at)));
  const receipts = await Promise.all(answers.map((answer) => answer.json()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(new Set(receipts.map((one) => JSON.stringify(one))).size).toBe(1);
  expect((await now()).record.ballots).toHaveLength(1);
});

test("two devices of one judge at once: one is received, the other told what stands; neither is lost or mixed", async () => {
  const { post, now } = await open();
  const other = { ...ballot, id: "b2", marks: { ...marks, acting: 900 } };
  const answers = await Promise.all([post(action, "ha", ballot, at), post(action, "ha", other, at)]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.json()));
  expect([first.ok, second.ok].sort()).toEqual([false, true]);
  const refused = first.ok ? second : first;
  const [stored, ...more] = (await now()).record.ballots;
  expect(more).toEqual([]);
  expect(refused).toMatchObject({ refusal: { refused: "outdated-revision" }, stands: { id: stored?.id } });
});

test("a chair who confirms while a revision arrives: what was seen is confirmed, or nothing is", async () => {
  const { post, desk, now } = await open();
  await post(action, "ha", ballot, at);
  await post(action, "thang", { ...ballot, id: "t1" }, at);
  const basis = ({ record }: LoadedContest) => {
    const look = lookup(record);
    return basisOf(look, look.performances.get(performance) as Performance);
  };
  const seen = basis(await now());
  const revised = { ...ballot, id: "b2", revision: 2, marks: { ...marks, acting: 900 } };
  const confirming = desk(ifStill(seen, performance, confirm("c1", performance))).then(
    () => true,
    () => false,
  );
  const [confirmed, answer] = await Promise.all([confirming, post(action, "ha", revised, at)]);
  const after = await now();
  expect(confirmed).toBe(answer.status !== 200);
  expect(after.record.confirmations).toHaveLength(confirmed ? 1 : 0);
  expect(basis(after) === seen).toBe(confirmed);
});
