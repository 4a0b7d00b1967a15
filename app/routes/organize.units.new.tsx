import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "~/data/ids.server";
import { unitsWithAncestors } from "~/data/unit-search.server";
import { addUnits } from "~/domain/changes/catalogue";
import { isRefusal, refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { NewUnitForm } from "~/http/forms/units";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { unitDeed } from "~/http/unit-deed.server";
import { pickedUnit } from "~/http/units.server";
import { unitLabel } from "~/text/units";
import { useLanguage, useWords, wordsOf } from "~/text/words";
import { common } from "~/text/words/common";
import { unitsPage } from "~/text/words/organize/units";
import { ButtonLink } from "~/ui/button";
import { LanguageSwitch } from "~/ui/language-switch";
import { OwnId } from "~/ui/organize/own-id";
import { RecordForm } from "~/ui/organize/record-form";
import { UnitFields } from "~/ui/organize/unit-fields";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const under = new URL(request.url).searchParams.get("under") ?? "";
  const parent = find(await unitsWithAncestors(under === "" ? [] : [under]), under) ?? null;
  const { title } = wordsOf(unitsPage, languageOfRequest(request)).fresh;
  return { id: newId(), parent, who: account.name, title };
}

export async function action({ request }: ActionFunctionArgs) {
  return unitDeed(request, NewUnitForm, async ({ id: own, code, parent: chosen, parentTyped, ...facts }) => {
    const above = await pickedUnit({ id: chosen, typed: parentTyped }, "parent", facts.validFrom);
    if (isRefusal(above)) return above;
    const id = code ?? own;
    if (code !== null && (await unitsWithAncestors([code])).some((unit) => unit.id === code))
      return refuse("taken", "code");
    return { change: addUnits([{ ...facts, id, parent: above.unit, successors: [] }]), to: `/organize/units/${id}` };
  });
}

export default function NewUnit() {
  const { id, parent, who } = useLoaderData<typeof loader>();
  const words = useWords(unitsPage);
  const { actions } = useWords(common);
  const language = useLanguage();
  const values = { name: "", kind: "", parent: parent ? unitLabel(parent, language) : "" };
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} width="narrow" home="/organize">
      <PageHeader title={words.fresh.title} above={<Link to="/organize/units">← {words.page}</Link>}>
        {words.fresh.lead}
      </PageHeader>
      <AskBeforeLeaving>
        <Panel>
          <RecordForm
            values={values}
            save={words.fresh.submit}
            extra={<ButtonLink to="/organize/units">{actions.cancel}</ButtonLink>}
          >
            {(entry) => (
              <>
                <OwnId id={id} />
                <UnitFields entry={entry} parent={parent} withCode />
              </>
            )}
          </RecordForm>
        </Panel>
      </AskBeforeLeaving>
    </WorkShell>
  );
}
