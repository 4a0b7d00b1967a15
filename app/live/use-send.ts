import { useRevalidator } from "@remix-run/react";
import { useCallback, useRef } from "react";

export type Method = "POST" | "DELETE";
/** Messages of a refused form by field, in the browser's language; those of the whole form under "". */
export type Errors = { [field: string]: readonly string[] };
/** `unreachable`: it is not known whether the server received it. */
export type Failure = "unreachable" | "signed-out" | "forbidden" | "failed";
export type Sent =
  | { done: true; revision: number }
  | { done: false; errors: Errors }
  | { done: false; failure: Failure };
export type Send = (to: string, method: Method, fields: { [name: string]: string }) => Promise<Sent>;

const patience = 15_000;
/** How long the news of a change may take to come by itself before the loaders are asked. */
const newsDue = 300;

/**
 * Sends a form to a resource. Unlike a submission of the router it never puts an error in the place of the page: without a
 * network the desk stays as it is, and says so beside what was pressed. `useRevision` brings the news of the change; only
 * where it does not, the loaders are asked from here. `revision` is the one that the page was loaded at.
 */
export function useSend(revision: number): Send {
  const { revalidate } = useRevalidator();
  const loaded = useRef(revision);
  loaded.current = revision;
  return useCallback(
    async (to, method, fields) => {
      const sent = await post(to, method, fields);
      if (sent.done) setTimeout(() => loaded.current < sent.revision && revalidate(), newsDue);
      return sent;
    },
    [revalidate],
  );
}

async function post(to: string, method: Method, fields: { [name: string]: string }): Promise<Sent> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const answer = await fetch(to, { method, body: new URLSearchParams(fields), signal: ending.signal });
    const body = (await answer.json().catch(() => null)) as { revision?: number; form?: { error?: Errors } } | null;
    if (answer.ok) return { done: true, revision: body?.revision ?? 0 };
    const errors = body?.form?.error;
    return errors ? { done: false, errors } : { done: false, failure: failureOf(answer.status) };
  } catch {
    return { done: false, failure: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(status: number): Failure {
  if (status === 401) return "signed-out";
  return status === 403 || status === 404 ? "forbidden" : "failed";
}
