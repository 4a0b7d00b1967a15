import { Link } from "@remix-run/react";
import { LayoutGrid } from "lucide-react";
import type { DeskView } from "../../domain/desk/view";
import { useFormat, useWords } from "../../text/words";
import { arrivals } from "../../text/words/arrivals";
import { ceremonyWords } from "../../text/words/ceremony";
import { desk } from "../../text/words/desk";
import { keying } from "../../text/words/keying";
import { tabletWords } from "../../text/words/tablets";
import { useDesk } from "./context";
import { Folded } from "./folded";

export type DeskPage = "desk" | "chair" | "tablets" | "paper" | "clock" | "ceremony";

/** The pages of the day that this person may open, but for the one that is open: the desk in sight, the others folded away. */
export function Doors({ contest, page, turnout }: { contest: string; page: DeskPage; turnout: DeskView["turnout"] }) {
  const words = useWords(desk);
  const arrival = useWords(arrivals);
  const paper = useWords(keying);
  const ceremony = useWords(ceremonyWords);
  const tablets = useWords(tabletWords);
  const { count } = useFormat();
  const { can } = useDesk();
  const marks = can("sheet.read");
  const doors = [
    { to: `/judge/${contest}`, name: words.chair.sheet, open: marks },
    { to: `/judge/${contest}/chair`, name: words.chair.title, open: marks && can("confirmation.write"), page: "chair" },
    {
      to: `/organize/${contest}/arrivals`,
      name: turnout ? arrival.desk.turnout(count(turnout.here), count(turnout.of)) : arrival.page,
      open: can("arrival.write"),
    },
    { to: `/desk/${contest}/paper`, name: paper.title, open: can("paper.write"), page: "paper" },
    { to: `/desk/${contest}/clock`, name: words.timekeeper, open: can("clock.write"), page: "clock" },
    { to: `/desk/${contest}/tablets`, name: tablets.page, open: can("desk.read"), page: "tablets" },
    { to: `/mc/${contest}`, name: words.mc, open: can("mc.read") },
    { to: `/desk/${contest}/ceremony`, name: ceremony.title, open: can("publication.write"), page: "ceremony" },
  ].filter((door) => door.open && door.page !== page);
  return (
    <>
      {page !== "desk" && (
        <Link
          to={`/desk/${contest}`}
          className="inline-flex min-h-14 items-center whitespace-nowrap font-semibold text-brand underline underline-offset-4 max-sm:min-h-12"
        >
          {words.title}
        </Link>
      )}
      {doors.length > 0 && (
        <Folded
          button={
            <>
              <LayoutGrid aria-hidden className="size-4" />
              {words.pages}
            </>
          }
          className="inline-flex min-h-9 cursor-pointer items-center gap-2 whitespace-nowrap px-3 font-semibold pointer-coarse:min-h-12"
        >
          <nav aria-label={words.pages} className="flex flex-col text-base">
            {doors.map(({ to, name }) => (
              <Link
                key={to}
                to={to}
                className="flex min-h-11 items-center rounded-sm px-3 font-medium text-ink no-underline hover:bg-sunken"
              >
                {name}
              </Link>
            ))}
          </nav>
        </Folded>
      )}
    </>
  );
}
