import { useCallback, useRef, useState } from "react";
import type { UnitFinding } from "~/domain/lists/units";

type Finding = UnitFinding | undefined;

/**
 * What the catalogue has of units as a list names them: `ask` asks for each name once, `find` says what is known of it.
 * Without a network that is nothing; what is taken in is settled by the server in any case.
 */
export function useNamedUnits(to: string): {
  ask: (names: readonly string[]) => void;
  find: (name: string) => Finding;
} {
  const [known, setKnown] = useState<ReadonlyMap<string, UnitFinding>>(new Map());
  const asked = useRef(new Set<string>());
  const ask = useCallback(
    (names: readonly string[]) => {
      const fresh = [...new Set(names)].filter((name) => name !== "" && !asked.current.has(name));
      if (fresh.length === 0) return;
      for (const name of fresh) asked.current.add(name);
      named(to, fresh).then(
        (found) => setKnown((before) => new Map([...before, ...found])),
        () => {
          for (const name of fresh) asked.current.delete(name);
        },
      );
    },
    [to],
  );
  return { ask, find: useCallback((name) => known.get(name), [known]) };
}

async function named(to: string, names: readonly string[]): Promise<[string, UnitFinding][]> {
  const body = JSON.stringify({ names });
  const answer = await fetch(to, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { found } = (await answer.json()) as { found: UnitFinding[] };
  return found.flatMap((one, at) => {
    const name = names[at];
    return name === undefined ? [] : [[name, one]];
  });
}
