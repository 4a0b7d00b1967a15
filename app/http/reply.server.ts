import { data } from "@remix-run/node";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { isTrouble } from "~/domain/trouble";

export type Outcome = Refusal | { revision: number };
export type Reply = { ok: true; revision: number } | { ok: false; refusal: Refusal };

/** The status of a refusal: 409 on an outdated form, 403 without the right, 503 when the disk refuses, 422 otherwise. */
export function statusOf(refusal: Refusal): number {
  if (isTrouble(refusal.refused)) return 503;
  if (refusal.refused === "stale") return 409;
  return refusal.refused === "forbidden" ? 403 : 422;
}

/** What a page's action answers after a change; the page finds it in `useActionData` or `useFetcher().data`. */
export function reply(outcome: Outcome) {
  const body = bodyOf(outcome);
  return data(body, { status: body.ok ? 200 : statusOf(body.refusal) });
}

/** The same as JSON, for resource routes that a device calls with `fetch`. */
export function replyJson(outcome: Outcome): Response {
  const body = bodyOf(outcome);
  return Response.json(body, { status: body.ok ? 200 : statusOf(body.refusal) });
}

function bodyOf(outcome: Outcome): Reply {
  return isRefusal(outcome) ? { ok: false, refusal: outcome } : { ok: true, revision: outcome.revision };
}
