import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireContest } from "~/http/guard.server";

/** The contest's whole record as a file: what `npm run import` and the page of import take back, and `recount` reads. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "record.export");
  return new Response(`${JSON.stringify(contest.record, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${contest.id}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
