import { Lock } from "lucide-react";
import { nothing } from "../text/format";
import { useFormat, useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

/**
 * A mark as people read it. A number is hundredths of a point, a string a decimal of the domain, null nothing yet. A
 * dropped one is struck through, a provisional one dotted, a locked one has a lock; each is also said in words.
 */
export function Points({
  value,
  dropped = false,
  provisional = false,
  locked = false,
  className,
}: {
  value: number | string | null;
  dropped?: boolean;
  provisional?: boolean;
  locked?: boolean;
  className?: string;
}) {
  const words = useWords(common).mark;
  const format = useFormat();
  if (value === null) {
    return (
      <span className={className}>
        <span aria-hidden>{nothing}</span>
        <span className="sr-only">{words.missing}</span>
      </span>
    );
  }
  const shown = typeof value === "number" ? format.points(value) : format.decimal(value);
  const said = [dropped && words.dropped, provisional && words.provisional, locked && words.locked].filter(Boolean);
  return (
    <span className={classNames("figures whitespace-nowrap", className)} title={said.join(", ") || undefined}>
      {dropped ? (
        <s className="text-quiet">{shown}</s>
      ) : (
        <span className={provisional ? "provisional" : ""}>{shown}</span>
      )}
      {locked && <Lock aria-hidden className="ml-1 inline size-[0.8em] align-baseline" />}
      {said.length > 0 && <span className="sr-only"> ({said.join(", ")})</span>}
    </span>
  );
}
