import type { LoaderFunctionArgs } from "@remix-run/node";
import { exported, listFile } from "~/documents/sheets/lists.server";
import { workbookFile } from "~/http/file.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { wordsOf } from "~/text/area";
import { lists } from "~/text/words/organize/lists";

/** One of the contest's lists as an Excel file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "record.export");
  const list = exported.find((one) => one === params.list);
  if (!list) throw new Response(null, { status: 404 });
  const language = languageOfRequest(request);
  const bytes = await listFile(list, { contest: contest.id, record: contest.record, language });
  return workbookFile(bytes, wordsOf(lists, language).exports[list], contest.id);
}
