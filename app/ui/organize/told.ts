import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/**
 * Tells what the form holds, once the page shows it: a choice may bring fields, a table may gain rows. Answers what to call
 * when something may have changed.
 */
export function useTold(
  form: RefObject<HTMLFormElement>,
  tell: ((form: FormData) => void) | undefined,
  version: number,
): () => void {
  const [changes, setChanges] = useState(0);
  const now = `${version} ${changes}`;
  const told = useRef("");
  useEffect(() => {
    if (told.current === now || form.current === null) return;
    told.current = now;
    tell?.(new FormData(form.current));
  });
  return useCallback(() => setChanges((before) => before + 1), []);
}
