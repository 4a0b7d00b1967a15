import { type RefObject, useEffect, useRef } from "react";

/** Keys as `ctrl+z`, `?`, `escape`; Ctrl and Cmd are one. */
type Keys = { [key: string]: () => void };

/** Listens to keys of the page. One that is typed into a field, or while a dialog is open, is not the page's. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const act = latest.current[nameOf(event)];
      if (!act || event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, []);
}

export function nameOf(event: KeyboardEvent): string {
  const held = event.ctrlKey || event.metaKey;
  // A question mark takes Shift on most keyboards; it is the sign that counts.
  const shift = event.shiftKey && held;
  return `${held ? "ctrl+" : ""}${shift ? "shift+" : ""}${event.altKey ? "alt+" : ""}${event.key.toLowerCase()}`;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !["button", "checkbox", "radio", "submit", "file"].includes(target.type);
}

/** Ctrl+S sends a form that holds something unsaved, now; with nothing to save it does nothing. */
export function useSaveKey(form: RefObject<HTMLFormElement>, dirty: boolean): void {
  const latest = useRef(dirty);
  latest.current = dirty;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (nameOf(event) !== "ctrl+s" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      const button = form.current?.querySelector<HTMLButtonElement>("button[type=submit]");
      if (latest.current && button && !button.disabled) form.current?.requestSubmit(button);
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, [form]);
}
