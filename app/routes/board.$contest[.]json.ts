import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireContest } from "~/http/guard.server";

/** Any site's page may ask, with the tag of what it has, and is told when there is no such contest. */
const anySite = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Expose-Headers": "ETag",
};

/** The public board for other programs: what viewers are sent whole, from any site, kept for two seconds. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "board.read").catch(toAnySite);
  const { revision, whole } = contest.edition();
  const headers = { ...anySite, ETag: `W/"${revision}"`, "Cache-Control": "public, max-age=2" };
  if (holds(request.headers.get("If-None-Match"), `"${revision}"`)) return new Response(null, { status: 304, headers });
  return new Response(whole, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}

function toAnySite(refused: unknown): never {
  if (refused instanceof Response)
    for (const [name, value] of Object.entries(anySite)) refused.headers.set(name, value);
  throw refused;
}

/** Whether a caller's If-None-Match names this tag, weak or strong. */
function holds(asked: string | null, tag: string): boolean {
  const named = (asked ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return named.includes(tag) || named.includes("*");
}
