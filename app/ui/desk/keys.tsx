import { Keyboard } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Button } from "../button";
import { Checkbox } from "../checkbox";
import { Dialog } from "../dialog";

const kept = "desk-keys";

/**
 * The desk's keys: a key presses the button or link on the screen that names it in `aria-keyshortcuts`, so it can never
 * do what the screen does not offer. Silent while one types or a dialog is open; whoever wants none turns them off.
 */
export function Keys() {
  const words = useWords(desk).keys;
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);

  useEffect(() => {
    setOn(localStorage.getItem(kept) !== "off");
  }, []);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!on || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const target = find(event.key.toUpperCase());
      if (!target) return;
      event.preventDefault();
      target.click();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [on]);

  const choose = (chosen: boolean) => {
    setOn(chosen);
    localStorage.setItem(kept, chosen ? "on" : "off");
  };

  return (
    <>
      <Button
        size="small"
        icon={Keyboard}
        aria-keyshortcuts="?"
        className="max-sm:pointer-coarse:hidden"
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
          {Object.entries(words.list).map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="inline-block min-w-7 rounded-sm border border-edge bg-sunken px-2 text-center">
                  {key}
                </kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-quiet text-sm">{words.hint}</p>
        <Checkbox label={words.on} checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
      </Dialog>
    </>
  );
}

function find(key: string): HTMLElement | null {
  if (!/^[A-Z?]$/.test(key)) return null;
  const found = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  return [...found].find((one) => !(one instanceof HTMLButtonElement && one.disabled)) ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
