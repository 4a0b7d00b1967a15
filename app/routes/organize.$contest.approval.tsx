import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "~/data/ids.server";
import { approveRules, unsealRules } from "~/domain/changes/approvals";
import { readiness } from "~/domain/readiness";
import type { Summary } from "~/domain/rehearsal";
import { holdsSeal, sealOf } from "~/domain/seal";
import { carryOut, deed } from "~/http/deed.server";
import { ApprovalForm, UnsealForm } from "~/http/forms/approval";
import { requireContest } from "~/http/guard.server";
import { rehearseMany } from "~/http/rehearse.server";
import { useWords } from "~/text/words";
import { sealing } from "~/text/words/organize/sealing";
import { ButtonLink } from "~/ui/button";
import { BeforeApproval } from "~/ui/organize/before-approval";
import { Revoked } from "~/ui/organize/revoked";
import { SealPanel } from "~/ui/organize/seal-panel";
import { PageHeader } from "~/ui/page-header";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** What must be there for rules to be whole; teams and the order of the day are not of them. */
const ofRules: readonly string[] = ["rounds", "parts", "criteria", "judges", "chair", "panels"];
/** Enough to show what is likely, few enough to be looked at while one waits. */
const runs = 40;
const usual = { seed: "1", teams: 12, judges: 5 };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const seal = sealOf(record);
  const tries: Summary[] =
    seal === null && record.parts.length > 0
      ? [
          await rehearseMany(record, { ...usual, scenario: "ordinary" }, runs),
          await rehearseMany(record, { ...usual, scenario: "ties" }, runs),
        ]
      : [];
  return {
    id: contest.id,
    seal,
    holds: seal === null || holdsSeal(record),
    revoked: record.approvals.flatMap((one) => (one.of === "rules" && one.revoked ? [one.revoked] : [])),
    marked: record.ballots.length + record.tallies.length,
    parts: record.parts.length,
    missing: readiness(record).filter(({ need, met }) => !met && ofRules.includes(need)),
    tries,
    fresh: newId(),
  };
}

/** POST approves the rules as they stand, DELETE makes a draft of them again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(ApprovalForm, ({ id, note }) => approveRules(id, note)),
    DELETE: deed(UnsealForm, ({ reason }) => unsealRules(reason)),
  });
}

export default function Approval() {
  const { id, seal, holds, revoked, marked, parts, missing, tries, fresh } = useLoaderData<typeof loader>();
  const words = useWords(sealing);
  return (
    <>
      <PageHeader
        title={words.page}
        above={<Link to={`/organize/${id}/rules`}>← {words.toRules}</Link>}
        actions={
          <ButtonLink to={`/organize/${id}/rules/paper`} size="small">
            {words.print}
          </ButtonLink>
        }
      >
        {words.lead}
      </PageHeader>
      <div className="flex max-w-4xl flex-col gap-6">
        {seal === null ? (
          <BeforeApproval {...{ id, parts, missing, tries, fresh }} />
        ) : (
          <SealPanel {...{ seal, holds, marked }} />
        )}
        <Revoked revoked={revoked} />
      </div>
    </>
  );
}
