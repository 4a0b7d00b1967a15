import { Delete } from "lucide-react";
import { type MouseEvent, useRef } from "react";
import type { Sheet } from "../../domain/sheet";
import { useFormat, useLanguage, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Button } from "../button";
import { classNames } from "../class-names";
import { FieldError } from "../field";

const digits = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
const longest = 7;

const stay = (event: MouseEvent) => event.preventDefault();

/** The dialog gives the focus to what has the attribute, which React leaves out; later criteria find the dialog open. */
function takeFocus(input: HTMLInputElement | null) {
  input?.setAttribute("autofocus", "");
  input?.focus();
}

/**
 * The number pad of one criterion. What is typed, on the pad or on a keyboard, goes to the draft at once; the first digit
 * takes the place of what was there.
 */
export function Pad({
  criterion: { name, maximum: most, step },
  text,
  problem,
  onText,
  onNext,
  onDone,
}: {
  criterion: Sheet["criteria"][number];
  text: string;
  problem: string | null;
  onText: (text: string) => void;
  /** null after the last criterion */
  onNext: (() => void) | null;
  onDone: () => void;
}) {
  const words = useWords(judge).pad;
  const { maximum } = useFormat();
  const comma = useLanguage() === "vi" ? "," : ".";
  const fresh = useRef(true);
  const type = (next: string) => {
    fresh.current = false;
    onText(next.slice(0, longest));
  };
  const press = (key: string) => {
    const before = fresh.current ? "" : text;
    if (key !== comma) type(before + key);
    else if (!/[.,]/.test(before)) type(`${before || "0"}${comma}`);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-end justify-between gap-4">
        <p className="text-quiet">{words.range(maximum(most), maximum(step))}</p>
        <input
          type="text"
          inputMode="none"
          autoComplete="off"
          ref={takeFocus}
          aria-label={`${words.label}: ${name}`}
          aria-invalid={problem !== null || undefined}
          value={text.replace(".", comma)}
          maxLength={longest}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") (onNext ?? onDone)();
          }}
          className={classNames(
            "figures w-44 rounded-md border-2 bg-surface px-3 text-right font-bold text-5xl",
            problem === null ? "border-edge" : "border-danger text-danger",
          )}
        />
      </div>
      <div className="min-h-6">{problem !== null && <FieldError>{problem}</FieldError>}</div>
      {/* A key of the pad leaves the focus in the box, for those who type on both. */}
      <fieldset aria-label={words.label} className="grid grid-cols-4 gap-2" onMouseDown={stay}>
        <div className="col-span-3 grid grid-cols-3 gap-2">
          {[...digits, comma, "0"].map((key) => (
            <Button
              key={key}
              size="touch"
              className="min-h-16! text-2xl! figures"
              aria-label={key === comma ? words.comma : undefined}
              onClick={() => press(key)}
            >
              {key}
            </Button>
          ))}
          <Button
            size="touch"
            icon={Delete}
            className="min-h-16! text-2xl!"
            aria-label={words.back}
            onClick={() => type(text.slice(0, -1))}
          />
        </div>
        <div className="flex flex-col gap-2 *:flex-1 *:px-2!">
          <Button size="touch" onClick={() => type("")}>
            {words.clear}
          </Button>
          {onNext && (
            <Button size="touch" onClick={onNext}>
              {words.next}
            </Button>
          )}
          <Button size="touch" kind="primary" onClick={onDone}>
            {words.done}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}
