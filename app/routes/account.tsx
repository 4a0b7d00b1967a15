import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { changePassword, checkPassword } from "~/data/accounts.server";
import { founder, startSession } from "~/data/sessions.server";
import { passwordChange } from "~/http/account-forms.server";
import { readForm } from "~/http/form.server";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { limitSignIn, signedIn } from "~/http/limit.server";
import { beginSession } from "~/http/session.server";
import { waitIn } from "~/http/wait.server";
import { useWords, wordsOf } from "~/text/words";
import { door } from "~/text/words/door";
import { organizersPage } from "~/text/words/organize/organizers";
import { Banner } from "~/ui/banner";
import { LanguageSwitch } from "~/ui/language-switch";
import { RecordForm } from "~/ui/organize/record-form";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { PasswordInput } from "~/ui/password-input";
import { WorkShell } from "~/ui/work-shell";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { account, session } = await requireAccount(request);
  return { account, since: session.createdAt, title: wordsOf(organizersPage, languageOfRequest(request)).account.page };
}

/** One's own password. Every session of the account ends with the old one, and this device gets a new one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  const language = languageOfRequest(request);
  const form = await readForm(request, passwordChange(language), { hide: ["present", "password", "again"] });
  if (!form.ok) return form.reply;
  const { username } = account;
  // Who found a signed-in machine unattended may not guess here either.
  const wait = await limitSignIn(context.address, username);
  if (wait) return form.say(waitIn(wait.seconds, language), 429);
  if (!(await checkPassword(username, form.value.present))) {
    return form.say(wordsOf(organizersPage, language).account.wrong, 422, "present");
  }
  await signedIn(context.address, username);
  const refusal = await changePassword(username, form.value.password, founder(account, session.device));
  if (refusal) return form.refuse(refusal);
  const headers = await beginSession(request, await startSession(account, session.device));
  return data({ ok: true as const }, { headers });
}

export default function AccountPage() {
  const { account, since } = useLoaderData<typeof loader>();
  const [first] = useState(since);
  const words = useWords(organizersPage).account;
  return (
    <WorkShell who={<Who name={account.name} />} language={<LanguageSwitch />} width="narrow" home="/organize">
      <PageHeader title={words.page} above={<Link to="/organize">← {words.back}</Link>}>
        {words.lead(account.name, account.username)}
      </PageHeader>
      <AskBeforeLeaving>
        <Panel title={words.change} hint={words.changeHint}>
          {since !== first && <Banner tone="ok" title={words.done} className="mb-4" />}
          <ChangePassword key={since} username={account.username} />
        </Panel>
      </AskBeforeLeaving>
    </WorkShell>
  );
}

function ChangePassword({ username }: { username: string }) {
  const words = useWords(organizersPage).account;
  const { fields } = useWords(door);
  return (
    <RecordForm values={{}} save={words.change} label={words.change}>
      {(entry) => (
        <div className="flex max-w-md flex-col gap-4">
          {/* Lets the browser's password store know whose it is. */}
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordInput
            label={words.present}
            show={fields.show}
            autoComplete="current-password"
            {...entry.text("present")}
          />
          <PasswordInput
            label={words.fresh}
            hint={fields.passwordHint}
            show={fields.show}
            autoComplete="new-password"
            {...entry.text("password")}
          />
          <PasswordInput label={words.again} show={fields.show} autoComplete="new-password" {...entry.text("again")} />
        </div>
      )}
    </RecordForm>
  );
}
