import { Link } from "@remix-run/react";
import { Eye, Mic } from "lucide-react";
import type { DeskHall } from "../../domain/desk/hall";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Points } from "../points";
import { useDesk } from "./context";
import { HallMenu } from "./hall-menu";
import { Side } from "./side";
import { VoteMenu } from "./vote-menu";

/** A small picture of the public board, made from what the public gets. */
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
      <div data-theme="hall" className="mt-1 overflow-hidden rounded-md text-ink text-xs">
        {hall.rows.length === 0 ? (
          <p className="px-3 py-3 text-center">{words.nothing}</p>
        ) : (
          <ol className="px-2 py-1.5">
            {hall.rows.map((row) => (
              <li key={row.team} className="flex gap-2 py-0.5">
                <span className="figures w-4 text-right font-bold text-gold">{row.rank}</span>
                <span className="min-w-0 flex-1 truncate">{row.team}</span>
                <Points value={row.total} provisional={row.provisional} className="font-semibold text-gold" />
              </li>
            ))}
          </ol>
        )}
        <p className="flex items-center gap-1.5 border-line border-t px-2 py-1">
          <Mic aria-hidden className="size-3.5 shrink-0 text-gold" />
          <span className="min-w-0 flex-1 truncate">
            {hall.stage ? `${hall.stage.team.name} · ${hall.stage.part.name}` : words.empty}
          </span>
          {hall.stage && (
            <span className="shrink-0">
              {words.states[hall.stage.state]}
              {hall.stage.progress && ` ${hall.stage.progress.in}/${hall.stage.progress.of}`}
            </span>
          )}
        </p>
        {hall.published && (
          <p className="flex items-center gap-1.5 border-line border-t px-2 py-1 font-semibold text-gold">
            <Eye aria-hidden className="size-3.5" /> {hall.round}: {words.final}
          </p>
        )}
      </div>
      <HallMenu choice={hall.choice} />
      <VoteMenu vote={hall.vote} rounds={hall.rounds} />
    </Side>
  );
}
