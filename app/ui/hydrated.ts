import { useSyncExternalStore } from "react";

const never = () => () => {};

/** True once the page is alive in the browser: a form sent before would leave the page it is on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
