import { Form, Link, useNavigation } from "@remix-run/react";
import { Check } from "lucide-react";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { Banner } from "../banner";
import { HallShell } from "../hall-shell";
import { LanguageSwitch } from "../language-switch";
import { countsOf, type Standing, teamsOf, VoteBars } from "./bars";

/** The audience's vote on a phone: a button for each team, how it stands, and what such a vote is worth. */
export function VoteScreen({
  contest,
  vote,
  standing,
  mine,
  refused,
}: {
  contest: { id: string; title: string };
  vote: BoardVote | null;
  standing: Standing;
  /** The team that this device voted for. */
  mine: string | null;
  refused: string | null;
}) {
  const words = useWords(voteWords);
  const chosen = vote?.teams.find(({ id }) => id === mine) ?? null;
  return (
    <HallShell className="vote-page">
      <div className="mx-auto flex w-full max-w-xl flex-col gap-4 p-4">
        <header className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
          <p className="text-lg">{contest.title}</p>
          <div>
            <LanguageSwitch />
          </div>
          <h1 className="col-span-2 text-balance font-bold text-3xl text-brand">{vote?.title ?? words.title}</h1>
        </header>
        {refused && <Banner tone="danger">{refused}</Banner>}
        {vote === null && (
          <div>
            <p className="font-semibold text-xl">{words.none}</p>
            <p>{words.noneText}</p>
          </div>
        )}
        {chosen && (
          <p role="status" className="flex items-center gap-2 text-lg">
            <Check aria-hidden className="size-6 shrink-0 text-gold" />
            <span>
              <strong>{words.mine(chosen.name)}</strong> {vote?.open && words.change}
            </span>
          </p>
        )}
        {vote?.open && <OpenVote vote={vote} standing={standing} mine={mine} />}
        {vote && !vote.open && <ClosedVote vote={vote} />}
        <p className="text-quiet">{words.limits}</p>
        <Link to={`/board/${contest.id}`} className="py-3 font-semibold text-brand underline underline-offset-4">
          {words.board}
        </Link>
      </div>
    </HallShell>
  );
}

function OpenVote({ vote, standing, mine }: { vote: BoardVote; standing: Standing; mine: string | null }) {
  const words = useWords(voteWords);
  const busy = useNavigation().formMethod === "POST";
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-3">
      {mine === null && <p className="font-semibold text-xl">{words.choose}</p>}
      <input type="hidden" name="vote" value={vote.id} />
      <VoteBars
        teams={teamsOf(vote, mine === null ? null : countsOf(vote, standing))}
        line={(team, bar) => (
          <button
            type="submit"
            name="team"
            value={team.id}
            disabled={busy}
            aria-pressed={team.id === mine}
            className="vote-line"
          >
            {bar}
          </button>
        )}
      />
    </Form>
  );
}

function ClosedVote({ vote }: { vote: BoardVote }) {
  const words = useWords(voteWords);
  const { count } = useFormat();
  const all = (vote.counts ?? []).reduce((sum, votes) => sum + votes, 0);
  return (
    <>
      <p className="font-semibold text-xl">
        {words.closed} · {words.all(count(all))}
      </p>
      <VoteBars teams={teamsOf(vote, vote.counts, true)} />
    </>
  );
}
