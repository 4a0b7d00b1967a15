import { Mic } from "lucide-react";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { Listed } from "./listed";
import { Waiting } from "./waiting";

/** Who performs a part in which order, and how far it has come. */
export function RunningOrder({ part }: { part: string }) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const round = shown.rounds.find(({ columns }) => columns.some(({ id }) => id === part));
  const column = round?.columns.find(({ id }) => id === part);
  if (!round || !column) return <Waiting />;
  const at = round.columns.indexOf(column);
  const { stage } = shown;
  return (
    <Framed>
      <p className="hall-label">
        {column.name} · {words.order}
      </p>
      <Listed
        rows={column.order.map(({ team, contestant }, place) => {
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
        })}
      />
    </Framed>
  );
}
