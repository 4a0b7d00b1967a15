import type { Actor } from "~/domain/change";
import { type Reason, type Refusal, refuse } from "~/domain/refusal";
import { newestNamed } from "./audit.server";

/** What somebody else did that refuses a step. */
const overtaking: { [R in Reason]?: string } = {
  "ceremony-moved": "ceremony.stepped",
  "ceremony-held": "ceremony.paused",
};

/** A refused step, with who was first, as the audit knows: `by`, and `own` where it was done from the same account. */
export async function withFirst(contestId: string, actor: Actor, refusal: Refusal): Promise<Refusal> {
  const done = overtaking[refusal.refused];
  const first = done && (await newestNamed(contestId, done));
  if (!first) return refusal;
  const by = { ...refusal.with, by: first.actorName };
  return refuse(refusal.refused, refusal.at, first.actorId === actor.id ? { ...by, own: 1 } : by);
}
