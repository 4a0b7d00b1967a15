import { Link } from "@remix-run/react";
import { RotateCcw, ScanSearch, SkipForward } from "lucide-react";
import type { Drawn, DrawReport } from "../../domain/draw-report";
import { useFormat, useWords } from "../../text/words";
import { draw as words } from "../../text/words/draw";
import { Lotus } from "../lotus";
import { useReveal } from "./use-reveal";

/** What was drawn, and for which part. */
export const titleOf = (draw: DrawReport, { what }: Pick<typeof words.vi, "what">): string =>
  `${what[draw.of]}\u00a0· ${draw.part.name}`;

/** When it was drawn, and what must be said of it: again and why, or no longer in force. */
export function About({ draw }: { draw: DrawReport }) {
  const said = useWords(words);
  const { moment } = useFormat();
  const facts = [
    said.madeAt(moment(draw.made.at)),
    draw.turn > 1 && draw.of === "order" && said.again(draw.turn),
    draw.made.reason && said.reason(draw.made.reason),
    draw.replaced && said.replaced,
    !draw.replaced && draw.changed && said.changed,
  ];
  return <p className="draw-about">{facts.filter(Boolean).join(" · ")}</p>;
}

/** What each lot gave; `fresh`: opened one after the other. */
export function Lots({ draw, fresh }: { draw: DrawReport; fresh: boolean }) {
  const said = useWords(words);
  const { results } = draw;
  const long = results.some(({ who, situation }) => who.name.length + (situation ? 14 : 0) > 30);
  const column = long ? 5 : 8;
  const reveal = useReveal(fresh, results.length, column * 2);
  const shown = results.slice(reveal.from, reveal.from + column * 2);
  const rows = shown.length > column ? Math.ceil(shown.length / 2) : shown.length;
  return (
    <section className="draw-result" aria-label={said.what[draw.of]}>
      <ol className="draw-list" style={{ "--rows": rows, "--columns": shown.length > column ? 2 : 1 } as object}>
        {shown.map((one, at) => (
          <li
            key={one.id}
            className={reveal.from + at < reveal.shown ? "draw-open" : "draw-closed"}
            aria-hidden={reveal.from + at < reveal.shown ? undefined : true}
          >
            <span className="draw-place">{one.place}</span>
            <span className="draw-name">
              <Name who={one.who} />
            </span>
            {one.situation && <span className="draw-chip">{said.situation(one.situation.name || "?")}</span>}
          </li>
        ))}
      </ol>
      <p className="draw-tools">
        {reveal.pages > 1 && <span>{said.pages(reveal.page + 1, reveal.pages)}</span>}
        {reveal.shown < results.length ? (
          <button type="button" onClick={reveal.whole}>
            <SkipForward aria-hidden /> {said.whole}
          </button>
        ) : (
          <button type="button" onClick={reveal.again}>
            <RotateCcw aria-hidden /> {said.replay}
          </button>
        )}
        <span role="status" className="sr-only">
          {reveal.shown < results.length && said.drawing}
        </span>
      </p>
    </section>
  );
}

function Name({ who }: { who: Drawn }) {
  const said = useWords(words);
  return (
    <>
      {who.name || said.gone}
      {who.team !== null && <span className="draw-team"> · {who.team}</span>}
    </>
  );
}

/** Before any lots are drawn. */
export function NoLots() {
  const said = useWords(words);
  return (
    <div className="draw-waiting">
      <Lotus className="draw-lotus" />
      <p className="draw-waiting-title">{said.waiting}</p>
      <p>{said.waitingText}</p>
    </div>
  );
}

/** The numbers that it was drawn by, and the way to draw it again: a link, and `qr` for phones. */
export function Foot({ contest, draw, qr }: { contest: string; draw: DrawReport; qr: string | null }) {
  const said = useWords(words);
  return (
    <footer className="draw-foot">
      <div>
        <p className="draw-seed">
          {said.seed}: <strong>{draw.seed}</strong>
        </p>
        <p className="draw-rule">{said.rule[draw.of]}</p>
        <p>
          <Link to={`/board/${contest}/draws/${draw.id}`} className="draw-check">
            <ScanSearch aria-hidden /> {said.check}
          </Link>
        </p>
      </div>
      {qr && <img src={qr} alt={said.qr} />}
    </footer>
  );
}
