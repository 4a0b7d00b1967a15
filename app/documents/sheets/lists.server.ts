import type { ContestRecord } from "~/domain/record";
import { wordsOf } from "~/text/area";
import type { Language } from "~/text/language";
import { sheets } from "~/text/words/organize/sheets";
import { belowSheet, logSheet, unitSheet } from "./around.server";
import { orderSheets, resultSheets } from "./day.server";
import { isListKind, listSheet } from "./people.server";
import { type ListSheet, workbook } from "./workbook.server";

export const exported = ["teams", "people", "judges", "order", "results", "units", "below", "log"] as const;
export type Exported = (typeof exported)[number];

type Given = { contest: string; record: ContestRecord; language: Language };

/** One of a contest's lists as an .xlsx. */
export async function listFile(list: Exported, given: Given): Promise<Uint8Array<ArrayBuffer>> {
  const found = await sheetsOf(list, given);
  const { empty } = wordsOf(sheets, given.language);
  return workbook(found.length > 0 ? found : [{ name: empty, head: [empty], rows: [] }]);
}

async function sheetsOf(list: Exported, { contest, record, language }: Given): Promise<ListSheet[]> {
  if (isListKind(list)) return [listSheet(list, record, language)];
  if (list === "order") return orderSheets(record, language);
  if (list === "results") return resultSheets(record, language);
  if (list === "units") return [unitSheet(record, language)];
  return [list === "below" ? await belowSheet(contest, language) : await logSheet(contest, record, language)];
}
