import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rehearsalOf } from "~/data/rehearsals.server";
import { ceremonyView } from "~/domain/desk/ceremony";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useNews, useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { CeremonyScreen } from "~/ui/desk/ceremony-screen";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The page that runs the announcement of a round's results. It knows what is to come: only for who may publish it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "publication.write");
  return {
    title: `${wordsOf(ceremonyWords, languageOfRequest(request)).title} · ${contest.record.contest.title}`,
    view: ceremonyView(contest.record, contest.results(), actor),
    rehearsal: rehearsalOf(contest.id)?.query ?? null,
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Ceremony() {
  const { view, rehearsal, who, revision } = useLoaderData<typeof loader>();
  const { id } = view.contest;
  const connection = useRevision(id, revision);
  useNews(id, "rehearsal");
  const send = useSend(revision);
  const can = (action: (typeof view.can)[number]) => view.can.includes(action);
  return (
    <DeskProvider value={{ contest: id, revision, chair: false, can, send }}>
      <DeskShell contest={view.contest} who={who} connection={connection} page="ceremony">
        <CeremonyScreen view={view} rehearsal={rehearsal} />
      </DeskShell>
    </DeskProvider>
  );
}
