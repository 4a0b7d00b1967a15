import { ArrowLeftRight, UserPlus } from "lucide-react";
import type { DayPerson, DaySubstitution } from "~/domain/team-day";
import { useFormat, useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { teamsForm } from "~/text/words/organize/teams";
import { Badge } from "~/ui/badge";
import type { ButtonSize } from "~/ui/button";
import { useDesk } from "~/ui/desk/context";
import { Deed } from "~/ui/desk/deed";
import { Select } from "~/ui/select";
import { LatePersonFields } from "./late-person";

type Of = { team: { id: string; name: string }; people: readonly DayPerson[]; size?: ButtonSize };

/** Who took whose place, with what was taken back; and the way to substitute, or to add somebody on the day. */
export function Substitutions({ team, people, changes, size }: Of & { changes: readonly DaySubstitution[] }) {
  const words = useWords(arrivals).changes;
  const { can } = useDesk();
  const newestFirst = [...changes].reverse();
  return (
    <div className="flex flex-col gap-3">
      {newestFirst.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {newestFirst.map((one) => (
            <Line key={one.id} one={one} team={team.id} size={size} />
          ))}
        </ul>
      )}
      {can("substitution.write") && (
        <div className="flex flex-wrap gap-2">
          <SubstituteDeed team={team} people={people} size={size} />
          <Deed
            to={`team/${team.id}/latecomer`}
            makes
            size={size}
            icon={UserPlus}
            ask={{
              title: words.addTitle(team.name),
              text: words.addText,
              reason: true,
              fields: (errors) => <LatePersonFields errors={errors} />,
            }}
          >
            {words.add}
          </Deed>
        </div>
      )}
    </div>
  );
}

/** Asks who comes in, and, unless it is about one of them, who goes out. */
export function SubstituteDeed({ team, people, size, out }: Of & { out?: DayPerson }) {
  const words = useWords(arrivals).changes;
  const { roles } = useWords(teamsForm).one;
  const options = (among: readonly DayPerson[]) =>
    among.map(({ id, fullName, role }) => ({
      value: id,
      label: role === "official" ? fullName : `${fullName} (${roles[role].toLowerCase()})`,
    }));
  const officials = people.filter((one) => one.role === "official");
  const others = people
    .filter((one) => one.role !== "official" && !one.absent)
    .sort((a, b) => Number(b.role === "reserve") - Number(a.role === "reserve"));
  if (!out && officials.length === 0) return null;
  return (
    <Deed
      to={`team/${team.id}/substitution`}
      makes
      size={size}
      icon={ArrowLeftRight}
      fields={out ? { out: out.id } : undefined}
      ask={{
        title: out ? words.replace(out.fullName) : words.makeTitle(team.name),
        text: others.length === 0 ? words.nobody : words.lead,
        reason: true,
        fields: (errors) => (
          <>
            {!out && (
              <Select name="out" label={words.out} options={options(officials)} placeholder error={errors.out} />
            )}
            <Select name="in" label={words.in} options={options(others)} placeholder error={errors.in} />
          </>
        ),
      }}
    >
      {words.make}
    </Deed>
  );
}

function Line({ one, team, size }: { one: DaySubstitution; team: string; size?: ButtonSize }) {
  const words = useWords(arrivals).changes;
  const { can } = useDesk();
  const { moment } = useFormat();
  const gone = one.revoked !== null;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className={gone ? "text-quiet line-through" : "font-semibold"}>{words.line(one.in.name, one.out.name)}</p>
        <p className="text-quiet text-sm">
          {one.made.reason} · {one.made.by}, {moment(one.made.at)}
        </p>
        {one.revoked && (
          <p className="text-quiet text-sm">
            <Badge>{words.revoked}</Badge> {one.revoked.reason} · {one.revoked.by}, {moment(one.revoked.at)}
          </p>
        )}
      </div>
      {!gone && can("substitution.write") && (
        <Deed
          to={`team/${team}/substitution`}
          method="DELETE"
          size={size}
          fields={{ substitution: one.id }}
          ask={{ title: words.revokeTitle(one.in.name, one.out.name), text: words.revokeText, reason: true }}
        >
          {words.revoke}
        </Deed>
      )}
    </li>
  );
}
