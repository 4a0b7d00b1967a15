import { useState } from "react";
import type { Criterion, Part, Round } from "~/domain/record";
import { useWords } from "~/text/words";
import { roundForm } from "~/text/words/organize/round";
import { rulesForm } from "~/text/words/organize/rules";
import { Checkbox } from "~/ui/checkbox";
import { NumberInput } from "~/ui/number-input";
import { Panel } from "~/ui/panel";
import { type Option, Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { ChoiceCell } from "./cell";
import type { Entry } from "./entry";
import { PrizeFields } from "./prize-fields";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";

type Given = {
  entry: Entry;
  fresh: string;
  earlier: readonly Round[];
  parts: readonly Part[];
  criteria: readonly Criterion[];
};

/** One round's rules: how it ranks and what separates ties, then its prizes, then who goes on. */
export function RoundFields({ entry, fresh, earlier, parts, criteria }: Given) {
  const words = useWords(roundForm);
  const { roundName, kind, kinds } = useWords(rulesForm);
  return (
    <>
      <Panel title={words.ranking}>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextInput label={roundName} {...entry.text("name")} />
          <Select label={kind} options={optionsOf(kinds)} {...entry.text("kind")} />
          <Select label={words.rankBy} options={optionsOf(words.rankBys)} {...entry.text("rankBy")} />
          {earlier.length > 0 && (
            <Select
              label={words.carry}
              placeholder={words.carryNone}
              options={earlier.map((round) => ({ value: round.id, label: round.name }))}
              {...entry.text("carryFrom")}
            />
          )}
          {earlier.length > 0 && <NumberInput label={words.carryCoefficient} {...entry.text("carryCoefficient")} />}
        </div>
        <h3 className="mt-6 font-semibold">{words.ties}</h3>
        <p className="mb-2 text-quiet text-sm">{words.tiesHint}</p>
        <TieBreaks entry={entry} fresh={fresh} parts={parts} criteria={criteria} />
      </Panel>
      <PrizeFields entry={entry} fresh={fresh} parts={parts} />
      <Advance entry={entry} />
    </>
  );
}

function TieBreaks({ entry, fresh, parts, criteria }: Omit<Given, "earlier">) {
  const words = useWords(roundForm);
  const by = words.tieBy;
  const nameOf = (id: string) => parts.find((part) => part.id === id)?.name ?? "";
  const options: Option[] = [
    ...parts.map((part) => ({ value: `part:${part.id}`, label: by.part(part.name) })),
    ...criteria.map((one) => ({ value: `criterion:${one.id}`, label: by.criterion(one.name, nameOf(one.part)) })),
    { value: "chair", label: by.chair },
    { value: "fewer-penalties", label: by["fewer-penalties"] },
    ...parts.map((part) => ({ value: `shorter-time:${part.id}`, label: by["shorter-time"](part.name) })),
    { value: "decision", label: by.decision },
  ];
  const label = (key: unknown) => options.find((option) => option.value === key)?.label ?? "";
  return (
    <Rows
      entry={entry}
      list="tieBreaks"
      fresh={fresh}
      blank={{ key: options[0]?.value ?? "decision" }}
      caption={words.ties}
      head={[{ label: words.tie }]}
      add={words.addTie}
      movable
      nameOf={(row) => label(row.key)}
    >
      {(row, at) => <ChoiceCell label={words.tie} options={options} {...entry.cell("tieBreaks", at, row, "key")} />}
    </Rows>
  );
}

function Advance({ entry }: { entry: Entry }) {
  const words = useWords(roundForm);
  const tick = entry.tick("advances");
  const [advances, setAdvances] = useState(tick.defaultChecked);
  return (
    <Panel title={words.advance}>
      <Checkbox label={words.advances} onChange={(event) => setAdvances(event.target.checked)} {...tick} />
      {advances && (
        <div className="mt-3 grid items-start gap-5 sm:grid-cols-2">
          <NumberInput label={words.best} unit={words.bestUnit} whole {...entry.text("best")} />
          <Select label={words.of} options={optionsOf(words.ofs)} {...entry.text("of")} />
          <NumberInput label={words.bestOfRest} unit={words.restUnit} whole {...entry.text("bestOfRest")} />
          <Select label={words.advanceOnTie} options={optionsOf(words.advanceOnTies)} {...entry.text("advanceOnTie")} />
        </div>
      )}
    </Panel>
  );
}
