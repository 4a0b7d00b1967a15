import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { redeemPairing } from "~/data/pairings.server";
import { pairing } from "~/http/account-forms.server";
import { readForm } from "~/http/form.server";
import { holderOf, homeOfSeat } from "~/http/home.server";
import { languageOfRequest } from "~/http/language.server";
import { limitPairing, paired } from "~/http/limit.server";
import { beginSession } from "~/http/session.server";
import { waitIn } from "~/http/wait.server";
import { useWords, wordsOf } from "~/text/words";
import { door } from "~/text/words/door";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { DoorShell, OtherWay } from "~/ui/door-shell";
import { controlLook, Field } from "~/ui/field";
import { TextInput } from "~/ui/text-input";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code")?.slice(0, 40) ?? "";
  return { code, holder: await holderOf(request), title: wordsOf(door, languageOfRequest(request)).pair.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, pairing);
  if (!form.ok) return form.reply;
  const language = languageOfRequest(request);
  const wait = await limitPairing(context.address);
  if (wait) return form.say(waitIn(wait.seconds, language), 429);
  const redeemed = await redeemPairing(form.value.code, form.value.device);
  if (!redeemed) return form.say(wordsOf(door, language).pair.wrong, 422, "code");
  await paired(context.address);
  const headers = await beginSession(request, redeemed.token);
  return redirect(await homeOfSeat(redeemed.contestId, redeemed.seat), { headers });
}

export default function Pair() {
  const { code, holder } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords(door).pair;
  const busy = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<{ code: string; device: string }>({ lastResult: answer?.form });
  return (
    <DoorShell
      title={words.title}
      lead={words.lead}
      above={
        <>
          {form.errors && <Banner tone="danger">{form.errors}</Banner>}
          {holder && <InUse {...holder} />}
        </>
      }
      below={<OtherWay title={words.organizer} link={<ButtonLink to="/sign-in">{words.organizerLink}</ButtonLink>} />}
    >
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="flex flex-col gap-5">
        <Field label={words.code} hint={words.codeHint} error={fields.code.errors}>
          {(aria) => (
            <input
              name="code"
              type="text"
              className={classNames(
                controlLook,
                "touch py-3 text-center font-bold text-3xl! tracking-widest uppercase",
              )}
              defaultValue={fields.code.initialValue ?? code}
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              {...aria}
            />
          )}
        </Field>
        <TextInput
          name="device"
          label={words.device}
          hint={words.deviceHint}
          defaultValue={fields.device.initialValue ?? words.deviceDefault}
          error={fields.device.errors}
        />
        <Button type="submit" kind="primary" size="touch" disabled={busy}>
          {words.submit}
        </Button>
      </Form>
    </DoorShell>
  );
}

/** Whose device this is already, the way on, and the way out. */
function InUse({ name, home }: { name: string; home: string }) {
  const words = useWords(door).pair;
  return (
    <Banner tone="info" title={words.present(name)}>
      <p>{words.presentHint}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <ButtonLink to={home} kind="primary">
          {words.goOn}
        </ButtonLink>
        <Form method="post" action="/sign-out">
          <Button type="submit">{words.leave}</Button>
        </Form>
      </div>
    </Banner>
  );
}
