import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { type Action, may } from "~/domain/access";
import { requireContest } from "~/http/guard.server";
import { useRevision } from "~/live/use-live";
import type { loader as root } from "~/root";
import { useWords } from "~/text/words";
import { overview } from "~/text/words/organize/overview";
import { LanguageSwitch } from "~/ui/language-switch";
import { LiveDot } from "~/ui/live-dot";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { WorkShell } from "~/ui/work-shell";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The steps of a contest's work, and the right that each page asks for. */
const steps = [
  { key: "overview", to: "", action: "contest.read" },
  { key: "facts", to: "/facts", action: "contest.read" },
  { key: "rules", to: "/rules", action: "contest.read" },
  { key: "teams", to: "/teams", action: "contest.read" },
  { key: "panel", to: "/panel", action: "contest.read" },
  { key: "order", to: "/order", action: "order.write" },
  { key: "desk", to: "desk", action: "desk.read" },
  { key: "results", to: "/results", action: "results.read" },
  { key: "log", to: "/log", action: "audit.read" },
] as const satisfies readonly { key: string; to: string; action: Action }[];

/** "Thể lệ · Hội thi …": the step that the address is in, then the contest. */
export const meta: MetaFunction<typeof loader, { root: typeof root }> = ({ data, location, matches }) => {
  const language = matches.find((match) => match.id === "root")?.data?.language ?? "vi";
  const [, , , section = ""] = location.pathname.split("/");
  const step = steps.find(({ to }) => to === (section === "" ? "" : `/${section}`));
  return [{ title: [step && overview[language].nav[step.key], data?.title].filter(Boolean).join(" · ") }];
};

/** The frame only: every page below asks for its own right. Whom no page is for is not let in here either. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "results.read");
  const { title, sample } = contest.record.contest;
  const allowed = steps.filter((step) => may(actor.roles, step.action)).map((step) => step.key);
  const organizer = may(actor.roles, "contest.read");
  return { id: contest.id, revision: contest.revision, title, sample, who: actor.name, allowed, organizer };
}

export default function ContestFrame() {
  const { id, revision, title, sample, who, allowed, organizer } = useLoaderData<typeof loader>();
  const { nav } = useWords(overview);
  const { connected, since } = useRevision(id, revision);
  const items = steps
    .filter((step) => allowed.includes(step.key))
    .map(({ key, to }) => ({
      to: to === "desk" ? `/desk/${id}` : `/organize/${id}${to}`,
      label: nav[key],
      end: key === "overview",
    }));
  return (
    <WorkShell
      title={title}
      sample={sample}
      home={organizer ? "/organize" : `/desk/${id}`}
      nav={items}
      live={<LiveDot live={connected} lostAt={since === null ? null : new Date(since).toISOString()} />}
      who={<Who name={who} account={organizer} />}
      language={<LanguageSwitch />}
    >
      <AskBeforeLeaving>
        <Outlet />
      </AskBeforeLeaving>
    </WorkShell>
  );
}
