import { Undo2 } from "lucide-react";
import type { AuditedRow } from "~/text/audited";
import { useFormat, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { log } from "~/text/words/organize/log";
import { ConfirmForm } from "~/ui/confirm-form";
import { Table, Td, Th } from "~/ui/table";

export type LogRow = {
  seq: number;
  at: string;
  who: string;
  roles: readonly string[];
  device: string;
  /** what was done, in words */
  said: string;
  /** the revision that it made, where it can be undone */
  undo: number | null;
  rows: readonly AuditedRow[];
  more: number;
};

/** What was done, an entry a line, the newest first; what it touched is under "Chi tiết". */
export function LogTable({ entries, undoAt }: { entries: readonly LogRow[]; undoAt: string }) {
  const words = useWords(log);
  const { dayOf, time } = useFormat();
  const said = new Map(Object.entries(useWords(common).roles));
  return (
    <Table
      caption={words.page}
      head={
        <tr>
          <Th>{words.when}</Th>
          <Th>{words.who}</Th>
          <Th>{words.what}</Th>
          <Th>{words.device}</Th>
          <Th className="w-px">
            <span className="sr-only">{words.undo.action}</span>
          </Th>
        </tr>
      }
    >
      {entries.map((entry) => (
        <tr key={entry.seq}>
          <Td className="figures whitespace-nowrap">
            {time(entry.at)}
            <span className="block text-quiet">{dayOf(entry.at)}</span>
          </Td>
          <Td className="min-w-40">
            <span className="font-medium">{entry.who}</span>
            <span className="block text-quiet">{entry.roles.map((role) => said.get(role) ?? "").join(", ")}</span>
          </Td>
          <Td className="w-full">
            <span className="font-semibold">{entry.said}</span>
            <span className="text-quiet"> {subjects(entry.rows)}</span>
            {entry.rows.length > 0 && <Details rows={entry.rows} more={entry.more} />}
          </Td>
          <Td className="min-w-28">{entry.device}</Td>
          <Td className="w-px whitespace-nowrap">
            {entry.undo !== null && <Undo entry={entry} revision={entry.undo} at={undoAt} />}
          </Td>
        </tr>
      ))}
    </Table>
  );
}

/** The names of what an entry is about: three say enough. */
function subjects(rows: readonly AuditedRow[]): string {
  const names = [...new Set(rows.map((row) => row.name).filter(Boolean))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

function Details({ rows, more }: { rows: readonly AuditedRow[]; more: number }) {
  const words = useWords(log);
  return (
    <details className="text-sm">
      <summary className="py-1 text-brand">{words.details}</summary>
      <Touched rows={rows} more={more} />
    </details>
  );
}

/** The way back from one entry, and what it would change. */
function Undo({ entry, revision, at }: { entry: LogRow; revision: number; at: string }) {
  const words = useWords(log).undo;
  return (
    <ConfirmForm
      kind="quiet"
      size="small"
      icon={Undo2}
      label={words.action}
      ariaLabel={words.of(`${entry.said} ${subjects(entry.rows)}`)}
      title={words.title}
      confirm={words.yes}
      action={at}
      fields={{ revision: String(revision) }}
      reason="none"
    >
      <p className="font-semibold">{entry.said}</p>
      <p className="mt-1 text-quiet text-sm">{words.text}</p>
      <div className="mt-3 max-h-72 overflow-y-auto text-sm" tabIndex={-1}>
        <Touched rows={entry.rows} more={entry.more} back />
      </div>
    </ConfirmForm>
  );
}

/** The rows that an entry touched; `back`: what they become again. */
function Touched({ rows, more, back = false }: { rows: readonly AuditedRow[]; more: number; back?: boolean }) {
  const words = useWords(log);
  const { count } = useFormat();
  const kinds = back ? words.backKinds : words.kinds;
  return (
    <ul className="flex flex-col gap-2 pb-1">
      {rows.map((row) => (
        <li key={`${row.rows} ${row.name} ${row.kind} ${JSON.stringify(row.fields)}`}>
          <p className="font-medium">
            {[row.rows, row.name].filter(Boolean).join(": ")} ({kinds[row.kind]})
          </p>
          {(row.kind === "changed" || !back) && (
            <ul className="ml-4">
              {row.fields.map(({ field, before, after }) => (
                <li key={field} className="break-words">
                  <span className="text-quiet">{field}: </span>
                  {row.kind === "changed" && <s className="text-quiet">{back ? after : before}</s>}
                  {row.kind === "changed" && " → "}
                  {row.kind === "removed" || back ? before : after}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {more > 0 && <li className="text-quiet">{words.and(count(more))}</li>}
    </ul>
  );
}
