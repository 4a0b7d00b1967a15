import type { BoardRound } from "../../domain/board";
import { onlyAdvances, winnerIn } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import type { Line } from "./listed";

/** The name of the prize that a team won, once the round is published. */
export const prizeOf = (round: BoardRound, team: string): string | null =>
  round.prizes?.tiers.find(({ teams }) => teams.includes(team))?.name ?? null;

type Won = { id: string; name: string; winners: string[] };

/** Who won what, in words: the tiers, the side prizes, who goes on. */
function useWon(round: BoardRound): Won[] {
  const words = useWords(board).prizes;
  const { prize } = useWords(ceremonyHall);
  if (!round.prizes) return [];
  const { tiers, side, advancing } = round.prizes;
  const nameOf = (team: string) => round.rows.find(({ id }) => id === team)?.name ?? "";
  const winnerOf = (team: string) => winnerIn(round, team);
  const inWords = (winners: string[]) => (winners.length > 0 ? winners : [words.undecided]);
  return [
    ...tiers.map(({ id, name, teams }) => ({ id, name: prize(name), winners: inWords(teams.map(winnerOf)) })),
    ...side.map(({ id, name, winners }) => ({
      id,
      name,
      winners: inWords(winners.map(({ team, contestant }) => [contestant, nameOf(team)].filter(Boolean).join(" – "))),
    })),
    ...(advancing && advancing.length > 0 ? [{ id: "", name: words.advancing, winners: advancing.map(winnerOf) }] : []),
  ];
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
          {won.map(({ id, name, winners }) => (
            <div key={id}>
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
  return useWon(round).flatMap(({ id, name, winners }, at) =>
    winners.map((winner) => ({
      id: `${id} ${winner}`,
      first: at === 0,
      line: (
        <>
          {!onlyAdvances(round) && <span className="hall-prize">{name}</span>}
          <span className="hall-name">{winner}</span>
        </>
      ),
    })),
  );
}
