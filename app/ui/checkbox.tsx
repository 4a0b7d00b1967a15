import { type InputHTMLAttributes, useId } from "react";
import { classNames } from "./class-names";
import { FieldError, type FieldProps } from "./field";

/** A box to tick, or one of several to choose (`type="radio"`), its label beside it. */
export function Checkbox({
  label,
  hint,
  error,
  id,
  className,
  type = "checkbox",
  ...rest
}: Omit<FieldProps, "optional"> & InputHTMLAttributes<HTMLInputElement>) {
  const own = useId();
  const control = id ?? own;
  const wrong = typeof error === "string" ? error : error?.[0];
  const described = [hint && `${control}-hint`, wrong && `${control}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("flex flex-col gap-1", className)}>
      <label htmlFor={control} className="flex min-h-11 items-start gap-3 py-2">
        <input
          id={control}
          type={type}
          className="mt-0.5 size-5 shrink-0 accent-brand-fill"
          aria-describedby={described || undefined}
          aria-invalid={wrong ? true : undefined}
          {...rest}
        />
        <span>
          {label}
          {hint && (
            <span id={`${control}-hint`} className="block text-quiet text-sm">
              {hint}
            </span>
          )}
        </span>
      </label>
      {wrong && <FieldError id={`${control}-error`}>{wrong}</FieldError>}
    </div>
  );
}
