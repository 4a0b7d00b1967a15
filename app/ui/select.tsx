import type { SelectHTMLAttributes } from "react";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { controlLook, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string; disabled?: boolean };

/** A labelled choice from a list. With `placeholder` (or `true` for the usual one) nothing is chosen at first. */
export function Select({
  label,
  hint,
  error,
  optional,
  id,
  className,
  options,
  placeholder,
  ...rest
}: FieldProps & { options: readonly Option[]; placeholder?: string | true } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    "placeholder" | "children"
  >) {
  const words = useWords(common).form;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id} className={className}>
      {(aria) => (
        <select className={controlLook} {...rest} {...aria}>
          {placeholder && <option value="">{placeholder === true ? words.choose : placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
