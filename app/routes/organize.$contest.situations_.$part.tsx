import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "~/data/ids.server";
import { setSituations } from "~/domain/changes/situations";
import { find } from "~/domain/rows";
import { situationsOf } from "~/domain/situations";
import { carryOut, deed } from "~/http/deed.server";
import { SituationsForm } from "~/http/forms/order";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { SituationsTable } from "~/ui/organize/situations-table";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The situations of a part, which are the organizers' alone until they are drawn. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const { record } = contest;
  const part = find(record.parts, params.part ?? "");
  if (!part) throw redirect(`/organize/${contest.id}/order`);
  const drawn = record.performances.flatMap((one): [string, string][] =>
    one.situation === null ? [] : [[one.situation, find(record.teams, one.team)?.name ?? ""]],
  );
  return {
    id: contest.id,
    revision: contest.revision,
    part: { id: part.id, name: part.name },
    situations: situationsOf(record, part.id),
    drawn,
    fresh: newId(),
  };
}

/** POST `situations`: all of them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, {
    POST: deed(SituationsForm, ({ situations }) => setSituations(part, situations)),
  });
}

export default function Situations() {
  const { id, revision, part, situations, drawn, fresh } = useLoaderData<typeof loader>();
  const words = useWords(drawForm).editor;
  return (
    <>
      <PageHeader
        title={words.title(part.name)}
        above={<Link to={`/organize/${id}/order/${part.id}`}>← {words.back}</Link>}
      >
        {words.lead}
      </PageHeader>
      <Panel hint={words.kept}>
        <SituationsTable key={part.id} revision={revision} situations={situations} drawn={drawn} fresh={fresh} />
      </Panel>
    </>
  );
}
