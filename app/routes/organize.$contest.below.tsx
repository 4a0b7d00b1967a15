import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilePlus2, FileUp, ListChecks, Network, Printer, UserRoundPlus } from "lucide-react";
import { contestsBelow } from "~/data/below.server";
import { contestsFor } from "~/data/memberships.server";
import { unitNames } from "~/data/units.server";
import type { Unit } from "~/domain/record";
import { find } from "~/domain/rows";
import { type Showing, showings } from "~/domain/stage-figures";
import { stageLines } from "~/domain/stage-lines";
import { stageTotals, told } from "~/domain/stage-told";
import { stage } from "~/domain/stages";
import { requireContest } from "~/http/guard.server";
import { unitTitle } from "~/text/units";
import { useFormat, useWords } from "~/text/words";
import { stages } from "~/text/words/organize/stages";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { StagePicture } from "~/ui/organize/stage/picture";
import { StageReport } from "~/ui/organize/stage/report";
import { StageTable } from "~/ui/organize/stage/table";
import { StageTeams } from "~/ui/organize/stage/teams";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The stage as its organizers see it: of the contests below, what `Summary` says and nothing else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const search = new URL(request.url).searchParams;
  const showing: Showing | null = showings.find((one) => one === search.get("show")) ?? null;
  const open = search.get("open");
  const all = await contestsBelow(contest.id);
  const rows = stage(record.contest, all, record.teams);
  const units = await unitNames([...record.contest.expected, ...all.flatMap((one) => one.holders)]);
  const mine = await contestsFor(actor.id, "contest.read");
  const names = {
    unit: (id: string) => nameOf(units.get(id) ?? find(record.units, id), id),
    team: (id: string) => find(record.teams, id)?.name ?? "",
    mine: (id: string) => mine.has(id),
  };
  const kindOf = (id: string) => units.get(id)?.kind ?? find(record.units, id)?.kind ?? "";
  const totals = stageTotals(rows, all, record.teams);
  return {
    id: contest.id,
    title: record.contest.title,
    sample: record.contest.sample,
    showing,
    open,
    deeper: totals.deeper !== null,
    figures: totals.near,
    told: told(record, rows, totals, names.unit, kindOf),
    units: rows.flatMap(({ unit, leads, state }) =>
      unit !== null && leads ? [{ id: unit, name: names.unit(unit), state }] : [],
    ),
    lines: stageLines(rows, all, names, { showing, open }),
    teams: record.teams.map(({ id, name, origin }) => ({
      ...{ id, name, way: origin?.way ?? ("direct" as const), rank: origin?.rank ?? null },
      people: record.contestants.filter((one) => one.team === id).length,
      from: origin?.contestTitle ?? "",
      reason: origin?.sent?.reason ?? "",
    })),
  };
}

const nameOf = (unit: Unit | undefined, id: string) => (unit ? unitTitle(unit) : id);

export default function Below() {
  const { id, title, sample, showing, open, deeper, figures, told, units, lines, teams } =
    useLoaderData<typeof loader>();
  const words = useWords(stages);
  const { count } = useFormat();
  const make = (
    <ButtonLink to={`/organize/new?parent=${id}`} icon={FilePlus2}>
      {words.make}
    </ButtonLink>
  );
  const search = showing ? `show=${showing}` : "";
  const empty = figures.expected === 0 && figures.all.contests === 0;
  return (
    <div className="print-wide">
      <PageHeader
        title={words.page}
        above={title}
        actions={
          !empty && (
            <div data-screen className="flex flex-wrap gap-2">
              <Button icon={Printer} onClick={() => window.print()}>
                {words.print}
              </Button>
              {make}
              <ButtonLink to={`/organize/${id}/below/sendings`} kind="primary" icon={UserRoundPlus}>
                {words.receive}
              </ButtonLink>
            </div>
          )
        }
      >
        {words.lead}
      </PageHeader>
      {empty ? (
        <Panel>
          <Empty
            title={words.empty}
            icon={Network}
            actions={
              <>
                {make}
                <ButtonLink to="/organize/import" icon={FileUp}>
                  {words.bring}
                </ButtonLink>
                <ButtonLink to={`/organize/${id}/facts`} icon={ListChecks}>
                  {words.units}
                </ButtonLink>
              </>
            }
          >
            {words.emptyText}
          </Empty>
        </Panel>
      ) : (
        <div className="flex flex-col gap-6">
          <StageReport told={told} />
          <StagePicture units={units} figures={figures} />
          <div id="lines" className="scroll-mt-4">
            <Panel
              title={words.table}
              hint={
                showing && words.showing(words.shows[showing], count(lines.filter((one) => one.depth === 0).length))
              }
              actions={
                <div data-screen className="flex flex-wrap gap-2">
                  {showing && (
                    <ButtonLink size="small" to="?#lines" preventScrollReset>
                      {words.all}
                    </ButtonLink>
                  )}
                  {deeper && (
                    <ButtonLink
                      size="small"
                      to={open === "all" ? `?${search}#lines` : `?${search}&open=all#lines`}
                      preventScrollReset
                    >
                      {open === "all" ? words.closeAll : words.openAll}
                    </ButtonLink>
                  )}
                </div>
              }
              flush
            >
              <StageTable stage={{ id, sample, search }} lines={lines} />
            </Panel>
          </div>
          <div id="teams" className="scroll-mt-4">
            <StageTeams id={id} teams={teams} />
          </div>
        </div>
      )}
    </div>
  );
}
