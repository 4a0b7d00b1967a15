import { useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { TextInput } from "~/ui/text-input";
import { TextCell } from "./cell";
import type { Entry } from "./entry";
import { Rows } from "./rows";
import { UnitList } from "./unit-list";

/** The end of a unit: its last day, and what comes after. One form for a new name, a split and a merger. */
export function EndFields({ entry, batch, kind }: { entry: Entry; batch: string; kind: string }) {
  const { ending, one } = useWords(unitsPage);
  return (
    <>
      <TextInput
        className="max-w-xs"
        label={ending.lastDay}
        hint={ending.lastDayHint}
        inputMode="numeric"
        {...entry.text("lastDay")}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold text-sm">{ending.fresh}</legend>
        <p className="text-quiet text-sm">{ending.freshHint}</p>
        <Rows
          entry={entry}
          list="fresh"
          fresh={batch}
          blank={{ name: "", kind }}
          caption={ending.fresh}
          head={[{ label: one.name }, { label: one.kind, className: "w-40" }]}
          add={ending.addFresh}
          nameOf={(row) => String(row.name)}
        >
          {(row, at) => (
            <>
              <TextCell label={one.name} {...entry.cell("fresh", at, row, "name")} />
              <TextCell label={one.kind} {...entry.cell("fresh", at, row, "kind")} />
            </>
          )}
        </Rows>
      </fieldset>
      <UnitList
        name="successors"
        label={ending.successors}
        hint={ending.successorsHint}
        error={entry.errorOf("successorsAdded")}
        units={[]}
      />
      <UnitList
        name="others"
        label={ending.others}
        hint={ending.othersHint}
        error={entry.errorOf("othersAdded")}
        units={[]}
      />
      <p className="text-quiet text-sm">{ending.noSuccessor}</p>
    </>
  );
}
