import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rehearsalOf } from "~/data/rehearsals.server";
import { prompter } from "~/domain/desk/ceremony";
import { prompterOf } from "~/domain/desk/prompter";
import { followedRehearsal } from "~/http/ceremony-rehearsal.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { useNews, useRevision } from "~/live/use-live";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { PrompterScreen } from "~/ui/board/prompter";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The MC's prompter: what the hall's screen shows, and the one step to come; where no ceremony goes on, of a rehearsal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "prompter.read");
  const { id, title } = contest.record.contest;
  const read = prompter(contest.record, contest.results());
  const rehearsed = read ? null : followedRehearsal(rehearsalOf(id), contest.record);
  return {
    title: `${wordsOf(ceremonyWords, languageOfRequest(request)).prompter.title} · ${title}`,
    contest: id,
    prompter: rehearsed ? prompterOf(rehearsed) : read,
    rehearsal: rehearsed !== null,
    revision: contest.revision,
  };
}

export default function Prompter() {
  const { contest, prompter, rehearsal, revision } = useLoaderData<typeof loader>();
  const connection = useRevision(contest, revision);
  useNews(contest, "rehearsal");
  useAwake();
  return <PrompterScreen prompter={prompter} rehearsal={rehearsal} connection={connection} />;
}
