import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { useHydrated } from "../hydrated";
import { type Page, pack } from "./pack";

/** Before the browser paints; on the server, where there is nothing to paint, React would complain of it. */
export const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

const most = 10;

/**
 * The pages that a body's rows (`data-row`) make at their real height; null until the page is alive, when all rows
 * stand below each other. `content` names what their height depends on; `breaks` where a page must begin.
 */
export function usePages(body: RefObject<HTMLElement>, content: string, breaks: ReadonlySet<number>): Page[] | null {
  const hydrated = useHydrated();
  const [pages, setPages] = useState<Page[] | null>(null);
  const [size, setSize] = useState("");

  useEffect(() => {
    if (!body.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize(`${Math.round(entry.contentRect.width)} ${Math.round(entry.contentRect.height)}`);
    });
    watch.observe(body.current);
    document.fonts?.ready.then(() => setSize((known) => `${known} `));
    return () => watch.disconnect();
  }, [body]);

  useBeforePaint(() => {
    if (!hydrated || !body.current) return;
    const heights = heightsOf(body.current);
    const next = pack(heights, body.current.clientHeight, most, breaks);
    setPages((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  }, [hydrated, content, size]);

  return pages;
}

/** The rows' heights, also of those on other pages. */
function heightsOf(body: HTMLElement): number[] {
  const rows = [...body.querySelectorAll<HTMLElement>("[data-row]")];
  const away = rows.filter((row) => row.hidden);
  for (const row of away) row.hidden = false;
  const heights = rows.map((row) => row.offsetHeight);
  for (const row of away) row.hidden = true;
  return heights;
}
