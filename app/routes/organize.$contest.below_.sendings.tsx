import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Network } from "lucide-react";
import { contestsBelow } from "~/data/below.server";
import { newId } from "~/data/ids.server";
import { unitNames } from "~/data/units.server";
import { nominateTeam } from "~/domain/changes/sending";
import { together } from "~/domain/changes/together";
import { carryUnits } from "~/domain/changes/units";
import { isRefusal } from "~/domain/refusal";
import { isHeld } from "~/domain/stages";
import { carryOut, deed } from "~/http/deed.server";
import { NominationForm } from "~/http/forms/sending";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";
import { pickedUnit } from "~/http/units.server";
import { unitTitle } from "~/text/units";
import { useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { OwnId } from "~/ui/organize/own-id";
import { RecordForm } from "~/ui/organize/record-form";
import { SourcesTable } from "~/ui/organize/sending/sources";
import { TeamFacts } from "~/ui/organize/team-facts";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { TextArea } from "~/ui/text-input";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { teams, blocs, contest: facts } = contest.record;
  const below = await contestsBelow(contest.id);
  const units = await unitNames(below.flatMap((one) => one.holders));
  const sources = below.map(({ id, title, holders, milestone }) => ({
    ...{ id, title, milestone, finished: isHeld(milestone) },
    units: holders.flatMap((unit) => units.get(unit) ?? []).map(unitTitle),
    here: teams.filter((team) => team.origin?.contest === id).map(({ id: team, name }) => ({ id: team, name })),
  }));
  const next = Math.max(0, ...teams.map((team) => team.number ?? 0)) + 1;
  const { id, revision } = contest;
  return { id, revision, sources, blocs, on: facts.startsOn, next, fresh: newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  let made = "";
  const answer = await carryOut(request, admitted, {
    POST: deed(NominationForm, async ({ seen: _, reason, unit: picked, unitTyped: typed, ...team }, { contest }) => {
      made = team.id;
      const chosen = await pickedUnit({ id: picked, typed }, "unit", contest.startsOn);
      if (isRefusal(chosen)) return chosen;
      const { unit, known } = chosen;
      return together("team.nominated", "setup.write", [
        carryUnits(known, unit ? [unit] : []),
        nominateTeam({ ...team, unit }, reason),
      ]);
    }),
  });
  return onward(answer, `/organize/${admitted.contest.id}/teams/${made}`);
}

export default function Sendings() {
  const { id, revision, sources, blocs, on, next, fresh } = useLoaderData<typeof loader>();
  const words = useWords(sending);
  return (
    <>
      <PageHeader title={words.page} above={<Link to={`/organize/${id}/below`}>← {words.back}</Link>}>
        {words.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Panel title={words.contests} flush>
          {sources.length > 0 ? (
            <SourcesTable id={id} sources={sources} />
          ) : (
            <Empty
              title={words.empty}
              icon={Network}
              actions={<ButtonLink to={`/organize/${id}/below`}>{words.toBelow}</ButtonLink>}
            >
              {words.emptyText}
            </Empty>
          )}
        </Panel>
        <Panel title={words.nominate} hint={words.nominateHint}>
          <RecordForm
            revision={revision}
            values={{ number: String(next), name: "", unit: "", unitName: "", bloc: "", reason: "" }}
            save={words.nominateYes}
          >
            {(entry) => (
              <>
                <OwnId id={fresh} />
                <TeamFacts entry={entry} blocs={blocs} unit={null} on={on} />
                <TextArea label={words.reason} hint={words.reasonHint} rows={2} {...entry.text("reason")} />
              </>
            )}
          </RecordForm>
        </Panel>
      </div>
    </>
  );
}
