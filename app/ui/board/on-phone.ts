import { createContext, useContext, useEffect, useState } from "react";
import type { PhoneView } from "../../domain/board-views";

/** What is only on a phone: how it is looked at, and the team that it follows; null until that is known, and for none. */
export type OnPhone = { view: PhoneView; mine: string | null; choose: (team: string | null) => void };

const Present = createContext<OnPhone | null>(null);

export const PhoneProvider = Present.Provider;

/** Null on the hall's screen, which has room for what a phone shows otherwise. */
export const usePhone = (): OnPhone | null => useContext(Present);

const keyOf = (contest: string) => `my-team:${contest}`;

/** The team that this phone follows, kept on it alone. */
export function useMyTeam(contest: string): Pick<OnPhone, "mine" | "choose"> {
  const [mine, setMine] = useState<string | null>(null);
  useEffect(() => {
    setMine(read(contest));
  }, [contest]);
  const choose = (chosen: string | null) => {
    setMine(chosen);
    keep(contest, chosen);
  };
  return { mine, choose };
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
