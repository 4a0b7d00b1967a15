import { Link } from "@remix-run/react";
import { MonitorPlay } from "lucide-react";
import type { Drawn, DrawReport } from "~/domain/draw-report";
import { useFormat, useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/panel";

/** The draws of lots of a part, the newest first, each with its minutes and the way to check it. */
export function Draws({ id, draws }: { id: string; draws: readonly DrawReport[] }) {
  const words = useWords(drawForm);
  return (
    <Panel
      title={words.past}
      hint={draws.length === 0 ? words.none : undefined}
      actions={
        <ButtonLink to={`/board/${id}/draws`} target="_blank" size="small" icon={MonitorPlay} title={words.screenHint}>
          {words.screen}
        </ButtonLink>
      }
      flush
    >
      <ul className="divide-y divide-line">
        {draws.map((draw) => (
          <li key={draw.id} className="px-4 py-3 text-sm">
            <One id={id} draw={draw} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const link = "py-1 font-semibold text-brand underline underline-offset-4";

function One({ id, draw }: { id: string; draw: DrawReport }) {
  const words = useWords(drawForm);
  const { moment, count } = useFormat();
  const { made, of, results } = draw;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 font-medium">
        {words.what[of]}
        {of === "situations" && ` ${words.for(count(results.length))}`}
        {draw.replaced && <Badge>{words.replaced}</Badge>}
      </p>
      <p className="text-quiet">{words.made(made.by, moment(made.at))}</p>
      {made.reason && <p>{words.reason(made.reason)}</p>}
      <p>
        <span className="text-quiet">{words.seedWas}: </span>
        <span className="break-all font-mono">{draw.seed}</span>
      </p>
      <p className="flex flex-wrap gap-x-5">
        <Link to={`/organize/${id}/draws/${draw.id}`} className={link}>
          {words.minutes}
        </Link>
        <Link to={`/board/${id}/draws/${draw.id}`} target="_blank" className={link}>
          {words.check}
        </Link>
      </p>
      <details>
        <summary className="py-1.5 text-brand">{words.result}</summary>
        <ol className="list-decimal pl-7">
          {results.map((one) => (
            <li key={one.id}>
              <Name drawn={one.who} />
              {one.situation && ` → ${words.situations.one(one.situation.name || "?")}`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Name({ drawn }: { drawn: Drawn }) {
  const words = useWords(drawForm);
  return <>{drawn.name || words.gone}</>;
}
