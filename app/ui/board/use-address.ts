import { useLocation } from "@remix-run/react";
import type { BoardView } from "../../domain/board-views";
import { useShown } from "./context";

/** The address of this board for another round or view; who chose the light theme keeps it. */
export function useAddress() {
  const { light } = useShown();
  const { pathname } = useLocation();
  return (asked: { round?: string; view?: BoardView } = {}): string => {
    const query = new URLSearchParams({ ...asked, ...(light ? { theme: "light" } : {}) });
    return query.size > 0 ? `${pathname}?${query}` : pathname;
  };
}
