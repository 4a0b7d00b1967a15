import { Link } from "@remix-run/react";
import type { DeskHall } from "../../domain/desk/hall";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { useDesk } from "./context";
import { HallMenu } from "./hall-menu";
import { Picture } from "./hall-picture";
import { Side } from "./side";
import { VoteMenu } from "./vote-menu";

/** What the hall sees, and what it may be shown instead. */
export function Hall({ hall }: { hall: DeskHall }) {
  const words = useWords(desk).hall;
  const { contest } = useDesk();
  const link = (
    <Link to={`/board/${contest}`} target="_blank" className="text-info underline">
      {words.open}
    </Link>
  );
  return (
    <Side title={words.title} note={link}>
      <Picture hall={hall} />
      <HallMenu choice={hall.choice} />
      <VoteMenu vote={hall.vote} rounds={hall.rounds} shown={hall.picture.shows === "vote"} />
    </Side>
  );
}
