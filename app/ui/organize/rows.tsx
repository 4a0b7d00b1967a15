import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Button } from "~/ui/button";
import { FieldError } from "~/ui/field";
import { Table, Td, Th } from "~/ui/table";
import type { Entry, Row } from "./entry";
import { useKeepFocus } from "./keep-focus";

export type RowsApi = { append: (rows: readonly Omit<Row, "id">[]) => void };

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
  /** what a row is called on its buttons */
  nameOf?: (row: Row) => string;
  tools?: (api: RowsApi) => ReactNode;
  /** the cells of a row */
  children: (row: Row, at: number) => ReactNode;
}) {
  const [rows, setRows] = useState(entry.rows(list));
  const made = useRef(0);
  const keepFocus = useKeepFocus(rows);
  const words = useWords(forms).rows;
  const set = (next: readonly Row[]) => {
    setRows(next);
    entry.touch();
  };
  const api: RowsApi = {
    append: (more) => {
      const added = more.map((row): Row => ({ ...row, id: `${fresh}-${list}${++made.current}` }));
      set([...rows, ...added]);
    },
  };
  const swap = (at: number, other: number) => {
    const next = [...rows];
    const [one, two] = [next[at], next[other]];
    if (!one || !two) return;
    next[at] = two;
    next[other] = one;
    keepFocus();
    set(next);
  };
  const error = entry.errorOf(list);
  return (
    <div className="flex flex-col gap-3">
      {rows.length > 0 && (
        <Table
          caption={words.table(caption)}
          className="rounded-md border border-line"
          head={
            <tr>
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
              <tr key={row.id}>
                {children(row, at)}
                <Td className="w-px whitespace-nowrap">
                  <input type="hidden" name={`${list}[${at}].id`} value={row.id} />
                  {movable && (
                    <>
                      <Tool icon={ArrowUp} label={words.up(name)} disabled={at === 0} act={() => swap(at, at - 1)} />
                      <Tool
                        icon={ArrowDown}
                        label={words.down(name)}
                        disabled={at === rows.length - 1}
                        act={() => swap(at, at + 1)}
                      />
                    </>
                  )}
                  <Tool
                    icon={X}
                    label={words.remove(name)}
                    act={() => set(rows.filter((other) => other.id !== row.id))}
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
    </div>
  );
}

function Tool({
  icon: Icon,
  label,
  disabled,
  act,
}: {
  icon: typeof X;
  label: string;
  disabled?: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={act}
      className="inline-grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink aria-disabled:opacity-35"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
