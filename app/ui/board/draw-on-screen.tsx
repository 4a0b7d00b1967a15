import "./draw.css";
import { useRef } from "react";
import { useWords } from "../../text/words";
import { draw as words } from "../../text/words/draw";
import { Lotus } from "../lotus";
import { useShown } from "./context";
import { About, Foot, Lots, NoLots, titleOf } from "./draw-parts";
import { Live } from "./live";

/** The newest draw of lots, lot by lot where it comes while it is watched. */
export default function DrawOnScreen() {
  const { board, drawn } = useShown();
  const said = useWords(words);
  const first = useRef(board.draw);
  const { draw = null, qr = null } = drawn ?? {};
  return (
    <div className="draw-screen">
      <header className="draw-heading">
        <p className="draw-contest">{board.contest.title}</p>
        <div className="draw-now">
          <Live />
        </div>
        <h1>{draw ? titleOf(draw, said) : said.title}</h1>
        {draw && <About draw={draw} />}
      </header>
      {draw && <Lots key={draw.id} draw={draw} fresh={draw.id !== first.current} />}
      {!draw && (board.draw === null ? <NoLots /> : <Lotus className="draw-lotus" />)}
      {draw && <Foot contest={board.contest.id} draw={draw} qr={qr} />}
    </div>
  );
}
