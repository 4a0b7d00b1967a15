import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Once the server has another build of the program, the page is loaded anew where nobody is in the middle of anything:
 * on the way to another page, or when it is out of sight. What was typed is on the device by then.
 */
export function useRenewal(renewed: boolean): void {
  const { pathname } = useLocation();
  const here = useRef(pathname);

  useEffect(() => {
    const moved = here.current !== pathname;
    here.current = pathname;
    if (!renewed) return;
    if (moved) return location.reload();
    const hidden = () => document.visibilityState === "hidden" && location.reload();
    document.addEventListener("visibilitychange", hidden);
    return () => document.removeEventListener("visibilitychange", hidden);
  }, [renewed, pathname]);
}
