import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Link, useLoaderData, useRouteError } from "@remix-run/react";
import { publicDraws } from "~/domain/draw-report";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useWords, wordsOf } from "~/text/words";
import { draw as words } from "~/text/words/draw";
import { NoBoard } from "~/ui/board/no-board";
import { CheckDraw } from "~/ui/draw-check";
import { LanguageSwitch } from "~/ui/language-switch";
import { PageHeader } from "~/ui/page-header";
import { WorkShell } from "~/ui/work-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? words.vi.verify.title }];

/** Everybody's: one draw with all that it takes to draw it again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "board.read");
  const draw = publicDraws(contest.record).find(({ id }) => id === params.draw);
  if (!draw) throw new Response(null, { status: 404 });
  const { title, sample } = contest.record.contest;
  return {
    title: `${wordsOf(words, languageOfRequest(request)).verify.title} · ${title}`,
    contest: { id: contest.id, title, sample },
    draw,
  };
}

export default function CheckOneDraw() {
  const { contest, draw } = useLoaderData<typeof loader>();
  const said = useWords(words);
  const screen = `/board/${contest.id}/draws?draw=${draw.id}`;
  return (
    <WorkShell
      title={contest.title}
      sample={contest.sample}
      home={`/board/${contest.id}`}
      language={<LanguageSwitch />}
    >
      <PageHeader
        title={`${said.what[draw.of]} · ${draw.part.name}`}
        above={<Link to={screen}>← {said.verify.screen}</Link>}
      >
        {said.verify.lead}
      </PageHeader>
      <CheckDraw draw={draw} />
    </WorkShell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <NoBoard missing={isRouteErrorResponse(error) && error.status === 404} />;
}
