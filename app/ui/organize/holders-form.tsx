import { useState } from "react";
import { useWords } from "~/text/words";
import { facts } from "~/text/words/organize/facts";
import type { Entry } from "./entry";
import { RecordForm } from "./record-form";
import { UnitList } from "./unit-list";
import type { ShownUnit } from "./use-units";

type Given = { on: string | null; holders: readonly ShownUnit[]; expected: readonly ShownUnit[] };

/** Which units hold the contest, and which are to send a team: all below the first that holds it, at one press. */
export function HoldersForm({ action, revision, ...given }: Given & { action: string; revision: number }) {
  const ids = (units: readonly ShownUnit[]) => units.map(({ id }) => id);
  const values = { holders: ids(given.holders), expected: ids(given.expected) };
  return (
    <RecordForm action={action} revision={revision} values={values}>
      {(entry) => <HoldersFields entry={entry} {...given} />}
    </RecordForm>
  );
}

function HoldersFields({ entry, on, holders, expected }: Given & { entry: Entry }) {
  const words = useWords(facts).units;
  const [held, setHeld] = useState(holders);
  return (
    <>
      <UnitList
        name="holders"
        label={words.holders}
        hint={words.holdersHint}
        error={entry.errorOf("holdersAdded")}
        units={holders}
        on={on}
        onChange={setHeld}
      />
      <UnitList
        name="expected"
        label={words.expected}
        hint={words.expectedHint}
        error={entry.errorOf("expectedAdded")}
        units={expected}
        on={on}
        below={held[0] ?? null}
      />
    </>
  );
}
