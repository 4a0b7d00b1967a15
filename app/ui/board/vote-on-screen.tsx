import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { countsOf, VoteBars } from "../vote/bars";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { isLong } from "./long-name";
import { usePhone } from "./on-phone";
import { Waiting } from "./waiting";

/** As many bars as the hall's screen holds: fewer where a name takes three lines. */
const mostOf = ({ teams }: BoardVote) => (teams.some(({ name }) => isLong(name)) ? 10 : 14);

/**
 * The audience's vote on the hall's screen: how it stands, of many teams those with the most votes, and, as long as it is
 * open, the code that leads to it; not on a phone, which has a door of its own to it.
 */
export function VoteOnScreen() {
  const { board, votes } = useShown();
  const words = useWords(voteWords);
  const { count } = useFormat();
  const { vote, contest } = board;
  const phone = usePhone();
  if (!vote) return <Waiting />;
  const counts = countsOf(vote, votes);
  const all = counts?.reduce((sum, one) => sum + one, 0) ?? null;
  return (
    <Framed>
      <p className="ceremony-title">{vote.title}</p>
      <div className="hall-vote">
        <VoteBars {...leading(vote, counts)} />
        {vote.open && !phone && (
          <p className="hall-vote-code">
            <img src={`/vote/${contest.id}/code.svg`} alt="" />
            <span className="hall-label">{words.scan}</span>
          </p>
        )}
      </div>
      <p className="hall-label">
        {[vote.open ? "" : words.closed, all === null ? "" : words.all(count(all))].filter(Boolean).join(" · ")}
      </p>
    </Framed>
  );
}

function leading(vote: BoardVote, counts: readonly number[] | null) {
  const most = mostOf(vote);
  if (vote.teams.length <= most) return { vote, counts };
  const all = vote.teams.map((team, at) => ({ team, votes: counts?.[at] ?? 0 }));
  const shown = all.sort((a, b) => b.votes - a.votes).slice(0, most);
  return { vote: { ...vote, teams: shown.map(({ team }) => team) }, counts: counts && shown.map(({ votes }) => votes) };
}
