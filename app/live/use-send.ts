import { useRevalidator } from "@remix-run/react";
import { useCallback } from "react";

export type Method = "POST" | "DELETE";
/** Messages of a refused form by field, in the browser's language; those of the whole form under "". */
export type Errors = { [field: string]: readonly string[] };
/** `unreachable`: it is not known whether the server received it. */
export type Failure = "unreachable" | "signed-out" | "forbidden" | "failed";
export type Sent = { done: true } | { done: false; errors: Errors } | { done: false; failure: Failure };
export type Send = (to: string, method: Method, fields: { [name: string]: string }) => Promise<Sent>;

const patience = 15_000;

/**
 * Sends a form to a resource and then asks the page's loaders again. Unlike a submission of the router it never puts an
 * error in the place of the page: without a network the desk stays as it is, and says so beside what was pressed.
 */
export function useSend(): Send {
  const { revalidate } = useRevalidator();
  return useCallback(
    async (to, method, fields) => {
      const sent = await post(to, method, fields);
      if (sent.done) revalidate();
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
    if (answer.ok) return { done: true };
    const body = (await answer.json().catch(() => null)) as { form?: { error?: Errors } } | null;
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
