import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { GitMerge, Plus } from "lucide-react";
import { loadUnits, timesCarried } from "~/data/catalogue.server";
import { unitWarnings } from "~/domain/catalogue";
import { editUnit, removeUnit } from "~/domain/changes/catalogue";
import { isRefusal } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { ancestorsOf, childrenOf, sortedUnits, unitsById } from "~/domain/units";
import { BareForm } from "~/http/forms/people";
import { UnitForm } from "~/http/forms/units";
import { requireAccount } from "~/http/guard.server";
import { unitDeed } from "~/http/unit-deed.server";
import { listedUnits, pickedUnit } from "~/http/units.server";
import { day } from "~/text/format";
import { unitLabel, unitTitle } from "~/text/units";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { LanguageSwitch } from "~/ui/language-switch";
import { RecordForm } from "~/ui/organize/record-form";
import { UnitFields } from "~/ui/organize/unit-fields";
import { UnitLinks } from "~/ui/organize/unit-links";
import { UnitList } from "~/ui/organize/unit-list";
import { UnitWarnings } from "~/ui/organize/unit-warnings";
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
  const byId = unitsById(units);
  const unit = byId.get(params.unit ?? "");
  // Also where this page goes when the unit is deleted.
  if (!unit) throw redirect("/organize/units");
  return {
    who: account.name,
    revision,
    unit,
    above: ancestorsOf(byId, unit.id),
    below: sortedUnits(childrenOf(units).get(unit.id) ?? []),
    successors: unit.successors.flatMap((id) => byId.get(id) ?? []),
    formerly: units.filter(({ successors }) => successors.includes(unit.id)),
    warnings: unitWarnings(units, unit),
    contests: await timesCarried(unit.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.unit ?? "";
  if (request.method === "DELETE") return unitDeed(request, BareForm, () => ({ change: removeUnit(id) }));
  return unitDeed(request, UnitForm, async ({ seen: _, parent: chosen, parentTyped: typed, ...form }) => {
    const { successorsAddedTyped, ...facts } = form;
    const next = await listedUnits(facts.successors, successorsAddedTyped, "successorsAdded");
    if (isRefusal(next)) return next;
    const above = await pickedUnit({ id: chosen, typed }, "parent", facts.validFrom);
    return isRefusal(above) ? above : { change: editUnit(id, { ...facts, successors: next.ids, parent: above.unit }) };
  });
}

export default function UnitPage() {
  const { who, revision, unit, above, below, successors, formerly, warnings, contests } =
    useLoaderData<typeof loader>();
  const words = useWords(unitsPage);
  const { one } = words;
  const { count } = useFormat();
  const language = useLanguage();
  const parent = find(above, unit.parent) ?? null;
  const values = {
    name: unit.name,
    kind: unit.kind,
    parent: parent ? unitLabel(parent, language) : "",
    validFrom: unit.validFrom ? day(unit.validFrom) : "",
    validTo: unit.validTo ? day(unit.validTo) : "",
    source: unit.source,
    successors: unit.successors,
  };
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} width="normal" home="/organize">
      <PageHeader
        title={unitLabel(unit, language)}
        above={<Link to="/organize/units">← {words.page}</Link>}
        actions={
          <>
            {unit.validTo === null && (
              <ButtonLink to={`/organize/units/${unit.id}/end`} icon={GitMerge}>
                {words.ending.deed}
              </ButtonLink>
            )}
            <ConfirmForm
              label={one.remove}
              title={one.removeTitle(unitTitle(unit))}
              confirm={one.removeYes}
              method="delete"
              reason="none"
            >
              <p>{one.removeText}</p>
              <p className="mt-2 text-quiet text-sm">{one.removeNot}</p>
            </ConfirmForm>
          </>
        }
      >
        {[...above].reverse().map(unitTitle).join(" › ")}
      </PageHeader>
      <AskBeforeLeaving>
        <div className="flex flex-col gap-6">
          <UnitWarnings warnings={warnings} />
          {contests > 0 && <Banner tone="info">{one.carried(count(contests))}</Banner>}
          <Panel title={one.facts}>
            <RecordForm key={unit.id} revision={revision} values={values}>
              {(entry) => (
                <>
                  <UnitFields entry={entry} parent={parent} />
                  {(unit.validTo !== null || successors.length > 0) && (
                    <UnitList
                      name="successors"
                      label={one.successors}
                      hint={one.successorsHint}
                      error={entry.errorOf("successors") ?? entry.errorOf("successorsAdded")}
                      units={successors}
                    />
                  )}
                </>
              )}
            </RecordForm>
          </Panel>
          {formerly.length > 0 && (
            <Panel title={one.formerly}>
              <UnitLinks units={formerly} />
            </Panel>
          )}
          <Panel
            title={one.below}
            hint={words.count(count(below.length))}
            actions={
              <ButtonLink size="small" icon={Plus} to={`/organize/units/new?under=${unit.id}`}>
                {one.addBelow}
              </ButtonLink>
            }
          >
            {below.length > 0 ? <UnitLinks units={below} /> : <p className="text-quiet">{one.noneBelow}</p>}
          </Panel>
        </div>
      </AskBeforeLeaving>
    </WorkShell>
  );
}
