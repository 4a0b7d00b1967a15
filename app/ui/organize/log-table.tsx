import type { AuditedRow } from "~/text/audited";
import { useFormat, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { log } from "~/text/words/organize/log";
import { Table, Td, Th } from "~/ui/table";

export type LogRow = {
  seq: number;
  at: string;
  who: string;
  roles: readonly string[];
  device: string;
  name: string;
  rows: readonly AuditedRow[];
  more: number;
};

/** What was done, an entry a line, the newest first; what it touched is under "Chi tiết". */
export function LogTable({ entries }: { entries: readonly LogRow[] }) {
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
            <span className="font-semibold">{words.entries[entry.name] ?? words.other}</span>
            <span className="text-quiet"> {subjects(entry.rows)}</span>
            {entry.rows.length > 0 && <Details rows={entry.rows} more={entry.more} />}
          </Td>
          <Td className="min-w-28">{entry.device}</Td>
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
  const { count } = useFormat();
  return (
    <details className="text-sm">
      <summary className="py-1 text-brand">{words.details}</summary>
      <ul className="flex flex-col gap-2 pb-1">
        {rows.map((row) => (
          <li key={`${row.rows} ${row.name} ${row.kind} ${JSON.stringify(row.fields)}`}>
            <p className="font-medium">
              {[row.rows, row.name].filter(Boolean).join(": ")} ({words.kinds[row.kind]})
            </p>
            <ul className="ml-4">
              {row.fields.map(({ field, before, after }) => (
                <li key={field} className="break-words">
                  <span className="text-quiet">{field}: </span>
                  {row.kind === "changed" && <s className="text-quiet">{before}</s>}
                  {row.kind === "changed" && " → "}
                  {row.kind === "removed" ? before : after}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {more > 0 && <li className="text-quiet">{words.and(count(more))}</li>}
      </ul>
    </details>
  );
}
