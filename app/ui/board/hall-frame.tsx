import "./hall-screen.css";
import type { ReactNode } from "react";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";

/** Something large in the middle of the hall's screen, with the contest above and a line below it. */
export function HallFrame({
  contest: { title, subtitle },
  foot,
  children,
}: {
  contest: { title: string; subtitle: string };
  foot: ReactNode;
  children: ReactNode;
}) {
  const words = useWords(board);
  return (
    <section aria-label={words.title} className="hall-framed">
      <p className="board-title">{title}</p>
      {subtitle && <p className="hall-subtitle">{subtitle}</p>}
      <div className="hall-middle">{children}</div>
      <div className="hall-foot">{foot}</div>
    </section>
  );
}
