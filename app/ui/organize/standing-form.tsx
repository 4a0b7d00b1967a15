import { useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { resultsPage } from "~/text/words/organize/results";
import { ConfirmForm } from "~/ui/confirm-form";
import { Select } from "~/ui/select";
import { optionsOf } from "./rules-fields";

/** Records that a team withdrew, was disqualified or is absent, with the reason. */
export function StandingForm({
  action,
  fresh,
  team,
  round,
}: {
  action: string;
  fresh: string;
  team: string;
  round: string;
}) {
  const words = useWords(decisionsPage);
  const { standings } = useWords(resultsPage);
  return (
    <ConfirmForm
      label={words.what}
      ariaLabel={words.standingTitle(team)}
      title={words.standingTitle(team)}
      confirm={words.standingYes}
      action={action}
      fields={{ id: fresh, round }}
      kind="quiet"
      size="small"
    >
      <p className="mb-4">{words.standingText}</p>
      <Select name="standing" label={words.what} options={optionsOf(standings)} defaultValue="withdrawn" />
    </ConfirmForm>
  );
}
