import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { newId } from "~/data/ids.server";
import { setCriteria } from "~/domain/changes/lists";
import { editPart, removePart } from "~/domain/changes/parts";
import { together } from "~/domain/changes/together";
import { marksBehind } from "~/domain/entrants";
import { refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import type { RuleSet } from "~/domain/seal";
import { carryOut, deed } from "~/http/deed.server";
import { PartForm } from "~/http/forms/part";
import { BareForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { readable } from "~/http/readable";
import { useWords } from "~/text/words";
import { partForm } from "~/text/words/organize/part";
import { rulesForm } from "~/text/words/organize/rules";
import { ConfirmForm } from "~/ui/confirm-form";
import { PartFields } from "~/ui/organize/part-fields";
import { partValues } from "~/ui/organize/part-values";
import { PlainRules } from "~/ui/organize/plain-rules";
import { RecordForm } from "~/ui/organize/record-form";
import { PageHeader } from "~/ui/page-header";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const part = find(record.parts, params.part ?? "");
  // Also where this page goes when somebody removes what it is about.
  if (!part) throw redirect(`/organize/${contest.id}/rules`);
  const performances = record.performances.filter((one) => one.part === part.id).map((one) => one.id);
  return {
    id: contest.id,
    revision: contest.revision,
    part,
    criteria: record.criteria.filter((criterion) => criterion.part === part.id),
    rounds: record.rounds.filter((round) => round.id === part.round),
    performances: performances.length,
    marked: marksBehind(record, new Set(performances)),
    rules: record.rules,
    fresh: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, {
    POST: deed(PartForm, (form) => {
      const off = form.criteria.findIndex((row) => row.maximum % row.step !== 0);
      if (off >= 0) return refuse("maximum-off-step", `criteria[${off}].maximum`);
      // A part marked by its key has no criteria to send; those it once had stay until it is marked by a panel again.
      const criteria = form.part.marking.by === "panel" ? [setCriteria(part, form.criteria)] : [];
      return together("part.edited", "setup.write", [editPart(part, form.part), ...criteria]);
    }),
    DELETE: deed(BareForm, () => removePart(part)),
  });
}

export default function PartPage() {
  const { id, revision, part, criteria, rounds, performances, marked, rules, fresh } = useLoaderData<typeof loader>();
  const words = useWords(partForm);
  const { page } = useWords(rulesForm);
  const values = partValues(part, criteria);
  const saved: RuleSet = { rules, rounds, parts: [part], criteria };
  const [typed, setTyped] = useState<RuleSet>(saved);
  const show = (form: FormData) => {
    const read = readable(form, PartForm, values);
    if (!read) return;
    const rows = read.criteria.map((row) => ({ ...row, part: part.id }));
    setTyped({ ...saved, parts: [{ ...part, ...read.part }], criteria: rows });
  };
  return (
    <>
      <PageHeader
        title={part.name}
        above={
          <>
            <Link to={`/organize/${id}/rules`}>← {page}</Link> · {rounds[0]?.name}
          </>
        }
        actions={
          <ConfirmForm
            label={words.remove}
            title={words.removeTitle(part.name)}
            confirm={words.removeYes}
            method="delete"
            reason="none"
            size="small"
          >
            {words.removeText(String(criteria.length), String(performances))}
          </ConfirmForm>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,1fr)]">
        <RecordForm long key={part.id} revision={revision} values={values} typed={show} className="flex flex-col gap-6">
          {(entry) => <PartFields entry={entry} fresh={fresh} marked={marked} />}
        </RecordForm>
        <PlainRules
          rules={typed}
          saved={saved}
          shows={(section) => section === `part-${part.id}`}
          className="lg:sticky lg:top-4"
        />
      </div>
    </>
  );
}
