import "./draw.css";
import { Link } from "@remix-run/react";
import { RotateCcw, ScanSearch, SkipForward } from "lucide-react";
import type { Drawn, DrawReport } from "../../domain/draw-report";
import { useFormat, useWords } from "../../text/words";
import { draw as words } from "../../text/words/draw";
import { HallShell } from "../hall-shell";
import { LiveDot } from "../live-dot";
import { Lotus } from "../lotus";
import { SampleMark } from "../sample-mark";
import { useReveal } from "./use-reveal";

type Contest = { id: string; title: string; sample: boolean };
type Other = { id: string; of: DrawReport["of"]; part: string; at: string };

/** A draw of lots for the hall: what was drawn, by which number, lot by lot. On a phone the same, below each other. */
export function DrawScreen({
  contest,
  draw,
  others,
  qr,
  connection: { connected, since },
  light,
}: {
  contest: Contest;
  draw: DrawReport | null;
  others: readonly Other[];
  qr: string | null;
  connection: { connected: boolean; since: number | null };
  light: boolean;
}) {
  const said = useWords(words);
  return (
    <HallShell light={light} className="draw-screen">
      <header className="draw-heading">
        <p className="draw-contest">{contest.title}</p>
        <p className="draw-live">
          {contest.sample && <SampleMark />}
          {since !== null && <LiveDot live={connected} lostAt={new Date(since).toISOString()} />}
        </p>
        <h1>{draw ? `${said.what[draw.of]}\u00a0· ${draw.part.name}` : said.title}</h1>
        {draw && <About draw={draw} />}
      </header>
      {draw ? (
        <Result key={draw.of} draw={draw} />
      ) : (
        <div className="draw-waiting">
          <Lotus className="draw-lotus" />
          <p className="draw-waiting-title">{said.waiting}</p>
          <p>{said.waitingText}</p>
        </div>
      )}
      {draw && (
        <footer className="draw-foot">
          <div>
            <p className="draw-seed">
              {said.seed}: <strong>{draw.seed}</strong>
            </p>
            <p className="draw-rule">{said.rule[draw.of]}</p>
            <p>
              <Link to={`/board/${contest.id}/draws/${draw.id}`} className="draw-check">
                <ScanSearch aria-hidden /> {said.check}
              </Link>
            </p>
          </div>
          {qr && <img src={qr} alt={said.qr} />}
        </footer>
      )}
      <Others contest={contest.id} others={others} shown={draw?.id} />
    </HallShell>
  );
}

/** When it was drawn, and what must be said of it: again and why, or no longer in force. */
function About({ draw }: { draw: DrawReport }) {
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

function Result({ draw }: { draw: DrawReport }) {
  const said = useWords(words);
  const { results } = draw;
  const long = results.some(({ who, situation }) => who.name.length + (situation ? 14 : 0) > 30);
  const column = long ? 5 : 8;
  const reveal = useReveal(draw.id, results.length, column * 2);
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

function Others({ contest, others, shown }: { contest: string; others: readonly Other[]; shown: string | undefined }) {
  const said = useWords(words);
  const { moment } = useFormat();
  if (others.length < 2) return null;
  return (
    <nav className="draw-others" aria-label={said.others}>
      <h2>{said.others}</h2>
      <ul>
        {others.slice(0, 40).map(({ id, of, part, at }) => (
          <li key={id}>
            <Link to={`/board/${contest}/draws?draw=${id}`} aria-current={id === shown ? "page" : undefined}>
              {said.what[of]} · {part} · {moment(at)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
