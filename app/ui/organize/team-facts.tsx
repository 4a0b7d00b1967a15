import { useState } from "react";
import type { Bloc } from "~/domain/record";
import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { NumberInput } from "~/ui/number-input";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import type { Entry } from "./entry";
import { UnitPicker } from "./unit-picker";
import type { ShownUnit } from "./use-units";

/**
 * A team's own fields, for a new one and an old one. Choosing the unit that it stands for writes that unit's name, as
 * it is there on the contest's day; the name can be changed, and stays as it is when the catalogue changes later.
 */
export function TeamFacts({
  entry,
  blocs,
  unit,
  on,
}: {
  entry: Entry;
  blocs: readonly Bloc[];
  unit: ShownUnit | null;
  on: string | null;
}) {
  const words = useWords(teamsForm);
  const { defaultValue, ...unitName } = entry.text("unitName");
  const [named, setNamed] = useState(defaultValue);
  return (
    <div className="grid items-start gap-5 sm:grid-cols-[12rem_1fr_1fr]">
      <NumberInput label={words.number} optional whole {...entry.text("number")} />
      <TextInput label={words.name} {...entry.text("name")} />
      {blocs.length > 0 && (
        <Select
          label={words.bloc}
          placeholder={words.noBloc}
          options={blocs.map((bloc) => ({ value: bloc.id, label: bloc.name }))}
          {...entry.text("bloc")}
        />
      )}
      <UnitPicker
        className="sm:col-start-2"
        label={words.of}
        optional
        unit={unit}
        on={on}
        onChoose={(chosen) => chosen && setNamed(chosen.name)}
        {...entry.text("unit")}
      />
      <TextInput
        label={words.unit}
        hint={words.unitHint}
        optional
        value={named}
        onChange={(event) => setNamed(event.target.value)}
        {...unitName}
      />
    </div>
  );
}
