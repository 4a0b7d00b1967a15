import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paperView } from "~/domain/desk/paper";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { keying } from "~/text/words/keying";
import { DeskProvider } from "~/ui/desk/context";
import { PaperScreen } from "~/ui/desk/paper/screen";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where paper sheets are keyed in. `performance` and `judge` in the query choose one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "paper.write");
  const { searchParams } = new URL(request.url);
  const choice = { performance: searchParams.get("performance"), judge: searchParams.get("judge") };
  return {
    title: `${wordsOf(keying, languageOfRequest(request)).title} · ${contest.record.contest.title}`,
    view: paperView(contest.record, actor, choice),
    chair: actor.roles.includes("chair"),
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Paper() {
  const { view, chair, who, revision } = useLoaderData<typeof loader>();
  const { id } = view.contest;
  const connection = useRevision(id, revision);
  const send = useSend(revision);
  const can = (action: (typeof view.can)[number]) => view.can.includes(action);
  return (
    <DeskProvider value={{ contest: id, revision, chair, can, send }}>
      <DeskShell contest={view.contest} who={who} connection={connection} page="paper">
        <PaperScreen view={view} />
      </DeskShell>
    </DeskProvider>
  );
}
