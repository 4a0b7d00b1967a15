import type { NameBook } from "~/domain/name-book";
import type { TieBreak } from "~/domain/record";
import type { RecountedTeam } from "~/domain/recount";
import { useFormat, useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";
import { Badge } from "~/ui/badge";

/** Below a team's name: why it has no rank, what separated it from its equals, who shares its rank. */
export function AboutTeam({ team, names }: { team: RecountedTeam; names: NameBook }) {
  const words = useWords(resultsPage);
  const { decimal, span } = useFormat();
  const shown = (key: TieBreak, value: string | null) => {
    if (value === null) return words.missing;
    return key.by === "shorter-time" ? span(Number(value)) : decimal(value);
  };
  const nameOf = (key: TieBreak) => {
    if ("part" in key) return names.parts[key.part] ?? "";
    return "criterion" in key ? (names.criteria[key.criterion] ?? "") : "";
  };
  return (
    <span className="block font-normal text-quiet text-xs">
      {isStanding(team.standing) && <Badge tone="warn">{words.standings[team.standing]}</Badge>}
      {team.decidedBy.map(({ key, value }) => (
        <span key={JSON.stringify(key)} className="block">
          {words.decided[key.by](nameOf(key), shown(key, value))}
        </span>
      ))}
      {team.tiedWith.length > 0 && words.tied(team.tiedWith.map((one) => names.teams[one]).join(", "))}
    </span>
  );
}

function isStanding(value: string | null): value is "withdrawn" | "disqualified" | "absent" {
  return value === "withdrawn" || value === "disqualified" || value === "absent";
}
