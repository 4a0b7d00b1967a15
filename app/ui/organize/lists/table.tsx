import { useState } from "react";
import type { Column } from "~/text/lists/columns";
import type { Draft } from "~/text/lists/draft";
import type { ListOutcome } from "~/text/lists/preview";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { Table, Th } from "~/ui/table";
import { PreviewRow } from "./row";

export type PreviewLine = { draft: Draft; outcome: ListOutcome };
const shown = ["all", "refused", "new", "changed", "same"] as const;
type Shown = (typeof shown)[number];
const perPage = 50;

/**
 * The rows of a list, so many to a page. Which rows a choice of state shows is settled when it is made: a row that was
 * corrected stays where it is until somebody chooses again.
 */
export function PreviewTable({
  lines,
  columns,
  first,
  edit,
  leave,
}: {
  lines: readonly PreviewLine[];
  columns: readonly Column[];
  /** what is shown at first */
  first: Shown;
  edit: (line: number, column: Column, typed: string) => void;
  leave: (line: number) => void;
}) {
  const words = useWords(lists);
  const { count } = useFormat();
  const choiceOf = (state: Shown): { state: Shown; of: ReadonlySet<number> | null } => {
    const found = lines.filter(({ outcome }) => outcome.state === state).map(({ draft }) => draft.line);
    return { state, of: state === "all" ? null : new Set(found) };
  };
  const [choice, setChoice] = useState(() => choiceOf(first));
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const numbers = (state: Shown) => lines.filter(({ outcome }) => state === "all" || outcome.state === state).length;
  const choose = (state: Shown) => {
    setChoice(choiceOf(state));
    setPage(0);
  };
  const of = choice.of === null ? lines : lines.filter(({ draft }) => choice.of?.has(draft.line));
  const pages = Math.max(1, Math.ceil(of.length / perPage));
  const at = Math.min(page, pages - 1);
  const open = (line: number) => setOpened((before) => new Set([...before, line]));
  return (
    <>
      <div className="flex flex-wrap gap-2 px-4 py-3">
        {shown
          .filter((state) => state === "all" || state === choice.state || numbers(state) > 0)
          .map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={state === choice.state}
              onClick={() => choose(state)}
              className={classNames(
                "min-h-9 rounded-full border px-3 font-medium text-sm",
                state === choice.state ? "border-transparent bg-brand-fill text-on-fill" : "border-edge bg-surface",
                state === "refused" && state !== choice.state && "text-danger",
              )}
            >
              {words.states[state]} <span className="figures">{count(numbers(state))}</span>
            </button>
          ))}
      </div>
      <Table
        caption={words.preview}
        tall
        head={
          <tr>
            <Th numeric>{words.line}</Th>
            <Th className="min-w-44">{words.state}</Th>
            {columns.map((column) => (
              <Th key={column}>{words.columns[column]}</Th>
            ))}
            <Th className="w-px">
              <span className="sr-only">{words.tools}</span>
            </Th>
          </tr>
        }
      >
        {of.slice(at * perPage, (at + 1) * perPage).map(({ draft, outcome }) => (
          <PreviewRow
            key={draft.line}
            draft={draft}
            outcome={outcome}
            columns={columns}
            open={outcome.state === "refused" || opened.has(draft.line)}
            setOpen={() => open(draft.line)}
            edit={(column, typed) => {
              open(draft.line);
              edit(draft.line, column, typed);
            }}
            leave={() => leave(draft.line)}
          />
        ))}
      </Table>
      {pages > 1 && (
        <nav
          aria-label={words.pages}
          className="flex items-center justify-between gap-4 border-line border-t px-4 py-3"
        >
          <Button size="small" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {words.earlier}
          </Button>
          <span className="text-quiet">{words.pageOf(count(at + 1), count(pages))}</span>
          <Button size="small" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {words.later}
          </Button>
        </nav>
      )}
    </>
  );
}
