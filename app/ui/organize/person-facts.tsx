import { Link } from "@remix-run/react";
import type { Contestant } from "~/domain/record";
import type { DaySubstitution } from "~/domain/team-day";
import { useFormat, useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { peoplePage } from "~/text/words/organize/people";
import { teamsForm } from "~/text/words/organize/teams";
import { Badge } from "~/ui/badge";
import { Panel } from "~/ui/panel";
import { AlsoIn } from "./also-in";

/** What the lists and the day know of somebody. */
export function PersonFacts({
  contest,
  person,
  team,
  also,
  changes,
  presence,
}: {
  contest: string;
  person: Contestant;
  team: { id: string; name: string; from: string };
  also: readonly string[];
  changes: readonly DaySubstitution[];
  presence: "present" | "absent" | null;
}) {
  const words = useWords(peoplePage);
  const fields = useWords(teamsForm).one;
  const day = useWords(arrivals).changes;
  const { moment } = useFormat();
  const facts: [string, string][] = [
    [fields.birthYear, person.birthYear === null ? "" : String(person.birthYear)],
    [fields.gender, person.gender === null ? "" : fields.genders[person.gender]],
    [fields.ethnicity, person.ethnicity],
    [fields.title, person.title],
    [fields.workplace, person.workplace],
    [fields.role, fields.roles[person.role]],
    ...(person.origin === null ? [] : [[words.person.from, team.from] as [string, string]]),
  ];
  return (
    <Panel
      title={words.person.facts}
      actions={
        <Link
          to={`/organize/${contest}/teams/${team.id}`}
          className="font-semibold text-brand text-sm underline underline-offset-4"
        >
          {words.person.edit}
        </Link>
      }
    >
      <dl className="grid grid-cols-[9rem_1fr] gap-x-4 gap-y-2">
        <dt className="text-quiet">{words.team}</dt>
        <dd className="font-semibold">{team.name}</dd>
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-quiet">{label}</dt>
            <dd className={value === "" ? "text-quiet" : ""}>{value || words.person.unknown}</dd>
          </div>
        ))}
      </dl>
      {also.length > 0 && (
        <p className="mt-3">
          <AlsoIn teams={also} />
        </p>
      )}
      {(presence || changes.length > 0) && (
        <div className="mt-4 border-line border-t pt-3">
          <h3 className="font-semibold">{words.person.day}</h3>
          {presence && <p className={presence === "absent" ? "text-danger" : ""}>{words.person[presence]}</p>}
          <ul>
            {changes.map((one) => (
              <li key={one.id} className="mt-1">
                <span className={one.revoked ? "text-quiet line-through" : "font-medium"}>
                  {day.line(one.in.name, one.out.name)}
                </span>{" "}
                <span className="text-quiet text-sm">
                  {one.made.reason} · {one.made.by}, {moment(one.made.at)}
                </span>{" "}
                {one.revoked && <Badge>{day.revoked}</Badge>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
