import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addMember, membersOf, removeMember } from "~/data/memberships.server";
import { isRefusal } from "~/domain/refusal";
import { memberLeaves, memberNamed } from "~/http/account-forms.server";
import { readForm } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { statusOf } from "~/http/reply.server";
import { useWords, wordsOf } from "~/text/words";
import { organizersPage } from "~/text/words/organize/organizers";
import { AddOrganizer, NewOrganizer } from "~/ui/organize/organizer-forms";
import { OrganizersTable } from "~/ui/organize/organizers-table";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const members = await membersOf(contest.id);
  const organizers = members.filter((one) => one.role === "organizer").map(({ account }) => account);
  return { id: contest.id, organizers, self: actor.id };
}

/** Who organizes the contest. POST `username` adds somebody's account, DELETE `account` takes one away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  if (request.method === "DELETE") {
    const form = await readForm(request, memberLeaves);
    if (!form.ok) return form.reply;
    const { account } = form.value;
    const refusal = await removeMember(actor, contest.id, account, "organizer");
    if (refusal) return data({ refusal }, { status: statusOf(refusal) });
    return account === actor.id ? redirect("/organize") : data({ ok: true as const });
  }
  const form = await readForm(request, memberNamed);
  if (!form.ok) return form.reply;
  const { username } = form.value;
  const member = await addMember(actor, contest.id, username, "organizer");
  if (!isRefusal(member)) return data({ ok: true as const });
  if (member.refused !== "unknown") return form.refuse(member);
  const words = wordsOf(organizersPage, languageOfRequest(request));
  return form.say(words.noAccount(username), statusOf(member), "username", member);
}

export default function Organizers() {
  const { id, organizers, self } = useLoaderData<typeof loader>();
  const words = useWords(organizersPage);
  const at = `/organize/${id}/organizers`;
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <Panel flush>
          <OrganizersTable action={at} organizers={organizers} self={self} />
        </Panel>
        <Panel title={words.add} hint={words.addHint}>
          <AddOrganizer action={at} />
        </Panel>
        <Panel title={words.create} hint={words.createHint}>
          <NewOrganizer action={`${at}/accounts`} />
        </Panel>
      </div>
    </>
  );
}
