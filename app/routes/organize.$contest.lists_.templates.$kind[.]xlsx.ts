import type { LoaderFunctionArgs } from "@remix-run/node";
import { blankSheets, isListKind } from "~/documents/sheets/people.server";
import { workbook } from "~/documents/sheets/workbook.server";
import { workbookFile } from "~/http/file.server";
import { requireContest } from "~/http/guard.server";
import { wordsOf } from "~/text/area";
import { lists } from "~/text/words/organize/lists";

/** A blank for a list, to be filled in and taken in: it offers this contest's own teams, blocs and clusters. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const kind = params.kind ?? "";
  if (!isListKind(kind)) throw new Response(null, { status: 404 });
  const bytes = await workbook(blankSheets(kind, contest.record));
  return workbookFile(bytes, "mau", wordsOf(lists, "vi").kinds[kind]);
}
