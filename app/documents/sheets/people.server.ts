import { staffOf } from "~/domain/lists/judges";
import { type ListKind, listKinds } from "~/domain/lists/outcome";
import type { ContestRecord } from "~/domain/record";
import { find } from "~/domain/rows";
import { wordsOf } from "~/text/area";
import type { Language } from "~/text/language";
import { type Column, columnsOf, headingOf } from "~/text/lists/columns";
import { exampleOf, valuesOf } from "~/text/lists/values";
import { lists } from "~/text/words/organize/lists";
import type { ListSheet, Value } from "./workbook.server";

export const isListKind = (name: string): name is ListKind => listKinds.some((kind) => kind === name);

/** A list as it can be changed in Excel and taken in again: its headings are those that the import knows. */
export function listSheet(kind: ListKind, record: ContestRecord, language: Language): ListSheet {
  const { values } = wordsOf(lists, "vi");
  const said = (value: string | null) => (value === null ? "" : (values[value] ?? value));
  const rows: { [C in Column]?: Value }[] =
    kind === "teams"
      ? record.teams.map((team) => ({ ...team, bloc: find(record.blocs, team.bloc)?.name ?? "" }))
      : kind === "people"
        ? record.teams.flatMap((team) =>
            record.contestants
              .filter((one) => one.team === team.id)
              .map((one) => ({ ...one, team: team.name, gender: said(one.gender), role: said(one.role) })),
          )
        : staffOf(record).map((one) => ({ ...one, role: said(one.role) }));
  const columns = columnsOf(kind);
  return {
    name: wordsOf(lists, language).kinds[kind],
    head: columns.map((column) => headingOf(column)),
    rows: rows.map((row, at) => columns.map((column) => (column === "ordinal" ? at + 1 : (row[column] ?? "")))),
  };
}

/** Rows of a blank for which Excel offers the allowed values. */
const blankRows = 1000;

/** A blank to fill in: the headings, an example that is not taken in, and a sheet of what may be written. */
export function blankSheets(kind: ListKind, record: ContestRecord): ListSheet[] {
  const words = wordsOf(lists, "vi");
  const columns = columnsOf(kind);
  const allowed = columns.flatMap((column) => {
    const values = valuesOf(kind, column, record);
    return values.length > 0 ? [{ column, values }] : [];
  });
  const longest = Math.max(0, ...allowed.map(({ values }) => values.length));
  const guide = words.allowed;
  return [
    {
      name: words.kinds[kind],
      head: columns.map((column) => headingOf(column)),
      rows: [columns.map((column) => exampleOf(kind, column, record))],
      examples: [1],
      validations: allowed.map(({ column, values }, at) => {
        const place = letterOf(columns.indexOf(column));
        const source = letterOf(at);
        return {
          type: "list",
          formula1: `'${guide}'!$${source}$2:$${source}$${values.length + 1}`,
          allowBlank: true,
          // A name that is not there yet may be typed all the same.
          showErrorMessage: false,
          range: `${place}2:${place}${blankRows}`,
        };
      }),
    },
    {
      name: guide,
      head: allowed.map(({ column }) => headingOf(column)),
      rows: Array.from({ length: longest }, (_, row) => allowed.map(({ values }) => values[row] ?? "")),
    },
  ];
}

const letterOf = (place: number) => String.fromCharCode(65 + place);
