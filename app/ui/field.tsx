import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, in the reader's language; of a list, the first is shown. */
  error?: string | readonly string[] | null;
  optional?: boolean;
};

type Aria = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** The look of every control that one types or chooses in. */
export const controlLook =
  "block w-full min-h-11 rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink shadow-none " +
  "aria-invalid:border-danger aria-invalid:border-2 disabled:bg-sunken disabled:text-quiet";

/**
 * A label above its control, a hint, and what is wrong with it, tied together for those who listen. Controls are
 * uncontrolled: give them `defaultValue`, and what was typed stays when the server refuses it.
 */
export function Field({
  label,
  hint,
  error,
  optional,
  id,
  className,
  children,
}: FieldProps & { id?: string; className?: string; children: (aria: Aria) => ReactNode }) {
  const own = useId();
  const control = id ?? own;
  const wrong = typeof error === "string" ? error : error?.[0];
  const words = useWords(common).form;
  const described = [hint && `${control}-hint`, wrong && `${control}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("flex flex-col gap-1", className)}>
      <label htmlFor={control} className="font-semibold text-sm">
        {label}
        {optional && <span className="ml-1 font-normal text-quiet">({words.optional})</span>}
      </label>
      {children({ id: control, "aria-describedby": described || undefined, "aria-invalid": wrong ? true : undefined })}
      {hint && (
        <p id={`${control}-hint`} className="text-quiet text-sm">
          {hint}
        </p>
      )}
      {wrong && <FieldError id={`${control}-error`}>{wrong}</FieldError>}
    </div>
  );
}

/** What is wrong with a field, where the field itself is not one of ours. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-danger text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
