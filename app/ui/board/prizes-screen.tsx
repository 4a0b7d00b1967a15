import type { BoardRound } from "../../domain/board";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { Listed } from "./listed";
import { usePhone } from "./on-phone";
import { Prizes, usePrizeLines, usePrizesTitle } from "./prizes";

/** The prizes alone. */
export function PrizesScreen({ round }: { round: BoardRound }) {
  const { rounds } = useShown().board;
  const title = [usePrizesTitle(round), rounds.length > 1 && round.name].filter(Boolean).join(" · ");
  const lines = usePrizeLines(round);
  const phone = usePhone();
  return (
    <Framed>
      {phone ? (
        <Prizes round={round} />
      ) : (
        <>
          <h2 className="ceremony-title">{title}</h2>
          <Listed rows={lines} />
        </>
      )}
    </Framed>
  );
}
