import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListOrdered } from "lucide-react";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { orderForm } from "~/text/words/organize/order";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** Goes to the first part that has performances, or says what is missing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "order.write");
  const { parts, performances } = contest.record;
  const first = parts.find((part) => performances.some((one) => one.part === part.id));
  if (first) throw redirect(`/organize/${contest.id}/order/${first.id}`);
  return { id: contest.id, parts: parts.length };
}

export default function NoOrder() {
  const { id, parts } = useLoaderData<typeof loader>();
  const words = useWords(orderForm);
  return (
    <>
      <PageHeader title={words.page} />
      <Panel>
        <Empty
          title={words.empty}
          icon={ListOrdered}
          actions={
            parts === 0 ? (
              <ButtonLink to={`/organize/${id}/rules`}>{words.toRules}</ButtonLink>
            ) : (
              <ButtonLink to={`/organize/${id}/teams`}>{words.toTeams}</ButtonLink>
            )
          }
        >
          {words.emptyText}
        </Empty>
      </Panel>
    </>
  );
}
