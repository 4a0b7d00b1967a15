import { Minus, Plus } from "lucide-react";
import { stepped } from "../../domain/draft";
import type { Sheet } from "../../domain/sheet";
import { nothing } from "../../text/format";
import { asTyped } from "../../text/typed";
import { useFormat, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Button } from "../button";
import { classNames } from "../class-names";
import { FieldError } from "../field";

/** One criterion: what is asked, the mark in large figures, and a step up or down. Without `onText` it only shows. */
export function CriterionRow({
  criterion,
  text,
  mark,
  problem,
  stands,
  onText,
  onOpen,
}: {
  criterion: Sheet["criteria"][number];
  text: string;
  /** Hundredths; null when there is none, or what is typed is wrong. */
  mark: number | null;
  problem: string | null;
  /** What the server has, when the judge must choose between the two; undefined otherwise. */
  stands?: number | null;
  onText?: (text: string) => void;
  onOpen?: () => void;
}) {
  const words = useWords(judge).criterion;
  const { points, maximum } = useFormat();
  const { name, guide } = criterion;
  const shown = mark === null ? text.trim() || nothing : points(mark);
  const said = shown === nothing ? words.empty : shown;
  const id = `criterion-${criterion.id}`;
  const step = (direction: 1 | -1) => onText?.(asTyped(stepped(text, criterion, direction), 2));
  const value = classNames(
    "figures touch min-w-32! rounded-md border-2 px-3 text-center font-bold text-3xl",
    problem !== null && "border-danger text-danger",
    problem === null && (onOpen ? "border-edge bg-surface" : "border-transparent"),
    shown === nothing && "text-quiet",
  );
  return (
    <li className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex items-baseline justify-between gap-3">
          <span className="min-w-0 font-semibold text-lg leading-snug">{name}</span>
          <span className="shrink-0 text-quiet">{words.maximum(maximum(criterion.maximum))}</span>
        </p>
        {guide && <p className="line-clamp-2 text-quiet text-sm">{guide}</p>}
        {problem !== null && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
        {stands !== undefined && (
          <p className="font-medium text-info text-sm">{words.stands(stands === null ? nothing : points(stands))}</p>
        )}
      </div>
      {onText && onOpen ? (
        <div className="flex items-center gap-2">
          <Button size="touch" icon={Minus} className="px-0!" aria-label={words.less(name)} onClick={() => step(-1)} />
          <button
            type="button"
            id={id}
            className={value}
            aria-label={words.enter(name, said)}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
            onClick={onOpen}
          >
            {shown}
          </button>
          <Button size="touch" icon={Plus} className="px-0!" aria-label={words.more(name)} onClick={() => step(1)} />
        </div>
      ) : (
        <p className={classNames(value, "content-center")}>
          <span aria-hidden={shown === nothing}>{shown}</span>
          {shown === nothing && <span className="sr-only">{words.empty}</span>}
        </p>
      )}
    </li>
  );
}
