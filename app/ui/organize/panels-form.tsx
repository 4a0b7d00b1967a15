import { Link } from "@remix-run/react";
import type { Judge, Part } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { panelForm } from "~/text/words/organize/panel";
import { Badge } from "~/ui/badge";
import { Table, Td, Th } from "~/ui/table";
import { RecordForm } from "./record-form";

/** Who marks which part: a box to tick for each judge and part. */
export function PanelsForm({
  id,
  revision,
  parts,
  judges,
  quorum,
}: {
  id: string;
  revision: number;
  parts: readonly Part[];
  judges: readonly Judge[];
  quorum: number;
}) {
  const words = useWords(panelForm);
  const { rows } = useWords(forms);
  const { count } = useFormat();
  if (parts.length === 0) {
    return (
      <p>
        {words.noParts}{" "}
        <Link to={`/organize/${id}/rules`} className="font-semibold text-brand underline underline-offset-4">
          {words.toRules}
        </Link>
      </p>
    );
  }
  const seats = parts.flatMap((part) => part.panel.map((judge) => `${part.id} ${judge}`));
  return (
    <RecordForm action={`/organize/${id}/panel/seats`} revision={revision} values={{ seats }}>
      {() => (
        <Table
          caption={rows.table(words.panels)}
          className="rounded-md border border-line"
          head={
            <tr>
              <Th>{words.part}</Th>
              {judges.map((judge) => (
                <Th key={judge.id} className="text-center align-bottom">
                  {judge.fullName}
                </Th>
              ))}
            </tr>
          }
        >
          {parts.map((part) => (
            <tr key={part.id}>
              <Th scope="row">
                {part.name}
                <span className="mt-0.5 block">
                  {part.panel.length < quorum ? (
                    <Badge tone="warn">{words.few(count(part.panel.length), count(quorum))}</Badge>
                  ) : (
                    <span className="font-normal text-quiet text-xs">{words.enough(count(part.panel.length))}</span>
                  )}
                </span>
              </Th>
              {judges.map((judge) => (
                <Td key={judge.id} className="text-center align-middle">
                  <input
                    type="checkbox"
                    name="seats"
                    value={`${part.id} ${judge.id}`}
                    defaultChecked={part.panel.includes(judge.id)}
                    aria-label={words.seat(judge.fullName, part.name)}
                    className="size-6 accent-brand-fill"
                  />
                </Td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </RecordForm>
  );
}
