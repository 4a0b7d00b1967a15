import "./draw.css";
import { Link } from "@remix-run/react";
import { useRef } from "react";
import type { DrawReport } from "../../domain/draw-report";
import { useFormat, useWords } from "../../text/words";
import { draw as words } from "../../text/words/draw";
import { HallShell } from "../hall-shell";
import { LiveDot } from "../live-dot";
import { SampleMark } from "../sample-mark";
import { About, Foot, Lots, NoLots, titleOf } from "./draw-parts";

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
  const first = useRef(draw?.id);
  return (
    <HallShell light={light} className="draw-screen">
      <header className="draw-heading">
        <p className="draw-contest">{contest.title}</p>
        <p className="draw-live">
          {contest.sample && <SampleMark />}
          {since !== null && <LiveDot live={connected} lostAt={new Date(since).toISOString()} />}
        </p>
        <h1>{draw ? titleOf(draw, said) : said.title}</h1>
        {draw && <About draw={draw} />}
      </header>
      {draw ? <Lots key={draw.id} draw={draw} fresh={draw.id !== first.current} /> : <NoLots />}
      {draw && <Foot contest={contest.id} draw={draw} qr={qr} />}
      <Others contest={contest.id} others={others} shown={draw?.id} />
    </HallShell>
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
