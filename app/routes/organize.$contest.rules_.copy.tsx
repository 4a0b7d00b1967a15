import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData, useSubmit } from "@remix-run/react";
import { Copy } from "lucide-react";
import { listContests } from "~/data/contests.server";
import { newId } from "~/data/ids.server";
import { may, roles } from "~/domain/access";
import { copyParts, copyRules } from "~/domain/changes/copied";
import type { RuleSet } from "~/domain/seal";
import { carryOut, deed } from "~/http/deed.server";
import { CopyForm } from "~/http/forms/copy";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";
import { useWords } from "~/text/words";
import { copyPage } from "~/text/words/organize/copy";
import { rulesForm } from "~/text/words/organize/rules";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { CopyFields } from "~/ui/organize/copy-fields";
import { PlainRules } from "~/ui/organize/plain-rules";
import { RecordForm } from "~/ui/organize/record-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The rules of another contest, for copying: only of those in which this person may read. */
async function sourceOf(request: Request) {
  const from = new URL(request.url).searchParams.get("from") ?? "";
  if (from === "") return null;
  const { contest } = await requireContest(request, from, "contest.read");
  const { rules, rounds, parts, criteria } = contest.record;
  const set: RuleSet = { rules, rounds, parts, criteria };
  return { id: from, title: contest.record.contest.title, set };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const { rounds, parts, criteria } = contest.record;
  const others = (await listContests({ id: actor.id })).filter(
    (one) => one.id !== contest.id && roles.some((role) => one.roles.includes(role) && may([role], "contest.read")),
  );
  return {
    id: contest.id,
    revision: contest.revision,
    has: { rounds: rounds.length, parts: parts.length, criteria: criteria.length },
    rounds: rounds.map(({ id, name }) => ({ value: id, label: name })),
    others: others.map(({ id, title, subtitle }) => ({
      value: id,
      label: [title, subtitle].filter(Boolean).join(" · "),
    })),
    source: await sourceOf(request),
    fresh: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const source = await sourceOf(request);
  if (!source) throw new Response(null, { status: 400 });
  const answer = await carryOut(request, admitted, {
    POST: deed(CopyForm, ({ id, what, parts, round }) =>
      what === "whole" ? copyRules(source.set, id) : copyParts(source.set, parts, round ?? "", id),
    ),
  });
  return onward(answer, `/organize/${admitted.contest.id}/rules`);
}

export default function CopyRules() {
  const { id, revision, has, rounds, others, source, fresh } = useLoaderData<typeof loader>();
  const words = useWords(copyPage);
  const { page } = useWords(rulesForm);
  const submit = useSubmit();
  return (
    <>
      <PageHeader title={words.title} above={<Link to={`/organize/${id}/rules`}>← {page}</Link>}>
        {words.lead}
      </PageHeader>
      {others.length === 0 ? (
        <Panel>
          <Empty
            title={words.none}
            icon={Copy}
            actions={<ButtonLink to={`/organize/${id}/rules`}>{words.back}</ButtonLink>}
          >
            {words.noneText}
          </Empty>
        </Panel>
      ) : (
        <div className="flex flex-col gap-6">
          <Panel>
            <Form method="get" onChange={(event) => submit(event.currentTarget)}>
              <Select
                label={words.from}
                name="from"
                defaultValue={source?.id ?? ""}
                placeholder={words.choose}
                options={others}
                className="max-w-2xl"
              />
              <noscript>
                <button type="submit">{words.choose}</button>
              </noscript>
            </Form>
          </Panel>
          {source && (
            <div
              key={source.id}
              className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
            >
              <Panel title={words.what}>
                <RecordForm
                  action={`/organize/${id}/rules/copy?from=${source.id}`}
                  revision={revision}
                  values={{ what: "whole" }}
                  save={words.submit}
                >
                  {(entry) => <CopyFields {...{ entry, fresh, has, rounds }} source={source.set} />}
                </RecordForm>
              </Panel>
              <PlainRules rules={source.set} saved={source.set} title={source.title} hint={words.theirs} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
