import type { NameBook } from "~/domain/name-book";
import type { Decision } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { resultsPage } from "~/text/words/organize/results";
import { classNames } from "~/ui/class-names";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";

/** Every recorded decision with its reason, the newest first; those that stand can be taken back. */
export function DecisionsList({
  decisions,
  names,
  action,
}: {
  decisions: readonly Decision[];
  names: NameBook;
  /** where a decision is taken back; null for those who may not */
  action: ((decision: string) => string) | null;
}) {
  const words = useWords(decisionsPage);
  const { moment } = useFormat();
  const say = useDecision(names);
  return (
    <Panel title={words.title} flush={decisions.length > 0}>
      {decisions.length === 0 && <p className="text-quiet">{words.empty}</p>}
      <ul className="divide-y divide-line">
        {[...decisions].reverse().map((one) => (
          <li key={one.id} className="flex flex-wrap items-start justify-between gap-3 px-4 py-3">
            <div className={classNames("min-w-0 flex-1", one.revoked && "text-quiet")}>
              <p className="font-semibold">{one.revoked ? <s>{say(one)}</s> : say(one)}</p>
              <p>{one.made.reason}</p>
              <p className="text-quiet text-sm">{words.made(one.made.by, moment(one.made.at))}</p>
              {one.revoked && (
                <p className="text-sm">{words.revoked(one.revoked.by, moment(one.revoked.at), one.revoked.reason)}</p>
              )}
            </div>
            {action && one.revoked === null && (
              <ConfirmForm
                label={words.back}
                title={words.backTitle}
                confirm={words.backYes}
                action={action(one.id)}
                method="delete"
                size="small"
              >
                <p className="font-semibold">{say(one)}</p>
                <p className="mt-1">{words.backText}</p>
              </ConfirmForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A decision in one line. */
function useDecision(names: NameBook): (decision: Decision) => string {
  const { said, purposes, whys } = useWords(decisionsPage);
  const { standings } = useWords(resultsPage);
  const { points } = useFormat();
  const team = (id: string) => names.teams[id] ?? "";
  const at = (id: string) => names.performances[id] ?? "";
  return (one) => {
    switch (one.kind) {
      case "standing":
        return said.standing(team(one.team), standings[one.standing]);
      case "judge-away":
        return said["judge-away"](names.judges[one.judge] ?? "", whys[one.why], at(one.performance));
      case "recusal":
        return said.recusal(names.judges[one.judge] ?? "", team(one.team), one.recused);
      case "no-show":
      case "quorum":
        return said[one.kind](at(one.performance));
      case "time-penalty":
        return said["time-penalty"](at(one.performance), points(one.points));
      case "order":
        return said.order(purposes[one.for], one.teams.map(team).join(", "));
      case "side-prize": {
        const winner = one.contestant === null ? team(one.team) : (names.contestants[one.contestant] ?? "");
        return said["side-prize"](names.prizes[one.prize] ?? "", winner);
      }
      case "nomination":
        return said.nomination(team(one.team));
    }
  };
}
