import { Eye, Mic } from "lucide-react";
import type { DeskHall } from "../../domain/desk/hall";
import type { PictureLine } from "../../domain/desk/hall-picture";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { desk } from "../../text/words/desk";
import { drawDoor } from "../../text/words/draw-door";
import { voteWords } from "../../text/words/vote";
import { stepName } from "../board/ceremony-lines";
import { classNames } from "../class-names";
import { Points } from "../points";

/** A small picture of the hall's screen: what it shows and of whom, the first lines of it, and the stage where that stands below. */
export function Picture({ hall }: { hall: DeskHall }) {
  const words = useWords(desk).hall;
  const { prizes, views } = useWords(board);
  const { picture, stage } = hall;
  const { lines } = picture;
  const about = useAbout(hall);
  const small = lines.length > 0;
  return (
    <div data-theme="hall" className="mt-1 overflow-hidden rounded-md text-ink text-xs">
      <p className="px-2 pt-1.5 text-quiet">{picture.advances ? prizes.onlyAdvancing : views.shows[picture.shows]}</p>
      <p
        className={classNames(
          "whitespace-pre-line text-balance px-2 font-semibold text-gold",
          small ? "line-clamp-1 pb-0.5" : "line-clamp-4 py-2 text-center text-sm",
        )}
      >
        {about}
      </p>
      {small && (
        <ol className="px-2 pb-1.5">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
      {picture.stage && (
        <p className="flex items-center gap-1.5 border-line border-t px-2 py-1">
          <Mic aria-hidden className="size-3.5 shrink-0 text-gold" />
          <span className="min-w-0 flex-1 truncate">
            {stage ? `${stage.team.name} · ${stage.part.name}` : words.empty}
          </span>
          {stage && (
            <span className="shrink-0">
              {words.states[stage.state]}
              {stage.progress && ` ${stage.progress.in}/${stage.progress.of}`}
            </span>
          )}
        </p>
      )}
      {picture.shows === "ranking" && hall.published && (
        <p className="flex items-center gap-1.5 border-line border-t px-2 py-1 font-semibold text-gold">
          <Eye aria-hidden className="size-3.5" /> {hall.round}: {words.final}
        </p>
      )}
    </div>
  );
}

/** What stands large on the screen. */
function useAbout({ picture }: DeskHall): string {
  const { stage, unknown } = useWords(board);
  const ceremony = useWords(ceremonyHall);
  const lots = useWords(drawDoor);
  if (picture.shows === "draw") return picture.drawn ? lots.newest : lots.none;
  if (picture.shows === "ceremony") {
    if (picture.paused) return ceremony.paused;
    return picture.step ? stepName(picture.step, ceremony) : ceremony.opening;
  }
  if (picture.shows === "order" && picture.lines.length === 0) return `${picture.about}\n${unknown}`;
  return picture.about || stage.empty;
}

function Line({ line: { id, before, name, points, provisional, undecided, votes } }: { line: PictureLine }) {
  const { carried, total, prizes } = useWords(board);
  const words = useWords(voteWords);
  const { count } = useFormat();
  const unnamed = undecided ? prizes.undecided : id === "carried" ? carried : total;
  return (
    <li className="flex gap-2 py-0.5">
      {before && <span className="figures min-w-4 shrink-0 text-right font-bold text-gold">{before}</span>}
      <span className="min-w-0 flex-1 truncate">{name || unnamed}</span>
      {points !== null && <Points value={points} provisional={provisional} className="font-semibold text-gold" />}
      {votes !== null && <span className="figures shrink-0 font-semibold text-gold">{words.votes(count(votes))}</span>}
    </li>
  );
}
