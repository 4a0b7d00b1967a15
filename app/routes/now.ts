import { present } from "~/data/database.server";

/** The server's time in milliseconds since 1970, for pages that show a running clock: their device's may be wrong. */
export function loader() {
  return Response.json(present().getTime(), { headers: { "Cache-Control": "no-store" } });
}
