import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { seatSessions } from "~/data/pairings.server";
import { actionsOf } from "~/domain/desk/viewer";
import { duty } from "~/domain/tablets/duty";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { useWall } from "~/live/use-wall";
import { wordsOf } from "~/text/words";
import { tabletWords } from "~/text/words/tablets";
import { DeskProvider } from "~/ui/desk/context";
import { DeskShell } from "~/ui/desk/shell";
import { TabletsScreen } from "~/ui/desk/tablets/screen";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The wall of the devices: how each is, and where the ballots are that are missing on stage. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "desk.read");
  const { id, title, sample } = contest.record.contest;
  const sessions = await seatSessions(contest.id);
  return {
    title: `${wordsOf(tabletWords, languageOfRequest(request)).page} · ${title}`,
    contest: { id, title, sample },
    can: actionsOf(actor),
    day: duty(contest.record),
    paired: sessions.map(({ id: session, lastSeenAt: lastSeen, seat, device }) => ({
      session,
      seat,
      device,
      lastSeen,
    })),
    who: actor.name,
    revision: contest.revision,
  };
}

export default function Tablets() {
  const { contest, can, day, paired, who, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(contest.id, revision);
  const send = useSend(revision);
  const { now, build, heard, connected, ...wall } = useWall(contest.id, day, paired);
  const may = (action: (typeof can)[number]) => can.includes(action);
  return (
    <DeskProvider value={{ contest: contest.id, revision, chair: false, can: may, send }}>
      <DeskShell contest={contest} who={who} connection={connection} page="tablets">
        <TabletsScreen stage={day.stage} wall={wall} stale={heard && !connected} build={build} now={now} />
      </DeskShell>
    </DeskProvider>
  );
}
