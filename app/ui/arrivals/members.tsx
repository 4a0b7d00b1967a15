import type { DayPerson, TeamDay } from "~/domain/team-day";
import { useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { teamsForm } from "~/text/words/organize/teams";
import { Avatar, photoAddress } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { useDesk } from "~/ui/desk/context";
import { Deed } from "~/ui/desk/deed";
import { SubstituteDeed } from "./substitutions";

/** The people of a team at the door: one tap says that somebody is missing, or has come after all. */
export function Members({ day }: { day: TeamDay }) {
  return (
    <ul className="grid gap-x-6 lg:grid-cols-2">
      {day.members.map((person) => (
        <Member key={person.id} person={person} day={day} />
      ))}
    </ul>
  );
}

function Member({ person, day }: { person: DayPerson; day: TeamDay }) {
  const words = useWords(arrivals);
  const { roles } = useWords(teamsForm).one;
  const { contest, can } = useDesk();
  const about = [roles[person.role], person.birthYear === null ? null : words.changes.year(person.birthYear)];
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-2">
      <Avatar name={person.fullName} src={photoAddress(contest, person.photo)} size="normal" />
      <div className="min-w-0 flex-1 basis-36">
        <p className="font-semibold">
          {person.fullName} {person.absent && <Badge tone="danger">{words.isAbsent}</Badge>}
        </p>
        <p className="text-quiet text-sm">{about.filter(Boolean).join(" · ")}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {person.absent && person.role === "official" && can("substitution.write") && (
          <SubstituteDeed team={day.team} people={day.members} out={person} size="normal" />
        )}
        {day.arrived && (
          <Deed
            key={String(person.absent)}
            to={`contestant/${person.id}/absence`}
            method={person.absent ? "DELETE" : "POST"}
            makes
            size="normal"
          >
            {person.absent ? words.came : words.absent}
            <span className="sr-only">: {person.fullName}</span>
          </Deed>
        )}
      </div>
    </li>
  );
}
