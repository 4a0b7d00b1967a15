import { useWords } from "~/text/words";
import { facts } from "~/text/words/organize/facts";
import { Checkbox } from "~/ui/checkbox";
import type { Option } from "~/ui/select";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import type { Entry } from "./entry";

/** What a contest is called, who holds it, where and when: the same fields for a new contest and an old one. */
export function FactsFields({ entry, parents }: { entry: Entry; parents: readonly Option[] }) {
  const words = useWords(facts);
  return (
    <>
      <TextInput label={words.title} hint={words.titleHint} {...entry.text("title")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput label={words.subtitle} hint={words.subtitleHint} optional {...entry.text("subtitle")} />
        <TextInput label={words.level} hint={words.levelHint} optional {...entry.text("level")} />
        <TextInput label={words.organizer} hint={words.organizerHint} optional {...entry.text("organizer")} />
        <TextInput label={words.place} optional {...entry.text("place")} />
        <TextInput
          label={words.startsOn}
          hint={words.dayHint}
          optional
          inputMode="numeric"
          {...entry.text("startsOn")}
        />
        <TextInput
          label={words.endsOn}
          hint={words.endsOnHint}
          optional
          inputMode="numeric"
          {...entry.text("endsOn")}
        />
      </div>
      <fieldset>
        <legend className="font-semibold text-sm">{words.heading}</legend>
        <div className="flex flex-wrap gap-x-6">
          <Checkbox type="radio" label={words.headings.government} {...entry.radio("heading", "government")} />
          <Checkbox type="radio" label={words.headings.party} {...entry.radio("heading", "party")} />
        </div>
      </fieldset>
      <Select
        label={words.parent}
        hint={words.parentHint}
        optional
        placeholder={words.noParent}
        options={parents}
        {...entry.text("parent")}
      />
    </>
  );
}
