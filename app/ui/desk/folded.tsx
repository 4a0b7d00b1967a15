import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "../class-names";

/** A button that unfolds what is rarely wanted. Esc and a press anywhere else fold it again. */
export function Folded({
  button,
  title,
  className,
  children,
}: {
  button: ReactNode;
  title?: string;
  className?: string;
  children: ReactNode;
}) {
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = () => folded.current?.removeAttribute("open");
    const pressed = ({ target }: Event) => folded.current?.contains(target as Node) || fold();
    const keyed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !folded.current?.open || document.querySelector("dialog[open]")) return;
      fold();
      folded.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", pressed);
    document.addEventListener("keydown", keyed);
    return () => {
      document.removeEventListener("pointerdown", pressed);
      document.removeEventListener("keydown", keyed);
    };
  }, []);
  return (
    <details ref={folded} className="relative">
      <summary
        title={title}
        className={classNames(
          "list-none rounded-md border border-edge bg-surface hover:bg-sunken [&::-webkit-details-marker]:hidden",
          className,
        )}
      >
        {button}
      </summary>
      <div className="absolute right-0 z-20 mt-1 flex w-72 flex-col gap-2 rounded-md border border-line bg-surface p-2 shadow-card">
        {children}
      </div>
    </details>
  );
}
