import { CircleAlert, CircleCheck } from "lucide-react";
import type { DeskCall } from "../../domain/desk/view";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Badge } from "../badge";
import { TextArea } from "../text-input";
import { Deed } from "./deed";
import { Side } from "./side";

/** What judges call the desk for, and the desk's answers. */
export function Calls({ calls }: { calls: readonly DeskCall[] }) {
  const words = useWords(desk).calls;
  const open = calls.filter((call) => call.answered === null).length;
  return (
    <Side
      title={words.title}
      note={
        open > 0 && (
          <Badge tone="danger" icon={CircleAlert}>
            {open}
          </Badge>
        )
      }
    >
      {calls.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ul aria-live="polite" className="flex flex-col gap-1.5">
        {calls.map((call) => (
          <Call key={call.id} call={call} />
        ))}
      </ul>
    </Side>
  );
}

function Call({ call }: { call: DeskCall }) {
  const words = useWords(desk).calls;
  const { hour } = useFormat();
  if (call.answered) {
    return (
      <li className="text-quiet text-xs">
        <CircleCheck aria-hidden className="mr-1 inline size-3.5 text-ok" />
        {call.judge}: {call.text} — {words.answered(hour(call.answered.at), call.answered.by)}
        {call.answered.reason && `: “${call.answered.reason}”`}
      </li>
    );
  }
  return (
    <li className="rounded-md border border-danger bg-danger-soft p-2">
      <p>
        <strong>{call.judge}</strong> · {hour(call.at)}
        {call.team && ` · ${call.team}`}
      </p>
      {call.text && <p>“{call.text}”</p>}
      <div className="mt-1 flex flex-wrap justify-end gap-1">
        <Deed
          to={`call/${call.id}`}
          ask={{
            title: words.answerTitle(call.judge),
            text: call.text,
            fields: (errors) => (
              <TextArea
                name="answer"
                label={words.reply}
                hint={words.replyHint}
                optional
                rows={3}
                error={errors.answer}
              />
            ),
          }}
        >
          {words.answer}
        </Deed>
      </div>
    </li>
  );
}
