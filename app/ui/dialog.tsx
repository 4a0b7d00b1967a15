import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({
  open,
  onClose,
  title,
  className,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const words = useWords(common).actions;

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className={classNames(
        "w-[min(36rem,calc(100vw-2rem))] whitespace-normal rounded-md border border-line bg-surface text-left font-normal text-base text-ink shadow-card",
        className,
      )}
    >
      <header className="flex items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-5">
        <h2 id={id} className="font-semibold text-lg">
          {title}
        </h2>
        <button
          type="button"
          aria-label={words.close}
          onClick={onClose}
          className="grid size-11 shrink-0 place-items-center rounded-md text-quiet hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden className="size-5" />
        </button>
      </header>
      <div className="p-5">{open && children}</div>
    </dialog>
  );
}
