import { useEffect, useState } from "react";

/** Milliseconds between two lots: calm for few, and never so long that a hall of thirty teams waits for minutes. */
const stepOf = (count: number): number => Math.max(500, Math.min(1600, 24_000 / Math.max(1, count)));
const pageTime = 12_000;

/**
 * How much of a draw is open. One that comes while it is watched is `fresh`, and opened lot by lot, at once for who wants no
 * motion; any other is open whole. What does not fit one page of `capacity` lots turns: to the lot just opened, and after
 * the last by itself.
 */
export function useReveal(fresh: boolean, count: number, capacity: number) {
  const [state, setState] = useState({ shown: fresh ? 0 : count, page: 0 });
  const pages = Math.max(1, Math.ceil(count / capacity));
  const shown = Math.min(state.shown, count);
  const page = shown < count ? Math.floor(Math.max(0, shown - 1) / capacity) : Math.min(state.page, pages - 1);

  useEffect(() => {
    if (shown >= count) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const open = () =>
      setState((now) => {
        const next = calm ? count : now.shown + 1;
        return { ...now, shown: next, page: next >= count ? pages - 1 : now.page };
      });
    const timer = setTimeout(open, calm ? 0 : stepOf(count));
    return () => clearTimeout(timer);
  }, [shown, count, pages]);

  useEffect(() => {
    if (shown < count || pages < 2) return;
    const timer = setTimeout(() => setState((now) => ({ ...now, page: (page + 1) % pages })), pageTime);
    return () => clearTimeout(timer);
  }, [shown, count, pages, page]);

  return {
    shown,
    page,
    pages,
    from: page * capacity,
    again: () => setState({ shown: 0, page: 0 }),
    whole: () => setState({ shown: count, page: 0 }),
  };
}
