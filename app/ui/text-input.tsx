import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlLook, Field, type FieldProps } from "./field";

/** A labelled line of text. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  id,
  className,
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id} className={className}>
      {(aria) => <input type="text" className={controlLook} autoComplete="off" {...rest} {...aria} />}
    </Field>
  );
}

/** A labelled text of several lines. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  className,
  rows = 4,
  ...rest
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id} className={className}>
      {(aria) => <textarea rows={rows} className={classNames(controlLook, "resize-y")} {...rest} {...aria} />}
    </Field>
  );
}
