import { useWords } from "~/text/words";
import { unitPicker } from "~/text/words/organize/unit-picker";
import { controlLook, Field, FieldError, type FieldProps } from "~/ui/field";
import { Td } from "~/ui/table";
import { cellLook } from "./cell";
import { UnitCombobox } from "./unit-combobox";
import type { ShownUnit } from "./use-units";

type Given = {
  name: string;
  /** the unit that stands there now */
  unit: ShownUnit | null;
  /** the contest's day, if it has one: units that were not there then come last */
  on?: string | null;
  onChoose?: (unit: ShownUnit | null) => void;
};

/**
 * A labelled field that chooses a unit of the catalogue, or none: `<UnitPicker label=… unit={…} on={…}
 * {...entry.text("unit")} />`. Its form reads `unit` and `unitTyped` (`picked` of `http/forms/units.ts`).
 */
export function UnitPicker({
  label,
  hint,
  error,
  optional,
  className,
  unit,
  name,
  on,
  onChoose,
}: FieldProps & Given & { className?: string; defaultValue?: string }) {
  const words = useWords(unitPicker);
  return (
    <Field label={label} hint={hint ?? words.hint} error={error} optional={optional} className={className}>
      {(aria) => (
        <UnitCombobox name={name} chosen={unit} on={on} onChoose={onChoose} className={controlLook} {...aria} />
      )}
    </Field>
  );
}

/** The same in a cell of a table; `label` says to those who listen what the head of its column says. */
export function UnitCell({
  label,
  error,
  unit,
  name,
  on,
}: Given & { label: string; error?: string[] | null; defaultValue?: string }) {
  return (
    <Td className="min-w-56 px-1.5">
      <UnitCombobox
        name={name}
        chosen={unit}
        on={on}
        className={cellLook}
        aria-label={label}
        aria-invalid={error ? true : undefined}
      />
      {error && <FieldError>{error[0]}</FieldError>}
    </Td>
  );
}
