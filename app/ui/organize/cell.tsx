import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { classNames } from "~/ui/class-names";
import { FieldError } from "~/ui/field";
import type { Option } from "~/ui/select";
import { Td } from "~/ui/table";

type Shown = { error?: string[] | null; label: string };

export const cellLook =
  "block w-full min-h-10 rounded-sm border border-edge bg-surface px-2 py-1.5 text-sm text-ink " +
  "aria-invalid:border-danger aria-invalid:border-2";

/** The head of the column, where a narrow screen makes a card of each row (`stacked` of `Rows`). */
function CardLabel({ children }: { children: string }) {
  return (
    <span aria-hidden className="hidden text-quiet text-xs max-sm:in-[.stacked]:block">
      {children}
    </span>
  );
}

/** A cell of a table that one types in; `note` stands below it; `label` says to those who listen what the head of its column says. */
export function TextCell({
  label,
  error,
  numeric = false,
  note,
  className,
  ...rest
}: Shown & { numeric?: boolean; note?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Td className={classNames("px-1.5", className)}>
      <CardLabel>{label}</CardLabel>
      <input
        type="text"
        autoComplete="off"
        inputMode={numeric ? "decimal" : undefined}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        className={classNames(cellLook, numeric && "figures text-right")}
        {...rest}
      />
      {note && <p className="text-quiet text-xs">{note}</p>}
      {error && <FieldError>{error[0]}</FieldError>}
    </Td>
  );
}

/** A cell in which one types several lines; `note` stands below it. */
export function AreaCell({
  label,
  error,
  note,
  className,
  ...rest
}: Shown & { note?: ReactNode } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Td className={classNames("px-1.5", className)}>
      <textarea
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        className={classNames(cellLook, "resize-y")}
        {...rest}
      />
      {note && <p className="text-quiet text-xs">{note}</p>}
      {error && <FieldError>{error[0]}</FieldError>}
    </Td>
  );
}

/** A cell of a table in which one chooses. */
export function ChoiceCell({
  label,
  error,
  options,
  className,
  ...rest
}: Shown & { options: readonly Option[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Td className={classNames("px-1.5", className)}>
      <CardLabel>{label}</CardLabel>
      <select aria-label={label} aria-invalid={error ? true : undefined} className={cellLook} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && <FieldError>{error[0]}</FieldError>}
    </Td>
  );
}
