import { Mic } from "lucide-react";
import { type OnScreenAs, stateInOrder } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { type Line, Listed } from "./listed";
import { usePhone } from "./on-phone";

/** Who performs a part in which order, and how far it has come. */
export function RunningOrder(on: OnScreenAs<"order">) {
  const order = useOrder(on);
  const words = useWords(board);
  return (
    <Framed>
      <p className="hall-label">{order.title}</p>
      {order.rows.length > 0 ? <Listed rows={order.rows} /> : <p className="hall-message">{words.unknown}</p>}
    </Framed>
  );
}

/** The same in lines, with what stands above them; no line while it is not public who performs. */
export function useOrder({ round, column }: OnScreenAs<"order">): { title: string; rows: Line[] } {
  const { stage, rounds } = useShown().board;
  const phone = usePhone();
  const words = useWords(board);
  const rows = column.order.map(({ team, contestant }, place) => {
    const row = round.rows.find(({ id }) => id === team);
    const here = stage?.part.id === column.id && stage.place.n === place + 1;
    const state = stateInOrder(stage, round, column, place);
    return {
      id: `${team} ${contestant ?? ""}`,
      first: here,
      line: (
        <>
          <span className="hall-place figures">{place + 1}</span>
          <span className="hall-name">
            {row?.name}
            {contestant && (
              <small>
                <span className="hall-dot"> · </span>
                {contestant}
              </small>
            )}
          </span>
          {here && <Mic aria-hidden className="hall-mic" />}
          {state !== "hidden" && <span className="board-state">{words.stage.states[state]}</span>}
        </>
      ),
    };
  });
  const named = rounds.length > 1 && !phone && round.name;
  return { title: [column.name, words.order, named].filter(Boolean).join(" · "), rows };
}
