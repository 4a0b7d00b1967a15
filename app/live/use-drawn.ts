import { useEffect, useState } from "react";

/** How long until a draw that did not come is asked for again, and how long an answer may take, in milliseconds. */
const [again, patience] = [3000, 10_000];

/**
 * The newest draw of a contest, asked for as soon as one is `wanted` by its id, and until it is there; an older one stays
 * on the screen meanwhile. Null while none is wanted.
 */
export function useDrawn<Drawn extends { draw: { id: string } }>(contest: string, wanted: string | null): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const has = drawn?.draw.id === wanted;

  useEffect(() => {
    if (wanted === null || has) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ending = new AbortController();
    const ask = async () => {
      const answer = await read<Drawn>(`/board/${contest}/draws.json?newest=${wanted}`, ending.signal);
      if (ending.signal.aborted) return;
      if (answer) setDrawn(answer);
      // One that is newer still is news of its own, which comes as another id.
      if (answer?.draw.id !== wanted) timer = setTimeout(ask, again);
    };
    void ask();
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [contest, wanted, has]);

  return wanted === null ? null : drawn;
}

async function read<Drawn>(url: string, ending: AbortSignal): Promise<Drawn | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const stop = () => late.abort();
  ending.addEventListener("abort", stop);
  try {
    const answer = await fetch(url, { signal: late.signal });
    return answer.ok ? ((await answer.json()) as Drawn) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    ending.removeEventListener("abort", stop);
  }
}
