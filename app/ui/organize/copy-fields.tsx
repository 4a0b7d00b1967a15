import { useState } from "react";
import type { RuleSet } from "~/domain/seal";
import { useFormat, useWords } from "~/text/words";
import { copyPage } from "~/text/words/organize/copy";
import { Checkbox } from "~/ui/checkbox";
import { FieldError } from "~/ui/field";
import { type Option, Select } from "~/ui/select";
import type { Entry } from "./entry";
import { OwnId } from "./own-id";

/** Whether all of another contest's rules are taken, and what goes for them, or which parts into which round. */
export function CopyFields({
  entry,
  fresh,
  has,
  rounds,
  source,
}: {
  entry: Entry;
  fresh: string;
  has: { rounds: number; parts: number; criteria: number };
  rounds: readonly Option[];
  source: RuleSet;
}) {
  const words = useWords(copyPage);
  const { count } = useFormat();
  const [what, setWhat] = useState("whole");
  const wrong = entry.errorOf("parts");
  return (
    <>
      <OwnId id={fresh} />
      <fieldset>
        <legend className="sr-only">{words.what}</legend>
        <Checkbox
          type="radio"
          label={words.whole}
          hint={
            has.rounds > 0 ? words.replaces(count(has.rounds), count(has.parts), count(has.criteria)) : words.wholeHint
          }
          onChange={() => setWhat("whole")}
          {...entry.radio("what", "whole")}
        />
        <Checkbox
          type="radio"
          label={words.parts}
          hint={words.partsHint}
          onChange={() => setWhat("parts")}
          {...entry.radio("what", "parts")}
        />
      </fieldset>
      {what === "parts" && (
        <div className="flex flex-col gap-4">
          {rounds.length > 0 ? (
            <Select label={words.into} options={rounds} className="max-w-md" {...entry.text("round")} />
          ) : (
            <FieldError>{words.noRound}</FieldError>
          )}
          <fieldset className="grid gap-x-6 sm:grid-cols-2">
            <legend className="font-semibold text-sm">{words.which}</legend>
            {source.parts.map((part) => (
              <Checkbox
                key={part.id}
                name="parts"
                value={part.id}
                label={part.name}
                hint={source.rounds.find((round) => round.id === part.round)?.name}
              />
            ))}
          </fieldset>
          {wrong && <FieldError>{wrong[0]}</FieldError>}
        </div>
      )}
    </>
  );
}
