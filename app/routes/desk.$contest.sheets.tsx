import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { blankSheets } from "~/domain/blank-sheets";
import { sealOf } from "~/domain/seal";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { useFormat, useWords, wordsOf } from "~/text/words";
import { printing } from "~/text/words/blank-sheets";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/paper";
import { ScoreSheet } from "~/ui/score-sheet";
import { Select } from "~/ui/select";
import { WorkShell } from "~/ui/work-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.page }];

/** Blank score sheets, to be printed. The query chooses: `round`, `part`, `team`, `judge`; what is empty means all. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "paper.write");
  const { record } = contest;
  const { searchParams } = new URL(request.url);
  const chosen = (name: string) => searchParams.get(name) || null;
  const choice = { round: chosen("round"), part: chosen("part"), team: chosen("team"), judge: chosen("judge") };
  const { title, subtitle, organizer, heading, place, sample } = record.contest;
  return {
    page: `${wordsOf(printing, languageOfRequest(request)).title} · ${title}`,
    id: contest.id,
    title,
    sample,
    contest: [title, subtitle].filter(Boolean).join(" "),
    body: { organizer, heading, place },
    code: sealOf(record)?.code ?? null,
    choice,
    asked: searchParams.size > 0,
    sheets: searchParams.size > 0 ? blankSheets(record, choice) : [],
    rounds: record.rounds.map(({ id, name }) => ({ value: id, label: name })),
    parts: record.parts.map(({ id, name }) => ({ value: id, label: name })),
    teams: record.teams.map(({ id, name }) => ({ value: id, label: name })),
    judges: record.judges.map(({ id, fullName }) => ({ value: id, label: fullName })),
  };
}

export default function Sheets() {
  const { id, title, sample, contest, body, code, choice, asked, sheets, ...lists } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  const { count } = useFormat();
  const choices = [
    { name: "round", label: words.round, options: lists.rounds, value: choice.round },
    { name: "part", label: words.part, options: lists.parts, value: choice.part },
    { name: "team", label: words.team, options: lists.teams, value: choice.team },
    { name: "judge", label: words.judge, options: lists.judges, value: choice.judge },
  ];
  return (
    <WorkShell title={title} sample={sample} home={`/desk/${id}`}>
      <div data-screen>
        <PageHeader
          title={words.title}
          above={<Link to={`/desk/${id}/paper`}>← {words.back}</Link>}
          actions={sheets.length > 0 && <PrintButton />}
        >
          {words.lead}
        </PageHeader>
        <Form className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
          {choices.map(({ name, label, options, value }) => (
            <Select
              key={name}
              name={name}
              label={label}
              options={options}
              placeholder={words.all}
              defaultValue={value ?? ""}
            />
          ))}
          <Button type="submit">{words.show}</Button>
        </Form>
        {sheets.length > 0 && <p className="mb-4 font-semibold">{words.count(count(sheets.length))}</p>}
        {sheets.length === 0 && (
          <Empty title={asked ? words.none : words.choose}>{asked ? words.noneText : words.chooseText}</Empty>
        )}
      </div>
      {sheets.map((sheet) => (
        <ScoreSheet key={sheet.id} sheet={sheet} contest={contest} body={body} code={code} />
      ))}
    </WorkShell>
  );
}
