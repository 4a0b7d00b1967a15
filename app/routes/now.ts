import { now } from "~/http/now.server";

/** The server's time in milliseconds since 1970, for pages that show a running clock: their device's may be wrong. */
export function loader() {
  const { headers, body } = now();
  return new Response(body, { headers });
}
