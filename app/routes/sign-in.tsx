import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { checkPassword } from "~/data/accounts.server";
import { startSession } from "~/data/sessions.server";
import { credentials } from "~/http/account-forms.server";
import { deviceOf } from "~/http/device.server";
import { readForm } from "~/http/form.server";
import { languageOfRequest } from "~/http/language.server";
import { limitSignIn, signedIn } from "~/http/limit.server";
import { nextOf } from "~/http/next.server";
import { beginSession, sessionOf } from "~/http/session.server";
import { redirectToSetupWhenEmpty } from "~/http/setup.server";
import { waitIn } from "~/http/wait.server";
import { useWords, wordsOf } from "~/text/words";
import { door } from "~/text/words/door";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { DoorShell, OtherWay } from "~/ui/door-shell";
import { PasswordInput } from "~/ui/password-input";
import { TextInput } from "~/ui/text-input";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  await redirectToSetupWhenEmpty();
  const next = nextOf(new URL(request.url).searchParams.get("next"), "/organize");
  // A tablet of a judge may come here to sign an organizer in; who has signed in has nothing to do here.
  const session = await sessionOf(request);
  if (session?.accountId) throw redirect(next);
  return { next, title: wordsOf(door, languageOfRequest(request)).signIn.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, credentials, { hide: ["password"] });
  if (!form.ok) return form.reply;
  const { username, password, next } = form.value;
  const language = languageOfRequest(request);
  const wait = await limitSignIn(context.address, username);
  if (wait) return form.say(waitIn(wait.seconds, language), 429);
  const account = await checkPassword(username, password);
  if (!account) return form.say(wordsOf(door, language).signIn.wrong, 422);
  await signedIn(context.address, username);
  const token = await startSession(account, deviceOf(request));
  return redirect(nextOf(next, "/organize"), { headers: await beginSession(request, token) });
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords(door);
  const busy = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<{ username: string; password: string }>({ lastResult: answer?.form });
  return (
    <DoorShell
      title={words.signIn.title}
      above={form.errors && <Banner tone="danger">{form.errors}</Banner>}
      below={
        <OtherWay
          title={words.signIn.pair}
          hint={words.signIn.pairHint}
          link={<ButtonLink to="/pair">{words.signIn.pairLink}</ButtonLink>}
        />
      }
    >
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="next" value={next} />
        <TextInput
          name="username"
          label={words.fields.username}
          defaultValue={fields.username.initialValue}
          error={fields.username.errors}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordInput
          name="password"
          label={words.fields.password}
          error={fields.password.errors}
          show={words.fields.show}
          autoComplete="current-password"
        />
        <Button type="submit" kind="primary" disabled={busy}>
          {words.signIn.submit}
        </Button>
      </Form>
    </DoorShell>
  );
}
