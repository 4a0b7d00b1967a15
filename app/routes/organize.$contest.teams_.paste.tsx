import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { change } from "~/data/door.server";
import { newId } from "~/data/ids.server";
import { addPastedTeams } from "~/domain/changes/pasted";
import { addContestants } from "~/domain/changes/teams";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { readForm } from "~/http/form.server";
import { PasteForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { onward } from "~/http/onward.server";
import { replyJson } from "~/http/reply.server";
import { readPeople } from "~/text/pasted/people";
import { readTeams } from "~/text/pasted/teams";
import { useFormat, useWords, wordsOf } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { Banner } from "~/ui/banner";
import { Checkbox } from "~/ui/checkbox";
import { OwnId } from "~/ui/organize/own-id";
import { PeoplePreview, TeamsPreview } from "~/ui/organize/paste-preview";
import { RecordForm } from "~/ui/organize/record-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { TextArea } from "~/ui/text-input";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** What pasted lines are compared with: all that is there but what this very batch made. */
function presentIn({ teams, contestants }: ContestRecord, batch: string) {
  const others = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => !row.id.startsWith(`${batch}-`));
  return {
    teams: others(teams).map(({ id, name, number }) => ({ id, name, number })),
    people: others(contestants).map(({ team, fullName, birthYear }) => ({ team, fullName, birthYear })),
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const batch = newId();
  const blocs = contest.record.blocs.map((bloc) => bloc.name);
  return { id: contest.id, revision: contest.revision, blocs, batch, ...presentIn(contest.record, batch) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const form = await readForm(request, PasteForm);
  if (!form.ok) return form.reply;
  const { kind, pasted, batch, seen } = form.value;
  const present = presentIn(contest.record, batch);
  const teams = kind === "teams" ? readTeams(pasted, present.teams) : [];
  const people = kind === "people" ? readPeople(pasted, present.teams, present.people) : [];
  const wrong = [...teams, ...people].filter((line) => line.row === null).length;
  const words = wordsOf(teamsForm, languageOfRequest(request)).pasting;
  if (wrong > 0) return form.say(words.wrong(String(wrong)), 422, "pasted");
  if (teams.length + people.length === 0) return form.say(words.previewEmpty, 422, "pasted");
  const wanted =
    kind === "teams"
      ? addPastedTeams(
          teams.flatMap(({ line, row }) => (row ? [{ id: `${batch}-${line}`, ...row }] : [])),
          (place) => `${batch}-b${place}`,
        )
      : addContestants(
          people.flatMap(({ line, row }) =>
            row ? [{ id: `${batch}-${line}`, photo: null, origin: null, sample: false, ...row }] : [],
          ),
        );
  const outcome = await change(contest.id, actor, wanted, { seen });
  return isRefusal(outcome) ? form.refuse(outcome) : onward(replyJson(outcome), `/organize/${contest.id}/teams`);
}

export default function Paste() {
  const { id, revision, blocs, batch, teams, people } = useLoaderData<typeof loader>();
  const words = useWords(teamsForm);
  const { pasting } = words;
  const { count } = useFormat();
  const [kind, setKind] = useState<"teams" | "people">(teams.length > 0 ? "people" : "teams");
  const [pasted, setPasted] = useState("");
  const teamLines = kind === "teams" ? readTeams(pasted, teams) : [];
  const peopleLines = kind === "people" ? readPeople(pasted, teams, people) : [];
  const lines = [...teamLines, ...peopleLines];
  const wrong = lines.filter((line) => line.row === null).length;
  return (
    <>
      <PageHeader title={pasting.title} above={<Link to={`/organize/${id}/teams`}>← {words.page}</Link>}>
        {pasting.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Panel>
          <RecordForm revision={revision} values={{}} save={pasting.submit[kind]}>
            {(entry) => (
              <>
                <OwnId name="batch" id={batch} />
                <fieldset>
                  <legend className="font-semibold text-sm">{pasting.kind}</legend>
                  <div className="flex flex-wrap gap-x-6">
                    {(["teams", "people"] as const).map((one) => (
                      <Checkbox
                        key={one}
                        type="radio"
                        name="kind"
                        value={one}
                        checked={kind === one}
                        onChange={() => setKind(one)}
                        label={pasting.kinds[one]}
                      />
                    ))}
                  </div>
                </fieldset>
                <TextArea
                  label={pasting.text}
                  hint={pasting.columns[kind]}
                  rows={8}
                  wrap="off"
                  name="pasted"
                  error={entry.errorOf("pasted")}
                  value={pasted}
                  onChange={(event) => setPasted(event.target.value)}
                />
              </>
            )}
          </RecordForm>
        </Panel>
        {lines.length > 0 ? (
          <>
            <Banner tone={wrong > 0 ? "warn" : "info"} title={pasting.will[kind](count(lines.length - wrong))}>
              {wrong > 0 && pasting.wrong(count(wrong))}
            </Banner>
            <Panel title={pasting.preview} flush>
              {kind === "teams" ? (
                <TeamsPreview lines={teamLines} blocs={blocs} />
              ) : (
                <PeoplePreview
                  lines={peopleLines}
                  teamOf={(team) => teams.find((one) => one.id === team)?.name ?? ""}
                />
              )}
            </Panel>
          </>
        ) : (
          <p className="text-quiet">{pasting.previewEmpty}</p>
        )}
      </div>
    </>
  );
}
