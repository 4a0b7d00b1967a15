import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { askedRehearsal } from "~/http/ceremony-rehearsal.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useAwake } from "~/live/use-awake";
import { wordsOf } from "~/text/words";
import { ceremonyWords } from "~/text/words/ceremony";
import { RehearsalScreen } from "~/ui/desk/rehearsal-screens";
import { rehearsalScreens, useFollowedRehearsal } from "~/ui/desk/use-rehearsal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A further window of a rehearsal on the same machine: what the hall's screen, or the MC's prompter, would show. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "publication.write");
  const screen = rehearsalScreens.find((one) => one === params.screen);
  if (!screen) throw new Response(null, { status: 404 });
  const { id, title, subtitle } = contest.record.contest;
  const { run } = askedRehearsal(request, contest.record);
  const name = wordsOf(ceremonyWords, languageOfRequest(request)).rehearsal.title;
  return { title: `${name} · ${title}`, contest: { id, title, subtitle }, screen, run };
}

export default function RehearsalWindow() {
  const { contest, screen, run } = useLoaderData<typeof loader>();
  const stand = useFollowedRehearsal(contest.id);
  const [query] = useSearchParams();
  const navigate = useNavigate();
  useAwake();
  const other = stand !== null && stand.query !== String(query) ? stand.query : null;
  useEffect(() => {
    if (other !== null) navigate(`?${other}`, { replace: true });
  }, [other, navigate]);
  const at = stand && other === null ? Math.min(stand.at, run.steps.length) : 0;
  return <RehearsalScreen screen={screen} run={{ ...run, at, paused: stand?.paused ?? false }} contest={contest} />;
}
