import { Link } from "@remix-run/react";
import { Check, WifiOff } from "lucide-react";
import type { FormEvent } from "react";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { Banner } from "../banner";
import { HallShell } from "../hall-shell";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { countsOf, type Standing, teamsOf, VoteBars } from "./bars";

/** What this device said: `mine` has been taken, `waiting` is on its way, and `unsent` once that did not succeed. */
export type OwnVote = {
  mine: string | null;
  waiting: string | null;
  unsent: boolean;
  refused: string | null;
  cast: (team: string) => void;
};

/** The audience's vote on a phone: a button for each team, how it stands, and what such a vote is worth. */
export function VoteScreen({
  contest,
  vote,
  standing,
  connection,
  own,
}: {
  contest: { id: string; title: string };
  vote: BoardVote | null;
  standing: Standing;
  connection: { connected: boolean; since: number | null };
  own: OwnVote;
}) {
  const words = useWords(voteWords);
  const named = (team: string | null) => vote?.teams.find(({ id }) => id === team) ?? null;
  const [chosen, waits] = [named(own.mine), vote?.open && own.unsent ? named(own.waiting) : null];
  const { connected, since } = connection;
  return (
    <HallShell className="vote-page">
      <div className="mx-auto flex w-full max-w-xl flex-col gap-4 p-4">
        <header className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
          <p className="text-lg">{contest.title}</p>
          <div>
            <LanguageSwitch />
          </div>
          <h1 className="col-span-2 text-balance font-bold text-3xl text-brand">{vote?.title ?? words.title}</h1>
          {since !== null && <LiveDot live={connected} lostAt={new Date(since).toISOString()} className="col-span-2" />}
        </header>
        {own.refused && <Banner tone="danger">{own.refused}</Banner>}
        {vote === null && (
          <div>
            <p className="font-semibold text-xl">{words.none}</p>
            <p>{words.noneText}</p>
          </div>
        )}
        {waits && (
          <p
            role="status"
            className="sticky top-2 z-10 flex items-center gap-2 rounded-md border-2 border-gold bg-(--ground-deep) px-3 py-2 text-lg"
          >
            <WifiOff aria-hidden className="size-6 shrink-0" />
            <strong>{words.unsent(waits.name)}</strong>
          </p>
        )}
        {chosen && !waits && (
          <p role="status" className="flex items-center gap-2 text-lg">
            <Check aria-hidden className="size-6 shrink-0 text-gold" />
            <span>
              <strong>{words.mine(chosen.name)}</strong> {vote?.open && words.change}
            </span>
          </p>
        )}
        {vote?.open && <OpenVote vote={vote} standing={standing} own={own} />}
        {vote && !vote.open && <ClosedVote vote={vote} />}
        <p className="text-quiet">{words.limits}</p>
        <Link to={`/board/${contest.id}`} className="py-3 font-semibold text-brand underline underline-offset-4">
          {words.board}
        </Link>
      </div>
    </HallShell>
  );
}

/** Sent by `own.cast`, and by the form itself where the browser runs no scripts. */
function OpenVote({ vote, standing, own }: { vote: BoardVote; standing: Standing; own: OwnVote }) {
  const words = useWords(voteWords);
  const { mine, waiting, cast } = own;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement) cast(submitter.value);
  };
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-3">
      {(waiting ?? mine) === null && <p className="font-semibold text-xl">{words.choose}</p>}
      <input type="hidden" name="vote" value={vote.id} />
      <VoteBars
        teams={teamsOf(vote, mine === null ? null : countsOf(vote, standing))}
        line={(team, bar) => (
          <button
            type="submit"
            name="team"
            value={team.id}
            aria-pressed={team.id === (waiting ?? mine)}
            className="vote-line"
          >
            {bar}
          </button>
        )}
      />
    </form>
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
