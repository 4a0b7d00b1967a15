import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import type { useTurning } from "./use-turning";

/** Which page of how many, and how to stop or turn it; nothing where there is but one. */
export function Pager({ at, count, paused, turn, pause }: ReturnType<typeof useTurning>) {
  const words = useWords(board).pages;
  if (count < 2) return null;
  return (
    <nav aria-label={words.label} className="board-pager">
      <button type="button" title={words.previous} aria-label={words.previous} onClick={() => turn(-1)}>
        <ChevronLeft aria-hidden />
      </button>
      <span>{words.of(at + 1, count)}</span>
      <button type="button" title={words.next} aria-label={words.next} onClick={() => turn(1)}>
        <ChevronRight aria-hidden />
      </button>
      <button
        type="button"
        title={paused ? words.play : words.pause}
        aria-label={paused ? words.play : words.pause}
        onClick={pause}
      >
        {paused ? <Play aria-hidden /> : <Pause aria-hidden />}
      </button>
    </nav>
  );
}
