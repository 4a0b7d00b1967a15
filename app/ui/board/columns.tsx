import type { BoardRound } from "../../domain/board";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";

/**
 * The head of a round's table: rank, team (or the bloc whose page it is), each part, total. `overall`: of a bloc's teams
 * alone, with the ranks that they have in the whole round.
 */
export function Columns({ round, bloc, overall = false }: { round: BoardRound; bloc?: string; overall?: boolean }) {
  const words = useWords(board);
  return (
    <thead>
      <tr>
        <th scope="col">{overall ? words.overall.rank : words.rank}</th>
        <th scope="col" className={bloc ? "board-head-bloc" : undefined}>
          {bloc ?? words.team}
        </th>
        {round.carriesOver && <th scope="col">{words.carried}</th>}
        {round.columns.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
        <th scope="col">{words.total}</th>
      </tr>
    </thead>
  );
}
