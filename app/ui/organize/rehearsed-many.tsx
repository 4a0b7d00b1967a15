import { Link } from "@remix-run/react";
import type { NameBook } from "~/domain/name-book";
import type { TieBreak } from "~/domain/record";
import type { Summary } from "~/domain/rehearsal";
import { useFormat, useWords } from "~/text/words";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { Table, Td, Th } from "~/ui/table";

const counted = ["tied", "atPrize", "shared", "undecided", "rounding", "quorum"] as const;
/** What one would rather not meet on the day. */
const unwelcome: readonly string[] = ["undecided", "rounding", "quorum"];

/** How often what happened in many rehearsals, and what would help. */
export function RehearsedMany({
  id,
  summary,
  names,
  keyName,
}: {
  id: string;
  summary: Summary;
  names: NameBook;
  keyName: (key: TieBreak) => string;
}) {
  const words = useWords(rehearsalPage);
  const { count, exactly } = useFormat();
  const share = (times: number) => `${exactly(Math.round((times * 1000) / Math.max(1, summary.runs)), 1)}%`;
  const mean = Math.round((summary.disagreements * 10) / Math.max(1, summary.runs));
  return (
    <div className="flex flex-col gap-5">
      <Table
        caption={words.what}
        head={
          <tr>
            <Th>{words.what}</Th>
            <Th numeric>{words.often}</Th>
            <Th numeric>{words.share}</Th>
            <Th>{words.means}</Th>
          </tr>
        }
      >
        {counted.map((row) => (
          <tr key={row} className={summary[row] > 0 && unwelcome.includes(row) ? "bg-warn-soft" : undefined}>
            <Th scope="row" className="font-medium">
              {words.rows[row]}
            </Th>
            <Td numeric className="font-semibold">
              {count(summary[row])}
            </Td>
            <Td numeric>{share(summary[row])}</Td>
            <Td className="text-quiet">{summary[row] === 0 ? words.fine : words.notes[row]}</Td>
          </tr>
        ))}
        <tr>
          <Th scope="row" className="font-medium">
            {words.rows.disagreements}
          </Th>
          <Td numeric className="font-semibold">
            {exactly(mean, 1)}
          </Td>
          <Td />
          <Td className="text-quiet">{summary.disagreements === 0 ? words.fine : words.notes.disagreements}</Td>
        </tr>
      </Table>
      <div className="grid gap-5 px-4 pb-4 text-sm sm:grid-cols-2">
        {summary.keys.length > 0 && (
          <section>
            <h3 className="font-semibold text-base">{words.keys}</h3>
            <ul className="mt-1 list-disc pl-5">
              {summary.keys.map(({ key, times }) => (
                <li key={JSON.stringify(key)}>{words.keyTimes(keyName(key), count(times))}</li>
              ))}
            </ul>
          </section>
        )}
        {summary.cures.length > 0 && (
          <section>
            <h3 className="font-semibold text-base">{words.cures}</h3>
            <ul className="mt-1 list-disc pl-5">
              {summary.cures.slice(0, 4).map(({ round, key, settled, of }) => (
                <li key={`${round} ${JSON.stringify(key)}`}>{words.cure(keyName(key), count(settled), count(of))}</li>
              ))}
            </ul>
            {[...new Set(summary.cures.map(({ round }) => round))].map((round) => (
              <Link
                key={round}
                to={`/organize/${id}/rules/rounds/${round}`}
                className="mt-2 inline-block font-semibold text-brand underline underline-offset-4"
              >
                {words.toRound(names.rounds[round] ?? "")}
              </Link>
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
