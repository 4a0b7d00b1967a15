import { type RefObject, useRef } from "react";
import { useBeforePaint } from "./use-pages";

type Seen = { order: readonly string[]; tops: ReadonlyMap<string, number> };

const motion = { duration: 600, easing: "cubic-bezier(0.2, 0, 0, 1)" };
const still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Lets rows glide once from where they stood to where they stand when their order changes. A row that was on another page
 * comes from as many places away as it moved, and from no further than the edge: when the page turns with the news, the
 * rows that kept their places stand still. Nothing moves for who asked for stillness.
 */
export function useMoves(body: RefObject<HTMLElement>, order: readonly string[]): void {
  const seen = useRef<Seen | null>(null);
  useBeforePaint(() => {
    if (!body.current) return;
    const rows = [...body.current.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => !row.hidden);
    const tops = new Map(rows.map((row) => [row.dataset.row ?? "", row.offsetTop]));
    const was = seen.current;
    seen.current = { order, tops };
    if (!was || was.order.join() === order.join() || still()) return;
    for (const row of rows) {
      const id = row.dataset.row ?? "";
      const top = row.offsetTop;
      const away = (was.order.indexOf(id) - order.indexOf(id)) * row.offsetHeight;
      const edge = Math.max(-row.offsetHeight, Math.min(body.current.clientHeight, top + away));
      const by = (was.tops.get(id) ?? edge) - top;
      if (by !== 0) row.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], motion);
    }
  });
}
