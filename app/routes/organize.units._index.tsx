import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Building2, Download, FileUp, Plus } from "lucide-react";
import { carriedTimes, loadUnits } from "~/data/catalogue.server";
import { present } from "~/data/database.server";
import { provinceUnits } from "~/data/sample.server";
import type { Unit } from "~/domain/record";
import { foundRows, treeRows, unitsOn } from "~/domain/unit-tree";
import { ancestorsOf, unitsById } from "~/domain/units";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { typedDay } from "~/text/typed";
import { useFormat, useWords, wordsOf } from "~/text/words";
import { contests } from "~/text/words/organize/contests";
import { unitsPage } from "~/text/words/organize/units";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { Empty } from "~/ui/empty";
import { LanguageSwitch } from "~/ui/language-switch";
import { FileLink } from "~/ui/organize/lists/file-link";
import { type UnitRow, UnitTable } from "~/ui/organize/unit-table";
import { UnitsLook } from "~/ui/organize/units-look";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const most = 400;

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const asked = new URL(request.url).searchParams;
  const text = (name: string) => (asked.get(name) ?? "").trim().slice(0, 100);
  const day = typedDay(text("on"));
  const on = day === "not-a-day" ? null : day;
  const q = text("q");
  const { units } = await loadUnits();
  const byId = unitsById(units);
  const under = byId.get(text("under")) ?? null;
  const there = unitsOn(units, on);
  const found = q === "" ? null : foundRows(there, units, q);
  const times = await carriedTimes();
  const row = (unit: Unit, more: Partial<UnitRow>): UnitRow => ({
    ...unit,
    depth: 0,
    hidden: 0,
    path: [],
    contests: times.get(unit.id) ?? 0,
    next: unit.successors.flatMap((id) => byId.get(id) ?? []).map(({ id, name }) => ({ id, name })),
    ...more,
  });
  const tree = treeRows(there, under?.id ?? null, most).map(({ unit, ...place }) => row(unit, place));
  return {
    who: account.name,
    title: wordsOf(unitsPage, languageOfRequest(request)).page,
    q,
    on: text("on"),
    day: on,
    wrongDay: day === "not-a-day",
    today: present().toISOString().slice(0, 10),
    under: under && [under, ...ancestorsOf(byId, under.id)].map(({ id, name }) => ({ id, name })),
    rows: found ? found.slice(0, most).map(({ unit, path }) => row(unit, { path })) : tree,
    total: found ? found.length : there.length,
    empty: units.length === 0,
    more: (await provinceUnits()).some(({ id }) => !byId.has(id)),
  };
}

export default function Units() {
  const { who, q, on, day, wrongDay, today, under, rows, total, empty, more } = useLoaderData<typeof loader>();
  const words = useWords(unitsPage);
  const { title: home } = useWords(contests);
  const { count } = useFormat();
  const sample = (
    <ConfirmForm
      label={words.sample}
      title={words.sample}
      confirm={words.sampleYes}
      action="/organize/units/sample"
      reason="none"
      kind="quiet"
      icon={Building2}
    >
      {words.sampleText}
    </ConfirmForm>
  );
  const deeds = (
    <>
      {!empty && (
        <FileLink href="/organize/units.xlsx" icon={Download}>
          {words.export}
        </FileLink>
      )}
      <ButtonLink to="/organize/units/import" icon={FileUp}>
        {words.bring}
      </ButtonLink>
      <ButtonLink to="/organize/units/new" kind="primary" icon={Plus}>
        {words.add}
      </ButtonLink>
    </>
  );
  if (empty)
    return (
      <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} home="/organize">
        <PageHeader title={words.page} above={<Link to="/organize">← {home}</Link>}>
          {words.lead}
        </PageHeader>
        <Panel flush>
          <Empty
            title={words.empty}
            icon={Building2}
            actions={
              <>
                {sample}
                {deeds}
              </>
            }
          >
            {words.emptyText}
          </Empty>
        </Panel>
      </WorkShell>
    );
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} home="/organize">
      <PageHeader title={words.page} above={<Link to="/organize">← {home}</Link>} actions={deeds}>
        {words.lead}
      </PageHeader>
      <div className="flex flex-col gap-4">
        <UnitsLook q={q} on={on} today={today} under={under} />
        {wrongDay && <Banner tone="warn">{words.notADay}</Banner>}
        <Panel
          flush
          title={q === "" ? words.count(count(total)) : words.found(count(total), q)}
          hint={rows.length < total && q !== "" ? words.more(count(total)) : undefined}
        >
          {rows.length > 0 ? (
            <UnitTable rows={rows} on={day ?? today} keep={on} />
          ) : (
            <Empty title={words.nothing}>{words.nothingText}</Empty>
          )}
        </Panel>
        {more && <div>{sample}</div>}
      </div>
    </WorkShell>
  );
}
