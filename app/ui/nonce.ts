import { createContext, useContext } from "react";

/** What scripts in the page must carry (http/headers.server.ts). Browsers hide it from scripts, so it is empty there. */
export const Nonce = createContext("");

export function useNonce(): string {
  return useContext(Nonce);
}
