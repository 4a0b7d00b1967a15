import { useCallback, useEffect, useRef, useState } from "react";
import type { Reading, Sheet, Unreadable } from "~/text/lists/sheet";

/** Where the reading of a file is: `rows` read so far, then its sheets, or why it cannot be read. */
export type ReadingState =
  | { is: "idle" }
  | { is: "reading"; name: string; rows: number }
  | { is: "read"; name: string; sheets: readonly Sheet[] }
  | { is: "refused"; name: string; why: Unreadable | "unreachable" };

/** Has a file read by the server, which answers line by line: no socket is needed to see how far it is. */
export function useReading(to: string, most: number) {
  const [state, set] = useState<ReadingState>({ is: "idle" });
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (file: Blob, name: string) => {
      running.current?.abort();
      if (file.size > most) return set({ is: "refused", name, why: "too-big" });
      const ending = new AbortController();
      running.current = ending;
      set({ is: "reading", name, rows: 0 });
      try {
        const end = await ask(to, file, ending.signal, (rows) => set({ is: "reading", name, rows }));
        set("sheets" in end ? { is: "read", name, sheets: end.sheets } : { is: "refused", name, why: end.refused });
      } catch {
        if (!ending.signal.aborted) set({ is: "refused", name, why: "unreachable" });
      }
    },
    [to, most],
  );
  const forget = useCallback(() => {
    running.current?.abort();
    set({ is: "idle" });
  }, []);
  return { state, read, forget };
}

type End = Exclude<Reading, { read: number }>;

async function ask(to: string, file: Blob, signal: AbortSignal, progress: (rows: number) => void): Promise<End> {
  const headers = { "Content-Type": "application/octet-stream" };
  const answer = await fetch(to, { method: "POST", headers, body: file, signal });
  if (answer.status === 413) return { refused: "too-big" };
  if (!answer.ok || !answer.body) throw new Error(String(answer.status));
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let unfinished: string[] = [];
  let end: End | null = null;
  for (;;) {
    const { done, value } = await reader.read();
    const [first = "", ...lines] = (done ? "\n" : decoder.decode(value, { stream: true })).split("\n");
    unfinished.push(first);
    for (const line of lines) {
      const said = unfinished.join("");
      unfinished = [line];
      if (said === "") continue;
      const reading = JSON.parse(said) as Reading;
      if ("read" in reading) progress(reading.read);
      else end = reading;
    }
    if (done) break;
  }
  if (!end) throw new Error("ended early");
  return end;
}
