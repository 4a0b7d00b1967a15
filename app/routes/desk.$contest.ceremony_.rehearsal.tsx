import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rehearsalOf } from "~/data/rehearsals.server";
import { actionsOf } from "~/domain/desk/viewer";
import { askedRehearsal, standing } from "~/http/ceremony-rehearsal.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useNews, useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { CeremonyRehearsal } from "~/ui/desk/ceremony-rehearsal";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/**
 * A ceremony to practise with, of made-up marks; the query chooses which (`askedRehearsal`). It stands where it stood when it
 * is the one that goes on.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "publication.write");
  const { id, title, sample } = contest.record.contest;
  const query = new URL(request.url).searchParams;
  const [asked, kept] = [askedRehearsal(query, contest.record), rehearsalOf(id)];
  if (!asked) throw new Response(null, { status: 404 });
  const begun = kept?.query === String(query);
  return {
    title: `${wordsOf(ceremonyWords, languageOfRequest(request)).rehearsal.title} · ${title}`,
    contest: { id, title, sample },
    can: actionsOf(actor),
    query: String(query),
    begun,
    run: begun ? standing(asked.run, kept) : asked.run,
    wish: asked.wish,
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Rehearsal() {
  const { contest, can, query, begun, run, wish, who, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(contest.id, revision);
  useNews(contest.id, "rehearsal");
  const send = useSend(revision);
  const value = {
    contest: contest.id,
    revision,
    chair: false,
    can: (action: (typeof can)[number]) => can.includes(action),
    send,
  };
  return (
    <DeskProvider value={value}>
      <DeskShell contest={contest} who={who} connection={connection} page="ceremony">
        <CeremonyRehearsal run={run} wish={wish} query={query} begun={begun} />
      </DeskShell>
    </DeskProvider>
  );
}
