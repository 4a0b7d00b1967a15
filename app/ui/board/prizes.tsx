import type { BoardRound } from "../../domain/board";
import { onlyAdvances, type Won, wonIn } from "../../domain/board-won";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import type { Line } from "./listed";

/** The name of the prize that a team won, once the round is published. */
export const prizeOf = (round: BoardRound, team: string): string | null =>
  round.prizes?.tiers.find(({ teams }) => teams.includes(team))?.name ?? null;

/** Who won what, in words. */
function useWon(round: BoardRound): Won[] {
  const words = useWords(board).prizes;
  const { prize } = useWords(ceremonyHall);
  const named = { tier: prize, side: (name: string) => name, advancing: () => words.advancing };
  return wonIn(round).map(({ id, of, name, winners }) => ({
    id,
    of,
    name: named[of](name),
    winners: winners.length > 0 ? winners : [words.undecided],
  }));
}

/** What stands above all of it. */
export function usePrizesTitle(round: BoardRound): string {
  const words = useWords(board).prizes;
  return onlyAdvances(round) ? words.onlyAdvancing : words.title;
}

/** Who won what, prize by prize. */
export function Prizes({ round }: { round: BoardRound }) {
  const [won, title] = [useWon(round), usePrizesTitle(round)];
  if (won.length === 0) return null;
  return (
    <section aria-label={title} className="board-prizes">
      <h2>{title}</h2>
      {onlyAdvances(round) ? (
        won.map(({ id, winners }) => <Winners key={id} names={winners} />)
      ) : (
        <dl>
          {won.map(({ id, of, name, winners }) => (
            <div key={`${of} ${id}`}>
              <dt>{name}</dt>
              <dd>
                <Winners names={winners} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Winners({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** The same in lines of one winner, which make pages in the hall however many there are. */
export function usePrizeLines(round: BoardRound): Line[] {
  const untitled = onlyAdvances(round);
  return useWon(round).flatMap(({ id, of, name, winners }, at) =>
    winners.map((winner) => ({
      id: `${of} ${id} ${winner}`,
      first: at === 0,
      line: (
        <>
          {!untitled && <span className="hall-prize">{name}</span>}
          <span className="hall-name">{winner}</span>
        </>
      ),
    })),
  );
}
