import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

export type Call = {
  method?: string;
  cookie?: string | null;
  params?: Record<string, string>;
  form?: Record<string, string>;
  /** where the request came from, and under which origin it asked */
  address?: string;
  origin?: string;
};
type Answer = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/**
 * Calls a route's loader or action as the server does, and answers the response: of data without one of its own, a JSON
 * response with its status. What is thrown and is no response is thrown on.
 */
export async function call(answer: Answer, path: string, given: Call = {}) {
  const { method = "GET", cookie, params = {}, form, address = "127.0.0.1", origin = "http://localhost" } = given;
  const headers = new Headers(cookie ? { Cookie: cookie } : {});
  const body = method === "GET" ? undefined : new URLSearchParams(form ?? {});
  const request = new Request(origin + path, { method, headers, body });
  const args = { request, params, context: { nonce: "nonce", address } };
  const outcome = await Promise.resolve()
    .then(() => answer(args as LoaderFunctionArgs & ActionFunctionArgs))
    .catch((thrown: unknown) => {
      if (thrown instanceof Response || isData(thrown)) return thrown;
      throw thrown;
    });
  if (outcome instanceof Response) return outcome;
  if (isData(outcome)) return Response.json(outcome.data, outcome.init ?? {});
  return Response.json(outcome ?? null);
}

/** What `data()` of Remix makes. */
function isData(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";
}
