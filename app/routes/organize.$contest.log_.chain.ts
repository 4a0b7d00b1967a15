import type { LoaderFunctionArgs } from "@remix-run/node";
import { verifyAudit } from "~/data/audit.server";
import { requireContest } from "~/http/guard.server";

/** Whether the chain of the audit holds. It is walked from its beginning, so only when somebody asks. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireContest(request, params.contest ?? "", "audit.read");
  return verifyAudit();
}

export const shouldRevalidate = () => false;
