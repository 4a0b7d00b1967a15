import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listContests } from "~/data/contests.server";
import { createContest } from "~/data/door.server";
import { newId } from "~/data/ids.server";
import { founder } from "~/data/sessions.server";
import { unitsWithAncestors } from "~/data/unit-search.server";
import { unitNames } from "~/data/units.server";
import { isRefusal } from "~/domain/refusal";
import { fromTemplate, templates } from "~/domain/templates";
import { withUnits } from "~/domain/units";
import { readForm } from "~/http/form.server";
import { NewContestForm } from "~/http/forms/contest";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { unitInSentence } from "~/text/units";
import { useWords, wordsOf } from "~/text/words";
import { common } from "~/text/words/common";
import { contests } from "~/text/words/organize/contests";
import { ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { LanguageSwitch } from "~/ui/language-switch";
import { FactsFields } from "~/ui/organize/facts-fields";
import { OwnId } from "~/ui/organize/own-id";
import { RecordForm } from "~/ui/organize/record-form";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const parents = (await listContests(account)).map(({ id, title }) => ({ value: id, label: title }));
  const { title, titleOf } = wordsOf(contests, languageOfRequest(request)).fresh;
  const search = new URL(request.url).searchParams;
  const parent = parents.find(({ value }) => value === search.get("parent"))?.value ?? "";
  const unit = (await unitNames([search.get("unit") ?? ""])).get(search.get("unit") ?? "");
  const begun = { parent, holder: unit?.id ?? "", title: unit ? titleOf(unitInSentence(unit)) : "" };
  return { id: newId(), parents, who: account.name, title, begun };
}

export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  const form = await readForm(request, NewContestForm);
  if (!form.ok) return form.reply;
  const { template, holder, ...facts } = form.value;
  const known = holder === null ? [] : await unitsWithAncestors([holder]);
  const holders = known.flatMap(({ id }) => (id === holder ? id : []));
  const plain = fromTemplate(
    template,
    { ...facts, sample: false, holders, expected: [], onStage: null, hall: { show: "auto" } },
    newId,
  );
  const made = await createContest(founder(account, session.device), withUnits(plain, known, holders));
  // Sent twice: the first one made it.
  if (isRefusal(made) && made.refused !== "exists") return form.refuse(made);
  return redirect(`/organize/${facts.id}`);
}

export default function NewContest() {
  const { id, parents, who, begun } = useLoaderData<typeof loader>();
  const words = useWords(contests);
  const { actions } = useWords(common);
  const { fresh } = words;
  const values = { template: "four-parts", heading: "government", title: begun.title, parent: begun.parent };
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} width="narrow" home="/organize">
      <PageHeader title={fresh.title}>{fresh.lead}</PageHeader>
      <AskBeforeLeaving>
        <Panel>
          <RecordForm
            values={values}
            save={fresh.submit}
            extra={<ButtonLink to="/organize">{actions.cancel}</ButtonLink>}
          >
            {(entry) => (
              <>
                <OwnId id={id} />
                {begun.holder !== "" && <input type="hidden" name="holder" value={begun.holder} />}
                <fieldset className="flex flex-col gap-1">
                  <legend className="font-semibold text-sm">{fresh.template}</legend>
                  {templates.map((template) => (
                    <Checkbox
                      key={template}
                      type="radio"
                      label={<span className="font-medium">{fresh.templates[template]}</span>}
                      hint={fresh.explained[template]}
                      {...entry.radio("template", template)}
                    />
                  ))}
                </fieldset>
                <FactsFields entry={entry} parents={parents} />
              </>
            )}
          </RecordForm>
        </Panel>
      </AskBeforeLeaving>
    </WorkShell>
  );
}
