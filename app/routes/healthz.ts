import { databaseAnswers, db } from "~/data/database.server";
import { isTrouble } from "~/domain/trouble";
import { isReady } from "~/http/readiness.server";

/**
 * For who starts and watches the server: 200 when it takes work, 503 before, after, or when the database fails. "degraded"
 * says that pages are shown but nothing can be written, and `ailment` why; without backups it still takes work.
 */
export async function loader() {
  const answers = isReady() && (await databaseAnswers());
  const ailment = answers ? db().health.ailment() : null;
  const degraded = ailment !== null && isTrouble(ailment);
  const status = !answers ? "not-ready" : degraded ? "degraded" : "ready";
  // Asked from the same server's http page too, to learn whether a device trusts its certificate (app/live/use-trust.ts).
  const headers = { "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "cross-origin" };
  return Response.json({ status, ...(ailment && { ailment }) }, { status: status === "ready" ? 200 : 503, headers });
}
