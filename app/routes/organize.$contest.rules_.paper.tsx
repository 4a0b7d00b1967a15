import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { present } from "~/data/database.server";
import { letterheadOf } from "~/domain/locality";
import { type RuleSet, sealOf } from "~/domain/seal";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { sealing } from "~/text/words/organize/sealing";
import { RulesPaper } from "~/ui/organize/rules-paper";
import { PrintButton } from "~/ui/paper";

/** The rules in words as a paper, to be read together, signed and posted; its code says which rules it holds. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { rules, rounds, parts, criteria } = contest.record;
  const { title, subtitle } = contest.record.contest;
  const set: RuleSet = { rules, rounds, parts, criteria };
  return {
    id: contest.id,
    contest: [title, subtitle].filter(Boolean).join(" "),
    body: letterheadOf(contest.record),
    rules: set,
    seal: sealOf(contest.record),
    now: present().toISOString(),
  };
}

export default function PaperOfRules() {
  const { id, ...paper } = useLoaderData<typeof loader>();
  const words = useWords(sealing);
  return (
    <>
      <div data-screen className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <Link to={`/organize/${id}/rules`}>← {words.back}</Link>
        <PrintButton />
      </div>
      <RulesPaper {...paper} />
    </>
  );
}
