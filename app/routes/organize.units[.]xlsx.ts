import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadUnits } from "~/data/catalogue.server";
import { catalogueFile } from "~/documents/sheets/catalogue.server";
import { workbookFile } from "~/http/file.server";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { wordsOf } from "~/text/area";
import { unitsPage } from "~/text/words/organize/units";

/** The catalogue of units as an Excel file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request);
  const { units } = await loadUnits();
  const language = languageOfRequest(request);
  return workbookFile(await catalogueFile(units, language), wordsOf(unitsPage, language).page);
}
