import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { seatSessions } from "~/data/pairings.server";
import { kin } from "~/domain/kinship";
import { phase, readiness } from "~/domain/readiness";
import type { ContestRecord } from "~/domain/record";
import { requireContest } from "~/http/guard.server";
import { useFormat, useWords } from "~/text/words";
import { contests } from "~/text/words/organize/contests";
import { overview } from "~/text/words/organize/overview";
import { Checklist } from "~/ui/organize/checklist";
import { Doors } from "~/ui/organize/doors";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const paired = new Set((await seatSessions(contest.id)).map((session) => session.seat));
  const { title, subtitle, place, startsOn, endsOn } = record.contest;
  return {
    id: contest.id,
    facts: { title, subtitle, place, startsOn, endsOn },
    phase: phase(record),
    needs: readiness(record),
    near: nearNames(record),
    unpaired: record.judges.filter((judge) => !paired.has(judge.id)).map((judge) => judge.fullName),
    figures: {
      teams: record.teams.length,
      people: record.contestants.length,
      judges: record.judges.length,
      parts: record.parts.length,
      performances: record.performances.length,
    },
  };
}

/** Judge and team of whom nobody has decided; null where no judge is near a team. */
function nearNames(record: ContestRecord): string[] | null {
  const found = kin(record);
  const open = found.filter((one) => one.decided === null);
  return found.length === 0 ? null : open.map(({ judge, team }) => `${judge.name} – ${team.name}`);
}

export default function Overview() {
  const { id, facts, phase: state, needs, near, unpaired, figures } = useLoaderData<typeof loader>();
  const words = useWords(overview);
  const { phases } = useWords(contests);
  const { days, count } = useFormat();
  const when = [days(facts.startsOn, facts.endsOn), facts.place].filter(Boolean).join(" · ");
  return (
    <>
      <PageHeader title={facts.title} above={words.title}>
        {[facts.subtitle, when, phases[state]].filter(Boolean).join(" · ")}
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Checklist id={id} needs={needs} unpaired={unpaired} near={near} />
        <div className="flex flex-col gap-6">
          <Panel>
            <dl className="flex flex-wrap justify-between gap-x-6 gap-y-3">
              {(["teams", "people", "judges", "parts", "performances"] as const).map((key) => (
                <div key={key}>
                  <dt className="text-quiet text-sm">{words.figures[key]}</dt>
                  <dd className="figures font-bold text-2xl">{count(figures[key])}</dd>
                </div>
              ))}
            </dl>
          </Panel>
          <Doors id={id} />
        </div>
      </div>
    </>
  );
}
