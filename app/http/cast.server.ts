import { castVote } from "~/data/votes.server";
import type { Refusal } from "~/domain/refusal";
import { readForm } from "./form.server";
import { CastForm } from "./forms/vote";
import { languageOfRequest } from "./language.server";
import { limitVote } from "./limit.server";
import { newVoter, voterHeaders, voterOf } from "./voter.server";
import { waitIn } from "./wait.server";

/** Takes the vote, of `vote` and `team` in the form, of the device that sends it. `reply` says why it was not taken. */
export async function takeVote(request: Request, contest: string, address: string) {
  const form = await readForm(request, CastForm);
  if (!form.ok) return form;
  const wait = await limitVote(address);
  if (wait) return { ok: false as const, reply: form.say(waitIn(wait.seconds, languageOfRequest(request)), 429) };
  const device = voterOf(request) ?? newVoter();
  const refusal: Refusal | null = await castVote({ contest, device, ...form.value });
  if (refusal) return { ok: false as const, reply: form.refuse(refusal) };
  return { ok: true as const, headers: voterHeaders(request, device) };
}
