import { expect, test } from "vitest";
import { type Refusal, refuse } from "~/domain/refusal";
import { nextOf } from "~/http/next.server";
import { reply, replyJson } from "~/http/reply.server";

test.each<[Refusal, number]>([
  [refuse("stale"), 409],
  [refuse("forbidden"), 403],
  [refuse("over-maximum", "marks.a", { maximum: 1500 }), 422],
])("a refusal is answered with its status, whole: %j", async (refusal, status) => {
  expect(reply(refusal)).toMatchObject({ data: { ok: false, refusal }, init: { status } });
  const response = replyJson(refusal);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ ok: false, refusal });
});

test("a change that was made is answered with the revision, and with nothing else of the contest", async () => {
  const outcome = { revision: 12, record: { secret: "x" } };
  expect(reply(outcome)).toMatchObject({ data: { ok: true, revision: 12 }, init: { status: 200 } });
  expect(await replyJson(outcome).json()).toEqual({ ok: true, revision: 12 });
});

test.each([
  ["/judge/final?part=2", "/judge/final?part=2"],
  ["/", "/"],
  ["//elsewhere.example/x", "/"],
  ["/\\elsewhere.example", "/"],
  ["/\t/elsewhere.example", "/"],
  ["/.//elsewhere.example", "/"],
  ["/a/..//elsewhere.example", "/"],
  ["https://elsewhere.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [null, "/"],
  [7, "/"],
])("going on to %j leads to %s", (value, path) => {
  expect(nextOf(value)).toBe(path);
});
