import { auditOf } from "~/data/audit.server";
import { contestsBelow } from "~/data/below.server";
import { nameBook } from "~/domain/name-book";
import type { ContestRecord } from "~/domain/record";
import { wordsOf } from "~/text/area";
import { audited } from "~/text/audited";
import { entryInWords } from "~/text/done";
import { formats } from "~/text/format";
import type { Language } from "~/text/language";
import { log } from "~/text/words/organize/log";
import { sheets } from "~/text/words/organize/sheets";
import { stages } from "~/text/words/organize/stages";
import type { ListSheet, Value } from "./workbook.server";

/** The units that the contest speaks of, with what they came from. */
export function unitSheet({ units }: ContestRecord, language: Language): ListSheet {
  const words = wordsOf(sheets, language);
  const { day } = formats(language);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const rows = units.map((unit) => [
    ...[unit.name, unit.kind, names.get(unit.parent ?? "") ?? ""],
    ...[unit.validFrom ? day(unit.validFrom) : "", unit.validTo ? day(unit.validTo) : ""],
    ...[unit.successors.map((id) => names.get(id) ?? "").join("; "), unit.source],
  ]);
  const { unit, kind, parent, from, to, successors, source } = words;
  return { name: words.units, head: [unit, kind, parent, from, to, successors, source], rows };
}

/** The contests that feed this one, directly or through others, as those who organize this one may see them. */
export async function belowSheet(contest: string, language: Language): Promise<ListSheet> {
  const words = wordsOf(sheets, language);
  const { days } = formats(language);
  const all = await contestsBelow(contest);
  const titles = new Map(all.map((one) => [one.id, one.title]));
  const rows = all.map((one) => [
    ...[one.title, one.level, titles.get(one.parent ?? "") ?? "", one.place, days(one.startsOn, one.endsOn)],
    ...[one.teams, one.people, wordsOf(stages, language).states[one.milestone]],
  ]);
  const { title, level, feeds, where, when, teams, people, state } = words;
  return { name: words.below, head: [title, level, feeds, where, when, teams, people, state], rows };
}

/** So many entries of the log go into one file; the newest first, as on the page. */
const most = 20_000;
const page = 500;

export async function logSheet(contest: string, record: ContestRecord, language: Language): Promise<ListSheet> {
  const words = wordsOf(sheets, language);
  const said = wordsOf(log, language);
  const { moment } = formats(language);
  const names = nameBook(record);
  const rows: Value[][] = [];
  for (let at = 1; rows.length < most; at++) {
    const found = await auditOf(contest, at, page);
    for (const { seq, at: instant, actorName, device, name, changes } of found.entries) {
      const { rows: touched, more } = audited(changes, names, language);
      const details = touched.map((row) => [said.kinds[row.kind], row.rows, row.name].filter(Boolean).join(" "));
      if (more > 0) details.push(said.and(String(more)));
      rows.push([seq, moment(instant), actorName, device, entryInWords(name, language), details.join("; ")]);
    }
    if (at >= found.pages) break;
  }
  return { name: words.log, head: [words.entry, said.when, said.who, said.device, said.what, said.details], rows };
}
