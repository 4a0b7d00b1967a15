import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { unitSpan, unitTitle } from "~/text/units";
import { useLanguage, useWords } from "~/text/words";
import { unitPicker } from "~/text/words/organize/unit-picker";
import { classNames } from "~/ui/class-names";
import type { FoundUnit, ShownUnit } from "./use-units";

const tallest = 320;

/** The list below a unit's field. It lies over the page by itself, so that a table that scrolls does not cut it off. */
export function UnitOptions({
  id,
  field,
  open,
  choices,
  active,
  says,
  quiet,
  past,
  onChoose,
}: {
  id: string;
  field: RefObject<HTMLInputElement>;
  open: boolean;
  /** null: of no unit */
  choices: readonly (ShownUnit | FoundUnit | null)[];
  active: number;
  /** how the search stands, read out; with `quiet`, not shown */
  says: string;
  quiet: boolean;
  /** said of units that were not there on the day */
  past: string;
  onChoose: (unit: ShownUnit | null) => void;
}) {
  const language = useLanguage();
  const words = useWords(unitPicker);
  const place = usePlace(field, open);
  useEffect(() => {
    if (open && active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, open, active]);
  return (
    <span
      style={place}
      className={classNames(
        "fixed z-40 block overflow-y-auto rounded-md border border-edge bg-surface font-normal text-base text-ink shadow-card",
        !open && "hidden",
      )}
    >
      <span role="status" className={quiet ? "sr-only" : "block px-3 py-2 text-quiet text-sm"}>
        {open && says}
      </span>
      <span id={id} role="listbox" aria-label={words.list} className="block">
        {open &&
          choices.map((unit, at) => (
            <span
              key={unit?.id ?? ""}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              onMouseDown={(event) => {
                // A press, not a click: the field would lose the focus first, and its list be gone.
                event.preventDefault();
                onChoose(unit);
              }}
              className={classNames("block cursor-pointer px-3 py-2", at === active ? "bg-brand-soft" : "hover:bg-row")}
            >
              {unit ? (
                <>
                  <span className="block font-medium">
                    {unitTitle(unit)}
                    {unitSpan(unit, language) !== "" && (
                      <span className="font-normal text-quiet">, {unitSpan(unit, language)}</span>
                    )}
                  </span>
                  {"path" in unit && (unit.path.length > 0 || !unit.valid) && (
                    <span className="block text-quiet text-sm">
                      {unit.path.join(" · ")}
                      {!unit.valid && <span className="font-medium text-warn"> {past}</span>}
                    </span>
                  )}
                </>
              ) : (
                <span className="block text-quiet">{words.none}</span>
              )}
            </span>
          ))}
      </span>
    </span>
  );
}

/** Below the field, or above it where there is more room; it follows when the page scrolls. */
function usePlace(field: RefObject<HTMLInputElement>, open: boolean): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    if (!open) return;
    const put = () => {
      const box = field.current?.getBoundingClientRect();
      if (!box) return;
      const [below, above] = [window.innerHeight - box.bottom - 12, box.top - 12];
      const up = below < 200 && above > below;
      const width = Math.min(Math.max(box.width, 320), window.innerWidth - 16);
      const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8));
      const side = up ? { bottom: window.innerHeight - box.top + 4 } : { top: box.bottom + 4 };
      setPlace({ left, width, maxHeight: Math.min(tallest, up ? above : below), ...side });
    };
    put();
    window.addEventListener("scroll", put, true);
    window.addEventListener("resize", put);
    return () => {
      window.removeEventListener("scroll", put, true);
      window.removeEventListener("resize", put);
    };
  }, [field, open]);
  return place;
}
