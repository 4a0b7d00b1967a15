import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planOrders } from "~/domain/ceremony";
import { ceremonyRehearsal } from "~/domain/desk/ceremony";
import { actionsOf } from "~/domain/desk/viewer";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { CeremonyRehearsal } from "~/ui/desk/ceremony-rehearsal";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/**
 * A ceremony to practise with, of made-up marks: `round`, `order`, `byPart` and `seed` in the query choose which. Without
 * an order it is the usual one, part by part.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "publication.write");
  const query = new URL(request.url).searchParams;
  const order = planOrders.find((one) => one === query.get("order"));
  const wish = { order: order ?? planOrders[0], byPart: order === undefined || query.has("byPart") };
  const { id, title, sample } = contest.record.contest;
  const run = ceremonyRehearsal(contest.record, query.get("round"), wish, query.get("seed") ?? "1");
  if (!run) throw new Response(null, { status: 404 });
  return {
    title: `${wordsOf(ceremonyWords, languageOfRequest(request)).rehearsal.title} · ${title}`,
    contest: { id, title, sample },
    can: actionsOf(actor),
    run,
    wish,
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Rehearsal() {
  const { contest, can, run, wish, who, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(contest.id, revision);
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
        <CeremonyRehearsal run={run} wish={wish} />
      </DeskShell>
    </DeskProvider>
  );
}
