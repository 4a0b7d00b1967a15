import { useCallback, useEffect, useRef, useState } from "react";
import type { Unit } from "~/domain/record";

/** A unit as a field shows it. */
export type ShownUnit = Pick<Unit, "id" | "name" | "kind" | "validFrom" | "validTo">;
/** A unit that was found: with what it belongs to, and whether it was there on the day asked for. */
export type FoundUnit = ShownUnit & { path: string[]; valid: boolean };

type Search = { q: string; units: FoundUnit[]; state: "idle" | "looking" | "found" | "lost" };
const pause = 150;

/**
 * Units by what is typed, asked for once the hand rests. A lost connection is a state like another: the form around it, and
 * what was typed there, must not go with it.
 */
export function useUnitSearch(on: string | null | undefined) {
  const [search, setSearch] = useState<Search>({ q: "", units: [], state: "idle" });
  const running = useRef<AbortController>();
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const stop = useCallback(() => {
    clearTimeout(waiting.current);
    running.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);
  const look = useCallback(
    (q: string, at = pause) => {
      stop();
      setSearch((before) => ({ ...before, state: "looking" }));
      const asked = new AbortController();
      running.current = asked;
      waiting.current = setTimeout(() => {
        ask({ q, ...(on ? { on } : {}) }, asked.signal).then(
          (units) => setSearch({ q, units, state: "found" }),
          () => asked.signal.aborted || setSearch({ q, units: [], state: "lost" }),
        );
      }, at);
    },
    [on, stop],
  );
  return { ...search, look };
}

/** The units directly below one that there were on a day; null when the server cannot be reached. */
export async function unitsBelow(under: string, on: string | null): Promise<FoundUnit[] | null> {
  return ask({ under, ...(on ? { on } : {}) }).catch(() => null);
}

async function ask(question: { [name: string]: string }, signal?: AbortSignal): Promise<FoundUnit[]> {
  const answer = await fetch(`/organize/units.json?${new URLSearchParams(question)}`, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { units } = (await answer.json()) as { units: FoundUnit[] };
  return units;
}
