import { CircleHelp } from "lucide-react";
import { useRef, useState } from "react";
import type { SheetCall } from "../../domain/sheet";
import { useFormat, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Banner } from "../banner";
import { Button } from "../button";
import { classNames } from "../class-names";
import { newId } from "../desk/new-id";
import { Dialog } from "../dialog";
import { FieldError } from "../field";
import { TextArea } from "../text-input";

/** Sends a call to the desk: null when it is not known whether it was received, else whether it was. */
export type SendCall = (call: { id: string; performance: string | null; text: string }) => Promise<boolean | null>;

/** "I have a problem": a ready sentence or one's own words to the desk, and what the desk has answered. */
export function CallDesk({
  calls,
  performance,
  send,
}: {
  calls: readonly SheetCall[];
  performance: string | null;
  send: SendCall;
}) {
  const words = useWords(judge).call;
  const [open, setOpen] = useState(false);
  const waiting = calls.some((call) => call.answered === null);
  return (
    <>
      <Button
        size="touch"
        icon={CircleHelp}
        onClick={() => setOpen(true)}
        className={classNames("max-sm:px-3!", waiting && "border-warn! text-warn!")}
      >
        <span className="text-left leading-tight">
          {words.button}
          {waiting && <span className="block text-sm">{words.waits}</span>}
        </span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <CallForm calls={calls} performance={performance} send={send} />
      </Dialog>
    </>
  );
}

function CallForm({
  calls,
  performance,
  send,
}: {
  calls: readonly SheetCall[];
  performance: string | null;
  send: SendCall;
}) {
  const words = useWords(judge).call;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // The same call keeps its id until the server has it, so that pressing again makes one call.
  const id = useRef({ id: newId(), text: "" });

  const submit = async () => {
    if (text.trim() === "") return setProblem(words.empty);
    if (id.current.text !== text) id.current = { id: newId(), text };
    setBusy(true);
    const received = await send({ id: id.current.id, performance, text });
    setBusy(false);
    setProblem(received === null ? words.unreachable : received ? null : words.refused);
    if (received) setText("");
  };
  return (
    <div className="flex flex-col gap-3">
      <CallsSoFar calls={calls.slice(0, 2)} />
      <div className="grid gap-2 sm:grid-cols-2">
        {words.phrases.map((phrase) => (
          <Button
            key={phrase}
            size="touch"
            aria-pressed={text === phrase}
            className={classNames("px-3! text-base!", text === phrase && "border-brand! bg-brand-soft! text-brand!")}
            onClick={() => setText(phrase)}
          >
            {phrase}
          </Button>
        ))}
      </div>
      <TextArea
        label={words.text}
        rows={2}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problem !== null && <FieldError>{problem}</FieldError>}
      <Button kind="primary" size="touch" disabled={busy} onClick={submit}>
        {words.send}
      </Button>
    </div>
  );
}

/** The judge's calls, and whether the desk has answered. */
export function CallsSoFar({ calls }: { calls: readonly SheetCall[] }) {
  const words = useWords(judge).call;
  const { hour } = useFormat();
  return calls.map(({ id, text, at, answered }) => (
    <Banner
      key={id}
      tone={answered === null ? "warn" : "ok"}
      title={answered === null ? words.waits : words.answered(hour(answered.at))}
    >
      {answered?.reason && <p className="font-medium">{answered.reason}</p>}
      <p>{words.sent(text, hour(at))}</p>
    </Banner>
  ));
}
