import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UserCheck } from "lucide-react";
import { photosOf } from "~/data/photos.server";
import { turnout } from "~/domain/arrivals";
import { actionsOf } from "~/domain/desk/viewer";
import { teamDays } from "~/domain/team-day";
import { requireContest } from "~/http/guard.server";
import { useSend } from "~/live/use-send";
import { useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { TeamRow } from "~/ui/arrivals/team-row";
import { TurnoutPanel } from "~/ui/arrivals/turnout";
import { ButtonLink } from "~/ui/button";
import { DeskProvider } from "~/ui/desk/context";
import { Empty } from "~/ui/empty";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The hall's door on the day. What is done here is done at the desk's resources. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "arrival.write");
  const there = await photosOf(contest.id);
  const days = teamDays(contest.record).map((day) => ({
    ...day,
    members: day.members.map((one) => ({
      ...one,
      photo: one.photo !== null && there.has(one.photo) ? one.photo : null,
    })),
  }));
  return { id: contest.id, revision: contest.revision, can: actionsOf(actor), days };
}

export default function Arrivals() {
  const { id, revision, can, days } = useLoaderData<typeof loader>();
  const words = useWords(arrivals);
  const send = useSend(revision);
  const may = (action: (typeof can)[number]) => can.includes(action);
  const changed = days.flatMap((day) => day.substitutions).filter((one) => one.revoked === null).length;
  const missing = days.filter((day) => day.out === null && day.arrived === null).map((day) => day.team);
  return (
    <DeskProvider value={{ contest: id, revision, chair: false, can: may, send }}>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      {days.length === 0 ? (
        <Panel>
          <Empty
            icon={UserCheck}
            title={words.empty}
            actions={may("contest.read") && <ButtonLink to={`/organize/${id}/teams`}>{words.toTeams}</ButtonLink>}
          >
            {words.emptyText}
          </Empty>
        </Panel>
      ) : (
        <>
          <TurnoutPanel turnout={turnout(days)} missing={missing} changed={changed} />
          <ul className="flex flex-col gap-3">
            {days.map((day) => (
              <TeamRow key={day.team.id} day={day} />
            ))}
          </ul>
        </>
      )}
    </DeskProvider>
  );
}
