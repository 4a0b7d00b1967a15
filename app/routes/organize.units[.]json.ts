import type { LoaderFunctionArgs } from "@remix-run/node";
import { findUnits, unitsUnderOn } from "~/data/unit-search.server";
import { Id } from "~/domain/record";
import { requireAccount } from "~/http/guard.server";
import { typedDay } from "~/text/typed";

/**
 * Units of the catalogue to choose from: `q` finds by name, with or without marks; `under` lists those directly below a
 * unit; `on` (a day) puts first, or under a unit leaves only, those that there were then. At most twenty, or all below.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request);
  const { searchParams } = new URL(request.url);
  const day = typedDay(searchParams.get("on") ?? "");
  const on = day === null || day === "not-a-day" ? undefined : day;
  const under = Id.safeParse(searchParams.get("under"));
  const typed = (searchParams.get("q") ?? "").slice(0, 100);
  const units = under.success ? await unitsUnderOn(under.data, on) : await findUnits(typed, { on });
  return Response.json({ q: typed, units }, { headers: { "Cache-Control": "no-store" } });
}
