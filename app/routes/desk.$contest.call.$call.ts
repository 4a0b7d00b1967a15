import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { answerCall } from "~/domain/changes/calls";
import { carryOut, deed } from "~/http/deed.server";
import { text } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

const Answer = z.object({ answer: text });

/** A judge's call to the desk. POST `answer` (may be empty: somebody went there) answers it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "call.answer");
  return carryOut(request, admitted, { POST: deed(Answer, ({ answer }) => answerCall(params.call ?? "", answer)) });
}
