import {
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useLoaderData,
  useLocation,
  useRevalidator,
} from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { build } from "./build";
import { putOnShelf, readAll, readShelf, takeOffShelf } from "./device";
import { markIn } from "./mark";
import { keepPages } from "./pages";

/** What a page that is kept has from its loader: whose session it was loaded in, and by which build of the server. */
export type Keepable = { contest: string; mark: string; build: string };
/** Why the last attempt to load brought nothing: `ended` is the device's session, `renewed` the program of the server. */
export type Trouble = "offline" | "ended" | "renewed";
type Answer = object | { trouble: Trouble };

const again = 3000;
/** Milliseconds after which a server that does not answer counts as away. */
const patience = 10_000;

/**
 * For a route's `clientLoader`: loads from the server, and answers what the trouble is, instead of throwing, when the
 * network is lost, the server is away or of another build than this page, or this device was sent to pair again. An error
 * would take the place of the page.
 */
export async function loadOrKeep(load: () => Promise<unknown>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), patience);
  });
  try {
    const answer = (await Promise.race([load(), late])) as Keepable | "late";
    if (answer === "late") return { trouble: "offline" };
    return answer.build === build ? answer : { trouble: "renewed" };
  } catch (error) {
    if (error instanceof Response) {
      if (!/^\/pair\b/.test(error.headers.get("Location") ?? "")) throw error;
      return { trouble: "ended" };
    }
    if (isRouteErrorResponse(error) && error.status < 500) throw error;
    return { trouble: "offline" };
  } finally {
    clearTimeout(timer);
  }
}

/** Between the pages of one contest nothing is waited for: each has what it shows, and `useKept` asks for news of it. */
export const withoutWaiting: ShouldRevalidateFunction = (asked) =>
  asked.currentParams.contest === asked.nextParams.contest && asked.currentUrl.pathname !== asked.nextUrl.pathname
    ? false
    : asked.defaultShouldRevalidate;

/**
 * What the loader brought last for this contest, here or when the browser was last open, and why it may be old. Null when
 * there is none; `opening` as long as that is not known. Each page asks for news, and goes on asking while the trouble is
 * the network.
 */
export function useKept<Data extends Keepable>(
  contest: string,
): { data: Data | null; trouble: Trouble | null; opening: boolean } {
  const loaded = useLoaderData() as Data | { trouble: Trouble } | null;
  const { pathname } = useLocation();
  const { revalidate, state } = useRevalidator();
  const trouble = loaded && "trouble" in loaded ? loaded.trouble : null;
  const fresh = loaded && !("trouble" in loaded) ? loaded : null;
  const [last, setLast] = useState<Data | null>(fresh);
  const [looked, setLooked] = useState(false);
  const asked = useRef(fresh && pathname);

  useEffect(() => {
    if (fresh) {
      setLast(fresh);
      void keep(fresh);
    }
    if (trouble === "ended") void forget();
  }, [fresh, trouble]);

  useEffect(() => {
    void lastKept<Data>().then((kept) => {
      setLast((now) => (now?.contest === contest ? now : kept));
      setLooked(true);
    });
  }, [contest]);

  useEffect(() => {
    if (asked.current === pathname) return;
    asked.current = pathname;
    revalidate();
  }, [pathname, revalidate]);

  useEffect(() => {
    if (trouble !== "offline" || state !== "idle") return;
    const timer = setTimeout(revalidate, again);
    return () => clearTimeout(timer);
  }, [trouble, state, revalidate]);

  const data = fresh ?? (last?.contest === contest ? last : null);
  return { data, trouble, opening: data === null && (!looked || trouble === null) };
}

/** What this build kept for the session that the browser has now; null when that is nothing. */
export async function lastKept<Data extends Keepable>(): Promise<Data | null> {
  const kept = await readShelf<Data>("kept", build).catch(() => null);
  return kept && kept.mark === markIn(document.cookie) ? kept : null;
}

/** First what is shown, then the program that can show it: a browser that opens without a network finds both or neither. */
async function keep(data: Keepable): Promise<void> {
  try {
    await putOnShelf("kept", build, data);
    if (await keepPages()) await onlyKept(build);
  } catch {
    // A device that keeps nothing still works as long as the page is open.
  }
}

async function forget(): Promise<void> {
  await onlyKept(null).catch(() => {});
}

async function onlyKept(one: string | null): Promise<void> {
  for (const [key] of await readAll("kept", "")) if (key !== one) await takeOffShelf("kept", key);
}
