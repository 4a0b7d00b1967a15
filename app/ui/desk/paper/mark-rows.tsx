import { useId } from "react";
import type { PaperForm } from "../../../domain/desk/paper";
import { useFormat, useLanguage, useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { reasonIn } from "../../../text/words/reasons";
import { classNames } from "../../class-names";
import { controlLook, FieldError } from "../../field";
import type { Errors } from "../context";
import type { Problems, Typed } from "./typed-marks";

/** A line for each criterion, in the sheet's order, with the box that its mark is typed in. */
export function MarkRows({
  criteria,
  typed,
  problems,
  tried,
  errors,
  onType,
}: {
  criteria: PaperForm["criteria"];
  typed: Typed;
  problems: Problems;
  /** the sheet was to be saved: what is missing is said too */
  tried: boolean;
  errors: Errors;
  onType: (criterion: string, text: string) => void;
}) {
  const words = useWords(keying);
  const { maximum: shown } = useFormat();
  const language = useLanguage();
  const id = useId();
  return (
    <ul className="divide-y divide-line">
      {criteria.map(({ id: criterion, name, maximum, step }, at) => {
        const problem = problems[criterion];
        const said = problem && (problem !== "missing-mark" || tried);
        const wrong = said
          ? reasonIn({ refused: problem, with: { maximum, step } }, language)
          : errors[`marks[${at}].mark`]?.[0];
        return (
          <li key={criterion} className="py-1.5">
            <div className="flex items-center gap-3">
              <label htmlFor={`${id}-${at}`} className="min-w-0 flex-1">
                <span className="sr-only">{words.mark} </span>
                <span className="font-medium">{name}</span>
              </label>
              <span className="shrink-0 text-quiet text-sm">{words.max(shown(maximum))}</span>
              <input
                id={`${id}-${at}`}
                name={`mark-${at}`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                value={typed[criterion] ?? ""}
                onChange={(event) => onType(criterion, event.currentTarget.value)}
                onFocus={(event) => event.currentTarget.select()}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? `${id}-${at}-error` : undefined}
                className={classNames(controlLook, "figures w-28! shrink-0 text-right text-lg!")}
              />
            </div>
            {wrong && (
              <div className="mt-1 flex justify-end">
                <FieldError id={`${id}-${at}-error`}>{wrong}</FieldError>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
