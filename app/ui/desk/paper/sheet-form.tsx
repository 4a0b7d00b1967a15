import { CircleAlert, Equal, Save } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { KeyedSheet, PaperForm } from "../../../domain/desk/paper";
import { ballotSum } from "../../../domain/marks";
import { useFormat, useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { Button } from "../../button";
import { FieldError } from "../../field";
import { NumberInput } from "../../number-input";
import { TextArea } from "../../text-input";
import { newId } from "../new-id";
import { useDeed } from "../use-deed";
import { MarkRows } from "./mark-rows";
import { readMarks, readTotal, typedMarks } from "./typed-marks";

/** The sheet as it is typed: Enter goes from mark to mark, and the sum is there to compare with the sheet's own. */
export function SheetForm({
  sheet,
  typed: before,
  onSaved,
}: {
  sheet: PaperForm;
  /** what the same person keyed in before, to be corrected */
  typed: KeyedSheet | null;
  onSaved: () => void;
}) {
  const words = useWords(keying);
  const { points, maximum } = useFormat();
  const { criteria } = sheet;
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef({ text: "", id: "" });
  // The ballot that it would be when the typing began: what comes meanwhile makes it outdated, and the server says so.
  const [revision] = useState(sheet.revision);
  const [typed, setTyped] = useState(() => typedMarks(criteria, before?.marks ?? {}));
  const [written, setWritten] = useState("");
  const [tried, setTried] = useState(false);
  const deed = useDeed({ to: `performance/${sheet.performance}/paper` });
  const read = readMarks(criteria, typed);
  const sum = ballotSum(read.marks, criteria);
  const total = readTotal(written);
  const complete = Object.keys(read.problems).length === 0;
  const agrees = total === null || total === sum;

  useEffect(() => form.current?.querySelector<HTMLInputElement>("input")?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!complete || !agrees) {
      const wrong = complete ? "written" : `mark-${criteria.findIndex(({ id }) => read.problems[id] !== undefined)}`;
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const note = String(new FormData(event.currentTarget).get("note") ?? "");
    const rows = criteria.flatMap(({ id }, at) => [
      [`marks[${at}].criterion`, id],
      [`marks[${at}].mark`, typed[id] ?? ""],
    ]);
    const fields = { judge: sheet.judge.id, revision: String(revision), note, ...Object.fromEntries(rows) };
    // Sent again it is the same entry; with anything changed it is another.
    const text = JSON.stringify(fields);
    if (sent.current.text !== text) sent.current = { text, id: newId() };
    if ((await deed.run({ ...fields, id: sent.current.id })) === "done") onSaved();
  };

  return (
    <form ref={form} onSubmit={submit} onKeyDown={onward} noValidate className="flex flex-col gap-4">
      <MarkRows
        criteria={criteria}
        typed={typed}
        problems={read.problems}
        tried={tried}
        errors={deed.errors}
        onType={(id, text) => setTyped((now) => ({ ...now, [id]: text }))}
      />
      <p className="flex flex-wrap items-baseline justify-end gap-x-3 border-line border-t pt-2">
        <span>{words.sum}</span>
        <strong className="figures text-2xl">{points(sum)}</strong>
        <span className="figures text-quiet">/ {maximum(sheet.maximum)}</span>
      </p>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <NumberInput
            name="written"
            label={words.written}
            hint={words.writtenHint}
            optional
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
            error={agrees || !(complete || tried) ? null : words.disagrees(points(sum))}
          />
          {total !== null && agrees && (
            <p className="flex items-center gap-1.5 font-medium text-ok text-sm">
              <Equal aria-hidden className="size-4" />
              {words.agrees}
            </p>
          )}
        </div>
        <TextArea name="note" label={words.note} optional rows={2} defaultValue={before?.note ?? ""} />
      </div>
      {deed.general && (
        <div role="alert">
          <FieldError>{deed.general}</FieldError>
        </div>
      )}
      <div>
        <Button type="submit" kind="primary" icon={tried && !agrees ? CircleAlert : Save} disabled={deed.busy}>
          {before ? words.again : words.save}
        </Button>
      </div>
    </form>
  );
}

/** Enter goes to the next mark, and from the sheet's total it saves; a hand on the number pad never leaves it. */
function onward(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.name === "written") return;
  event.preventDefault();
  const inputs = [...event.currentTarget.querySelectorAll("input")];
  const next = inputs[inputs.indexOf(event.target) + 1];
  next?.focus();
  next?.select();
}
