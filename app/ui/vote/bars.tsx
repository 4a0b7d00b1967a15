import "./bars.css";
import type { CSSProperties, ReactNode } from "react";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { isLong } from "../board/long-name";
import { classNames } from "../class-names";

/** How a vote stands as far as it is known: of one that is closed in its board, of one that is open as last heard. */
export function countsOf(vote: BoardVote, standing: Standing): readonly number[] | null {
  return vote.counts ?? (standing?.vote === vote.id ? standing.counts : null);
}

export type Standing = { vote: string; counts: readonly number[] } | null;

/** A bar for each team, as long as its part of the most. `line` makes a team's line, of class `vote-line`, of its bar. */
export function VoteBars({
  vote,
  counts,
  line = (_team, bar) => <div className="vote-line">{bar}</div>,
}: {
  vote: BoardVote;
  counts: readonly number[] | null;
  line?: (team: BoardVote["teams"][number], bar: ReactNode) => ReactNode;
}) {
  const words = useWords(voteWords);
  const { count } = useFormat();
  const most = Math.max(1, ...(counts ?? []));
  return (
    <ul
      className={classNames(
        "vote-bars",
        (vote.teams.length > 9 || vote.teams.some(({ name }) => isLong(name))) && "vote-many",
      )}
      style={{ "--half": Math.ceil(vote.teams.length / 2) } as CSSProperties}
    >
      {vote.teams.map((team, at) => {
        const votes = counts?.[at] ?? null;
        return (
          <li key={team.id}>
            {line(
              team,
              <>
                <span className="vote-bar" style={{ inlineSize: `${((votes ?? 0) / most) * 100}%` }} aria-hidden />
                <span className="vote-name">{team.name}</span>
                {votes !== null && <span className="vote-count figures">{words.votes(count(votes))}</span>}
              </>,
            )}
          </li>
        );
      })}
    </ul>
  );
}
