import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useParams } from "@remix-run/react";
import type { JudgeHome } from "~/domain/sheet";
import { judgeHome } from "~/domain/sheet";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { postBallot, postCall } from "~/live/judge-post";
import { loadOrKeep, useKept } from "~/live/kept";
import { useRevision } from "~/live/use-live";
import { useWords, wordsOf } from "~/text/words";
import { judge } from "~/text/words/judge";
import { Banner } from "~/ui/banner";
import { useDrafts } from "~/ui/judge/drafts";
import { HomeScreen } from "~/ui/judge/home";
import { JudgeShell } from "~/ui/judge/shell";
import { TroublePage } from "~/ui/judge/trouble";
import { useOutbox } from "~/ui/judge/use-outbox";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A judge's list: what is on stage, and what waits for a ballot. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "sheet.read");
  const view = judgeHome(contest.record, actor.seat ?? "");
  if (!view) throw new Response(null, { status: 404 });
  const title = `${wordsOf(judge, languageOfRequest(request)).title} · ${contest.record.contest.title}`;
  return { title, view, revision: contest.revision };
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => loadOrKeep(serverLoader);

type Loaded = { title: string; view: JudgeHome; revision: number };

export default function JudgeList() {
  const { contest = "" } = useParams();
  const { data, trouble } = useKept<Loaded>(contest);
  const home = `/judge/${contest}`;
  if (trouble === "ended") return <TroublePage kind="ended" home={home} />;
  if (data === null) return <TroublePage kind="notLoaded" home={home} />;
  return <List {...data} offline={trouble === "offline"} />;
}

function List({ view, revision, offline }: Loaded & { offline: boolean }) {
  const { contest, judge: person } = view;
  const words = useWords(judge).trouble;
  const connection = useRevision(contest.id, revision);
  const [store, drafts] = useDrafts(contest.id, person.id);
  const { ended } = useOutbox(
    store,
    (performance, ballot) => postBallot(contest.id, person.id, performance, ballot),
    connection.connected,
  );
  if (ended) return <TroublePage kind="ended" home={`/judge/${contest.id}`} />;
  return (
    <JudgeShell view={view} connection={connection}>
      {offline && (
        <Banner tone="warn" className="mb-4">
          {words.offline}
        </Banner>
      )}
      <HomeScreen view={view} drafts={drafts} sendCall={(call) => postCall(contest.id, call)} />
    </JudgeShell>
  );
}
