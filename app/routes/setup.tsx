import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { countAccounts, createAccount } from "~/data/accounts.server";
import { loadSample } from "~/data/sample.server";
import { founder, startSession } from "~/data/sessions.server";
import { isRefusal } from "~/domain/refusal";
import { newAccount } from "~/http/account-forms.server";
import { deviceOf } from "~/http/device.server";
import { readForm } from "~/http/form.server";
import { languageOfRequest } from "~/http/language.server";
import { limitSignIn } from "~/http/limit.server";
import { log } from "~/http/log.server";
import { beginSession } from "~/http/session.server";
import { waitIn } from "~/http/wait.server";
import { useWords, wordsOf } from "~/text/words";
import { door } from "~/text/words/door";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { DoorShell } from "~/ui/door-shell";
import { PasswordInput } from "~/ui/password-input";
import { TextInput } from "~/ui/text-input";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  if ((await countAccounts()) > 0) throw redirect("/sign-in");
  return { title: wordsOf(door, languageOfRequest(request)).setup.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOfRequest(request);
  const words = wordsOf(door, language);
  const form = await readForm(request, newAccount(language), { hide: ["password", "again"] });
  if (!form.ok) return form.reply;
  const wait = await limitSignIn(context.address, "");
  if (wait) return form.say(waitIn(wait.seconds, language), 429);
  const account = await createAccount(form.value, { first: true });
  if (isRefusal(account)) {
    return account.refused === "forbidden" ? form.say(words.setup.exists, 403) : form.refuse(account);
  }
  const device = deviceOf(request);
  const headers = await beginSession(request, await startSession(account, device));
  // The account stands, whatever comes of the sample: it can be loaded again from the first page.
  const loaded = form.value.sample ? await loadSample(founder(account, device)) : null;
  if (loaded && isRefusal(loaded)) log.error({ refusal: loaded }, "The sample could not be loaded");
  return redirect("/organize", { headers });
}

export default function Setup() {
  const answer = useActionData<typeof action>();
  const words = useWords(door);
  const busy = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<Typed>({ lastResult: answer?.form });
  return (
    <DoorShell
      title={words.setup.title}
      lead={words.setup.lead}
      above={form.errors && <Banner tone="danger">{form.errors}</Banner>}
    >
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="flex flex-col gap-4">
        <TextInput
          name="name"
          label={words.setup.name}
          hint={words.setup.nameHint}
          defaultValue={fields.name.initialValue}
          error={fields.name.errors}
          autoComplete="name"
        />
        <TextInput
          name="username"
          label={words.fields.username}
          hint={words.fields.usernameHint}
          defaultValue={fields.username.initialValue}
          error={fields.username.errors}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordInput
          name="password"
          label={words.fields.password}
          hint={words.fields.passwordHint}
          error={fields.password.errors}
          show={words.fields.show}
          autoComplete="new-password"
        />
        <PasswordInput
          name="again"
          label={words.fields.again}
          error={fields.again.errors}
          show={words.fields.show}
          autoComplete="new-password"
        />
        <Checkbox
          name="sample"
          label={words.setup.sample}
          hint={words.setup.sampleHint}
          defaultChecked={fields.sample.initialValue === "on"}
        />
        <Button type="submit" kind="primary" disabled={busy}>
          {words.setup.submit}
        </Button>
      </Form>
    </DoorShell>
  );
}

type Typed = { name: string; username: string; password: string; again: string; sample: boolean };
