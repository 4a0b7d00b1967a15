import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListOrdered } from "lucide-react";
import { newId } from "~/data/ids.server";
import { may } from "~/domain/access";
import { boardVote } from "~/domain/board-vote";
import { nameBook } from "~/domain/name-book";
import type { ContestRecord } from "~/domain/record";
import { type RecountedRound, recount } from "~/domain/recount";
import { approvalsShown } from "~/domain/results-approval";
import { requireContest } from "~/http/guard.server";
import { wayUp } from "~/http/way-up.server";
import { useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Blocks } from "~/ui/organize/blocks";
import { DecisionsList } from "~/ui/organize/decisions-list";
import { RankingTable } from "~/ui/organize/ranking-table";
import { ResultsApproval } from "~/ui/organize/results-approval";
import { WayUp } from "~/ui/organize/sending/way-up";
import { Winners } from "~/ui/organize/winners";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "results.read");
  const { record } = contest;
  const unfolded = new URL(request.url).searchParams.get("unfold");
  const teams = new Map(record.teams.map((team) => [team.id, team.name]));
  return {
    id: contest.id,
    rounds: recount(record, contest.results()).rounds.map((round) => folded(round, unfolded)),
    carries: record.rounds.filter((round) => round.carryOver !== null).map((round) => round.id),
    byDecision: record.rounds
      .filter((round) => round.tieBreaks.some((key) => key.by === "decision"))
      .map((round) => round.id),
    byHand: record.rounds.flatMap((round) =>
      round.prizes.side
        .filter(({ award }) => award.by === "decision" || award.by === "audience")
        .map((prize) => prize.id),
    ),
    audience: {
      prizes: record.rounds.flatMap(({ prizes }) =>
        prizes.side.filter(({ award }) => award.by === "audience").map((prize) => prize.id),
      ),
      votes: endedVotes(record),
    },
    names: nameBook(record),
    decisions: record.decisions,
    candidates: [
      ...record.teams.map(({ id, name }) => ({ value: id, label: name })),
      ...record.contestants.map(({ id, team, fullName }) => ({
        value: `${team} ${id}`,
        label: `${fullName} (${teams.get(team) ?? ""})`,
      })),
    ],
    unfolded,
    decides: may(actor.roles, "decision.write"),
    approvals: approvalsShown(record, contest.results()),
    approves: may(actor.roles, "publication.write"),
    above: await wayUp(actor, contest),
    fresh: newId(),
  };
}

/** How the audience's vote ended, by team; nothing while it is open, or where there was none. */
function endedVotes(record: ContestRecord): { [team: string]: number } {
  const vote = boardVote(record);
  return Object.fromEntries(
    vote?.teams.map(({ id }, at) => [id, vote.counts?.[at]]).filter(([, votes]) => votes !== undefined) ?? [],
  );
}

/** The round without the explanations that nobody asked for: they are most of its size. */
function folded(round: RecountedRound, unfolded: string | null): RecountedRound {
  const groups = round.groups.map((group) => ({
    ...group,
    teams: group.teams.map((team) =>
      unfolded === `${round.round}.${team.team}` ? team : { ...team, explanation: null },
    ),
  }));
  return { ...round, groups };
}

export default function Results() {
  const {
    id,
    rounds,
    carries,
    byDecision,
    byHand,
    audience,
    names,
    decisions,
    candidates,
    unfolded,
    decides,
    approvals,
    approves,
    above,
    fresh,
  } = useLoaderData<typeof loader>();
  const words = useWords(resultsPage);
  const action = `/organize/${id}/results/decisions`;
  const deciding = decides ? { action, fresh } : null;
  const standing = decides ? { action: (team: string) => `/desk/${id}/team/${team}/standing`, fresh } : null;
  const ranked = rounds.filter((round) => round.groups.some((group) => group.teams.length > 0));
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-8">
        {approvals.length > 0 && (
          <div className="flex flex-col gap-3">
            {approvals.map((shown) => (
              <ResultsApproval
                key={shown.round}
                shown={shown}
                action={approves ? `/organize/${id}/results/approvals` : null}
                fresh={fresh}
              />
            ))}
          </div>
        )}
        {above && <WayUp id={id} above={above} />}
        {ranked.length === 0 && (
          <Panel>
            <Empty
              title={words.empty}
              icon={ListOrdered}
              actions={<ButtonLink to={`/organize/${id}`}>{words.toMissing}</ButtonLink>}
            >
              {words.emptyText}
            </Empty>
          </Panel>
        )}
        {[...ranked].reverse().map((round) => (
          <div key={round.round} className="flex flex-col gap-6">
            <Blocks round={round} names={names} deciding={deciding} byDecision={byDecision.includes(round.round)} />
            {round.groups.map((group) => (
              <Panel
                key={group.bloc}
                title={round.groups.length > 1 ? `${round.name} · ${group.name ?? words.noBloc}` : round.name}
                actions={
                  round.provisional ? (
                    <Badge tone="warn">{words.provisional}</Badge>
                  ) : (
                    <Badge tone="ok">{words.final}</Badge>
                  )
                }
                flush
              >
                <RankingTable
                  caption={`${round.name} ${group.name ?? ""}`}
                  round={round.round}
                  unfolded={unfolded}
                  teams={group.teams}
                  names={names}
                  carries={carries.includes(round.round)}
                  standing={standing}
                />
              </Panel>
            ))}
            <Winners
              round={round}
              names={names}
              deciding={deciding}
              candidates={candidates}
              byHand={byHand}
              audience={audience}
            />
          </div>
        ))}
        <DecisionsList
          decisions={decisions}
          names={names}
          action={decides ? (decision) => `${action}/${decision}` : null}
        />
      </div>
    </>
  );
}
