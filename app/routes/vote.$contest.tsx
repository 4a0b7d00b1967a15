import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { castVote, openStanding, votedFor } from "~/data/votes.server";
import type { Board } from "~/domain/board";
import type { Packing } from "~/domain/board-packing";
import { readForm } from "~/http/form.server";
import { CastForm } from "~/http/forms/vote";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { limitVote } from "~/http/limit.server";
import { newVoter, voterHeaders, voterOf } from "~/http/voter.server";
import { waitIn } from "~/http/wait.server";
import { useBoard } from "~/live/use-board";
import type { Whole } from "~/live/wire";
import { wordsOf } from "~/text/words";
import { voteWords } from "~/text/words/vote";
import { NoBoard } from "~/ui/board/no-board";
import type { Dress } from "~/ui/fonts";
import { VoteScreen } from "~/ui/vote/screen";

export const handle: Dress = { fonts: "hall" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? voteWords.vi.title }];

/** Everybody's: the audience's vote, and what this device said. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const whole = JSON.parse(contest.edition().whole) as Whole<Board, Packing>;
  const { vote } = whole.board;
  const voter = voterOf(request);
  const { id, title } = contest.record.contest;
  return {
    title: `${vote?.title ?? wordsOf(voteWords, languageOfRequest(request)).title} · ${title}`,
    contest: { id, title },
    standing: await openStanding(contest.id),
    mine: vote && voter ? await votedFor(contest.id, vote.id, voter) : null,
    // Of the public board this page needs one thing, which no state changes.
    live: { ...whole, packing: null, board: { vote } },
  };
}

/** POST `vote`, `team`: the vote of this device, or its vote for another team. Works without scripts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const form = await readForm(request, CastForm);
  if (!form.ok) return form.reply;
  const wait = await limitVote(context.address);
  if (wait) return form.say(waitIn(wait.seconds, languageOfRequest(request)), 429);
  const device = voterOf(request) ?? newVoter();
  const refusal = await castVote({ contest: contest.id, device, ...form.value });
  if (refusal) return form.refuse(refusal);
  return redirect(`/vote/${contest.id}`, { headers: voterHeaders(request, device) });
}

const asItIs = <Shown,>(board: Shown) => board;

export default function Vote() {
  const { contest, standing, mine, live } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { board, votes } = useBoard(contest.id, live, asItIs);
  const refused = Object.values(answer?.form.error ?? {})[0]?.[0] ?? null;
  return <VoteScreen contest={contest} vote={board.vote} standing={votes ?? standing} mine={mine} refused={refused} />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <NoBoard missing={isRouteErrorResponse(error) && error.status === 404} />;
}
