import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { orderForm } from "~/text/words/organize/order";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ConfirmForm } from "~/ui/confirm-form";

type Given = {
  action: string;
  fresh: string;
  round: string;
  purpose: "rank" | "prize" | "advance";
  teams: readonly string[];
  nameOf: (team: string) => string;
};

/** Records the order of equal teams, by the jury or by lot, with the reason. */
export function OrderForm({ action, fresh, round, purpose, teams, nameOf }: Given) {
  const words = useWords(decisionsPage);
  return (
    <ConfirmForm
      label={words.order}
      title={words.orderTitle}
      confirm={words.orderYes}
      action={action}
      fields={{ kind: "order", id: fresh, round, for: purpose }}
      kind="primary"
      size="small"
    >
      <TeamsInOrder teams={teams} nameOf={nameOf} />
      <fieldset className="mt-4">
        <legend className="font-semibold text-sm">{words.by}</legend>
        <Checkbox type="radio" name="by" value="jury" defaultChecked label={words.bys.jury} />
        <Checkbox type="radio" name="by" value="lot" label={words.bys.lot} />
      </fieldset>
    </ConfirmForm>
  );
}

function TeamsInOrder({ teams, nameOf }: Pick<Given, "teams" | "nameOf">) {
  const words = useWords(decisionsPage);
  const { up, down } = useWords(orderForm);
  const [order, setOrder] = useState(teams);
  const swap = (at: number, other: number) => {
    const next = [...order];
    const [one, two] = [next[at], next[other]];
    if (one === undefined || two === undefined) return;
    next[at] = two;
    next[other] = one;
    setOrder(next);
  };
  return (
    <>
      <p className="mb-2">{words.orderText}</p>
      <ol className="divide-y divide-line rounded-md border border-line">
        {order.map((team, at) => (
          <li key={team} className="flex items-center gap-3 px-3 py-1.5">
            <input type="hidden" name="teams" value={team} />
            <span className="figures w-6 text-right font-bold">{at + 1}</span>
            <span className="flex-1 font-medium">{nameOf(team)}</span>
            <Button
              size="small"
              icon={ArrowUp}
              aria-label={up(nameOf(team))}
              disabled={at === 0}
              onClick={() => swap(at, at - 1)}
            />
            <Button
              size="small"
              icon={ArrowDown}
              aria-label={down(nameOf(team))}
              disabled={at === order.length - 1}
              onClick={() => swap(at, at + 1)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
