import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { useFormat, useWords } from "~/text/words";
import { orderForm } from "~/text/words/organize/order";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { useKeepFocus } from "./keep-focus";

export type OrderRow = { id: string; number: number | null; name: string; person: string | null; begun: boolean };

/**
 * The performances of a part in their running order, moved by drag, by buttons or by Alt and the arrows; sent as `ids`.
 * `touch` says that something was moved.
 */
export function OrderList({ label, rows, touch }: { label: string; rows: readonly OrderRow[]; touch: () => void }) {
  const words = useWords(orderForm);
  const { count } = useFormat();
  const [order, setOrder] = useState(rows);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, say] = useState("");
  const keepFocus = useKeepFocus(order);

  const move = (id: string, to: number) => {
    const row = order.find((one) => one.id === id);
    if (!row || to < 0 || to >= order.length) return;
    const next = order.filter((one) => one.id !== id);
    next.splice(to, 0, row);
    keepFocus();
    setOrder(next);
    say(words.moved(nameOf(row), count(to + 1)));
    touch();
  };
  const byKey = (event: KeyboardEvent, id: string, at: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(id, event.key === "ArrowUp" ? at - 1 : at + 1);
  };

  return (
    <>
      <ol aria-label={label} className="divide-y divide-line overflow-hidden rounded-md border border-line">
        {order.map((row, at) => (
          <li
            key={row.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", nameOf(row));
              setDragged(row.id);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (dragged !== row.id) move(dragged, at);
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
            onKeyDown={(event) => byKey(event, row.id, at)}
            className={classNames(
              "flex cursor-grab items-center gap-3 bg-surface px-3 py-1.5",
              dragged === row.id && "bg-gold-soft",
            )}
          >
            <input type="hidden" name="ids" value={row.id} />
            <GripVertical aria-hidden className="size-4 shrink-0 text-quiet" />
            <span className="figures w-7 shrink-0 text-right font-bold">{at + 1}</span>
            <span className="min-w-0 flex-1">
              <span className="font-medium">{row.person ?? row.name}</span>
              {row.person !== null && <span className="text-quiet"> · {row.name}</span>}
              {row.number !== null && <span className="ml-2 text-quiet text-sm">№ {row.number}</span>}
            </span>
            {row.begun && <Badge>{words.begun}</Badge>}
            <Arrow icon={ArrowUp} label={words.up(nameOf(row))} disabled={at === 0} act={() => move(row.id, at - 1)} />
            <Arrow
              icon={ArrowDown}
              label={words.down(nameOf(row))}
              disabled={at === order.length - 1}
              act={() => move(row.id, at + 1)}
            />
          </li>
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}

function nameOf(row: OrderRow): string {
  return row.person ?? row.name;
}

/** A place that cannot be gone to is only greyed: a disabled button would lose the keyboard's focus on the way. */
function Arrow({
  icon: Icon,
  label,
  disabled,
  act,
}: {
  icon: typeof ArrowUp;
  label: string;
  disabled: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={act}
      className={classNames(
        "grid size-9 shrink-0 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink",
        disabled && "opacity-35",
      )}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
