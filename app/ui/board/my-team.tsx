import type { BoardRound } from "../../domain/board";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { usePhone } from "./on-phone";
import { PhoneRow } from "./phone-row";

/** The team that this phone follows, in a place of its own: in a round, which is named where there are several. */
export function MyTeam({ round }: { round: BoardRound | null }) {
  const { rounds } = useShown().board;
  const words = useWords(board).mine;
  const mine = usePhone()?.mine;
  const row = round?.rows.find(({ id }) => id === mine);
  return (
    round &&
    row && (
      <section aria-label={words.title} className="board-mine">
        <h2>{[words.title, rounds.length > 1 && round.name].filter(Boolean).join(" · ")}</h2>
        <ol className="board-list">
          <PhoneRow round={round} row={row} />
        </ol>
      </section>
    )
  );
}
