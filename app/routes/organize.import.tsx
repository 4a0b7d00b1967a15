import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { createContest } from "~/data/door.server";
import { founder } from "~/data/sessions.server";
import { recordFileOf } from "~/documents/record-file.server";
import type { Problem } from "~/domain/integrity";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { statusOf } from "~/http/reply.server";
import { uploadedFile } from "~/http/upload.server";
import { useLanguage, useWords, wordsOf } from "~/text/words";
import { common } from "~/text/words/common";
import { contests } from "~/text/words/organize/contests";
import { reasonIn } from "~/text/words/reasons";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { LanguageSwitch } from "~/ui/language-switch";
import { FileField } from "~/ui/organize/file-field";
import { Problems } from "~/ui/organize/problems";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { WorkShell } from "~/ui/work-shell";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

type Answer = { wrong: "tooLarge" | "notJson" | "busy" | null; problems: Problem[]; refusal: Refusal | null };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  return { who: account.name, title: wordsOf(contests, languageOfRequest(request)).bringIn.title };
}

export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  const refused = (answer: Partial<Answer>, status = 422) =>
    data<Answer>({ wrong: null, problems: [], refusal: null, ...answer }, { status });
  const uploaded = await uploadedFile(request);
  if (typeof uploaded === "string") return refused({ wrong: uploaded });
  const read = await recordFileOf(uploaded);
  if ("wrong" in read) return refused({ wrong: read.wrong });
  if ("problems" in read) return refused({ problems: read.problems });
  const made = await createContest(founder(account, session.device), read.record, "contest.imported");
  if (isRefusal(made)) return refused({ refusal: made }, statusOf(made));
  return redirect(`/organize/${made.record.contest.id}`);
}

export default function Import() {
  const { who } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const words = useWords(contests).bringIn;
  const { actions, form } = useWords(common);
  const language = useLanguage();
  const busy = useNavigation().formMethod === "POST";
  const error = answer?.wrong ? words[answer.wrong] : answer?.refusal ? reasonIn(answer.refusal, language) : null;
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} width="narrow" home="/organize">
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <Panel>
          <Form method="post" encType="multipart/form-data" noValidate className="flex flex-col gap-5">
            <FileField label={words.file} hint={words.hint} error={error} />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" kind="primary" disabled={busy}>
                {busy ? form.working : words.submit}
              </Button>
              <ButtonLink to="/organize">{actions.cancel}</ButtonLink>
            </div>
          </Form>
        </Panel>
        {answer && answer.problems.length > 0 && (
          <>
            <Banner tone="danger" title={words.problems(String(answer.problems.length))}>
              {words.fix} {answer.problems.length === 100 && words.more}
            </Banner>
            <Panel flush>
              <Problems problems={answer.problems} />
            </Panel>
          </>
        )}
      </div>
    </WorkShell>
  );
}
