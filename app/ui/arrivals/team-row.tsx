import { Check, ChevronDown, Clock, UserCheck } from "lucide-react";
import { useState } from "react";
import type { TeamDay } from "~/domain/team-day";
import { useFormat, useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Deed } from "~/ui/desk/deed";
import { State } from "~/ui/state";
import { Members } from "./members";
import { Substitutions } from "./substitutions";

/** A team's line at the door: large enough for a thumb, and the same place before and after the tap. */
export function TeamRow({ day }: { day: TeamDay }) {
  const words = useWords(arrivals);
  const { count } = useFormat();
  const { team, out, arrived } = day;
  const [unfolded, unfold] = useState(false);
  const waits = out === null && arrived === null;
  return (
    <li
      id={team.id}
      aria-label={team.name}
      className={classNames(
        "scroll-mt-4 rounded-md border border-l-8 bg-surface shadow-card",
        waits ? "border-warn" : arrived ? "border-line border-l-ok" : "border-line",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
        <div className="min-w-0 flex-1 basis-60">
          <p className="flex flex-wrap items-center gap-x-3 text-quiet text-sm">
            {team.number !== null && <span>{words.number(count(team.number))}</span>}
            <button
              type="button"
              aria-expanded={unfolded}
              aria-controls={`${team.id}-people`}
              onClick={() => unfold(!unfolded)}
              className="inline-flex min-h-9 items-center gap-1 font-semibold text-brand"
            >
              {day.people === 0 ? words.noPeople : words.people(count(day.people))}
              <span className="sr-only">: {words.list}</span>
              <ChevronDown aria-hidden className={classNames("size-4", unfolded && "rotate-180")} />
            </button>
            {day.substitutions.some((one) => one.revoked === null) && <Badge tone="info">{words.changes.title}</Badge>}
          </p>
          <h2 className="font-semibold text-lg leading-snug">{team.name}</h2>
          {team.unitName !== "" && team.unitName !== team.name && <p className="text-quiet text-sm">{team.unitName}</p>}
          {day.absent.length > 0 && (
            <p className="font-medium text-danger text-sm">
              {words.missed}: {day.absent.map((one) => one.fullName).join(", ")}
            </p>
          )}
          {arrived && arrived.reason !== "" && <p className="text-quiet text-sm">{arrived.reason}</p>}
        </div>
        <div className="flex min-h-14 flex-wrap items-center gap-3">
          {out ? <State state={out} className="text-sm" /> : arrived ? <Arrived day={day} /> : <Awaited day={day} />}
        </div>
      </div>
      {unfolded && (
        <div id={`${team.id}-people`} className="flex flex-col gap-4 px-4 pb-4">
          <Members day={day} />
          <Substitutions team={team} people={day.members} changes={day.substitutions} size="normal" />
        </div>
      )}
    </li>
  );
}

function Awaited({ day: { team } }: { day: TeamDay }) {
  const words = useWords(arrivals);
  return (
    <>
      <Deed
        to={`team/${team.id}/arrival`}
        fields={{ late: "on" }}
        makes
        size="normal"
        className="min-h-14"
        icon={Clock}
        ask={{ title: words.lateTitle(team.name), text: words.lateText, reason: true }}
      >
        {words.late}
      </Deed>
      <Deed to={`team/${team.id}/arrival`} makes kind="primary" size="touch" icon={UserCheck}>
        {words.here}
        <span className="sr-only">: {team.name}</span>
      </Deed>
    </>
  );
}

function Arrived({ day: { team, arrived } }: { day: TeamDay }) {
  const words = useWords(arrivals);
  const { hour } = useFormat();
  if (!arrived) return null;
  const late = arrived.reason !== "";
  return (
    <>
      <Badge tone={late ? "warn" : "ok"} icon={Check} className="px-3 py-1.5 text-sm" title={words.by(arrived.by)}>
        {late ? words.lateSince(hour(arrived.at)) : words.hereSince(hour(arrived.at))}
      </Badge>
      <Deed
        to={`team/${team.id}/arrival`}
        method="DELETE"
        size="normal"
        ask={{ title: words.takeBackTitle(team.name), text: words.takeBackText, reason: true }}
      >
        {words.takeBack}
      </Deed>
    </>
  );
}
