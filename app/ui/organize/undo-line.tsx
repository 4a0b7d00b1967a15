import { CircleCheck, Redo2, Undo2, X } from "lucide-react";
import { useWords } from "~/text/words";
import { log } from "~/text/words/organize/log";
import { classNames } from "~/ui/class-names";

/**
 * What was just done, or why it could not be put back, with the button that puts it back. Folded it is that button alone;
 * who points at it, comes to it by key, or listens, has the rest.
 */
export function UndoLine({
  said,
  folded,
  busy,
  again,
  back,
  hide,
}: {
  said: string;
  folded: boolean;
  busy: boolean;
  /** it was undone: the button does it again */
  again: boolean;
  /** null where there is nothing to put back */
  back: (() => void) | null;
  hide: () => void;
}) {
  const words = useWords(log).undo;
  const Icon = again ? Redo2 : Undo2;
  const folds = folded && "sr-only group-focus-within:not-sr-only group-hover:not-sr-only";
  return (
    <div className="group flex min-h-12 items-center rounded-md border border-edge bg-ink px-1.5 text-paper text-sm shadow-card">
      <span className={classNames("flex max-w-md items-center gap-3", folds)}>
        <CircleCheck aria-hidden className="mx-2 size-4 shrink-0" />
        <span>{said}</span>
      </span>
      {back && (
        <button
          type="button"
          disabled={busy}
          title={said}
          onClick={back}
          className="mx-1.5 inline-flex min-h-9 min-w-9 shrink-0 items-center justify-center gap-1.5 rounded-sm font-semibold underline underline-offset-4 hover:no-underline"
        >
          <Icon aria-hidden className="size-4" />
          <span className={classNames(folds)}>{busy ? words.doing : again ? words.again : words.action}</span>
        </button>
      )}
      <span className={classNames(folds)}>
        <button
          type="button"
          aria-label={words.hide}
          title={words.hide}
          onClick={hide}
          className="grid size-9 shrink-0 place-items-center rounded-sm"
        >
          <X aria-hidden className="size-4" />
        </button>
      </span>
    </div>
  );
}
