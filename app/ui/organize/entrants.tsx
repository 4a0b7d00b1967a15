import { useWords } from "~/text/words";
import { roundForm } from "~/text/words/organize/round";
import { Checkbox } from "~/ui/checkbox";
import { Panel } from "~/ui/panel";
import { RecordForm } from "./record-form";

/** Which teams are in a later round. */
export function Entrants({
  action,
  revision,
  teams,
  present,
}: {
  action: string;
  revision: number;
  teams: readonly { id: string; name: string; number: number | null }[];
  present: readonly string[];
}) {
  const words = useWords(roundForm);
  return (
    <Panel title={words.entrants} hint={words.entrantsHint}>
      <RecordForm action={action} revision={revision} values={{ teams: present }} save={words.entrantsSave}>
        {() => (
          <fieldset className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            <legend className="sr-only">{words.entrants}</legend>
            {teams.map((team) => (
              <Checkbox
                key={team.id}
                name="teams"
                value={team.id}
                defaultChecked={present.includes(team.id)}
                label={team.number === null ? team.name : `${team.number} · ${team.name}`}
              />
            ))}
          </fieldset>
        )}
      </RecordForm>
    </Panel>
  );
}
