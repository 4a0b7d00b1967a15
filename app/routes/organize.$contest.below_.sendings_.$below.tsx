import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Hourglass } from "lucide-react";
import { change } from "~/data/door.server";
import { newId } from "~/data/ids.server";
import { contestsFor } from "~/data/memberships.server";
import { copyPhotos } from "~/data/photos.server";
import { sendTeams } from "~/domain/changes/sending";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { byRank, candidates, copyIn, finishedRound, nameAbove, photosOf, usualCut } from "~/domain/sending";
import { requireBelow } from "~/http/below.server";
import { readForm } from "~/http/form.server";
import { cutIn, SendingForm } from "~/http/forms/sending";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { onward } from "~/http/onward.server";
import { replyJson } from "~/http/reply.server";
import { useWords, wordsOf } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { Empty } from "~/ui/empty";
import { CutForm } from "~/ui/organize/sending/cut-form";
import { TeamsToSend } from "~/ui/organize/sending/teams-to-send";
import { TiedBlocks } from "~/ui/organize/sending/tied-blocks";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** Nothing of the contest below is told before the results of its last round are published: see `candidates`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const below = await requireBelow(contest, params.below ?? "");
  const { record } = below;
  const cut = cutIn(new URL(request.url).searchParams, usualCut(record));
  const { teams, blocks } = candidates(record, cut);
  const going = teams.filter(byRank).length;
  const several = going > 1 || contest.record.teams.some((team) => team.origin?.contest === below.id);
  return {
    id: contest.id,
    below: { id: below.id, title: record.contest.title, round: finishedRound(record)?.name ?? null },
    decides: (await contestsFor(actor.id, "decision.write")).has(below.id),
    round: finishedRound(record)?.id ?? "",
    blocsBelow: record.blocs.length > 0,
    blocs: contest.record.blocs,
    cut,
    blocks,
    teams: teams.map((team) => {
      const own = find(record.teams, team.team);
      const name = own ? nameAbove(record, own, several) : team.name;
      return {
        ...team,
        byRank: byRank(team),
        nameAbove: name,
        here: copyIn(contest.record, below.id, team.team)?.id ?? null,
      };
    }),
    fresh: newId(),
  };
}

/** POST `teams[]` and the cut: takes those that are ticked. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const below = await requireBelow(contest, params.below ?? "");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const form = await readForm(request, SendingForm);
  if (!form.ok) return form.reply;
  const { teams, bloc, ...cut } = form.value;
  const wanted = teams.flatMap(({ id, take, name, reason }, at) => (take ? [{ at, team: id, name, reason }] : []));
  const { nothing } = wordsOf(sending, languageOfRequest(request)).one;
  if (wanted.length === 0) return form.say(nothing, 422);
  // Before the copies name them; what nobody names in the end is swept.
  const pictures = photosOf(
    below.record,
    wanted.map((one) => one.team),
  );
  await copyPhotos(below.id, contest.id, pictures);
  const outcome = await change(contest.id, actor, sendTeams(below.record, cut, wanted, bloc));
  if (!isRefusal(outcome)) return onward(replyJson(outcome), `/organize/${contest.id}/below/sendings`);
  return form.refuse(inTable(outcome, wanted));
}

/** The domain counts the teams that were ticked; the form has a line for each team. */
function inTable(refusal: Refusal, wanted: readonly { at: number }[]): Refusal {
  const at = /^teams\[(\d+)\](.*)$/.exec(refusal.at ?? "");
  return at ? { ...refusal, at: `teams[${wanted[Number(at[1])]?.at}]${at[2]}` } : refusal;
}

export default function Sending() {
  const { id, below, decides, round, blocsBelow, blocs, cut, blocks, teams, fresh } = useLoaderData<typeof loader>();
  const words = useWords(sending);
  return (
    <>
      <PageHeader title={below.title} above={<Link to={`/organize/${id}/below/sendings`}>← {words.page}</Link>}>
        {below.round !== null && words.one.lead(below.round)}
      </PageHeader>
      {below.round === null ? (
        <Panel>
          <Empty title={words.one.notFinished} icon={Hourglass}>
            {words.one.notFinishedText}
          </Empty>
        </Panel>
      ) : (
        <div className="flex flex-col gap-6">
          <Panel title={words.one.cut}>
            <CutForm key={JSON.stringify(cut)} cut={cut} blocs={blocsBelow} />
          </Panel>
          <TiedBlocks
            blocks={blocks}
            names={Object.fromEntries(teams.map(({ team, name }) => [team, name]))}
            cut={cut}
            deciding={decides ? { action: `/organize/${below.id}/results/decisions`, fresh, round } : null}
          />
          <TeamsToSend key={JSON.stringify([cut, blocks])} id={id} teams={teams} cut={cut} blocs={blocs} />
        </div>
      )}
    </>
  );
}
