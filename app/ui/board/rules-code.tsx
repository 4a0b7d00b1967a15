import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";

/** The short code of the approved rules, one line for the hall; nothing while they are a draft. */
export function RulesCode() {
  const { rules } = useShown().board;
  const words = useWords(board).rules;
  const { count } = useFormat();
  if (rules === null) return null;
  const changes = rules.changes.length;
  return (
    <p className="board-code">
      {words.code} <span className="figures">{rules.code}</span>
      {changes > 0 && ` · ${words.changed(count(changes))}`}
    </p>
  );
}

/** The same with each change since the approval: why, who, when. */
export function RulesFoot() {
  const { rules } = useShown().board;
  const words = useWords(board).rules;
  const { count, moment } = useFormat();
  if (rules === null) return null;
  return (
    <footer className="board-rules">
      <p>
        {words.code} <span className="figures">{rules.code}</span> · {words.approved(moment(rules.at))}
      </p>
      {rules.changes.length > 0 && (
        <ol>
          {rules.changes.map(({ at, by, why }, index) => (
            <li key={`${at} ${why}`}>
              {words.change(count(index + 1))}: {why} ({by}, {moment(at)})
            </li>
          ))}
        </ol>
      )}
    </footer>
  );
}
