import { CircleAlert, CloudOff, TriangleAlert } from "lucide-react";
import type { ClockView } from "../../domain/desk/clock";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { timekeeper } from "../../text/words/timekeeper";
import { Button, ButtonLink } from "../button";
import { Deed } from "../desk/deed";
import type { Presses } from "./use-stopwatch";

/** What the timekeeper must know beside the time: presses not sent, presses not taken, clocks left running elsewhere. */
export function Notices({ view, presses, connected }: { view: ClockView; presses: Presses; connected: boolean }) {
  const words = useWords(timekeeper);
  const { stop } = useWords(desk).clock;
  const { time } = useFormat();
  const unsent = presses.kept.filter(({ taken }) => taken === null);
  const shown = unsent.length > 0 && (!connected || presses.ended);
  return (
    <div aria-live="polite">
      {shown && (
        <div className="flex items-start gap-3 border-warn border-b-2 bg-warn-soft px-4 py-2">
          <CloudOff aria-hidden className="mt-1 size-5 shrink-0 text-warn" />
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{unsent.map(({ kind, at }) => words.unsent[kind](time(at))).join(". ")}</p>
            <p className="text-sm">{presses.ended ? words.ended : words.unsent.text}</p>
          </div>
          {presses.ended && <ButtonLink to="/pair">{words.pair}</ButtonLink>}
        </div>
      )}
      {presses.refused.length > 0 && (
        <div role="alert" className="flex items-start gap-3 border-danger border-b-2 bg-danger-soft px-4 py-2">
          <CircleAlert aria-hidden className="mt-1 size-5 shrink-0 text-danger" />
          <ul className="min-w-0 flex-1">
            {presses.refused.map(({ kind, at, why }) => (
              <li key={at}>
                <strong>{words.refused[kind](time(at))}</strong> {why}
              </li>
            ))}
          </ul>
          <Button onClick={presses.forget}>{words.refused.seen}</Button>
        </div>
      )}
      {view.left.map(({ id, team, part }) => (
        <p key={id} className="flex flex-wrap items-center gap-3 border-line border-b bg-warn-soft px-4 py-2">
          <TriangleAlert aria-hidden className="size-5 shrink-0 text-warn" />
          {words.leftRunning(team, part)}
          <Deed to={`performance/${id}/clock`} method="DELETE">
            {stop}
          </Deed>
        </p>
      ))}
    </div>
  );
}
