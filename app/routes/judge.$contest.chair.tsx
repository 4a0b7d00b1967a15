import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chairView } from "~/domain/desk/chair";
import { carriedOf } from "~/domain/tablets/carried";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useDrafts } from "~/live/use-drafts";
import { useHeartbeat } from "~/live/use-heartbeat";
import { useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { desk } from "~/text/words/desk";
import { ChairScreen } from "~/ui/desk/chair-screen";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The chair's page: settling and confirming. `performance` in the query chooses one; else the first that waits. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "confirmation.write");
  const choice = new URL(request.url).searchParams.get("performance");
  return {
    title: `${wordsOf(desk, languageOfRequest(request)).chair.title} · ${contest.record.contest.title}`,
    view: chairView(contest.record, contest.results(), actor, choice),
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Chair() {
  const { view, who, revision } = useLoaderData<typeof loader>();
  const { id } = view.contest;
  const connection = useRevision(id, revision);
  const [, drafts] = useDrafts(id, view.seat ?? "");
  const onChair = { page: "chair" as const, performance: null, carried: carriedOf(drafts.of) };
  useHeartbeat(id, view.seat === null ? null : onChair);
  const send = useSend(revision);
  const can = (action: (typeof view.can)[number]) => view.can.includes(action);
  return (
    <DeskProvider value={{ contest: id, revision, chair: view.chair, can, send }}>
      <DeskShell contest={view.contest} who={who} connection={connection} page="chair">
        <ChairScreen view={view} />
      </DeskShell>
    </DeskProvider>
  );
}
