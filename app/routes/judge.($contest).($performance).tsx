import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useNavigate, useParams } from "@remix-run/react";
import { type ReactNode, useEffect, useState } from "react";
import { unsentOf } from "~/domain/drafts";
import { sheetIn, type Tablet, tabletOf } from "~/domain/sheet";
import { carriedOf } from "~/domain/tablets/carried";
import { requireContest } from "~/http/guard.server";
import { markOf } from "~/http/session.server";
import { build } from "~/live/build";
import { postCall, postKept } from "~/live/judge-post";
import { type Keepable, lastKept, loadOrKeep, type Trouble, useKept } from "~/live/kept";
import { useAwake } from "~/live/use-awake";
import { useDevice } from "~/live/use-device";
import { useDrafts, useLeftByOthers } from "~/live/use-drafts";
import { useHeartbeat } from "~/live/use-heartbeat";
import { useRevision } from "~/live/use-live";
import { useOutbox } from "~/live/use-outbox";
import { useRenewal } from "~/live/use-renewal";
import { languageOf } from "~/text/language";
import { wordsOf } from "~/text/words";
import { judge } from "~/text/words/judge";
import { DeviceDetails } from "~/ui/judge/device-details";
import { HomeScreen } from "~/ui/judge/home";
import { Opening } from "~/ui/judge/opening";
import { SheetScreen } from "~/ui/judge/sheet";
import { JudgeShell } from "~/ui/judge/shell";
import { TroublePage } from "~/ui/judge/trouble";

export { withoutWaiting as shouldRevalidate } from "~/live/kept";

type Loaded = Keepable & { tablet: Tablet; revision: number };

/**
 * Everything that a judge's tablet shows: the list and all sheets of this judge, and nobody else's marks. One page for
 * them all, so that what a tablet has opened once it has whole (`app/live/kept.ts`). A sheet that is not this judge's has
 * the status 404. Without a contest it is the empty frame that a browser keeps, and holds nothing of anybody.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.contest === undefined) return null;
  const { actor, contest } = await requireContest(request, params.contest, "sheet.read");
  const tablet = tabletOf(contest.record, actor.seat ?? "");
  if (!tablet) throw new Response(null, { status: 404 });
  const { mark, headers } = markOf(request);
  const there = params.performance === undefined || sheetIn(tablet, params.performance) !== null;
  const loaded: Loaded = { contest: contest.id, mark, build, tablet, revision: contest.revision };
  return data(loaded, { status: there ? 200 : 404, headers });
}

export const clientLoader = ({ serverLoader, params }: ClientLoaderFunctionArgs) =>
  params.contest === undefined ? null : loadOrKeep(serverLoader);

export const links: LinksFunction = () => [
  { rel: "manifest", href: "/judge.webmanifest" },
  { rel: "apple-touch-icon", href: "/icons/apple-touch.png" },
];

export const meta: MetaFunction<typeof loader> = ({ data: loaded, params, matches }) => {
  const root = matches.find(({ id }) => id === "root")?.data as { language?: string } | undefined;
  const words = wordsOf(judge, languageOf(root?.language));
  if (!loaded || !("tablet" in loaded)) return [{ title: words.title }];
  const { home } = loaded.tablet;
  if (params.performance === undefined) return [{ title: `${words.title} · ${home.contest.title}` }];
  const sheet = sheetIn(loaded.tablet, params.performance);
  return [{ title: `${sheet?.head.team.name ?? words.trouble.notMine} · ${words.title}` }];
};

export default function JudgePages() {
  const { contest } = useParams();
  return contest === undefined ? <Start /> : <Kept key={contest} contest={contest} />;
}

/** Where the installed program begins: at the list of the judge whose device this is. */
function Start() {
  const navigate = useNavigate();
  const [nobody, setNobody] = useState(false);
  useEffect(() => {
    void lastKept().then((kept) => (kept ? navigate(`/judge/${kept.contest}`, { replace: true }) : setNobody(true)));
  }, [navigate]);
  return nobody ? <TroublePage kind="notPaired" home="/judge" /> : <Opening />;
}

function Kept({ contest }: { contest: string }) {
  const { data: loaded, trouble, opening } = useKept<Loaded>(contest);
  useRenewal(trouble === "renewed");
  const home = `/judge/${contest}`;
  if (trouble === "ended") return <TroublePage kind="ended" home={home} />;
  if (opening) return <Opening />;
  if (loaded === null) return <TroublePage kind="notLoaded" home={home} />;
  return <Judging {...loaded} trouble={trouble} />;
}

function Judging({ tablet, revision, trouble }: Loaded & { trouble: Trouble | null }) {
  const { performance } = useParams();
  const { contest, judge: person } = tablet.home;
  const connection = useRevision(contest.id, revision);
  const offline = trouble === "offline" || (!connection.connected && connection.since !== null);
  const [store, drafts] = useDrafts(contest.id, person.id);
  const page = performance === undefined ? "list" : "sheet";
  useHeartbeat(contest.id, { page, performance: performance ?? null, carried: carriedOf(drafts.of) });
  const { sending, flush } = useOutbox(store, contest.id, person.id, connection.connected);
  // Without anybody to hear it, nothing is on its way.
  const unsent = unsentOf(drafts, offline ? { ...sending, now: new Set() } : sending);
  const facts = useDevice(drafts.kept);
  const leftByOthers = useLeftByOthers(contest.id, person.id);
  const home = `/judge/${contest.id}`;
  const sheet = performance === undefined ? null : sheetIn(tablet, performance);
  if (sending.ended) return <TroublePage kind="ended" home={home} />;
  if (performance !== undefined && sheet === null) return <TroublePage kind="notMine" home={home} />;
  const shared = {
    offline,
    renewed: trouble === "renewed",
    sendCall: (call: Parameters<typeof postCall>[1]) => postCall(contest.id, call),
  };
  return (
    <JudgeShell view={tablet.home} connection={connection} unsent={unsent} fill={sheet !== null}>
      {sheet === null ? (
        <HomeScreen
          view={tablet.home}
          unsent={unsent}
          leftByOthers={leftByOthers}
          details={<DeviceDetails facts={facts} />}
          {...shared}
        />
      ) : (
        <Awake key={performance}>
          <SheetScreen
            sheet={sheet}
            store={store}
            drafts={drafts}
            flush={flush}
            sendKept={(of, answer) => postKept(contest.id, of, answer)}
            {...shared}
          />
        </Awake>
      )}
    </JudgeShell>
  );
}

function Awake({ children }: { children: ReactNode }) {
  useAwake();
  return children;
}
