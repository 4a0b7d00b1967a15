import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { may } from "~/domain/access";
import { lastByOther, lastDone } from "~/http/done.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useRevision } from "~/live/use-live";
import type { loader as root } from "~/root";
import { useWords } from "~/text/words";
import { overview } from "~/text/words/organize/overview";
import { LanguageSwitch } from "~/ui/language-switch";
import { LiveDot } from "~/ui/live-dot";
import { OtherContext } from "~/ui/organize/others";
import { addressOf, placeOf, sectionsFor } from "~/ui/organize/sections";
import { UndoBar } from "~/ui/organize/undo-bar";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { ServerAilment } from "~/ui/server-ailment";
import { WorkShell } from "~/ui/work-shell";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** "Thể lệ · Hội thi …": the page that the address is in, then the contest. */
export const meta: MetaFunction<typeof loader, { root: typeof root }> = ({ data, location, matches }) => {
  const language = matches.find((match) => match.id === "root")?.data?.language ?? "vi";
  const place = placeOf(location.pathname);
  return [{ title: [place && overview[language].pages[place.page], data?.title].filter(Boolean).join(" · ") }];
};

/** The frame only: every page below asks for its own right. Whom no page is for is not let in here either. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "results.read");
  const { title, sample } = contest.record.contest;
  const allowed = sectionsFor(actor.roles);
  const organizer = may(actor.roles, "contest.read");
  const language = languageOfRequest(request);
  const undo = await lastDone(actor, contest, language);
  const other = await lastByOther(actor, contest, language);
  return {
    id: contest.id,
    revision: contest.revision,
    title,
    sample,
    who: actor.name,
    allowed,
    organizer,
    undo,
    other,
  };
}

export default function ContestFrame() {
  const { id, revision, title, sample, who, allowed, organizer, undo, other } = useLoaderData<typeof loader>();
  const words = useWords(overview);
  const { connected, since, ailment } = useRevision(id, revision);
  const present = placeOf(useLocation().pathname);
  const items = allowed.map(({ key, pages }) => ({
    to: addressOf(id, pages[0]?.at ?? ""),
    label: words.nav[key],
    here: key === present?.section,
  }));
  const beside = allowed.find(({ key }) => key === present?.section)?.pages ?? [];
  const pages = beside.map(({ key, at }) => ({
    to: addressOf(id, at),
    label: words.pages[key],
    here: key === present?.page,
  }));
  return (
    <WorkShell
      title={title}
      sample={sample}
      home={organizer ? "/organize" : `/desk/${id}`}
      nav={items}
      pages={pages.length > 1 ? pages : []}
      live={<LiveDot live={connected} lostAt={since === null ? null : new Date(since).toISOString()} />}
      who={<Who name={who} account={organizer} />}
      language={<LanguageSwitch />}
      notice={<ServerAilment ailment={ailment} />}
    >
      <OtherContext.Provider value={other.by}>
        <AskBeforeLeaving>
          <Outlet />
        </AskBeforeLeaving>
      </OtherContext.Provider>
      <UndoBar key={id} at={`/organize/${id}/undo`} {...undo} other={other} />
    </WorkShell>
  );
}
