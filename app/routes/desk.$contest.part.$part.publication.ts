import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { publishPart } from "~/domain/changes/publication";
import { carryOut, deed } from "~/http/deed.server";
import { requireContest } from "~/http/guard.server";

/** The publication of all performances of a part. POST publishes them; each is taken back by itself. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  return carryOut(request, admitted, { POST: deed(z.object({}), () => publishPart(params.part ?? "")) });
}
