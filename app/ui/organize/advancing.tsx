import { useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { resultsPage } from "~/text/words/organize/results";
import { Badge } from "~/ui/badge";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import type { RoundGiven } from "./deciding";
import { Nobody } from "./nobody";

/** Who goes on from a round, and the way to nominate one more. */
export function Advancing({ round, names, deciding }: RoundGiven) {
  const words = useWords(resultsPage);
  const said = useWords(decisionsPage);
  const through = round.advance?.teams ?? [];
  const others = round.groups
    .flatMap((group) => group.teams)
    .filter((team) => !through.some((one) => one.team === team.team));
  return (
    <Panel
      title={words.advancing}
      actions={
        deciding &&
        others.length > 0 && (
          <ConfirmForm
            label={said.nominate}
            title={said.nominateTitle}
            confirm={said.nominateYes}
            action={deciding.action}
            fields={{ kind: "nomination", id: deciding.fresh, round: round.round }}
            kind="quiet"
            size="small"
          >
            <Select
              name="team"
              label={words.team}
              options={others.map((team) => ({ value: team.team, label: team.name }))}
            />
          </ConfirmForm>
        )
      }
    >
      {through.length === 0 && <Nobody />}
      <ul className="flex flex-col gap-1">
        {through.map((one) => (
          <li key={one.team}>
            {names.teams[one.team]} <Badge>{words.via[one.via]}</Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
