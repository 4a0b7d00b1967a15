import type { Unit } from "~/domain/record";
import { treeRows } from "~/domain/unit-tree";
import { wordsOf } from "~/text/area";
import { day } from "~/text/format";
import type { Language } from "~/text/language";
import { unitsPage } from "~/text/words/organize/units";
import { workbook } from "./workbook.server";

/**
 * The catalogue as an .xlsx that can be corrected and brought in again: each unit keeps its code. A unit that others bear
 * the name of is spoken of by its code, too.
 */
export function catalogueFile(units: readonly Unit[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { page, columns, one } = wordsOf(unitsPage, language);
  const borne = new Map<string, number>();
  for (const { name } of units) borne.set(name, (borne.get(name) ?? 0) + 1);
  const called = new Map(units.map(({ id, name }) => [id, borne.get(name) === 1 ? name : id]));
  const of = (id: string | null) => (id === null ? "" : (called.get(id) ?? ""));
  const dayOf = (value: string | null) => (value === null ? "" : day(value));
  const rows = treeRows(units, null, Number.POSITIVE_INFINITY).map(({ unit }) => [
    ...[unit.name, unit.kind, of(unit.parent), dayOf(unit.validFrom), dayOf(unit.validTo)],
    ...[unit.successors.map(of).join("; "), unit.id, unit.source],
  ]);
  const head = [
    columns.unit,
    columns.kind,
    one.parent,
    columns.from,
    columns.to,
    columns.successors,
    one.code,
    one.source,
  ];
  return workbook([{ name: page, head, rows }]);
}
