import { useBlocker } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from "react";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";

type Say = (form: string, unsaved: boolean) => void;
const Unsaved = createContext<Say>(() => {});

/** Tells the pages' frame that a form holds what is not saved yet. */
export function useUnsaved(unsaved: boolean): void {
  const say = useContext(Unsaved);
  const form = useId();
  useEffect(() => {
    say(form, unsaved);
    return () => say(form, false);
  }, [say, form, unsaved]);
}

/** Around pages with forms: asks before one that is not saved is left by a link. */
export function AskBeforeLeaving({ children }: { children: ReactNode }) {
  const [open, setForms] = useState<ReadonlySet<string>>(new Set());
  const say = useMemo<Say>(
    () => (form, unsaved) =>
      setForms((before) => {
        if (before.has(form) === unsaved) return before;
        const after = new Set(before);
        if (unsaved) after.add(form);
        else after.delete(form);
        return after;
      }),
    [],
  );
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => open.size > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  const words = useWords(forms).leave;
  return (
    <Unsaved.Provider value={say}>
      {children}
      <Dialog open={blocker.state === "blocked"} onClose={() => blocker.reset?.()} title={words.title}>
        <p>{words.text}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-3">
          <Button kind="danger" onClick={() => blocker.proceed?.()}>
            {words.go}
          </Button>
          <Button kind="primary" onClick={() => blocker.reset?.()}>
            {words.stay}
          </Button>
        </div>
      </Dialog>
    </Unsaved.Provider>
  );
}
