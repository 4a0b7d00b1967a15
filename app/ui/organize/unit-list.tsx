import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { day } from "~/text/format";
import { unitLabel, unitTitle } from "~/text/units";
import { useLanguage, useWords } from "~/text/words";
import { unitPicker } from "~/text/words/organize/unit-picker";
import { Button } from "~/ui/button";
import { controlLook, FieldError } from "~/ui/field";
import { UnitCombobox } from "./unit-combobox";
import { type ShownUnit, unitsBelow } from "./use-units";

/**
 * Several units in a form, sent as fields of one name in their order. `below` offers to add all units directly below one
 * at once: those that there were on the day `on`.
 */
export function UnitList({
  name,
  label,
  hint,
  error,
  units,
  on,
  below,
  onChange,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: readonly string[] | null;
  units: readonly ShownUnit[];
  on?: string | null;
  below?: ShownUnit | null;
  onChange?: (units: readonly ShownUnit[]) => void;
}) {
  const language = useLanguage();
  const words = useWords(unitPicker);
  const [chosen, setChosen] = useState(units);
  const [said, setSaid] = useState("");
  const id = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The list itself is the reason: a form learns of it as it learns of what is typed.
    if (first.current) first.current = false;
    else if (chosen) frame.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [chosen]);
  const set = (next: readonly ShownUnit[]) => {
    setChosen(next);
    onChange?.(next);
  };
  const add = (more: readonly ShownUnit[]) => {
    const present = new Set(chosen.map((unit) => unit.id));
    set([...chosen, ...more.filter((unit) => !present.has(unit.id))]);
  };
  const addBelow = async (under: ShownUnit) => {
    const found = await unitsBelow(under.id, on ?? null);
    setSaid(
      found === null ? words.unreachable : found.length === 0 ? words.noneUnder : words.addedMany(`${found.length}`),
    );
    if (found) add(found);
  };
  return (
    <fieldset ref={frame} className="flex min-w-0 flex-col gap-2" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="font-semibold text-sm">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-quiet text-sm">
          {hint}
        </p>
      )}
      {chosen.length === 0 ? (
        <p className="text-quiet text-sm">{words.empty}</p>
      ) : (
        <ul className="flex max-h-72 flex-wrap gap-2 overflow-y-auto">
          {chosen.map((unit) => (
            <li
              key={unit.id}
              className="inline-flex items-center gap-1 rounded-md border border-line bg-sunken py-0.5 pl-3 text-sm"
            >
              <input type="hidden" name={name} value={unit.id} />
              {unitLabel(unit, language)}
              <button
                type="button"
                aria-label={words.remove(unitLabel(unit, language))}
                onClick={() => set(chosen.filter((one) => one.id !== unit.id))}
                className="grid size-8 place-items-center rounded-sm text-quiet hover:text-ink"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <UnitCombobox
        name={`${name}Added`}
        chosen={null}
        on={on}
        keep={false}
        none={false}
        onChoose={(unit) => {
          if (!unit) return;
          add([unit]);
          setSaid(words.added(unitTitle(unit)));
        }}
        className={controlLook}
        placeholder={`${words.add} …`}
        aria-label={`${words.add}: ${typeof label === "string" ? label : ""}`}
        aria-describedby={`${id}-add`}
      />
      <p id={`${id}-add`} className="text-quiet text-sm">
        {words.hint}
      </p>
      {below && (
        <Button size="small" className="self-start" onClick={() => addBelow(below)}>
          {on ? words.allUnder(unitTitle(below), day(on)) : words.allUnderNow(unitTitle(below))}
        </Button>
      )}
      <p role="status" className="text-quiet text-sm">
        {said}
      </p>
      {error && <FieldError>{error[0]}</FieldError>}
    </fieldset>
  );
}
