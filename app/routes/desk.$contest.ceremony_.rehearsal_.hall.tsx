import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rehearsalOf } from "~/data/rehearsals.server";
import { followedRehearsal } from "~/http/ceremony-rehearsal.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { useNews, useRevision } from "~/live/use-live";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { RehearsalHall } from "~/ui/desk/rehearsal-hall";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the hall's screen would show of the rehearsal that goes on, on whichever machine it is opened. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "publication.write");
  const { id, title, subtitle } = contest.record.contest;
  const name = wordsOf(ceremonyWords, languageOfRequest(request)).rehearsal.title;
  return {
    title: `${name} · ${title}`,
    contest: { id, title, subtitle },
    run: followedRehearsal(rehearsalOf(id), contest.record),
    revision: contest.revision,
  };
}

export default function Hall() {
  const { contest, run, revision } = useLoaderData<typeof loader>();
  useRevision(contest.id, revision);
  useNews(contest.id, "rehearsal");
  useAwake();
  return <RehearsalHall run={run} contest={contest} />;
}
