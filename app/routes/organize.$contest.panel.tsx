import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FileSpreadsheet, KeyRound } from "lucide-react";
import { newId } from "~/data/ids.server";
import { openCodes, seatSessions } from "~/data/pairings.server";
import { kin } from "~/domain/kinship";
import { requireContest } from "~/http/guard.server";
import { usePresence } from "~/live/use-live";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { organizersPage } from "~/text/words/organize/organizers";
import { panelForm } from "~/text/words/organize/panel";
import { ButtonLink } from "~/ui/button";
import { Devices, DeviceTools, type SeatRow } from "~/ui/organize/devices";
import { JudgesForm, OfficersForm } from "~/ui/organize/judges-form";
import { KinPanel } from "~/ui/organize/kin-panel";
import { PanelsForm } from "~/ui/organize/panels-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { judges, officers, parts, rules, units } = contest.record;
  const ofJudges = new Set(judges.map((judge) => judge.unit));
  const [sessions, codes] = [await seatSessions(contest.id), await openCodes(contest.id)];
  const seat = (id: string, name: string, role: SeatRow["role"]): SeatRow => ({
    id,
    name,
    role,
    devices: sessions.filter((session) => session.seat === id),
    code: codes.find((code) => code.seat === id)?.expiresAt ?? null,
  });
  return {
    id: contest.id,
    revision: contest.revision,
    judges,
    units: units.filter((unit) => ofJudges.has(unit.id)),
    on: contest.record.contest.startsOn,
    officers,
    parts: parts.filter((part) => part.marking.by === "panel"),
    quorum: rules.quorum,
    near: kin(contest.record),
    teams: contest.record.teams.map(({ id, name }) => ({ id, name })),
    seats: [
      ...judges.map((judge) => seat(judge.id, judge.fullName, judge.chair ? "chair" : "judge")),
      ...officers.map((officer) => seat(officer.id, officer.fullName, officer.role)),
    ],
    fresh: newId(),
  };
}

export default function PanelPage() {
  const { id, revision, judges, units, on, officers, parts, quorum, near, teams, seats, fresh } =
    useLoaderData<typeof loader>();
  const words = useWords(panelForm);
  const organizers = useWords(organizersPage);
  const { bring } = useWords(lists);
  const { count } = useFormat();
  const online = usePresence(id);
  const at = `/organize/${id}/panel`;
  return (
    <>
      <PageHeader
        title={words.page}
        actions={
          <>
            <ButtonLink to={`/organize/${id}/lists?kind=judges`} icon={FileSpreadsheet}>
              {bring}
            </ButtonLink>
            <ButtonLink to={`/organize/${id}/organizers`} icon={KeyRound}>
              {organizers.page}
            </ButtonLink>
          </>
        }
      >
        {words.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Panel title={words.judges} hint={words.judgesHint}>
          <JudgesForm action={`${at}/judges`} revision={revision} fresh={fresh} people={judges} units={units} on={on} />
        </Panel>
        {judges.length > 0 && (
          <Panel title={words.panels} hint={words.panelsHint(count(quorum))}>
            <PanelsForm id={id} revision={revision} parts={parts} judges={judges} quorum={quorum} />
          </Panel>
        )}
        {judges.length > 0 && teams.length > 0 && (
          <KinPanel id={id} kin={near} judges={judges} teams={teams} fresh={fresh} />
        )}
        <Panel title={words.officers}>
          <OfficersForm action={`${at}/officers`} revision={revision} fresh={fresh} people={officers} />
        </Panel>
        <Panel
          title={words.devices}
          hint={seats.length > 0 ? words.devicesHint : words.devicesEmpty}
          actions={seats.length > 0 && <DeviceTools id={id} seats={seats} />}
          flush
        >
          {seats.length > 0 && <Devices id={id} seats={seats} online={online} />}
        </Panel>
      </div>
    </>
  );
}
