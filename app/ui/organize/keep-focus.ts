import { useEffect, useRef } from "react";

/**
 * Keeps the focus where it is while rows change places: a browser takes it from what is moved. Call the answer before the
 * move; `rows` is what is shown.
 */
export function useKeepFocus(rows: unknown): () => void {
  const held = useRef<{ rows: unknown; element: Element | null }>({ rows, element: null });
  useEffect(() => {
    const { rows: before, element } = held.current;
    if (before === rows) return;
    held.current = { rows, element: null };
    if (element instanceof HTMLElement && element !== document.activeElement) element.focus();
  }, [rows]);
  return () => {
    held.current.element = document.activeElement;
  };
}
