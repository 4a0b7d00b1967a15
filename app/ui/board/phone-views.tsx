import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { onScreen } from "../../domain/board-shown";
import { type PhoneView, phoneViewCookie, phoneViews } from "../../domain/board-views";
import { onlyAdvances } from "../../domain/board-won";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { classNames } from "../class-names";
import { stepName } from "./ceremony-lines";
import { useShown } from "./context";
import { usePhone } from "./on-phone";
import { useAddress } from "./use-address";

/** Where a view is, and how it becomes what this phone opens with from now on; the address alone does without scripts. */
export function usePhoneView() {
  const addressOf = useAddress();
  return (view: PhoneView) => ({
    to: addressOf({ view }),
    replace: true,
    onClick: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the oldest browsers that halls have know no other way
      document.cookie = `${phoneViewCookie}=${view}; Path=/board; Max-Age=31536000; SameSite=Lax`;
    },
  });
}

/** The two ways to look at the board on a phone. */
export function PhoneViews() {
  const words = useWords(board).views;
  const present = usePhone()?.view;
  const linkTo = usePhoneView();
  return (
    <nav aria-label={words.label} className="board-views">
      {phoneViews.map((view) => (
        <Link key={view} {...linkTo(view)} aria-current={view === present ? "page" : undefined}>
          {words[view]}
        </Link>
      ))}
    </nav>
  );
}

/** For who looks for himself: what the hall sees meanwhile, and the way there. Gold when it is worth coming along. */
export function HallNow() {
  const { board: shown } = useShown();
  const { views: words, prizes } = useWords(board);
  const ceremony = useWords(ceremonyHall);
  const linkTo = usePhoneView();
  const { hall } = shown;
  const step = hall.show === "auto" && !shown.ceremony?.paused ? shown.ceremony?.shown.at(-1) : undefined;
  const on = onScreen(shown);
  const kind = on.show;
  const news = kind === "ceremony" || hall.show === "message" || shown.vote?.open === true;
  const said = [
    on.show === "prizes" && onlyAdvances(on.round) ? prizes.onlyAdvancing : words.shows[kind],
    hall.show === "message" && hall.text,
    step && stepName(step, ceremony),
    shown.vote?.open && kind !== "vote" && words.voting,
  ];
  return (
    <div className={classNames("board-now", news && "board-now-news")}>
      <p role="status">
        <span className="board-now-over">{words.now}</span>
        <span className="board-now-what">{said.filter(Boolean).join(" · ")}</span>
      </p>
      <Link {...linkTo("hall")} className="board-now-come">
        {words.come} <ChevronRight aria-hidden />
      </Link>
    </div>
  );
}
