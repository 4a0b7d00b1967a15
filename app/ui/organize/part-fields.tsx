import { useState } from "react";
import { useFormat, useWords } from "~/text/words";
import { partForm } from "~/text/words/organize/part";
import { Checkbox } from "~/ui/checkbox";
import { NumberInput } from "~/ui/number-input";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { TextArea, TextInput } from "~/ui/text-input";
import { TextCell } from "./cell";
import type { Entry } from "./entry";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";
import { TimeFields } from "./time-fields";

/** One part: how it is marked, its criteria, its time. Fields that a choice makes needless are not shown. */
export function PartFields({ entry, fresh, marked }: { entry: Entry; fresh: string; marked: number }) {
  const words = useWords(partForm);
  const { count } = useFormat();
  const [marking, setMarking] = useState(entry.text("marking").defaultValue);
  const [scoredPer, setScoredPer] = useState(entry.text("scoredPer").defaultValue);
  const [take, setTake] = useState(entry.text("take").defaultValue);
  return (
    <>
      <Panel title={words.marking}>
        {marked > 0 && <p className="mb-4 text-quiet text-sm">{words.marked(count(marked))}</p>}
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextInput label={words.name} {...entry.text("name")} />
          <NumberInput label={words.coefficient} hint={words.coefficientHint} {...entry.text("coefficient")} />
        </div>
        <fieldset className="mt-4">
          <legend className="font-semibold text-sm">{words.marking}</legend>
          {(["panel", "tally"] as const).map((by) => (
            <Checkbox
              key={by}
              type="radio"
              label={words.markings[by]}
              onChange={() => setMarking(by)}
              {...entry.radio("marking", by)}
            />
          ))}
        </fieldset>
        <div className="mt-4 grid items-start gap-5 sm:grid-cols-2">
          {marking === "tally" && (
            <>
              <NumberInput label={words.questions} whole {...entry.text("questions")} />
              <NumberInput label={words.pointsEach} {...entry.text("pointsEach")} />
              <TextArea
                label={words.key}
                hint={words.keyHint}
                optional
                rows={3}
                spellCheck={false}
                className="sm:col-span-2"
                {...entry.text("key")}
              />
            </>
          )}
          <Select
            label={words.scoredPer}
            options={optionsOf(words.scoredPers)}
            onChange={(event) => setScoredPer(event.target.value)}
            {...entry.text("scoredPer")}
          />
          {scoredPer === "contestant" && (
            <Select
              label={words.take}
              options={optionsOf(words.takes)}
              onChange={(event) => setTake(event.target.value)}
              {...entry.text("take")}
            />
          )}
          {scoredPer === "contestant" && take === "best" && <NumberInput label={words.k} whole {...entry.text("k")} />}
        </div>
      </Panel>
      {marking === "panel" && <Criteria entry={entry} fresh={fresh} />}
      <TimeFields entry={entry} fresh={fresh} />
    </>
  );
}

function Criteria({ entry, fresh }: { entry: Entry; fresh: string }) {
  const words = useWords(partForm);
  return (
    <Panel title={words.criteria} hint={words.criteriaHint}>
      <Rows
        entry={entry}
        list="criteria"
        fresh={fresh}
        blank={{ name: "", maximum: "", step: "0,25", guide: "" }}
        caption={words.criteria}
        head={[
          { label: words.criterion },
          { label: words.maximum, numeric: true, className: "w-28" },
          { label: words.step, numeric: true, className: "w-24" },
          { label: words.guide },
        ]}
        add={words.addCriterion}
        movable
        nameOf={(row) => String(row.name)}
      >
        {(row, at) => (
          <>
            <TextCell label={words.criterion} {...entry.cell("criteria", at, row, "name")} />
            <TextCell label={words.maximum} numeric {...entry.cell("criteria", at, row, "maximum")} />
            <TextCell label={words.step} numeric {...entry.cell("criteria", at, row, "step")} />
            <TextCell label={words.guide} {...entry.cell("criteria", at, row, "guide")} />
          </>
        )}
      </Rows>
    </Panel>
  );
}
