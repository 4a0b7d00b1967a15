import type { Answer, SentBallot } from "~/domain/draft";
import { type Refusal, reasons } from "~/domain/refusal";
import type { OwnBallot } from "~/domain/sheet";
import { postJson } from "./post";

type Body =
  | { ok: true; at: string; receipt: string; revision: number }
  | { ok: false; refusal: Refusal; stands: OwnBallot | null }
  | null;

/** Hands a judge's ballot in, and says what became of it. An error of the server's own counts as no answer. */
export async function postBallot(
  contest: string,
  judge: string,
  performance: string,
  ballot: SentBallot,
  post: typeof postJson = postJson,
): Promise<Answer> {
  const answer = await post(`/judge/${contest}/${performance}/ballot`, { ...ballot, judge });
  if (answer === null) return { kind: "unreachable" };
  // Also with a known reason (a full disk): the tablet keeps it and tries again, and the desk sees to the reason.
  if (answer.status >= 500) return { kind: "unreachable" };
  const body = answer.body as Body;
  if (body?.ok) return { kind: "received", at: body.at, receipt: body.receipt, revision: body.revision };
  if (body?.refusal) return { kind: "refused", refusal: known(body.refusal), stands: body.stands ?? null };
  return { kind: [401, 403, 404].includes(answer.status) ? "ended" : "unreachable" };
}

/** A server that has gone on to another build may give reasons for which this page has no words. */
const known = (refusal: Refusal): Refusal => (reasons.includes(refusal.refused) ? refusal : { refused: "unknown" });

/** Calls the desk: null when it is not known whether it was received, else whether it was. */
export async function postCall(
  contest: string,
  call: { id: string; performance: string | null; text: string },
): Promise<boolean | null> {
  const answer = await postJson(`/judge/${contest}/call`, call);
  return answer && answer.status < 300;
}

/** Says that a ballot that the chair asked about stands: null when it is not known whether it was received. */
export async function postKept(
  contest: string,
  performance: string,
  answer: { id: string; word: string },
): Promise<boolean | null> {
  const reply = await postJson(`/judge/${contest}/${performance}/review`, answer);
  return reply && reply.status < 300;
}
