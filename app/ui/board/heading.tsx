import { Link } from "@remix-run/react";
import { Hourglass, Trophy } from "lucide-react";
import type { BoardRound } from "../../domain/board";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { Live } from "./live";
import { usePhone } from "./on-phone";
import { useAddress } from "./use-address";

/** Which contest and round this is, and how final. */
export function Heading({ round }: { round: BoardRound | null }) {
  const { contest } = useShown().board;
  return (
    <header className="board-heading">
      <h1 className="board-title">{contest.title}</h1>
      <div className="board-under">
        <Rounds round={round} />
        {round && <Finality round={round} />}
        <Live />
      </div>
    </header>
  );
}

/**
 * The subtitle and the round, unless the one names the other already; where there are several rounds, links to each, but not
 * for a phone that follows the hall.
 */
function Rounds({ round }: { round: BoardRound | null }) {
  const { board: shown } = useShown();
  const addressOf = useAddress();
  const words = useWords(board);
  const follows = usePhone()?.view === "hall";
  const { subtitle } = shown.contest;
  if (shown.rounds.length < 2 || follows) {
    const named = !round || subtitle.toLocaleLowerCase("vi").includes(round.name.toLocaleLowerCase("vi"));
    return <p className="board-round">{[subtitle, named ? "" : round.name].filter(Boolean).join(" · ")}</p>;
  }
  return (
    <nav aria-label={words.rounds} className="board-rounds">
      {shown.rounds.map(({ id, name }) => (
        <Link
          key={id}
          to={addressOf({ round: id })}
          aria-current={id === round?.id ? "page" : undefined}
          preventScrollReset
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function Finality({ round }: { round: BoardRound }) {
  const words = useWords(board);
  if (round.pending) {
    return (
      <p className="board-notice">
        <Hourglass aria-hidden /> {words.pending}
      </p>
    );
  }
  if (!round.published) return null;
  return (
    <p className="board-notice">
      <Trophy aria-hidden /> {words.final}
    </p>
  );
}
