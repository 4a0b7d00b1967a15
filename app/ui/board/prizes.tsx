import type { BoardRound } from "../../domain/board";
import type { BoardPrizes } from "../../domain/board-prizes";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";

/** The name of the prize that a team won, once the round is published. */
export const prizeOf = (round: BoardRound, team: string): string | null =>
  round.prizes?.tiers.find(({ teams }) => teams.includes(team))?.name ?? null;

/** Whether there is more to say than stands beside the teams. */
export const hasPrizes = ({ tiers, side, advancing }: BoardPrizes): boolean =>
  tiers.length > 0 || side.length > 0 || (advancing !== null && advancing.length > 0);

/** Who won what: the tiers, the side prizes, who goes on. */
export function Prizes({ round, prizes }: { round: BoardRound; prizes: BoardPrizes }) {
  const words = useWords(board).prizes;
  const nameOf = (team: string) => round.rows.find(({ id }) => id === team)?.name ?? "";
  const lines = [...prizes.tiers.map(({ teams }) => teams), ...prizes.side.map(({ winners }) => winners)]
    .concat(prizes.advancing ? [prizes.advancing] : [])
    .reduce((sofar, names) => sofar + 1 + Math.max(1, names.length), 0);
  if (!hasPrizes(prizes)) return null;
  return (
    <section aria-label={words.title} className={classNames("board-prizes", lines > 22 && "board-prizes-many")}>
      <h2>{words.title}</h2>
      <dl>
        {prizes.tiers.map(({ id, name, teams }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{teams.length === 0 ? words.undecided : <Names names={teams.map(nameOf)} />}</dd>
          </div>
        ))}
        {prizes.side.map(({ id, name, winners }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {winners.length === 0 ? (
                words.undecided
              ) : (
                <Names
                  names={winners.map(({ team, contestant }) => [contestant, nameOf(team)].filter(Boolean).join(" – "))}
                />
              )}
            </dd>
          </div>
        ))}
        {prizes.advancing && prizes.advancing.length > 0 && (
          <div>
            <dt>{words.advancing}</dt>
            <dd>
              <Names names={prizes.advancing.map(nameOf)} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Names({ names }: { names: string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
