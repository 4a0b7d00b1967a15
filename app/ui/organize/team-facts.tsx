import type { Bloc } from "~/domain/record";
import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { NumberInput } from "~/ui/number-input";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import type { Entry } from "./entry";

/** A team's own fields, for a new one and an old one. */
export function TeamFacts({ entry, blocs }: { entry: Entry; blocs: readonly Bloc[] }) {
  const words = useWords(teamsForm);
  return (
    <div className="grid items-start gap-5 sm:grid-cols-[12rem_1fr_1fr]">
      <NumberInput label={words.number} optional whole {...entry.text("number")} />
      <TextInput label={words.name} {...entry.text("name")} />
      <TextInput label={words.unit} hint={words.unitHint} optional {...entry.text("unitName")} />
      {blocs.length > 0 && (
        <Select
          className="sm:col-start-2"
          label={words.bloc}
          placeholder={words.noBloc}
          options={blocs.map((bloc) => ({ value: bloc.id, label: bloc.name }))}
          {...entry.text("bloc")}
        />
      )}
    </div>
  );
}
