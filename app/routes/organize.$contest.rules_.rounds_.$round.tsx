import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { newId } from "~/data/ids.server";
import { editRound, removeRound } from "~/domain/changes/rounds";
import { entrants } from "~/domain/entrants";
import { find } from "~/domain/rows";
import type { RuleSet } from "~/domain/seal";
import { carryOut, deed } from "~/http/deed.server";
import { BareForm } from "~/http/forms/people";
import { RoundForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";
import { readable } from "~/http/readable";
import { useWords } from "~/text/words";
import { roundForm } from "~/text/words/organize/round";
import { rulesForm } from "~/text/words/organize/rules";
import { ConfirmForm } from "~/ui/confirm-form";
import { Entrants } from "~/ui/organize/entrants";
import { PlainRules } from "~/ui/organize/plain-rules";
import { RecordForm } from "~/ui/organize/record-form";
import { RoundFields } from "~/ui/organize/round-fields";
import { roundValues } from "~/ui/organize/round-values";
import { PageHeader } from "~/ui/page-header";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const round = find(record.rounds, params.round ?? "");
  // Also where this page goes when somebody removes what it is about.
  if (!round) throw redirect(`/organize/${contest.id}/rules`);
  const place = record.rounds.indexOf(round);
  const earlier = record.rounds.slice(0, place);
  // A tie may be decided by a part of an earlier round too.
  const near = new Set(record.rounds.slice(0, place + 1).map((one) => one.id));
  const parts = record.parts.filter((part) => near.has(part.round));
  const ids = new Set(parts.map((part) => part.id));
  return {
    id: contest.id,
    revision: contest.revision,
    round,
    earlier,
    parts,
    own: record.parts.filter((part) => part.round === round.id).length,
    criteria: record.criteria.filter((criterion) => ids.has(criterion.part)),
    rules: record.rules,
    // As long as nobody has to advance, all teams are in every round.
    teams: earlier.every((one) => one.advance === null)
      ? null
      : record.teams.map(({ id, name, number }) => ({ id, name, number })),
    present: entrants(record, round.id),
    fresh: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, {
    POST: deed(RoundForm, (form) => editRound(round, form.round)),
    DELETE: deed(BareForm, () => removeRound(round)),
  });
}

export default function RoundPage() {
  const { id, revision, round, earlier, parts, own, criteria, rules, teams, present, fresh } =
    useLoaderData<typeof loader>();
  const words = useWords(roundForm);
  const { page } = useWords(rulesForm);
  const values = roundValues(round);
  const saved: RuleSet = { rules, rounds: [...earlier, round], parts, criteria };
  const [typed, setTyped] = useState(round);
  const show = (form: FormData) => {
    const read = readable(form, RoundForm, values);
    if (read) setTyped({ ...read.round, id: round.id });
  };
  const about = [`round-${round.id}`, `order-${round.id}`, `prizes-${round.id}`, `advance-${round.id}`];
  return (
    <>
      <PageHeader
        title={round.name}
        above={<Link to={`/organize/${id}/rules`}>← {page}</Link>}
        actions={
          <ConfirmForm
            label={words.remove}
            title={words.removeTitle(round.name)}
            confirm={words.removeYes}
            method="delete"
            reason="none"
            size="small"
          >
            {words.removeText(String(own))}
          </ConfirmForm>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,1fr)]">
        <RecordForm
          long
          key={round.id}
          revision={revision}
          values={values}
          typed={show}
          className="flex flex-col gap-6"
        >
          {(entry) => <RoundFields entry={entry} {...{ fresh, earlier, parts, criteria }} />}
        </RecordForm>
        <PlainRules
          rules={{ ...saved, rounds: [...earlier, typed] }}
          saved={saved}
          shows={(section) => about.includes(section)}
          className="lg:sticky lg:top-4"
        />
        {teams && (
          <Entrants
            action={`/organize/${id}/rules/rounds/${round.id}/entrants`}
            revision={revision}
            teams={teams}
            present={present}
          />
        )}
      </div>
    </>
  );
}
