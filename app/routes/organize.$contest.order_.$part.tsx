import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "~/data/ids.server";
import { setOrder } from "~/domain/changes/order";
import { touchedPerformances } from "~/domain/entrants";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { OrderForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { orderForm } from "~/text/words/organize/order";
import { Checkbox } from "~/ui/checkbox";
import { Nav } from "~/ui/nav";
import { Draws } from "~/ui/organize/draws";
import { OrderList, type OrderRow } from "~/ui/organize/order-list";
import { RecordForm } from "~/ui/organize/record-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "order.write");
  const { record } = contest;
  const part = find(record.parts, params.part ?? "");
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
    draws: record.draws.filter((draw) => draw.part === part.id),
    fresh: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, { POST: deed(OrderForm, ({ ids }) => setOrder(part, ids)) });
}

export default function Order() {
  const { id, revision, part, parts, others, rows, draws, fresh } = useLoaderData<typeof loader>();
  const words = useWords(orderForm);
  const at = `/organize/${id}/order/${part.id}`;
  const ids = rows.map((row) => row.id);
  const names = new Map(rows.map((row) => [row.id, row.person ?? row.name]));
  const last = draws.at(-1);
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
          <Draws
            action={`${at}/draw`}
            fresh={fresh}
            part={part.name}
            draws={draws}
            nameOf={(performance) => names.get(performance) ?? ""}
            begun={rows.some((row) => row.begun)}
            changed={last !== undefined && last.performances.join() !== ids.join()}
          />
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
