import { isRouteErrorResponse, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Why the last attempt to load brought nothing: `ended` is the device's session. */
export type Trouble = "offline" | "ended";
type Answer = object | { trouble: Trouble };

const again = 3000;

/**
 * For a route's `clientLoader`: loads from the server, and answers what the trouble is, instead of throwing, when the
 * network is lost, the server is away, or this device was sent to pair again. An error would take the place of the page.
 */
export async function loadOrKeep(load: () => Promise<unknown>): Promise<Answer> {
  try {
    return (await load()) as object;
  } catch (error) {
    if (error instanceof Response) {
      if (!/^\/pair\b/.test(error.headers.get("Location") ?? "")) throw error;
      return { trouble: "ended" };
    }
    if (isRouteErrorResponse(error) && error.status < 500) throw error;
    return { trouble: "offline" };
  }
}

/**
 * What the loader brought last for this address, and why it may be old. Null when nothing was ever loaded for it. While
 * the trouble is the network, it is tried again every few seconds.
 */
export function useKept<Data extends object>(address: string): { data: Data | null; trouble: Trouble | null } {
  const loaded = useLoaderData() as Data | { trouble: Trouble };
  const last = useRef<{ address: string; data: Data } | null>(null);
  const trouble = "trouble" in loaded ? loaded.trouble : null;
  if (!("trouble" in loaded)) last.current = { address, data: loaded };
  const { revalidate, state } = useRevalidator();

  useEffect(() => {
    if (trouble !== "offline" || state !== "idle") return;
    const timer = setTimeout(revalidate, again);
    return () => clearTimeout(timer);
  }, [trouble, state, revalidate]);

  return { data: last.current?.address === address ? last.current.data : null, trouble };
}
