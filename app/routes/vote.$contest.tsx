import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { openStanding, votedFor } from "~/data/votes.server";
import type { Board } from "~/domain/board";
import type { Packing } from "~/domain/board-packing";
import { takeVote } from "~/http/cast.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { newVoter, voterHeaders, voterOf } from "~/http/voter.server";
import { useBoard } from "~/live/use-board";
import { useVote } from "~/live/use-vote";
import type { Whole } from "~/live/wire";
import { wordsOf } from "~/text/words";
import { voteWords } from "~/text/words/vote";
import { NoBoard } from "~/ui/board/no-board";
import type { Dress } from "~/ui/fonts";
import { VoteScreen } from "~/ui/vote/screen";

export const handle: Dress = { fonts: "hall" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? voteWords.vi.title }];

/**
 * Everybody's: the audience's vote, and what this device said. It gets its secret with the page: a vote whose answer is lost
 * on the way is then sent again as the same device's.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const whole = JSON.parse(contest.edition().whole) as Whole<Board, Packing>;
  const { vote } = whole.board;
  const voter = voterOf(request);
  const { id, title } = contest.record.contest;
  const page = {
    title: `${vote?.title ?? wordsOf(voteWords, languageOfRequest(request)).title} · ${title}`,
    contest: { id, title },
    standing: await openStanding(contest.id),
    mine: vote && voter ? await votedFor(contest.id, vote.id, voter) : null,
    // Of the public board this page needs one thing, which no state changes.
    live: { ...whole, packing: null, board: { vote } },
  };
  return data(page, { headers: voter ? {} : voterHeaders(request, newVoter()) });
}

/** POST `vote`, `team`: the vote of this device, or its vote for another team, of a page without scripts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const taken = await takeVote(request, contest.id, context.address);
  return taken.ok ? redirect(`/vote/${contest.id}`, { headers: taken.headers }) : taken.reply;
}

const asItIs = <Shown,>(board: Shown) => board;

export default function Vote() {
  const { contest, standing, mine, live } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { board, votes, skew, connected, since } = useBoard(contest.id, live, asItIs);
  const own = useVote(contest.id, board.vote?.id ?? null, connected);
  const refused = own.refused ?? Object.values(answer?.form.error ?? {})[0]?.[0] ?? null;
  return (
    <VoteScreen
      contest={contest}
      vote={board.vote}
      standing={votes ?? standing}
      connection={{ connected, since: since === null ? null : since + skew }}
      own={{ ...own, mine: own.taken ?? mine, refused }}
    />
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <NoBoard missing={isRouteErrorResponse(error) && error.status === 404} />;
}
