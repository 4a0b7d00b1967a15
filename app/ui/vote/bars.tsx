import "./bars.css";
import type { ReactNode, RefObject } from "react";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import type { Page } from "../board/pack";

/** How a vote stands as far as it is known: of one that is closed in its board, of one that is open as last heard. */
export function countsOf(vote: BoardVote, standing: Standing): readonly number[] | null {
  return vote.counts ?? (standing?.vote === vote.id ? standing.counts : null);
}

export type Standing = { vote: string; counts: readonly number[] } | null;

type Team = BoardVote["teams"][number];

/** The teams of a vote with the votes of each, null where that is not known; those with the most first if so wished. */
export function teamsOf(vote: BoardVote, counts: readonly number[] | null, byVotes = false) {
  const teams = vote.teams.map((team, at) => ({ team, votes: counts?.[at] ?? null }));
  return byVotes ? teams.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : teams;
}

/**
 * A bar for each team, as long as its part of the most. `line` makes a team's line, of class `vote-line`, of its bar. In
 * the hall those of a `page` show, with the others there to be measured.
 */
export function VoteBars({
  teams,
  body,
  page,
  line = (_team, bar) => <div className="vote-line">{bar}</div>,
}: {
  teams: ReturnType<typeof teamsOf>;
  body?: RefObject<HTMLUListElement>;
  page?: Page | undefined;
  line?: (team: Team, bar: ReactNode) => ReactNode;
}) {
  const words = useWords(voteWords);
  const { count } = useFormat();
  const most = Math.max(1, ...teams.map(({ votes }) => votes ?? 0));
  return (
    <ul ref={body} className="vote-bars">
      {teams.map(({ team, votes }, at) => (
        <li
          key={team.id}
          data-row={team.id}
          hidden={page !== undefined && !(page.from <= at && at < page.to)}
          className="vote-team"
        >
          {line(
            team,
            <>
              <span className="vote-bar" style={{ inlineSize: `${((votes ?? 0) / most) * 100}%` }} aria-hidden />
              <span className="vote-name">{team.name}</span>
              {votes !== null && <span className="vote-count figures">{words.votes(count(votes))}</span>}
            </>,
          )}
        </li>
      ))}
    </ul>
  );
}
