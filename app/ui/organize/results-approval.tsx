import type { ApprovalShown } from "~/domain/results-approval";
import { useFormat, useWords } from "~/text/words";
import { approvalWords } from "~/text/words/organize/results-approval";
import { Banner } from "~/ui/banner";
import { ConfirmForm } from "~/ui/confirm-form";

/** Whether a round's results are approved, and the way to approve them; `action` is null for who may not. */
export function ResultsApproval({
  shown: { round, name, published, approval },
  action,
  fresh,
}: {
  shown: ApprovalShown;
  action: string | null;
  fresh: string;
}) {
  const words = useWords(approvalWords);
  const { moment } = useFormat();
  const approve = action && published && (
    <ConfirmForm
      label={approval ? words.again : words.approve}
      title={words.title(name)}
      confirm={words.approve}
      action={action}
      fields={{ id: fresh, round }}
      reason="none"
      kind="primary"
      size="small"
    >
      {words.text}
    </ConfirmForm>
  );
  if (!approval) {
    return published ? <Banner tone="info" title={`${name}: ${words.waits}`} actions={approve} /> : null;
  }
  const { id, by, code, differs } = approval;
  const at = moment(approval.at);
  const revoke = action && (
    <ConfirmForm
      label={words.revoke}
      title={words.revokeTitle}
      confirm={words.revoke}
      action={`${action}/${id}`}
      method="delete"
      size="small"
    >
      {words.revokeText}
    </ConfirmForm>
  );
  if (!differs) {
    return (
      <Banner tone="ok" title={`${name}: ${words.approved}`} actions={revoke}>
        {words.by(by, at)} · {words.code(code)}
      </Banner>
    );
  }
  return (
    <Banner
      tone="warn"
      title={`${name}: ${words.differs}`}
      actions={
        <>
          {approve}
          {revoke}
        </>
      }
    >
      {words.differsText(by, at)} {!published && words.notPublished}
    </Banner>
  );
}
