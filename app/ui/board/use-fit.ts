import { type RefObject, useEffect } from "react";

/** How small letters may become: a team's name then still has 16 px, read at arm's length. */
const least = 5.9;

/**
 * Makes the letters of a frame smaller, by its `--fit`, until all that is in it is seen: nobody scrolls who reads aloud.
 * What is too long even then scrolls. `content` names what stands in it, in letters of so many px as `.ceremony-small` has.
 */
export function useFit(frame: RefObject<HTMLElement>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another height
  useEffect(() => {
    const section = frame.current;
    if (!section) return;
    const measure = () => {
      section.style.setProperty("--fit", "1");
      const inside = section.querySelector(".ceremony-small");
      const whole = inside ? Number.parseFloat(getComputedStyle(inside).fontSize) : least;
      for (let scale = 1; section.scrollHeight > section.clientHeight && whole * scale > least; scale -= 0.04) {
        section.style.setProperty("--fit", String(scale));
      }
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(section);
    void document.fonts?.ready.then(measure);
    return () => watch.disconnect();
  }, [frame, content]);
}
