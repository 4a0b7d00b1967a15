import { FlaskConical } from "lucide-react";
import { scenarios, type Wish } from "~/domain/rehearsal";
import { useFormat, useWords } from "~/text/words";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { NumberInput } from "~/ui/number-input";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";

/** What to rehearse; how many teams and judges only where the contest has none. */
export function RehearsalFields({
  wish,
  teams,
  judges,
  busy,
}: {
  wish: Wish & { runs: number };
  teams: number;
  judges: number;
  busy: boolean;
}) {
  const words = useWords(rehearsalPage);
  const { count } = useFormat();
  return (
    <>
      <fieldset className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        <legend className="sr-only">{words.scenario}</legend>
        {scenarios.map((scenario) => (
          <Checkbox
            key={scenario}
            type="radio"
            name="scenario"
            value={scenario}
            defaultChecked={scenario === wish.scenario}
            label={<span className="font-medium">{words.scenarios[scenario]}</span>}
            hint={words.explained[scenario]}
          />
        ))}
      </fieldset>
      <div className="mt-3 grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-4">
        {teams === 0 && (
          <NumberInput label={words.teams} name="teams" whole defaultValue={String(wish.teams)} maxLength={2} />
        )}
        {judges === 0 && (
          <NumberInput label={words.judges} name="judges" whole defaultValue={String(wish.judges)} maxLength={2} />
        )}
        <Select
          label={words.runs}
          name="runs"
          defaultValue={String(wish.runs)}
          options={[...new Set([50, 200, 500, wish.runs])]
            .sort((a, b) => a - b)
            .map((runs) => ({ value: String(runs), label: words.times(count(runs)) }))}
        />
        <TextInput label={words.seed} hint={words.seedHint} name="seed" defaultValue={wish.seed} maxLength={40} />
      </div>
      <div className="mt-4">
        <Button type="submit" kind="primary" icon={FlaskConical} disabled={busy}>
          {busy ? words.going : words.go}
        </Button>
      </div>
    </>
  );
}
