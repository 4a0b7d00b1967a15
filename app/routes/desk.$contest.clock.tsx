import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clockView } from "~/domain/desk/clock";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { useRevision } from "~/live/use-live";
import { usePresses } from "~/live/use-presses";
import { useSend } from "~/live/use-send";
import { wordsOf } from "~/text/words";
import { timekeeper } from "~/text/words/timekeeper";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";
import { TimekeeperScreen } from "~/ui/timekeeper/screen";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The timekeeper's page: the clock of whoever is on stage. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "clock.write");
  return {
    title: `${wordsOf(timekeeper, languageOfRequest(request)).title} · ${contest.record.contest.title}`,
    view: clockView(contest.record, actor),
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Timekeeper() {
  const { view, who, revision } = useLoaderData<typeof loader>();
  const { id } = view.contest;
  const connection = useRevision(id, revision);
  const send = useSend(revision);
  const presses = usePresses(id, revision, connection.connected, send);
  useAwake();
  const can = (action: (typeof view.can)[number]) => view.can.includes(action);
  return (
    <DeskProvider value={{ contest: id, revision, chair: false, can, send }}>
      <DeskShell contest={view.contest} who={who} connection={connection} page="clock">
        <TimekeeperScreen view={view} presses={presses} connected={connection.connected} />
      </DeskShell>
    </DeskProvider>
  );
}
