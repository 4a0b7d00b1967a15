import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { prompter } from "~/domain/desk/ceremony";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { useRevision } from "~/live/use-live";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { PrompterScreen } from "~/ui/board/prompter";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The MC's prompter: what the hall's screen shows, and the one step to come. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "prompter.read");
  const { id, title } = contest.record.contest;
  return {
    title: `${wordsOf(ceremonyWords, languageOfRequest(request)).prompter.title} · ${title}`,
    contest: id,
    prompter: prompter(contest.record, contest.results()),
    revision: contest.revision,
  };
}

export default function Prompter() {
  const { contest, prompter, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(contest, revision);
  useAwake();
  return <PrompterScreen prompter={prompter} connection={connection} />;
}
