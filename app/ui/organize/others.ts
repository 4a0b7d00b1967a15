import { createContext, useContext } from "react";

/** Who else changed the contest last, as the pages' frame knows it: a form names them where both changed the same. */
export const OtherContext = createContext("");

export function useOther(): string {
  return useContext(OtherContext);
}
