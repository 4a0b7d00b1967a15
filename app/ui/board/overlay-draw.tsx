import { useRef } from "react";
import type { DrawReport } from "../../domain/draw-report";
import { useWords } from "../../text/words";
import { draw as lots } from "../../text/words/draw";
import { useShown } from "./context";
import { titleOf } from "./draw-parts";
import { Titles } from "./overlay-bar";
import { OverlayList } from "./overlay-list";
import { useReveal } from "./use-reveal";

/** The newest draw over the camera's picture, lot by lot where it comes while it is watched. */
export default function Draw() {
  const { board: shown, drawn } = useShown();
  const first = useRef(shown.draw);
  if (!drawn) return <Titles />;
  const { draw } = drawn;
  return <Lots key={draw.id} draw={draw} fresh={draw.id !== first.current} />;
}

function Lots({ draw, fresh }: { draw: DrawReport; fresh: boolean }) {
  const words = useWords(lots);
  const { results } = draw;
  const reveal = useReveal(fresh, results.length, results.length);
  const rows = results.slice(0, reveal.shown).map(({ id, place, who, situation }, at) => ({
    id,
    first: fresh && at === reveal.shown - 1,
    line: (
      <>
        <span className="ceremony-place figures">{place}</span>
        <span className="ceremony-name">{[who.name || words.gone, who.team].filter(Boolean).join(" · ")}</span>
        {situation && <span className="ceremony-points">{words.situation(situation.name || "?")}</span>}
      </>
    ),
  }));
  return <OverlayList title={titleOf(draw, words)} rows={rows} />;
}
