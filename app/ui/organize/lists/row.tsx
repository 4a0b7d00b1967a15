import { Pencil, X } from "lucide-react";
import type { RowProblem } from "~/domain/lists/outcome";
import { nothing } from "~/text/format";
import type { Column } from "~/text/lists/columns";
import type { Draft } from "~/text/lists/draft";
import type { ListOutcome } from "~/text/lists/preview";
import { useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Badge, type Tone } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Td } from "~/ui/table";
import { TextCell } from "../cell";

const tones: { [S in ListOutcome["state"]]: Tone } = { new: "ok", changed: "info", same: "neutral", refused: "danger" };

/** The columns that a problem is about. */
const about: { [P in RowProblem["kind"]]: readonly Column[] } = {
  "no-name": ["name", "fullName"],
  "no-team": ["team"],
  "bad-number": ["number"],
  "bad-year": ["birthYear"],
  "bad-gender": ["gender"],
  "bad-role": ["role"],
  "too-long": [],
  "number-taken": ["number"],
  "name-twice": ["name"],
  "unknown-team": ["team"],
  "person-twice": ["fullName"],
  "row-twice": ["name", "fullName"],
  "two-chairs": ["role"],
  "other-office": ["role"],
  "not-clear": ["name", "fullName"],
};

const widths: { [C in Column]?: string } = {
  ordinal: "min-w-16",
  number: "min-w-20",
  birthYear: "min-w-32",
  gender: "min-w-20",
  ethnicity: "min-w-24",
  team: "min-w-44",
  name: "min-w-52",
  unitName: "min-w-52",
  fullName: "min-w-48",
  title: "min-w-40",
  workplace: "min-w-48",
};

/** A row of the preview: what it will do and why, and its cells, which are typed in once it is open. */
export function PreviewRow({
  draft,
  outcome,
  columns,
  open,
  edit,
  setOpen,
  leave,
}: {
  draft: Draft;
  outcome: ListOutcome;
  columns: readonly Column[];
  open: boolean;
  edit: (column: Column, typed: string) => void;
  setOpen: () => void;
  leave: () => void;
}) {
  const words = useWords(lists);
  const line = String(draft.line);
  const problems = outcome.state === "refused" ? outcome.problems : [];
  const wrong = new Set(problems.flatMap((problem) => about[problem.kind]));
  return (
    <tr>
      <Td numeric className="align-middle text-quiet">
        {line}
      </Td>
      <Td className="max-w-64 align-middle">
        <Badge tone={tones[outcome.state]}>{words.states[outcome.state]}</Badge>
        {problems.length > 0 && (
          <span className="block text-danger">
            {problems.map((one) => words.problems[one.kind]("by" in one ? one.by : "")).join("; ")}
          </span>
        )}
        <Details outcome={outcome} />
      </Td>
      {columns.map((column) =>
        open ? (
          <TextCell
            key={column}
            label={`${words.columns[column]}, ${words.line.toLowerCase()} ${line}`}
            aria-invalid={wrong.has(column) || undefined}
            numeric={column === "number" || column === "birthYear"}
            className={widths[column] ?? "min-w-32"}
            defaultValue={draft.cells[column] ?? ""}
            onBlur={(event) => edit(column, event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") edit(column, event.currentTarget.value);
            }}
          />
        ) : (
          <Td key={column} className="align-middle">
            {draft.cells[column] || <span className="text-quiet">{nothing}</span>}
          </Td>
        ),
      )}
      <Td className="w-px whitespace-nowrap py-0 align-middle">
        {!open && <Tool icon={Pencil} label={words.editRow(line)} act={setOpen} />}
        <Tool icon={X} label={words.leaveRow(line)} act={leave} />
      </Td>
    </tr>
  );
}

function Details({ outcome }: { outcome: ListOutcome }) {
  const words = useWords(lists);
  if (outcome.state === "refused") return null;
  const said = (value: string) => words.values[value] ?? (value === "" ? words.empty : value);
  const fields: { [field: string]: string } = { ...words.columns, unit: words.unit };
  return (
    <>
      {outcome.state === "changed" &&
        outcome.changes.map(({ field, before, after }) => (
          <span key={field} className="block">
            {fields[field]}: <s className="text-quiet">{said(before)}</s> → {said(after)}
          </span>
        ))}
      {outcome.notes.map((note) => (
        <span key={note.kind} className={classNames("block", note.kind === "unit-found" ? "text-quiet" : "text-warn")}>
          {words.notes[note.kind](note.by)}
        </span>
      ))}
    </>
  );
}

function Tool({ icon: Icon, label, act }: { icon: typeof X; label: string; act: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={act}
      className="inline-grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
