import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useNavigate } from "@remix-run/react";
import { seatSessions } from "~/data/pairings.server";
import { openStanding } from "~/data/votes.server";
import { hallOf } from "~/domain/desk/hall";
import { deskView } from "~/domain/desk/view";
import { type Duty, duty } from "~/domain/tablets/duty";
import type { Paired } from "~/domain/tablets/wall";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useHeartbeat } from "~/live/use-heartbeat";
import { useNews, useRevision } from "~/live/use-live";
import { useSend } from "~/live/use-send";
import { useWall } from "~/live/use-wall";
import { wordsOf } from "~/text/words";
import { desk } from "~/text/words/desk";
import { DeskProvider } from "~/ui/desk/context";
import { Screen } from "~/ui/desk/screen";
import { Seats } from "~/ui/desk/seats";
import { DeskShell } from "~/ui/desk/shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The desk on the day. `performance` or `part` in the query chooses what is shown; the stage is chosen otherwise. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "desk.read");
  const { searchParams } = new URL(request.url);
  const choice = { performance: searchParams.get("performance"), part: searchParams.get("part") };
  const sessions = await seatSessions(contest.id);
  return {
    title: `${wordsOf(desk, languageOfRequest(request)).title} · ${contest.record.contest.title}`,
    view: deskView(contest.record, contest.results(), actor, choice),
    hall: hallOf(contest.board(), await openStanding(contest.id)),
    day: duty(contest.record),
    paired: sessions.map(({ id: session, lastSeenAt: lastSeen, seat, device }) => ({
      session,
      seat,
      device,
      lastSeen,
    })),
    seat: actor.seat,
    who: actor.name,
    revision: contest.revision,
  };
}

const onDesk = { page: "desk" as const, performance: null, carried: null };

function Devices({ contest, day, paired }: { contest: string; day: Duty; paired: Paired[] }) {
  return <Seats wall={useWall(contest, day, paired)} />;
}

export default function Desk() {
  const { view, hall, day, paired, seat, who, revision } = useLoaderData<typeof loader>();
  const { id } = view.contest;
  const connection = useRevision(id, revision);
  useNews(id, "votes");
  useHeartbeat(id, seat === null ? null : onDesk);
  const navigate = useNavigate();
  const send = useSend(revision);
  const { search } = useLocation();
  const toStage = () => void (search && navigate(`/desk/${id}`, { preventScrollReset: true }));
  const can = (action: (typeof view.can)[number]) => view.can.includes(action);
  return (
    <DeskProvider value={{ contest: id, revision, chair: view.chair, can, send }}>
      <DeskShell contest={view.contest} who={who} connection={connection} turnout={view.turnout}>
        <Screen view={view} hall={hall} seats={<Devices contest={id} day={day} paired={paired} />} onCalled={toStage} />
      </DeskShell>
    </DeskProvider>
  );
}
