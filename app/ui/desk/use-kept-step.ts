import { useEffect, useState } from "react";

/** The step that a rehearsal is at, kept over a reload of the page as long as its tab is open. */
export function useKeptStep(rehearsal: string): [number, (at: number) => void] {
  const key = `rehearsal ${rehearsal}`;
  const [at, setAt] = useState(0);
  useEffect(() => setAt(Number(sessionStorage.getItem(key) ?? 0)), [key]);
  return [
    at,
    (to) => {
      setAt(to);
      sessionStorage.setItem(key, String(to));
    },
  ];
}
