import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listContests } from "~/data/contests.server";
import { editContest } from "~/domain/changes/contest";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { FactsForm } from "~/http/forms/contest";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { facts } from "~/text/words/organize/facts";
import { FactsFields } from "~/ui/organize/facts-fields";
import { factsValues } from "~/ui/organize/facts-values";
import { HoldersForm } from "~/ui/organize/holders-form";
import { RecordForm } from "~/ui/organize/record-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { parent } = contest.record.contest;
  const others = (await listContests(actor)).filter(({ id }) => id !== contest.id);
  const parents = others.map(({ id, title }) => ({ value: id, label: title }));
  // The parent may be a contest of another machine: it stays in the list all the same.
  if (parent && !others.some(({ id }) => id === parent)) parents.push({ value: parent, label: parent });
  const { units, contest: own } = contest.record;
  const named = (ids: readonly string[]) => ids.flatMap((id) => find(units, id) ?? []);
  const { revision } = contest;
  return { revision, contest: own, parents, holders: named(own.holders), expected: named(own.expected) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(FactsForm, ({ seen: _, ...fields }) => editContest(fields)) });
}

export default function Facts() {
  const { revision, contest, parents, holders, expected } = useLoaderData<typeof loader>();
  const words = useWords(facts);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <Panel>
          <RecordForm revision={revision} values={factsValues(contest)}>
            {(entry) => <FactsFields entry={entry} parents={parents} />}
          </RecordForm>
        </Panel>
        <Panel title={words.units.title} hint={words.units.hint}>
          <HoldersForm
            action={`/organize/${contest.id}/facts/units`}
            revision={revision}
            on={contest.startsOn}
            holders={holders}
            expected={expected}
          />
        </Panel>
      </div>
    </div>
  );
}
