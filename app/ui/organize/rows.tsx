import { ArrowDown, ArrowUp, GripVertical, Plus, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { FieldError } from "~/ui/field";
import { Table, Td, Th } from "~/ui/table";
import { useDrag } from "./drag";
import type { Entry, Row } from "./entry";
import { useKeepFocus } from "./keep-focus";
import { Tool } from "./tool";

export type RowsApi = { append: (rows: readonly Omit<Row, "id">[]) => void };

const card =
  "stacked max-sm:[&_table]:block max-sm:[&_tbody]:block max-sm:[&_td]:block max-sm:[&_td]:w-auto max-sm:[&_thead]:sr-only " +
  "max-sm:[&_tr]:grid max-sm:[&_tr]:grid-cols-2 max-sm:[&_tr]:items-end max-sm:[&_tr]:p-2";

/**
 * A table in a form whose rows one adds, removes and moves. `fresh` begins the ids of new rows (a page gives a new one
 * each time it is loaded), so that sending the form twice makes them once.
 */
export function Rows({
  entry,
  list,
  fresh,
  blank,
  caption,
  head,
  add,
  movable = false,
  stacked = false,
  none,
  foot,
  nameOf,
  tools,
  children,
}: {
  entry: Entry;
  list: string;
  fresh: string;
  blank: Omit<Row, "id">;
  caption: string;
  head: readonly { label: string; numeric?: boolean; className?: string }[];
  add?: ReactNode;
  movable?: boolean;
  /** many columns: a narrow screen shows a card for each row instead of scrolling sideways */
  stacked?: boolean;
  /** said where there is no row yet */
  none?: ReactNode;
  /** below the rows, where there are any */
  foot?: ReactNode;
  /** what a row is called on its buttons */
  nameOf?: (row: Row) => string;
  tools?: (api: RowsApi) => ReactNode;
  /** the cells of a row */
  children: (row: Row, at: number) => ReactNode;
}) {
  const [rows, setRows] = useState(entry.rows(list));
  const stamp = entry.stampOf(list);
  const [taken, take] = useState(stamp);
  if (taken !== stamp) {
    take(stamp);
    setRows(entry.rows(list));
  }
  const made = useRef(0);
  const keepFocus = useKeepFocus(rows);
  const words = useWords(forms).rows;
  const set = (next: readonly Row[], how?: "removed") => {
    setRows(next);
    entry.touch(how);
  };
  const api: RowsApi = {
    append: (more) => {
      const added = more.map((row): Row => ({ ...row, id: `${fresh}-${list}${++made.current}` }));
      set([...rows, ...added]);
    },
  };
  const move = (id: string, to: number) => {
    const row = rows.find((one) => one.id === id);
    if (!row || to < 0 || to >= rows.length) return;
    const next = rows.filter((one) => one.id !== id);
    next.splice(to, 0, row);
    keepFocus();
    set(next);
  };
  const drag = useDrag(move);
  const byKey = (event: KeyboardEvent, id: string, at: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(id, event.key === "ArrowUp" ? at - 1 : at + 1);
  };
  const error = entry.errorOf(list);
  return (
    <div className="flex flex-col gap-3">
      {rows.length === 0 && none && <p className="text-quiet">{none}</p>}
      {rows.length > 0 && (
        <Table
          caption={words.table(caption)}
          className={classNames("rounded-md border border-line", stacked && card)}
          head={
            <tr>
              {movable && (
                <Th className="w-px">
                  <span className="sr-only">{words.place}</span>
                </Th>
              )}
              {head.map((cell) => (
                <Th key={cell.label} numeric={cell.numeric} className={cell.className}>
                  {cell.label}
                </Th>
              ))}
              <Th className="w-px">
                <span className="sr-only">{words.tools}</span>
              </Th>
            </tr>
          }
        >
          {rows.map((row, at) => {
            const name = nameOf?.(row) || words.line(String(at + 1));
            return (
              <tr
                key={`${row.id} ${stamp}`}
                onKeyDown={movable ? (event) => byKey(event, row.id, at) : undefined}
                {...(movable ? drag.row(row.id, at) : {})}
              >
                {movable && (
                  <Td className="w-px py-0 pr-0 pl-2 align-middle">
                    <span
                      title={words.drag(name)}
                      {...drag.handle(row.id)}
                      className="block cursor-grab py-3 text-quiet"
                    >
                      <GripVertical aria-hidden className="size-4" />
                    </span>
                  </Td>
                )}
                {children(row, at)}
                <Td className="w-px whitespace-nowrap">
                  <input type="hidden" name={`${list}[${at}].id`} value={row.id} />
                  {movable && (
                    <>
                      <Tool
                        icon={ArrowUp}
                        label={words.up(name)}
                        disabled={at === 0}
                        act={() => move(row.id, at - 1)}
                      />
                      <Tool
                        icon={ArrowDown}
                        label={words.down(name)}
                        disabled={at === rows.length - 1}
                        act={() => move(row.id, at + 1)}
                      />
                    </>
                  )}
                  <Tool
                    icon={X}
                    label={words.remove(name)}
                    act={() =>
                      set(
                        rows.filter((other) => other.id !== row.id),
                        "removed",
                      )
                    }
                  />
                </Td>
              </tr>
            );
          })}
        </Table>
      )}
      {error && <FieldError>{error[0]}</FieldError>}
      <div className="flex flex-wrap gap-3">
        <Button size="small" icon={Plus} onClick={() => api.append([blank])}>
          {add ?? words.add}
        </Button>
        {tools?.(api)}
      </div>
      {rows.length > 0 && foot}
    </div>
  );
}
