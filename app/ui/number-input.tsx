import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlLook, Field, type FieldProps } from "./field";

/**
 * A labelled number. It is a text box with a number keyboard: a browser's own number box refuses the comma. What is
 * typed, "8,5" or "8.5", goes to the server as typed.
 */
export function NumberInput({
  label,
  hint,
  error,
  optional,
  id,
  className,
  unit,
  whole = false,
  ...rest
}: FieldProps & { unit?: string; whole?: boolean } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id} className={className}>
      {(aria) => (
        <span className="flex items-center gap-2">
          <input
            type="text"
            inputMode={whole ? "numeric" : "decimal"}
            autoComplete="off"
            className={classNames(controlLook, "figures min-w-20 text-right")}
            {...rest}
            {...aria}
          />
          {unit && <span className="shrink-0 text-quiet text-sm">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
