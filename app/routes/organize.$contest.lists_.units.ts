import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { loadUnits } from "~/data/catalogue.server";
import { unitFinder } from "~/domain/lists/units";
import { readJson } from "~/http/form.server";
import { listBytes } from "~/http/forms/lists";
import { requireContest } from "~/http/guard.server";
import { limits } from "~/text/lists/sheet";

const Names = z.object({ names: z.array(z.string().max(limits.cell)).max(limits.lines) });

/** What the catalogue has, on the day of the contest, of units as a list names them. POST `names`; answers one for each. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const { names } = await readJson(request, Names, listBytes);
  const find = unitFinder((await loadUnits()).units, contest.record.contest.startsOn);
  return Response.json({ found: names.map(find) });
}
