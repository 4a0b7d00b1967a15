import { useId } from "react";
import { useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { TextArea, TextInput } from "~/ui/text-input";
import type { Entry } from "./entry";
import { UnitPicker } from "./unit-picker";
import type { ShownUnit } from "./use-units";

/** What is known of a unit: the same fields for a new one, which may be given a code, and an old one. */
export function UnitFields({
  entry,
  parent,
  withCode = false,
}: {
  entry: Entry;
  parent: ShownUnit | null;
  withCode?: boolean;
}) {
  const words = useWords(unitsPage).one;
  const kinds = useId();
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <TextInput label={words.name} hint={words.nameHint} {...entry.text("name")} />
      <TextInput label={words.kind} hint={words.kindHint} optional list={kinds} {...entry.text("kind")} />
      <datalist id={kinds}>
        {words.kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <UnitPicker
        className="sm:col-span-2"
        label={words.parent}
        hint={words.parentHint}
        optional
        unit={parent}
        {...entry.text("parent")}
      />
      <TextInput
        label={words.validFrom}
        hint={words.validFromHint}
        optional
        inputMode="numeric"
        {...entry.text("validFrom")}
      />
      <TextInput
        label={words.validTo}
        hint={words.validToHint}
        optional
        inputMode="numeric"
        {...entry.text("validTo")}
      />
      {withCode && <TextInput label={words.code} hint={words.codeHint} optional {...entry.text("code")} />}
      <TextArea
        className="sm:col-span-2"
        label={words.source}
        hint={words.sourceHint}
        optional
        rows={2}
        {...entry.text("source")}
      />
    </div>
  );
}
