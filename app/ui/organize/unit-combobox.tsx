import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { day } from "~/text/format";
import { unitLabel } from "~/text/units";
import { useLanguage, useWords } from "~/text/words";
import { unitPicker } from "~/text/words/organize/unit-picker";
import { classNames } from "~/ui/class-names";
import { UnitOptions } from "./unit-options";
import { type ShownUnit, useUnitSearch } from "./use-units";

/**
 * A field in which one types some letters of a unit's name and chooses, by hand or by the arrow keys. It sends the unit's
 * id under `name`, and what stands in the field under `<name>Typed`: that is all a browser without scripts can give, and
 * the server reads it as well.
 */
export function UnitCombobox({
  name,
  chosen,
  on,
  keep = true,
  none = true,
  onChoose,
  className,
  ...aria
}: {
  name: string;
  chosen: ShownUnit | null;
  /** a day: units that were not there then come last, and say so */
  on?: string | null;
  /** what is chosen stays in the field; else the field is empty again for the next one */
  keep?: boolean;
  /** "of no unit" is a choice */
  none?: boolean;
  onChoose?: (unit: ShownUnit | null) => void;
  className: string;
  id?: string;
  placeholder?: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true | undefined;
}) {
  const language = useLanguage();
  const words = useWords(unitPicker);
  const [unit, setUnit] = useState(chosen);
  const [typed, setTyped] = useState(chosen ? unitLabel(chosen, language) : "");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { units, state, q, look } = useUnitSearch(on);
  const input = useRef<HTMLInputElement>(null);
  const changed = useRef(false);
  const list = useId();

  // A form learns of what was chosen as it learns of what is typed.
  useEffect(() => {
    if (!changed.current) return;
    changed.current = false;
    input.current?.dispatchEvent(new Event("input", { bubbles: true }));
  });

  const withNone = none && (unit !== null || typed === "");
  const choices: (ShownUnit | null)[] = [...(withNone ? [null] : []), ...units];
  const choose = (next: ShownUnit | null) => {
    setUnit(keep ? next : null);
    setTyped(keep && next ? unitLabel(next, language) : "");
    setOpen(false);
    setActive(-1);
    changed.current = true;
    onChoose?.(next);
  };
  const show = (text: string, at?: number) => {
    look(text, at);
    setOpen(true);
    setActive(-1);
  };
  const keys = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!open) show(unit ? "" : typed, 0);
      else if (choices.length > 0) setActive((active + step + choices.length) % choices.length);
    } else if (event.key === "Enter" && open) {
      // In a list Enter chooses; it must not send the form half filled in.
      event.preventDefault();
      const at = active >= 0 ? active : units.length === 1 && state === "found" ? choices.length - 1 : -1;
      const next = choices[at];
      if (next !== undefined) choose(next);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <span className="relative block">
      <input type="hidden" name={name} value={unit?.id ?? ""} />
      <input
        ref={input}
        type="text"
        role="combobox"
        name={`${name}Typed`}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setUnit(null);
          show(event.target.value);
        }}
        onClick={() => open || show(unit ? "" : typed, 0)}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
        className={classNames(className, "pr-9")}
        {...aria}
      />
      {typed !== "" && keep && (
        <button
          type="button"
          aria-label={words.clear}
          title={words.clear}
          onClick={() => choose(null)}
          className="absolute top-1/2 right-1 grid size-8 -translate-y-1/2 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
      <UnitOptions
        id={list}
        field={input}
        open={open}
        choices={state === "looking" && units.length === 0 ? [] : choices}
        active={active}
        says={
          state === "looking"
            ? words.looking
            : state === "lost"
              ? words.unreachable
              : units.length === 0
                ? words.nothing(q)
                : words.found(String(units.length))
        }
        quiet={state === "found" && units.length > 0}
        past={on ? words.past(day(on)) : ""}
        onChoose={choose}
      />
    </span>
  );
}
