import { type RefObject, useEffect, useState } from "react";

/** How many widths the columns of a list fill, as `column-fill: auto` lets them run over. `size`: how many stand in it. */
export function useColumns(list: RefObject<HTMLElement>, size: number): number {
  const [pages, setPages] = useState(1);
  useEffect(() => {
    const element = list.current;
    if (!element || size === 0) return;
    const count = () =>
      setPages(Math.max(1, Math.ceil((element.scrollWidth + gapOf(element)) / stride(element) - 0.05)));
    const watch = new ResizeObserver(count);
    watch.observe(element);
    document.fonts?.ready.then(count);
    count();
    return () => watch.disconnect();
  }, [list, size]);
  return pages;
}

const gapOf = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).columnGap) || 0;

/** From one width of columns to the next, in pixels. */
export const stride = (element: HTMLElement) => element.clientWidth + gapOf(element);
