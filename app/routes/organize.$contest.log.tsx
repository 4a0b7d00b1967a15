import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { auditOf } from "~/data/audit.server";
import { notUndoable } from "~/domain/changes/undo";
import { nameBook } from "~/domain/name-book";
import { blindEntries } from "~/domain/paper";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { audited, blinded } from "~/text/audited";
import { entryInWords } from "~/text/done";
import { useFormat, useWords } from "~/text/words";
import { log } from "~/text/words/organize/log";
import { ButtonLink } from "~/ui/button";
import { Chain } from "~/ui/organize/chain";
import { type LogRow, LogTable } from "~/ui/organize/log-table";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "audit.read");
  const asked = Number(new URL(request.url).searchParams.get("page") ?? "1");
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : 1;
  const found = await auditOf(contest.id, page);
  const [names, language] = [nameBook(contest.record), languageOfRequest(request)];
  const blind = blindEntries(contest.record);
  const entries = found.entries.map(({ seq, revision, at, actorName, roles, device, name, changes }): LogRow => {
    const canUndo = revision !== null && notUndoable({ name, changes }, contest.record) === null;
    const said = entryInWords(name, language);
    return {
      seq,
      at,
      who: actorName,
      roles,
      device,
      said,
      undo: canUndo ? revision : null,
      ...audited(
        changes.map((row) => (row.in === "paperEntries" && blind.has(row.id) ? blinded(row) : row)),
        names,
        language,
      ),
    };
  });
  return { id: contest.id, entries, page: found.page, pages: found.pages };
}

export default function Log() {
  const { id, entries, page, pages } = useLoaderData<typeof loader>();
  const words = useWords(log);
  const { count } = useFormat();
  return (
    <>
      <PageHeader title={words.page}>{words.lead}</PageHeader>
      <div className="flex flex-col gap-6">
        <Chain at={`/organize/${id}/log/chain`} />
        <Panel flush>
          <LogTable entries={entries} undoAt={`/organize/${id}/undo`} />
        </Panel>
        {pages > 1 && (
          <nav aria-label={words.pages} className="flex items-center justify-between gap-4">
            {page > 1 ? <ButtonLink to={`?page=${page - 1}`}>{words.newer}</ButtonLink> : <span />}
            <span className="text-quiet">{words.pageOf(count(page), count(pages))}</span>
            {page < pages ? <ButtonLink to={`?page=${page + 1}`}>{words.older}</ButtonLink> : <span />}
          </nav>
        )}
      </div>
    </>
  );
}
