import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, type ShouldRevalidateFunction, useLoaderData, useNavigation } from "@remix-run/react";
import { FlaskConical } from "lucide-react";
import { nameBook } from "~/domain/name-book";
import { recount } from "~/domain/recount";
import { curesFor, rehearsed } from "~/domain/rehearsal";
import { findings } from "~/domain/rehearsal/findings";
import { results } from "~/domain/results";
import { RehearsalQuery } from "~/http/forms/rehearsal";
import { requireContest } from "~/http/guard.server";
import { rehearseMany } from "~/http/rehearse.server";
import { useFormat, useWords } from "~/text/words";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { useKeyName } from "~/ui/organize/key-names";
import { MadeUp } from "~/ui/organize/made-up";
import { RehearsalFields } from "~/ui/organize/rehearsal-fields";
import { RehearsedMany } from "~/ui/organize/rehearsed-many";
import { RehearsedFindings, RehearsedRanking } from "~/ui/organize/rehearsed-once";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

/** What was rehearsed stays as it is, whatever happens in the contest, until one asks again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.href !== nextUrl.href;

/** Rehearses as the address says, on the record as it stands; writes nothing. Without a question there is no answer yet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const { searchParams } = new URL(request.url);
  const wish = RehearsalQuery.parse(Object.fromEntries(searchParams));
  const able = record.parts.some(
    (part) => part.marking.by === "tally" || record.criteria.some((criterion) => criterion.part === part.id),
  );
  const page = { id: contest.id, wish, able, teams: record.teams.length, judges: record.judges.length };
  if (!able || !searchParams.has("scenario")) return { ...page, done: null };
  const played = rehearsed(record, { ...wish, seed: `${wish.seed} 1` });
  const all = results(played);
  const found = findings(played, all);
  const rounds = recount(played, all).rounds.map((round) => ({
    ...round,
    groups: round.groups.map((group) => ({
      ...group,
      teams: group.teams.map((team) => ({ ...team, explanation: null })),
    })),
  }));
  return {
    ...page,
    done: {
      summary: await rehearseMany(record, wish, wish.runs),
      rounds: rounds.filter(({ groups }) => groups.some((group) => group.teams.length > 0)),
      found: { ...found, cures: found.blocks.map((block) => curesFor(played, block)) },
      names: nameBook(played),
      partOf: Object.fromEntries(played.criteria.map(({ id, part }) => [id, part])),
    },
  };
}

export default function Rehearsal() {
  const { id, wish, able, teams, judges, done } = useLoaderData<typeof loader>();
  const words = useWords(rehearsalPage);
  const { state } = useNavigation();
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <MadeUp teams={teams} judges={judges} />
        {able ? (
          <Panel title={words.scenario}>
            <Form method="get" preventScrollReset>
              <RehearsalFields
                key={JSON.stringify(wish)}
                wish={wish}
                teams={teams}
                judges={judges}
                busy={state !== "idle"}
              />
            </Form>
          </Panel>
        ) : (
          <Panel>
            <Empty
              title={words.nothing}
              icon={FlaskConical}
              actions={<ButtonLink to={`/organize/${id}/rules`}>{words.toRules}</ButtonLink>}
            >
              {words.nothingText}
            </Empty>
          </Panel>
        )}
        {done && <Outcome id={id} asked={wish.runs} {...done} />}
      </div>
    </>
  );
}

type Done = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["done"]>;

function Outcome({ id, asked, summary, rounds, found, names, partOf }: Done & { id: string; asked: number }) {
  const words = useWords(rehearsalPage);
  const { count } = useFormat();
  const keyName = useKeyName(names, partOf);
  const fewer = summary.runs < asked ? ` ${words.fewer(count(asked))}` : "";
  return (
    <>
      <Panel title={words.many(count(summary.runs))} hint={`${words.manyHint}${fewer}`} flush>
        <RehearsedMany id={id} summary={summary} names={names} keyName={keyName} />
      </Panel>
      <Panel title={words.one} hint={words.oneHint}>
        <h3 className="mb-2 font-semibold">{words.found}</h3>
        <RehearsedFindings found={found} names={names} keyName={keyName} />
      </Panel>
      {[...rounds].reverse().map((round) => (
        <Panel key={round.round} title={words.caption(round.name)} flush>
          <RehearsedRanking round={round} names={names} keyName={keyName} />
        </Panel>
      ))}
    </>
  );
}
