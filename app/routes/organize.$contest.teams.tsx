import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FileSpreadsheet, Users } from "lucide-react";
import { newId } from "~/data/ids.server";
import { addTeams } from "~/domain/changes/teams";
import { together } from "~/domain/changes/together";
import { carryUnits } from "~/domain/changes/units";
import { isRefusal } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { NewTeamForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";
import { pickedUnit } from "~/http/units.server";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { teamsForm } from "~/text/words/organize/teams";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { BlocsForm } from "~/ui/organize/blocs-form";
import { OwnId } from "~/ui/organize/own-id";
import { RecordForm } from "~/ui/organize/record-form";
import { TeamFacts } from "~/ui/organize/team-facts";
import { type TeamRow, TeamsTable } from "~/ui/organize/teams-table";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { teams, contestants, blocs, contest: facts } = contest.record;
  const rows = teams.map(({ id, number, name, unitName, bloc, sample }): TeamRow => {
    const own = contestants.filter((one) => one.team === id);
    const officials = own.filter((one) => one.role === "official").length;
    const blocName = find(blocs, bloc)?.name ?? "";
    return { id, number, name, unitName, bloc: blocName, sample, officials, others: own.length - officials };
  });
  const highest = Math.max(0, ...teams.map((team) => team.number ?? 0));
  const { id, revision } = contest;
  return { id, revision, rows, blocs, on: facts.startsOn, next: highest + 1, fresh: newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  let made = "";
  const answer = await carryOut(request, admitted, {
    POST: deed(NewTeamForm, async ({ seen: _, unit: picked, unitTyped: typed, ...team }, { contest }) => {
      made = team.id;
      const chosen = await pickedUnit({ id: picked, typed }, "unit", contest.startsOn);
      if (isRefusal(chosen)) return chosen;
      const { unit, known } = chosen;
      return together("team.added", "setup.write", [
        carryUnits(known, unit ? [unit] : []),
        addTeams([{ ...team, unit, origin: null, sample: false }]),
      ]);
    }),
  });
  return onward(answer, `/organize/${admitted.contest.id}/teams/${made}`);
}

export default function Teams() {
  const { id, revision, rows, blocs, on, next, fresh } = useLoaderData<typeof loader>();
  const words = useWords(teamsForm);
  const { count } = useFormat();
  const { bring } = useWords(lists);
  const people = rows.reduce((sum, row) => sum + row.officials + row.others, 0);
  const paste = (
    <ButtonLink to={`/organize/${id}/lists`} icon={FileSpreadsheet}>
      {bring}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={words.page} actions={rows.length > 0 && paste}>
        {rows.length > 0 ? words.summary(count(rows.length), count(people)) : words.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Panel flush>
          {rows.length > 0 ? (
            <TeamsTable id={id} revision={revision} rows={rows} />
          ) : (
            <Empty title={words.empty} icon={Users} actions={paste}>
              {words.emptyText}
            </Empty>
          )}
        </Panel>
        <Panel title={words.add}>
          <RecordForm
            revision={revision}
            values={{ number: String(next), name: "", unit: "", unitName: "", bloc: "" }}
            save={words.add}
          >
            {(entry) => (
              <>
                <OwnId id={fresh} />
                <TeamFacts entry={entry} blocs={blocs} unit={null} on={on} />
              </>
            )}
          </RecordForm>
        </Panel>
        <Panel title={words.blocs} hint={words.blocsHint}>
          <BlocsForm action={`/organize/${id}/teams/blocs`} revision={revision} fresh={fresh} blocs={blocs} />
        </Panel>
      </div>
    </>
  );
}
