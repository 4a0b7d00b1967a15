import { useEffect, useState } from "react";

const keyOf = (contest: string) => `my-team:${contest}`;

/** The team that this phone follows, kept on it alone; null until it is known, and where there is none. */
export function useMyTeam(contest: string): [team: string | null, choose: (team: string | null) => void] {
  const [team, setTeam] = useState<string | null>(null);
  useEffect(() => {
    setTeam(read(contest));
  }, [contest]);
  const choose = (chosen: string | null) => {
    setTeam(chosen);
    keep(contest, chosen);
  };
  return [team, choose];
}

/** A browser may refuse to keep anything: then it is followed until the page is closed. */
function read(contest: string): string | null {
  try {
    return localStorage.getItem(keyOf(contest));
  } catch {
    return null;
  }
}

function keep(contest: string, team: string | null): void {
  try {
    if (team === null) localStorage.removeItem(keyOf(contest));
    else localStorage.setItem(keyOf(contest), team);
  } catch {
    // see `read`
  }
}
