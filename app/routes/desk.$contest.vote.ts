import type { ActionFunctionArgs } from "@remix-run/node";
import { openVote } from "~/domain/changes/votes";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { VoteForm } from "~/http/forms/vote";
import { requireContest } from "~/http/guard.server";

/** A vote of the audience. POST opens one among the teams of `round`, called `title`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "vote.write");
  const { rounds } = admitted.contest.board();
  return carryOut(request, admitted, {
    POST: deed(VoteForm, ({ id, title, round }) => openVote(id, title, find(rounds, round)?.teams ?? [])),
  });
}
