import { databaseAnswers } from "~/data/database.server";
import { isReady } from "~/http/readiness.server";

/** For who starts and watches the server: 200 when it takes work, 503 before, after, or when the database fails. */
export async function loader() {
  const ready = isReady() && (await databaseAnswers());
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ status: ready ? "ready" : "not-ready" }, { status: ready ? 200 : 503, headers });
}
