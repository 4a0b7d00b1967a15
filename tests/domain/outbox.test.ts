import { expect, test } from "vitest";
import { type Answer, edited, handedIn, newDraft, phaseOf } from "~/domain/draft";
import { courier } from "~/domain/outbox";
import { storage } from "../support/life/device";

const criteria = [{ id: "a", maximum: 1000, step: 25 }];
const received: Answer = { kind: "received", at: "2018-11-20T03:00:00.000Z", receipt: "K7Q2", revision: 1 };
const filled = (id: string) => handedIn({ ...newDraft(id, null, String), texts: { a: "8" } }, criteria);

const settled = () => new Promise((done) => setImmediate(done));

function device(...performances: string[]) {
  const store = storage();
  for (const one of performances) store.judge(one, () => filled(one));
  const phases = () => performances.map((one) => phaseOf(store.drafts.get(one) ?? filled(one)));
  return { ...store, phases };
}

test("each ballot is answered by itself: one refused and one unreachable leave the others alone", async () => {
  const { outbox, phases } = device("one", "two", "three");
  const answers: { [of: string]: Answer } = {
    one: { kind: "refused", refusal: { refused: "locked" }, stands: null },
    two: { kind: "unreachable" },
    three: received,
  };
  const heard: string[] = [];
  await courier(
    outbox,
    async (of) => answers[of] as Answer,
    (_, answer) => answer && heard.push(answer.kind),
  )();
  expect(phases()).toEqual(["refused", "pending", "received"]);
  expect(heard).toEqual(["refused", "unreachable", "received"]);
});

test("what is handed in while another is on its way goes at once, and as it then stands", async () => {
  const { outbox, judge, phases } = device("one", "two");
  const sent: [string, string][] = [];
  await courier(
    outbox,
    async (of, { id }) => {
      sent.push([of, id]);
      if (of === "one") {
        judge(
          "two",
          (draft) =>
            draft &&
            handedIn(
              edited(draft, { texts: { a: "9" } }, () => "later"),
              criteria,
            ),
        );
        judge("three", () => filled("three"));
      }
      return received;
    },
    () => {},
  )();
  expect(sent).toEqual([
    ["one", "one"],
    ["two", "later"],
    ["three", "three"],
  ]);
  expect(phases()).toEqual(["received", "received"]);
});

test("one that an earlier one of its own has overtaken goes on from there by itself, and what fails is tried once", async () => {
  const { outbox, judge, drafts } = device("one");
  judge(
    "one",
    (draft) =>
      draft &&
      handedIn(
        edited(draft, {}, () => "second"),
        criteria,
      ),
  );
  const stands = { id: "one", revision: 1, marks: {}, note: "", at: received.at, receipt: "K7Q2" };
  const sent: number[] = [];
  await courier(
    outbox,
    async (_, { revision }) => {
      sent.push(revision);
      return revision === 1
        ? { kind: "refused", refusal: { refused: "outdated-revision" }, stands }
        : { kind: "unreachable" };
    },
    () => {},
  )();
  expect(sent).toEqual([1, 2]);
  expect(drafts.get("one")?.sent).toMatchObject({ id: "second", revision: 2 });
});

test("those whose answers do not come hold up no other, and what waited longest goes first", async () => {
  const all = ["one", "two", "three", "four", "five", "six"];
  const { outbox, phases } = device(...all);
  const hanging = new Map<string, (answer: Answer) => void>();
  const sent: string[] = [];
  const flush = courier(
    outbox,
    (of) => {
      sent.push(of);
      return new Promise((answer) => (of === "six" ? answer(received) : hanging.set(of, answer)));
    },
    () => {},
  );
  const first = flush();
  expect(sent).toEqual(["one", "two", "three", "four"]);
  hanging.get("two")?.({ kind: "unreachable" });
  await settled();
  void flush();
  hanging.get("one")?.({ kind: "unreachable" });
  await settled();
  expect(sent).toEqual(["one", "two", "three", "four", "five", "six", "one"]);
  expect(phases()).toEqual(["pending", "pending", "pending", "pending", "pending", "received"]);
  for (const of of ["one", "three", "four", "five", "two"]) {
    hanging.get(of)?.(received);
    await settled();
  }
  await first;
  expect(phases()).toEqual(all.map(() => "received"));
});
