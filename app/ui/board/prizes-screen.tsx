import type { BoardRound } from "../../domain/board";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { Framed } from "./hall-screen";
import { Listed } from "./listed";
import { usePhone } from "./on-phone";
import { Prizes, usePrizeLines } from "./prizes";

/** The prizes alone. */
export function PrizesScreen({ round }: { round: BoardRound }) {
  const words = useWords(board).prizes;
  const lines = usePrizeLines(round);
  const phone = usePhone();
  return (
    <Framed>
      {phone ? (
        <Prizes round={round} />
      ) : (
        <>
          <h2 className="ceremony-title">{words.title}</h2>
          <Listed rows={lines} />
        </>
      )}
    </Framed>
  );
}
