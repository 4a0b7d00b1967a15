import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Copy, Printer } from "lucide-react";
import { useState } from "react";
import { newId } from "~/data/ids.server";
import { editRules } from "~/domain/changes/contest";
import type { Rules } from "~/domain/record";
import { type RuleSet, sealOf } from "~/domain/seal";
import { carryOut, deed } from "~/http/deed.server";
import { RulesForm } from "~/http/forms/rules";
import { requireContest } from "~/http/guard.server";
import { readable } from "~/http/readable";
import { useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { sealing } from "~/text/words/organize/sealing";
import { ButtonLink } from "~/ui/button";
import { PlainRules } from "~/ui/organize/plain-rules";
import { RecordForm } from "~/ui/organize/record-form";
import { RoundsList } from "~/ui/organize/rounds-list";
import { RulesFields, rulesValues } from "~/ui/organize/rules-fields";
import { SealBadge } from "~/ui/organize/seal-panel";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { rules, rounds, parts, criteria } = contest.record;
  const set: RuleSet = { rules, rounds, parts, criteria };
  const seal = sealOf(contest.record);
  return { id: contest.id, revision: contest.revision, set, seal, fresh: newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(RulesForm, (form) => editRules(form.rules)) });
}

export default function RulesPage() {
  const { id, revision, set, seal, fresh } = useLoaderData<typeof loader>();
  const words = useWords(rulesForm);
  const sealed = useWords(sealing);
  const values = rulesValues(set.rules);
  const [typed, setTyped] = useState<Rules>(set.rules);
  return (
    <>
      <PageHeader
        title={words.page}
        above={<SealBadge seal={seal} />}
        actions={
          <>
            <ButtonLink to={`/organize/${id}/rules/copy`} size="small" icon={Copy}>
              {words.copy}
            </ButtonLink>
            <ButtonLink to={`/organize/${id}/rules/paper`} size="small" icon={Printer}>
              {sealed.print}
            </ButtonLink>
          </>
        }
      >
        {words.lead}
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          <RoundsList {...{ id, revision, fresh }} {...set} />
          <Panel title={words.whole}>
            <RecordForm
              revision={revision}
              values={values}
              typed={(form) => setTyped((before) => readable(form, RulesForm, values)?.rules ?? before)}
            >
              {(entry) => <RulesFields entry={entry} />}
            </RecordForm>
          </Panel>
        </div>
        <PlainRules rules={{ ...set, rules: typed }} saved={set} />
      </div>
    </>
  );
}
