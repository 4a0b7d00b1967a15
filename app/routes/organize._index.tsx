import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Building2, CalendarPlus, FileUp, Trophy } from "lucide-react";
import { listContests, loadContest } from "~/data/contests.server";
import { phase } from "~/domain/readiness";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useWords, wordsOf } from "~/text/words";
import { contests as area } from "~/text/words/organize/contests";
import { unitsPage } from "~/text/words/organize/units";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { LanguageSwitch } from "~/ui/language-switch";
import { type ContestRow, ContestTable } from "~/ui/organize/contest-table";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const listed = await listContests(account);
  const rows = await Promise.all(
    listed.map(async ({ id, title, subtitle, place, startsOn, endsOn, sample, counts }): Promise<ContestRow> => {
      const loaded = await loadContest(id);
      const { teams, contestants, judges } = counts;
      const state = loaded ? phase(loaded.record) : "setup";
      return { id, title, subtitle, place, startsOn, endsOn, sample, phase: state, teams, contestants, judges };
    }),
  );
  return { rows, who: account.name, title: wordsOf(area, languageOfRequest(request)).title };
}

export default function Contests() {
  const { rows, who } = useLoaderData<typeof loader>();
  const words = useWords(area);
  const units = useWords(unitsPage);
  const deeds = (
    <>
      <ButtonLink to="/organize/units" icon={Building2}>
        {units.page}
      </ButtonLink>
      <ButtonLink to="/organize/import" icon={FileUp}>
        {words.bring}
      </ButtonLink>
      <ButtonLink to="/organize/new" kind="primary" icon={CalendarPlus}>
        {words.create}
      </ButtonLink>
    </>
  );
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />}>
      <PageHeader title={words.title} actions={rows.length > 0 && deeds} />
      <Panel flush>
        {rows.length > 0 ? (
          <ContestTable rows={rows} />
        ) : (
          <Empty title={words.empty.title} icon={Trophy} actions={deeds}>
            {words.empty.text}
          </Empty>
        )}
      </Panel>
    </WorkShell>
  );
}
