import type { BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";

/** Whether a team is one of the few whose marks came last. */
export const isFresh = ({ changed }: BoardRound, { id }: BoardRow): boolean =>
  changed.length <= 3 && changed.includes(id);

/** Whose marks came last, with rank and total, whatever page is on screen. */
export function Newest({ round }: { round: BoardRound }) {
  const words = useWords(board).newest;
  const { decimal } = useFormat();
  const rows = round.rows.filter(({ id }) => round.changed.includes(id));
  const [row] = rows;
  if (!row || rows.length > 1) return <p />;
  const bloc = round.rankBy === "bloc" && row.bloc?.name;
  const said = [row.name, bloc, row.rank !== null && words.rank(row.rank), row.total !== null && decimal(row.total)];
  return (
    <p className="board-newest">
      {words.title}: <strong>{said.filter(Boolean).join(" · ")}</strong>
    </p>
  );
}
