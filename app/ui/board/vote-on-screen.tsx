import { useRef } from "react";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { countsOf, teamsOf, VoteBars } from "../vote/bars";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { nowhere } from "./listed";
import { usePhone } from "./on-phone";
import { Pager } from "./pager";
import { useMoves } from "./use-moves";
import { usePages } from "./use-pages";
import { useTurning } from "./use-turning";

type Teams = ReturnType<typeof teamsOf>;

/** As many teams as can be taken in in the order of the lists; of more, those with the most votes come first. */
const few = 8;

/**
 * The audience's vote on the hall's screen: how it stands, and, as long as it is open, the code that leads to it; not on a
 * phone, which has a door of its own to it.
 */
export function VoteOnScreen({ vote }: { vote: BoardVote }) {
  const { board, votes } = useShown();
  const words = useWords(voteWords);
  const { count } = useFormat();
  const { contest } = board;
  const phone = usePhone();
  const counts = countsOf(vote, votes);
  const all = counts?.reduce((sum, one) => sum + one, 0) ?? null;
  const teams = teamsOf(vote, counts, vote.teams.length > few);
  const said = [vote.open ? words.open : words.closed, all === null ? "" : words.all(count(all))];
  return (
    <Framed>
      <p className="ceremony-title">{vote.title}</p>
      <p className="hall-label">{said.filter(Boolean).join(" · ")}</p>
      <div className="hall-vote">
        {phone ? <VoteBars teams={teams} /> : <Pages teams={teams} open={vote.open} />}
        {vote.open && !phone && (
          <p className="hall-vote-code">
            <img src={`/vote/${contest.id}/code.svg`} alt="" />
            <span className="hall-label">{words.scan}</span>
          </p>
        )}
      </div>
    </Framed>
  );
}

/** The bars in pages that turn by themselves, to the first once the vote is closed; a team that overtakes another glides past it. */
function Pages({ teams, open }: { teams: Teams; open: boolean }) {
  const body = useRef<HTMLUListElement>(null);
  const order = teams.map(({ team }) => team.id);
  const pages = usePages(body, JSON.stringify(teams), nowhere);
  const turning = useTurning(pages, 0, open ? "open" : "closed", 0);
  useMoves(body, order);
  return (
    <div className="hall-vote-pages">
      <VoteBars teams={teams} body={body} page={pages?.[turning.at]} />
      <div className="board-foot">
        <Pager {...turning} />
      </div>
    </div>
  );
}
