import { Link } from "@remix-run/react";
import { onScreen } from "../../domain/board-shown";
import type { PhoneView } from "../../domain/board-views";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { voteWords } from "../../text/words/vote";
import { LanguageSwitch } from "../language-switch";
import { useShown } from "./context";
import { HallScreen } from "./hall-screen";
import { Heading } from "./heading";
import { MyTeam } from "./my-team";
import { PhoneProvider, useMyTeam } from "./on-phone";
import { PhoneRanking } from "./phone-ranking";
import { HallNow, PhoneViews } from "./phone-views";
import { RulesFoot } from "./rules-code";
import { useAddress } from "./use-address";
import { usePrinting } from "./use-printing";

/** The board on a small screen: in one column what the hall sees, or the ranking at the viewer's leisure; on paper, that. */
export function Phone({ view: chosen }: { view: PhoneView }) {
  const view = usePrinting() ? "list" : chosen;
  const { board: shown, round } = useShown();
  const on = onScreen(shown, round);
  const above = view === "hall" && "round" in on ? on.round : round;
  // Of a bloc's ranking the round on screen has that bloc's teams alone.
  const whole = shown.rounds.find(({ id }) => id === above?.id) ?? null;
  const words = useWords(board);
  const vote = useWords(voteWords);
  const addressOf = useAddress();
  const format = useFormat();
  const { contest } = shown;
  const facts = [contest.organizer, contest.place, format.days(contest.startsOn, contest.endsOn)].filter(Boolean);
  return (
    <PhoneProvider value={{ view, ...useMyTeam(contest.id) }}>
      <div className="board-phone">
        <Heading round={above} />
        <PhoneViews />
        {shown.vote && (
          <a className="board-vote" href={`/vote/${contest.id}`}>
            {shown.vote.open ? vote.door : vote.result}
          </a>
        )}
        <MyTeam round={whole} />
        {view === "hall" ? <HallScreen /> : <PhoneRanking round={round} />}
        {facts.length > 0 && <p className="board-facts">{facts.join(" · ")}</p>}
        <RulesFoot />
        <p>
          <Link to={addressOf({ view: "table" })} className="board-other">
            {words.table}
          </Link>
        </p>
        <LanguageSwitch className="board-language" />
        {view === "list" && <HallNow />}
      </div>
    </PhoneProvider>
  );
}
