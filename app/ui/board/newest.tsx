import type { BoardRound } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";

/** Whose marks came last, with rank and total, whatever page is on screen. */
export function Newest({ round }: { round: BoardRound }) {
  const { board: shown } = useShown();
  const words = useWords(board).newest;
  const { decimal } = useFormat();
  const rows = round.rows.filter(({ id }) => shown.changed.includes(id));
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
