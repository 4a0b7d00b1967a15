import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FileSpreadsheet, SearchX, Users } from "lucide-react";
import { photosOf } from "~/data/photos.server";
import { findPeople, peopleOf } from "~/domain/people";
import { Contestant } from "~/domain/record";
import { requireContest } from "~/http/guard.server";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { peoplePage } from "~/text/words/organize/people";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PeopleSearch } from "~/ui/organize/people-search";
import { PeopleShown } from "~/ui/organize/people-shown";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** People on one page of the list. */
const most = 100;

/** All people of a contest. `q`, `team`, `role` and `same` in the query say whom; `page`, from 1, which hundred of them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => (searchParams.get(name) ?? "").slice(0, 200);
  const role = Contestant.shape.role.safeParse(asked("role")).data ?? null;
  const wanted = { q: asked("q"), team: asked("team") || null, role, same: asked("same") !== "" };
  const all = peopleOf(contest.record);
  const found = findPeople(all, wanted);
  const pages = Math.max(1, Math.ceil(found.length / most));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(asked("page"))) || 1));
  const there = await photosOf(contest.id);
  const shown = found.slice((page - 1) * most, page * most).map(({ person, team, also }) => ({
    ...{ team, also },
    person: { ...person, photo: person.photo !== null && there.has(person.photo) ? person.photo : null },
  }));
  return {
    id: contest.id,
    wanted,
    teams: contest.record.teams.map(({ id, number, name }) => ({ id, number, name })),
    counts: { all: all.length, found: found.length, same: all.filter((one) => one.also.length > 0).length },
    page: { now: page, of: pages, from: (page - 1) * most + 1, to: Math.min(found.length, page * most) },
    shown,
  };
}

export default function People() {
  const { id, wanted, teams, counts, page, shown } = useLoaderData<typeof loader>();
  const words = useWords(peoplePage);
  const { bring } = useWords(lists);
  const { count } = useFormat();
  if (counts.all === 0) {
    return (
      <>
        <PageHeader title={words.page}>{words.lead}</PageHeader>
        <Panel>
          <Empty
            icon={Users}
            title={words.empty}
            actions={
              <>
                <ButtonLink to={`/organize/${id}/teams`} kind="primary">
                  {words.toTeams}
                </ButtonLink>
                <ButtonLink to={`/organize/${id}/lists`} icon={FileSpreadsheet}>
                  {bring}
                </ButtonLink>
              </>
            }
          >
            {words.emptyText}
          </Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      {counts.same > 0 && !wanted.same && (
        <Banner
          tone="warn"
          className="mb-4"
          title={words.same(count(counts.same))}
          actions={
            <ButtonLink to="?same=1" size="small">
              {words.sameShow}
            </ButtonLink>
          }
        >
          {words.sameText}
        </Banner>
      )}
      <Panel flush>
        <PeopleSearch wanted={wanted} teams={teams} counts={counts} />
        {shown.length > 0 ? (
          <PeopleShown contest={id} people={shown} page={page} />
        ) : (
          <Empty
            icon={SearchX}
            title={words.nobody}
            actions={<ButtonLink to={`/organize/${id}/people`}>{words.clear}</ButtonLink>}
          >
            {words.nobodyText}
          </Empty>
        )}
      </Panel>
    </>
  );
}
