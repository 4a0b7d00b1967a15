import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "~/data/ids.server";
import { may } from "~/domain/access";
import { setOrder } from "~/domain/changes/order";
import { drawReports, isReordered } from "~/domain/draw-report";
import { touchedPerformances } from "~/domain/entrants";
import type { ContestRecord, Performance } from "~/domain/record";
import { find } from "~/domain/rows";
import { drawnSituation, situationsOf } from "~/domain/situations";
import { carryOut, deed } from "~/http/deed.server";
import { OrderForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { orderForm } from "~/text/words/organize/order";
import { Banner } from "~/ui/banner";
import { Checkbox } from "~/ui/checkbox";
import { Nav } from "~/ui/nav";
import { DrawLots } from "~/ui/organize/draw-form";
import { Draws } from "~/ui/organize/draws";
import { OrderList, type OrderRow } from "~/ui/organize/order-list";
import { RecordForm } from "~/ui/organize/record-form";
import { type SituationRow, SituationsPanel } from "~/ui/organize/situations-panel";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "order.write");
  const { record } = contest;
  const part = find(record.parts, params.part ?? "");
  const order = record.draws.findLast((draw) => draw.part === part?.id && draw.of === "order");
  const own = record.performances.filter((one) => one.part === part?.id);
  if (!part || own.length === 0) throw redirect(`/organize/${contest.id}/order`);
  const touched = touchedPerformances(record);
  const rows = own.map((one): OrderRow => {
    const team = find(record.teams, one.team);
    const person = find(record.contestants, one.contestant)?.fullName ?? null;
    return { id: one.id, number: team?.number ?? null, name: team?.name ?? "", person, begun: touched.has(one.id) };
  });
  const withOrder = record.parts.filter((one) =>
    record.performances.some((performance) => performance.part === one.id),
  );
  return {
    id: contest.id,
    revision: contest.revision,
    part: { id: part.id, name: part.name },
    parts: withOrder.map(({ id, name }) => ({ id, name })),
    others: withOrder
      .filter((one) => one.round === part.round && one.id !== part.id)
      .map(({ id, name }) => ({ id, name })),
    rows,
    draws: drawReports(record).filter((draw) => draw.part.id === part.id),
    changed: order !== undefined && isReordered(record, order),
    situations: { count: situationsOf(record, part.id).length, rows: own.map((one) => situationRow(record, one)) },
    // Only organizers read what is not drawn yet.
    editable: may(actor.roles, "setup.write"),
    fresh: newId(),
  };
}

function situationRow(record: ContestRecord, one: Performance): SituationRow {
  const drawn = drawnSituation(record, one);
  const name = find(record.contestants, one.contestant)?.fullName ?? find(record.teams, one.team)?.name ?? "";
  return { id: one.id, name, number: drawn?.number ?? null, title: drawn?.title ?? "" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, { POST: deed(OrderForm, ({ ids }) => setOrder(part, ids)) });
}

export default function Order() {
  const { id, revision, part, parts, others, rows, draws, changed, situations, editable, fresh } =
    useLoaderData<typeof loader>();
  const words = useWords(orderForm);
  const said = useWords(drawForm).order;
  const at = `/organize/${id}/order/${part.id}`;
  const ids = rows.map((row) => row.id);
  const drawn = draws.filter((draw) => draw.of === "order").length;
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <Nav
        label={words.parts}
        items={parts.map((one) => ({
          to: `/organize/${id}/order/${one.id}`,
          label: one.name,
          here: one.id === part.id,
        }))}
        className="mb-6 border-line border-b"
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel title={words.list(part.name)} hint={words.hint}>
          <RecordForm key={part.id} revision={revision} values={{ ids }} save={words.save}>
            {(entry) => <OrderList label={words.list(part.name)} rows={rows} touch={entry.touch} />}
          </RecordForm>
        </Panel>
        <div className="flex flex-col gap-6">
          <Panel title={said.title} hint={said.text}>
            {changed && (
              <Banner tone="info" className="mb-4">
                {said.changed}
              </Banner>
            )}
            <DrawLots
              key={`${part.id} ${drawn}`}
              action={`${at}/draw`}
              revision={revision}
              fresh={`${fresh}-o`}
              of="order"
              again={drawn > 0}
              begun={rows.some((row) => row.begun)}
              save={said.do}
            />
            <p className="mt-3 text-quiet text-sm">{said.replaces}</p>
          </Panel>
          <SituationsPanel
            key={part.id}
            at={`/organize/${id}`}
            part={part.id}
            revision={revision}
            fresh={`${fresh}-s`}
            count={situations.count}
            rows={situations.rows}
            editable={editable}
          />
          <Draws id={id} draws={draws} />
          {others.length > 0 && (
            <Panel title={words.copy.title} hint={words.copy.hint}>
              <RecordForm key={part.id} action={`${at}/copy`} revision={revision} values={{}} save={words.copy.do}>
                {(entry) => (
                  <div>
                    {others.map((one) => (
                      <Checkbox key={one.id} name="to" value={one.id} label={words.copy.to(one.name)} />
                    ))}
                    {entry.errorOf("to") && <p className="text-danger text-sm">{entry.errorOf("to")}</p>}
                  </div>
                )}
              </RecordForm>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
