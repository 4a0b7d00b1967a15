import { useFormat, useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

/** Whether this page is fed live. `lostAt` is the instant of the last word from the server, when it is not. */
export function LiveDot({ live, lostAt, className }: { live: boolean; lostAt?: string | null; className?: string }) {
  const words = useWords(common).live;
  const { time } = useFormat();
  const text = live ? words.on : lostAt ? words.since(time(lostAt)) : words.connecting;
  return (
    <span role="status" className={classNames("inline-flex items-center gap-[0.4em] text-sm", className)}>
      <span
        aria-hidden
        className={classNames(
          "size-[0.65em] rounded-full",
          live ? "bg-ok" : "border-[0.15em] border-warn bg-transparent",
        )}
      />
      <span className={live ? "" : "font-semibold text-warn"}>{text}</span>
    </span>
  );
}
