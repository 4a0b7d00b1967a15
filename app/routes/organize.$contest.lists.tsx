import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useFetcher, useLoaderData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { loadUnits } from "~/data/catalogue.server";
import { change } from "~/data/door.server";
import { importJudges, importPeople, importTeams } from "~/domain/changes/imported";
import type { ListKind } from "~/domain/lists/outcome";
import { listKinds } from "~/domain/lists/outcome";
import type { ContestRecord } from "~/domain/record";
import { find } from "~/domain/rows";
import { readJson } from "~/http/form.server";
import { ListForm, listBytes } from "~/http/forms/lists";
import { requireContest } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";
import { useNamedUnits } from "~/live/use-named-units";
import { useReading } from "~/live/use-reading";
import type { PresentLists } from "~/text/lists/preview";
import { readJudge, readPerson, readTeam } from "~/text/lists/rows";
import { limits } from "~/text/lists/sheet";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { lists } from "~/text/words/organize/lists";
import { reasonIn } from "~/text/words/reasons";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { type Answer, isUnreachable, refusalIn } from "~/ui/organize/answer";
import { ListExports } from "~/ui/organize/lists/exports";
import { ReadingProgress } from "~/ui/organize/lists/progress";
import { type Counts, ListReview, type Ready } from "~/ui/organize/lists/review";
import { ListSource } from "~/ui/organize/lists/source";
import { useUnsaved } from "~/ui/organize/unsaved";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const asked = new URL(request.url).searchParams;
  const { record } = contest;
  const team = find(record.teams, asked.get("team"));
  const kind: ListKind =
    listKinds.find((one) => one === asked.get("kind")) ?? (team || record.teams.length > 0 ? "people" : "teams");
  const only = team ? { id: team.id, name: team.name } : null;
  return { id: contest.id, revision: contest.revision, kind, only, present: presentIn(record) };
}

/** What lists are compared with; the rest of the record is not theirs. */
function presentIn({ teams, blocs, units, contestants, judges, officers }: ContestRecord): PresentLists {
  const own = new Set(teams.map(({ unit }) => unit));
  return {
    teams: teams.map(({ id, number, name, unit, unitName, bloc }) => ({ id, number, name, unit, unitName, bloc })),
    blocs,
    units: units.filter(({ id }) => own.has(id)).map(({ id, name }) => ({ id, name })),
    contestants: contestants.map(({ sample: _, photo: __, origin: ___, ...one }) => one),
    judges: judges.map(({ id, fullName, title, workplace, chair }) => ({ id, fullName, title, workplace, chair })),
    officers: officers.map(({ id, fullName, title, workplace, role }) => ({ id, fullName, title, workplace, role })),
  };
}

/** Takes a list in, as one change: all of it or nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const { kind, rows, only, newTeams, seen } = await readJson(request, ListForm, listBytes);
  const units = kind === "teams" ? (await loadUnits()).units : [];
  const wanted = {
    teams: () => importTeams(rows.map(readTeam), units),
    people: () => importPeople(rows.map(readPerson), { only, newTeams }),
    judges: () => importJudges(rows.map(readJudge)),
  }[kind]();
  return replyJson(await change(contest.id, actor, wanted, { seen }));
}

export default function Lists() {
  const { id, revision, kind: first, only, present } = useLoaderData<typeof loader>();
  const words = useWords(lists);
  const { form } = useWords(common);
  const language = useLanguage();
  const at = `/organize/${id}/lists`;
  const [kind, setKind] = useState(first);
  const [pasted, setPasted] = useState("");
  const { state, read, forget } = useReading(`${at}/reading`, limits.bytes);
  const units = useNamedUnits(`${at}/units`);
  const fetcher = useFetcher<Answer>();
  const [done, setDone] = useState<Done | null>(null);
  const busy = fetcher.state !== "idle";
  // What was answered to an earlier list is not about the one that is here now.
  const [aside, putAside] = useState<Answer>();
  const answer = fetcher.data === aside ? undefined : fetcher.data;
  const refusal = refusalIn(answer);
  const error = busy ? null : isUnreachable(answer) ? form.unreachable : refusal && reasonIn(refusal, language);
  useUnsaved(state.is === "read" && !busy);

  const [sent, setSent] = useState<Omit<Done, "revision"> | null>(null);
  useEffect(() => {
    if (busy || sent === null || answer === undefined || !("ok" in answer)) return;
    setDone({ ...sent, revision: answer.revision });
    setSent(null);
    setPasted("");
    forget();
  }, [busy, sent, answer, forget]);
  const take = ({ rows, newTeams }: Ready, counts: Counts) => {
    setSent({ kind, counts });
    putAside(fetcher.data);
    const body = { kind, only: only?.id ?? null, newTeams, rows, seen: revision };
    fetcher.submit(body, { method: "post", encType: "application/json" });
  };
  const start = (file: Blob, name: string) => {
    setDone(null);
    putAside(fetcher.data);
    void read(file, name);
  };
  return (
    <>
      <PageHeader
        title={words.page}
        above={only && <Link to={`/organize/${id}/teams/${only.id}`}>← {words.backTeam(only.name)}</Link>}
      >
        {words.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        {done && revision <= done.revision && <DoneBanner id={id} done={done} />}
        {state.is === "refused" && (
          <Banner tone="danger" title={words.refused(state.name)}>
            {state.why === "unreachable" ? words.unreachable : words.unreadable[state.why]} {words.kept}
          </Banner>
        )}
        {state.is === "reading" && <ReadingProgress name={state.name} rows={state.rows} stop={forget} />}
        {state.is === "read" && (
          <ListReview
            key={kind}
            kind={kind}
            setKind={setKind}
            only={kind === "people" ? (only?.id ?? null) : null}
            name={state.name}
            sheets={state.sheets}
            present={present}
            units={units}
            busy={busy}
            error={error}
            take={take}
            another={forget}
          />
        )}
        <Panel
          title={words.source}
          hint={only && kind === "people" ? words.into(only.name) : undefined}
          className={state.is === "reading" || state.is === "read" ? "hidden" : undefined}
        >
          <ListSource kind={kind} setKind={setKind} at={at} pasted={pasted} setPasted={setPasted} read={start} />
        </Panel>
        <ListExports at={at} />
      </div>
    </>
  );
}

/** `revision`: the one that it made; what came later may have undone it. */
type Done = { kind: ListKind; counts: Counts; revision: number };

/** What was taken in, where to see it, and how to take it back. */
function DoneBanner({ id, done: { kind, counts } }: { id: string; done: Done }) {
  const words = useWords(lists);
  const { count } = useFormat();
  const to = kind === "judges" ? { page: "panel", label: words.toPanel } : { page: "teams", label: words.toTeams };
  return (
    <Banner
      tone="ok"
      title={words.done(count(counts.fresh), count(counts.changed), count(counts.same))}
      actions={
        <>
          <ButtonLink size="small" to={`/organize/${id}/log`}>
            {words.toLog}
          </ButtonLink>
          <ButtonLink size="small" kind="primary" to={`/organize/${id}/${to.page}`}>
            {to.label}
          </ButtonLink>
        </>
      }
    >
      {words.undo}
    </Banner>
  );
}
