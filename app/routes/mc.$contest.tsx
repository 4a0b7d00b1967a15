import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { may } from "~/domain/access";
import { mcView } from "~/domain/mc";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { useRevision } from "~/live/use-live";
import { wordsOf } from "~/text/words";
import { mc } from "~/text/words/mc";
import { McScreen } from "~/ui/mc/screen";
import { McShell } from "~/ui/mc/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The MC's page. Nothing unpublished is in it, unless an organizer lets the MC see a round's results beforehand. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "mc.read");
  return {
    title: `${wordsOf(mc, languageOfRequest(request)).title} · ${contest.record.contest.title}`,
    view: mcView(contest.record, contest.board(), contest.results),
    desk: may(actor.roles, "desk.read"),
    prompter: may(actor.roles, "prompter.read"),
    revision: contest.revision,
  };
}

export default function Mc() {
  const { view, desk, prompter, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(view.contest.id, revision);
  const [query] = useSearchParams();
  useAwake();
  return (
    <McShell contest={view.contest} connection={connection} desk={desk} dark={query.get("theme") === "dark"}>
      <McScreen view={view} prompter={prompter} />
    </McShell>
  );
}
