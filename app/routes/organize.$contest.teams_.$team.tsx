import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { newId } from "~/data/ids.server";
import { photosOf } from "~/data/photos.server";
import { setContestants } from "~/domain/changes/lists";
import { standingSubstitutions } from "~/domain/changes/substitutions";
import { editTeam, removeTeam } from "~/domain/changes/teams";
import { together } from "~/domain/changes/together";
import { carryUnits } from "~/domain/changes/units";
import { actionsOf } from "~/domain/desk/viewer";
import { isRefusal } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { teamDays } from "~/domain/team-day";
import { carryOut, deed } from "~/http/deed.server";
import { BareForm, TeamForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { changedSince } from "~/http/origin.server";
import { pickedUnit } from "~/http/units.server";
import { useSend } from "~/live/use-send";
import { unitLabel } from "~/text/units";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { lists } from "~/text/words/organize/lists";
import { overview } from "~/text/words/organize/overview";
import { teamsForm } from "~/text/words/organize/teams";
import { Substitutions } from "~/ui/arrivals/substitutions";
import { ButtonLink } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { DeskProvider } from "~/ui/desk/context";
import { type KnownPerson, PeopleTable, personRow } from "~/ui/organize/people-table";
import { PhotoDialog } from "~/ui/organize/photo-dialog";
import { RecordForm } from "~/ui/organize/record-form";
import { TeamOrigin } from "~/ui/organize/sending/team-origin";
import { TeamFacts } from "~/ui/organize/team-facts";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const team = find(record.teams, params.team ?? "");
  // Also where this page goes when somebody removes what it is about.
  if (!team) throw redirect(`/organize/${contest.id}/teams`);
  const people = record.contestants.filter((one) => one.team === team.id);
  const there = await photosOf(contest.id);
  const changed = new Set(standingSubstitutions(record, team.id).flatMap((one) => [one.out, one.in]));
  const known = people.map(({ id, photo, origin }): [string, KnownPerson] => [
    id,
    {
      photo: photo !== null && there.has(photo) ? photo : null,
      from: origin === null ? null : (team.origin?.contestTitle ?? null),
      substituted: changed.has(id),
    },
  ]);
  return {
    id: contest.id,
    revision: contest.revision,
    can: actionsOf(actor),
    team,
    known: Object.fromEntries(known),
    day: teamDays(record).find((one) => one.team.id === team.id),
    unit: find(record.units, team.unit) ?? null,
    on: record.contest.startsOn,
    blocs: record.blocs,
    people,
    performances: record.performances.filter((one) => one.team === team.id).length,
    changes: await changedSince(contest, team.id),
    fresh: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const team = params.team ?? "";
  return carryOut(request, admitted, {
    POST: deed(TeamForm, async ({ seen: _, contestants, unit: id, unitTyped: typed, ...fields }, { contest }) => {
      const chosen = await pickedUnit({ id, typed }, "unit", contest.startsOn);
      if (isRefusal(chosen)) return chosen;
      const { unit, known } = chosen;
      return together("team.edited", "setup.write", [
        carryUnits(known, unit ? [unit] : []),
        editTeam(team, { ...fields, unit }),
        setContestants(team, contestants),
      ]);
    }),
    DELETE: deed(BareForm, () => removeTeam(team)),
  });
}

export default function TeamPage() {
  const { id, revision, can, team, unit, on, blocs, people, known, day, performances, changes, fresh } =
    useLoaderData<typeof loader>();
  const words = useWords(teamsForm);
  const { one } = words;
  const door = useWords(arrivals);
  const { bring } = useWords(lists);
  const [pictured, setPictured] = useState<string | null>(null);
  const send = useSend(revision);
  const { nav } = useWords(overview);
  const language = useLanguage();
  const { count } = useFormat();
  const values = {
    number: team.number === null ? "" : String(team.number),
    name: team.name,
    unit: unit ? unitLabel(unit, language) : "",
    unitName: team.unitName,
    bloc: team.bloc ?? "",
    contestants: people.map(personRow),
  };
  return (
    <>
      <PageHeader
        title={team.name}
        sample={team.sample}
        above={<Link to={`/organize/${id}/teams`}>← {words.page}</Link>}
        actions={
          <ConfirmForm
            label={one.remove}
            title={one.removeTitle(team.name)}
            confirm={one.removeYes}
            method="delete"
            reason="none"
            size="small"
          >
            <p>{one.removeText(count(people.length), count(performances))}</p>
            <p className="mt-2 text-quiet text-sm">
              {one.removeInstead}{" "}
              <Link to={`/organize/${id}/results`} className="font-semibold text-brand underline">
                {nav.results}
              </Link>
            </p>
          </ConfirmForm>
        }
      />
      {team.origin && (
        <div className="mb-6">
          <TeamOrigin action={`/organize/${id}/teams/${team.id}/origin`} origin={team.origin} changes={changes} />
        </div>
      )}
      <RecordForm long key={team.id} revision={revision} values={values} className="flex flex-col gap-6">
        {(entry) => (
          <>
            <Panel title={one.facts}>
              <TeamFacts entry={entry} blocs={blocs} unit={unit} on={on} />
            </Panel>
            <Panel
              title={one.people}
              hint={one.peopleHint}
              actions={
                <ButtonLink
                  size="small"
                  icon={FileSpreadsheet}
                  to={`/organize/${id}/lists?kind=people&team=${encodeURIComponent(team.id)}`}
                >
                  {bring}
                </ButtonLink>
              }
            >
              <PeopleTable entry={entry} contest={id} fresh={fresh} known={known} onPhoto={setPictured} />
            </Panel>
          </>
        )}
      </RecordForm>
      {day && (people.length > 0 || day.substitutions.length > 0) && (
        <DeskProvider value={{ contest: id, revision, chair: false, can: (action) => can.includes(action), send }}>
          <Panel title={door.changes.title} hint={door.changes.lead} className="mt-6">
            <Substitutions team={team} people={day.members} changes={day.substitutions} />
          </Panel>
        </DeskProvider>
      )}
      <PhotoDialog
        contest={id}
        person={people.find((one) => one.id === pictured) ?? null}
        photo={known[pictured ?? ""]?.photo ?? null}
        onClose={() => setPictured(null)}
      />
    </>
  );
}
