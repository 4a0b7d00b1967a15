import { useEffect, useState } from "react";
import type { Page } from "./pack";

const pageTime = 12_000;

/**
 * Which page is on screen, and how it turns. It turns by itself unless paused; when `news` changes, to the page of the
 * row `towards`; when there come to be prizes, to the first of their `extra` pages, which are the last.
 */
export function useTurning(
  pages: readonly Page[] | null,
  extra: number,
  news: string | null,
  towards: number,
  prizes = false,
) {
  const count = (pages?.length ?? 1) + extra;
  const [page, setPage] = useState(0);
  const [paused, setPaused] = useState(false);
  const [heard, setHeard] = useState(news);
  const [awarded, setAwarded] = useState(prizes);
  if (awarded !== prizes) {
    setAwarded(prizes);
    setHeard(news);
    if (prizes) setPage(pages?.length ?? 0);
  } else if (heard !== news) {
    setHeard(news);
    const found = pages?.findIndex(({ from, to }) => from <= towards && towards < to) ?? -1;
    if (found >= 0) setPage(found);
  }
  const at = Math.min(page, count - 1);

  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setTimeout(() => setPage((at + 1) % count), pageTime);
    return () => clearTimeout(timer);
  }, [at, count, paused]);

  return {
    at,
    count,
    paused,
    turn: (by: number) => setPage((at + by + count) % count),
    pause: () => setPaused((was) => !was),
  };
}
