import { Eye, EyeOff } from "lucide-react";
import { type InputHTMLAttributes, useState } from "react";
import { classNames } from "./class-names";
import { controlLook, Field, type FieldProps } from "./field";

/** A labelled password, and a button that shows what was typed. */
export function PasswordInput({
  label,
  hint,
  error,
  show,
  className,
  ...rest
}: Omit<FieldProps, "optional"> & InputHTMLAttributes<HTMLInputElement> & { show: string }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(aria) => (
        <div className="relative">
          <input
            type={shown ? "text" : "password"}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={classNames(controlLook, "pr-12")}
            {...rest}
            {...aria}
          />
          <button
            type="button"
            aria-label={show}
            aria-pressed={shown}
            title={show}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-md text-quiet hover:text-ink"
          >
            <Icon aria-hidden className="size-5" />
          </button>
        </div>
      )}
    </Field>
  );
}
