import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { useFormat, useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";

export type FormStateKind = "clean" | "busy" | "saved" | "typing" | "removed" | "conflict" | "wrong" | "lost";

/** What has become of what is typed in a form that saves by itself. */
export function FormState({ kind, at, wrong }: { kind: FormStateKind; at: string | null; wrong: string }) {
  const words = useWords(forms).state;
  const { time } = useFormat();
  const look = "inline-flex items-center gap-1.5 font-medium text-sm";
  return (
    <span role="status" className="min-h-5">
      {kind === "busy" && (
        <span className={`${look} text-quiet`}>
          <LoaderCircle aria-hidden className="size-4 shrink-0 motion-safe:animate-spin" />
          {words.busy}
        </span>
      )}
      {kind === "saved" && (
        <span className={`${look} text-ok`}>
          <Check aria-hidden className="size-4 shrink-0" />
          {at === null ? words.saved : words.savedAt(time(at))}
        </span>
      )}
      {kind === "lost" && (
        <span className={`${look} text-warn`}>
          <CloudOff aria-hidden className="size-4 shrink-0" />
          {words.lost}
        </span>
      )}
      {kind === "typing" && <span className={`${look} text-quiet`}>{words.typing}</span>}
      {(kind === "removed" || kind === "conflict" || kind === "wrong") && (
        <span className={`${look} text-danger`}>
          <CircleAlert aria-hidden className="size-4 shrink-0" />
          {kind === "wrong" ? words.wrong(wrong) : words[kind]}
        </span>
      )}
    </span>
  );
}
