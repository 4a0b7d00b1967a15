import { FileQuestion } from "lucide-react";
import { useState } from "react";
import type { Situation } from "~/domain/record";
import { readSituations } from "~/text/pasted/situations";
import { useFormat, useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { TextArea } from "~/ui/text-input";
import { AreaCell, TextCell } from "./cell";
import type { Row } from "./entry";
import { RecordForm } from "./record-form";
import { Rows } from "./rows";

/** The situations of a part as a table that one types in and pastes into. */
export function SituationsTable({
  revision,
  situations,
  drawn,
  fresh,
}: {
  revision: number;
  situations: readonly Situation[];
  /** situation and team, as they were drawn */
  drawn: readonly [string, string][];
  fresh: string;
}) {
  const words = useWords(drawForm);
  const said = words.editor;
  const rows = situations.map(({ id, number, title, text }): Row => ({ id, number: String(number), title, text }));
  const next = Math.max(0, ...situations.map((one) => one.number)) + 1;
  return (
    <RecordForm revision={revision} values={{ situations: rows }} long>
      {(entry) => (
        <>
          {rows.length === 0 && (
            <Empty icon={FileQuestion} title={said.empty}>
              {said.emptyText}
            </Empty>
          )}
          <Rows
            entry={entry}
            list="situations"
            fresh={fresh}
            blank={{ number: rows.length === 0 ? "1" : String(next), title: "", text: "" }}
            caption={said.title("")}
            head={[
              { label: said.number, numeric: true, className: "w-20" },
              { label: said.name, className: "w-64 min-w-48" },
              { label: said.text, className: "min-w-72" },
            ]}
            add={said.add}
            movable
            nameOf={(row) => words.situations.one(String(row.number))}
            tools={(api) => (
              <PasteSituations
                taken={situations.map((one) => one.number)}
                take={(more) => api.append(more.map((one) => ({ ...one, number: String(one.number) })))}
              />
            )}
          >
            {(row, at) => {
              const teams = drawn.filter(([one]) => one === row.id).map(([, team]) => team);
              return (
                <>
                  <TextCell label={said.number} numeric {...entry.cell("situations", at, row, "number")} />
                  <TextCell label={said.name} {...entry.cell("situations", at, row, "title")} />
                  <AreaCell
                    label={said.text}
                    rows={String(row.text).length > 120 ? 4 : 2}
                    maxLength={2000}
                    note={teams.length > 0 ? said.drawn(teams.join(", ")) : undefined}
                    {...entry.cell("situations", at, row, "text")}
                  />
                </>
              );
            }}
          </Rows>
        </>
      )}
    </RecordForm>
  );
}

function PasteSituations({
  taken,
  take,
}: {
  taken: readonly number[];
  take: (rows: ReturnType<typeof readSituations>) => void;
}) {
  const words = useWords(drawForm).editor;
  const { count } = useFormat();
  const [text, setText] = useState("");
  const [said, say] = useState(0);
  const put = () => {
    const rows = readSituations(text, taken);
    take(rows);
    setText("");
    say(rows.length);
  };
  return (
    <details className="w-full">
      <summary className="py-2 font-semibold text-brand text-sm">{words.paste}</summary>
      <TextArea
        label={words.text}
        hint={words.pasteHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={5}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button size="small" disabled={text.trim() === ""} onClick={put}>
          {words.pasteDo}
        </Button>
        <span role="status" className="text-sm">
          {said > 0 && words.pasted(count(said))}
        </span>
      </div>
    </details>
  );
}
