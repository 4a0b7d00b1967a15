import { Pause, Play } from "lucide-react";
import { useEffect, useRef } from "react";
import { useWords } from "../../text/words";
import { timekeeper } from "../../text/words/timekeeper";
import { classNames } from "../class-names";
import type { Stopwatch } from "./use-stopwatch";

/** The one button. The space bar presses it wherever the focus is, but in a field or a dialog. */
export function StartStop({ watch }: { watch: Stopwatch }) {
  const words = useWords(timekeeper);
  const press = useRef(watch.press);
  press.current = watch.press;

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.code !== "Space" || event.repeat || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      press.current?.();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);

  const Icon = watch.running ? Pause : Play;
  return (
    <button
      type="button"
      disabled={watch.press === null}
      onClick={() => watch.press?.()}
      className={classNames(
        "mx-3 mb-3 flex min-h-28 shrink-0 touch-manipulation select-none items-center justify-center gap-4 rounded-md border-4 font-bold text-4xl sm:min-h-36 sm:text-5xl",
        watch.running ? "border-danger bg-surface text-danger" : "border-transparent bg-brand-fill text-on-fill",
        "disabled:border-line disabled:bg-sunken disabled:text-quiet",
      )}
    >
      {watch.known && <Icon aria-hidden className="size-[1.2em] shrink-0" fill="currentColor" />}
      <span>
        {watch.known ? (watch.running ? words.stop : watch.touched ? words.goOn : words.start) : words.waits}
        {watch.known && (
          <span aria-hidden className="block font-medium text-base pointer-coarse:hidden">
            {words.space}
          </span>
        )}
      </span>
    </button>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
