import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useParams } from "@remix-run/react";
import { type Sheet, sheetOf } from "~/domain/sheet";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { postBallot, postCall, postKept } from "~/live/judge-post";
import { loadOrKeep, useKept } from "~/live/kept";
import { useRevision } from "~/live/use-live";
import { wordsOf } from "~/text/words";
import { judge } from "~/text/words/judge";
import { useDrafts } from "~/ui/judge/drafts";
import { SheetScreen } from "~/ui/judge/sheet";
import { JudgeShell } from "~/ui/judge/shell";
import { TroublePage } from "~/ui/judge/trouble";
import { useOutbox } from "~/ui/judge/use-outbox";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** A judge's sheet for one performance: their own marks, and nobody else's. Without a sheet the status is 404. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "sheet.read");
  const sheet = sheetOf(contest.record, actor.seat ?? "", params.performance ?? "");
  const words = wordsOf(judge, languageOfRequest(request));
  const title = `${sheet?.head.team.name ?? words.trouble.notMine} · ${words.title}`;
  return data({ title, sheet, revision: contest.revision }, { status: sheet ? 200 : 404 });
}

export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) => loadOrKeep(serverLoader);

type Loaded = { title: string; sheet: Sheet | null; revision: number };

export default function JudgeSheet() {
  const { contest = "", performance = "" } = useParams();
  const { data: loaded, trouble } = useKept<Loaded>(`${contest}/${performance}`);
  const home = `/judge/${contest}`;
  if (trouble === "ended") return <TroublePage kind="ended" home={home} />;
  if (loaded === null) return <TroublePage kind="notLoaded" home={home} />;
  if (loaded.sheet === null) return <TroublePage kind="notMine" home={home} />;
  return <Marking key={performance} sheet={loaded.sheet} revision={loaded.revision} offline={trouble === "offline"} />;
}

function Marking({ sheet, revision, offline }: { sheet: Sheet; revision: number; offline: boolean }) {
  const { contest, judge: person } = sheet;
  const connection = useRevision(contest.id, revision);
  const [store, drafts] = useDrafts(contest.id, person.id);
  const { ended, flush } = useOutbox(
    store,
    (performance, ballot) => postBallot(contest.id, person.id, performance, ballot),
    connection.connected,
  );
  if (ended) return <TroublePage kind="ended" home={`/judge/${contest.id}`} />;
  const lost = offline || (!connection.connected && connection.since !== null);
  return (
    <JudgeShell view={sheet} connection={connection} fill>
      <SheetScreen
        sheet={sheet}
        store={store}
        drafts={drafts}
        flush={flush}
        offline={lost}
        sendCall={(call) => postCall(contest.id, call)}
        sendKept={(performance, answer) => postKept(contest.id, performance, answer)}
      />
    </JudgeShell>
  );
}
