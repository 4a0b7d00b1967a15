import { useState } from "react";
import { useWords } from "~/text/words";
import { partForm } from "~/text/words/organize/part";
import { Checkbox } from "~/ui/checkbox";
import { NumberInput } from "~/ui/number-input";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { Td } from "~/ui/table";
import { TextInput } from "~/ui/text-input";
import { TextCell } from "./cell";
import type { Entry } from "./entry";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";

/** A part's limits, and what passing them costs. The costs are asked only where there is a limit. */
export function TimeFields({ entry, fresh }: { entry: Entry; fresh: string }) {
  const words = useWords(partForm);
  const [least, most] = [entry.text("minimum"), entry.text("maximum")];
  const [limits, setLimits] = useState({ under: least.defaultValue !== "", over: most.defaultValue !== "" });
  return (
    <Panel title={words.time} hint={words.timeHint}>
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <TextInput
          label={words.minimum}
          optional
          inputMode="numeric"
          onChange={(event) => setLimits({ ...limits, under: event.target.value.trim() !== "" })}
          {...least}
        />
        <TextInput
          label={words.most}
          optional
          inputMode="numeric"
          onChange={(event) => setLimits({ ...limits, over: event.target.value.trim() !== "" })}
          {...most}
        />
        {(limits.under || limits.over) && (
          <TextInput label={words.grace} optional inputMode="numeric" {...entry.text("grace")} />
        )}
      </div>
      {limits.over && (
        <TextInput
          className="mt-5 max-w-md"
          label={words.warnings}
          hint={words.warningsHint}
          optional
          {...entry.text("warnings")}
        />
      )}
      {limits.over && <Cost entry={entry} fresh={fresh} side="over" />}
      {limits.under && <Cost entry={entry} fresh={fresh} side="under" />}
      {(limits.under || limits.over) && (
        <Select
          className="mt-5 max-w-xs"
          label={words.appliesTo}
          options={optionsOf(words.places)}
          {...entry.text("appliesTo")}
        />
      )}
    </Panel>
  );
}

function Cost({ entry, fresh, side }: { entry: Entry; fresh: string; side: "over" | "under" }) {
  const words = useWords(partForm);
  const first = entry.text(side);
  const [kind, setKind] = useState(first.defaultValue);
  const list = `${side}Rows`;
  return (
    <fieldset className="mt-5 grid items-start gap-5 border-line border-t pt-4 sm:grid-cols-3">
      <legend className="sr-only">{words[side]}</legend>
      <Select
        label={words[side]}
        options={optionsOf(words.rule)}
        onChange={(event) => setKind(event.target.value)}
        {...first}
      />
      {(kind === "full-periods" || kind === "started-periods") && (
        <>
          <TextInput label={words.seconds} inputMode="numeric" {...entry.text(`${side}Seconds`)} />
          <NumberInput label={words.points} {...entry.text(`${side}Points`)} />
        </>
      )}
      {kind === "table" && (
        <div className="sm:col-span-3">
          <Rows
            entry={entry}
            list={list}
            fresh={fresh}
            blank={{ from: "", points: "", stopped: false }}
            caption={words.rows}
            head={[{ label: words.from }, { label: words.points, numeric: true }, { label: words.stopped }]}
            add={words.addRow}
            nameOf={(row) => String(row.from)}
          >
            {(row, at) => (
              <>
                <TextCell label={words.from} {...entry.cell(list, at, row, "from")} />
                <TextCell label={words.points} numeric {...entry.cell(list, at, row, "points")} />
                <Td className="py-0">
                  <Checkbox
                    name={`${list}[${at}].stopped`}
                    defaultChecked={row.stopped === true}
                    label={<span className="sr-only">{words.stopped}</span>}
                  />
                </Td>
              </>
            )}
          </Rows>
        </div>
      )}
    </fieldset>
  );
}
