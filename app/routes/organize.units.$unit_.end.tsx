import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { loadUnits, timesCarried } from "~/data/catalogue.server";
import { newId } from "~/data/ids.server";
import { unitsWithAncestors } from "~/data/unit-search.server";
import { endUnits } from "~/domain/changes/catalogue";
import { isRefusal, refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { EndForm } from "~/http/forms/units";
import { requireAccount } from "~/http/guard.server";
import { unitDeed } from "~/http/unit-deed.server";
import { listedUnits } from "~/http/units.server";
import { unitTitle } from "~/text/units";
import { useFormat, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { unitsPage } from "~/text/words/organize/units";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { LanguageSwitch } from "~/ui/language-switch";
import { EndFields } from "~/ui/organize/end-fields";
import { RecordForm } from "~/ui/organize/record-form";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.unit.name }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const { units, revision } = await loadUnits();
  const unit = find(units, params.unit ?? "");
  if (!unit) throw redirect("/organize/units");
  const below = units.filter((one) => one.parent === unit.id && one.validTo === null).length;
  return { who: account.name, revision, unit, below, contests: await timesCarried(unit.id), batch: newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.unit ?? "";
  return unitDeed(request, EndForm, async ({ lastDay, fresh, ...form }) => {
    const unit = find(await unitsWithAncestors([id]), id);
    if (!unit || lastDay === null) return refuse("unknown");
    const next = await listedUnits(form.successors, form.successorsAddedTyped, "successorsAdded");
    if (isRefusal(next)) return next;
    const others = await listedUnits(form.others, form.othersAddedTyped, "othersAdded", lastDay);
    if (isRefusal(others)) return others;
    // What takes a unit's place belongs where it belonged, and is known from where its end is known.
    const made = fresh.map((row) => ({ ...row, parent: unit.parent, source: "" }));
    const ended = [id, ...others.ids.filter((other) => other !== id)];
    return { change: endUnits(ended, lastDay, next.ids, made), to: `/organize/units/${id}` };
  });
}

export default function EndUnit() {
  const { who, revision, unit, below, contests, batch } = useLoaderData<typeof loader>();
  const words = useWords(unitsPage);
  const { actions } = useWords(common);
  const { count } = useFormat();
  const back = `/organize/units/${unit.id}`;
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} width="narrow" home="/organize">
      <PageHeader title={words.ending.title(unitTitle(unit))} above={<Link to={back}>← {words.one.title}</Link>}>
        {words.ending.lead}
      </PageHeader>
      {unit.validTo === null ? (
        <AskBeforeLeaving>
          {(contests > 0 || below > 0) && (
            <Banner tone="info" className="mb-6">
              {contests > 0 && <p>{words.one.carried(count(contests))}</p>}
              {below > 0 && <p>{words.ending.below(count(below))}</p>}
            </Banner>
          )}
          <Panel>
            <RecordForm
              revision={revision}
              values={{ lastDay: "", fresh: [] }}
              save={words.ending.submit}
              extra={<ButtonLink to={back}>{actions.cancel}</ButtonLink>}
            >
              {(entry) => <EndFields entry={entry} batch={batch} kind={unit.kind} />}
            </RecordForm>
          </Panel>
        </AskBeforeLeaving>
      ) : (
        <Banner tone="info" actions={<ButtonLink to={back}>{words.one.title}</ButtonLink>}>
          {words.ending.already}
        </Banner>
      )}
    </WorkShell>
  );
}
