import { type Location, useBlocker, useLocation, useNavigate } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef, useState } from "react";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";

/** What a form holds that is not saved: `save` sends it, where it can go by itself. */
type Open = { save: (() => void) | null };
type Say = (form: string, open: Open | null) => void;
const Unsaved = createContext<Say>(() => {});

/** Tells the pages' frame that a form holds what is not saved yet; with `save`, that it needs nobody to be saved. */
export function useUnsaved(unsaved: boolean, save: (() => void) | null = null): void {
  const say = useContext(Unsaved);
  const form = useId();
  const latest = useRef(save);
  latest.current = save;
  const byItself = save !== null;
  useEffect(() => {
    say(form, unsaved ? { save: byItself ? () => latest.current?.() : null } : null);
    return () => say(form, null);
  }, [say, form, unsaved, byItself]);
}

/**
 * Around pages with forms: what can be saved by itself is saved before a link is followed; before what cannot, it asks.
 */
export function AskBeforeLeaving({ children }: { children: ReactNode }) {
  const [open, setForms] = useState<ReadonlyMap<string, Open>>(new Map());
  const say = useMemo<Say>(
    () => (form, held) =>
      setForms((before) => {
        if (held === null && !before.has(form)) return before;
        const after = new Map(before);
        if (held) after.set(form, held);
        else after.delete(form);
        return after;
      }),
    [],
  );
  const navigate = useNavigate();
  const { key } = useLocation();
  const [wanted, setWanted] = useState<Location | null>(null);
  /** the place that may be left as it is */
  const free = useRef<string | null>(null);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const holds =
      open.size > 0 && free.current !== currentLocation.key && currentLocation.pathname !== nextLocation.pathname;
    // Where it was to go is kept here, and at once: the router forgets it as soon as anything is loaded anew, perhaps before
    // this is drawn again.
    if (holds) setWanted(nextLocation);
    return holds;
  });
  useEffect(() => {
    if (blocker.state === "blocked") blocker.reset();
  }, [blocker]);
  const asks = wanted !== null && [...open.values()].some((form) => form.save === null);
  useEffect(() => {
    if (wanted === null || asks) return;
    if (open.size > 0) {
      for (const form of open.values()) form.save?.();
      return;
    }
    setWanted(null);
    navigate(wanted);
  }, [wanted, asks, open, navigate]);
  const go = () => {
    free.current = key;
    setWanted(null);
    if (wanted) navigate(wanted);
  };
  const words = useWords(forms).leave;
  return (
    <Unsaved.Provider value={say}>
      {children}
      <Dialog open={asks} onClose={() => setWanted(null)} title={words.title}>
        <p>{words.text}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-3">
          <Button kind="danger" onClick={go}>
            {words.go}
          </Button>
          <Button kind="primary" onClick={() => setWanted(null)}>
            {words.stay}
          </Button>
        </div>
      </Dialog>
    </Unsaved.Provider>
  );
}
