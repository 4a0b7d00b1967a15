import { Mic } from "lucide-react";
import { isUnknown } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { type Line, Listed } from "./listed";
import { Waiting } from "./waiting";

/** Who performs a part in which order, and how far it has come. */
export function RunningOrder({ part }: { part: string }) {
  const order = useOrder(part);
  const words = useWords(board);
  if (!order) return <Waiting />;
  return (
    <Framed>
      <p className="hall-label">{order.title}</p>
      {order.rows.length > 0 ? <Listed rows={order.rows} /> : <p className="hall-message">{words.unknown}</p>}
    </Framed>
  );
}

/** The same in lines, with what stands above them; null for a part that no round has, or of nobody at all. */
export function useOrder(part: string): { title: string; rows: Line[] } | null {
  const { board: shown } = useShown();
  const words = useWords(board);
  const round = shown.rounds.find(({ columns }) => columns.some(({ id }) => id === part));
  const column = round?.columns.find(({ id }) => id === part);
  if (!round || !column || (round.teams.length === 0 && !isUnknown(shown, round))) return null;
  const at = round.columns.indexOf(column);
  const { stage } = shown;
  const rows = column.order.map(({ team, contestant }, place) => {
    const row = round.rows.find(({ id }) => id === team);
    const here = stage?.part.id === part && stage.place.n === place + 1;
    const state = here ? stage.state : (row?.cells[at]?.state ?? "hidden");
    return {
      id: `${team} ${contestant ?? ""}`,
      first: here,
      line: (
        <>
          <span className="hall-place figures">{place + 1}</span>
          <span className="hall-name">
            {row?.name}
            {contestant && <small> · {contestant}</small>}
          </span>
          {here && <Mic aria-hidden className="hall-mic" />}
          {state !== "hidden" && <span className="board-state">{words.stage.states[state]}</span>}
        </>
      ),
    };
  });
  return { title: `${column.name} · ${words.order}`, rows };
}
