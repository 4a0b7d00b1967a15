import { type CellValue, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";

export type Value = string | number | null;
/** A sheet to be written: a title over a table, or the table alone, so that it can be taken in again. */
export type ListSheet = {
  name: string;
  title?: string;
  head: readonly string[];
  rows: readonly (readonly Value[])[];
  validations?: readonly DataValidation[];
  /** rows, from 1, that stand out as examples */
  examples?: readonly number[];
};

const headStyle = {
  font: { bold: true, name: "Times New Roman", size: 12 },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F3E9DC" } },
  alignment: { wrapText: true, vertical: "center" },
} as const;
const widest = 60;

/** Writes an .xlsx. Text is written as text whatever it begins with: nobody's name becomes a formula. */
export async function workbook(sheets: readonly ListSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const written = sheets.map((sheet): WriteSheet => {
    const { title, head, rows, validations = [], examples = [] } = sheet;
    const above: CellValue[][] = title === undefined ? [] : [[title], []];
    const at = above.length;
    const cells: NonNullable<WriteSheet["cells"]> = new Map();
    head.forEach((_, column) => {
      cells.set(`${at},${column}`, { style: headStyle });
      for (const row of examples) cells.set(`${at + row},${column}`, { style: { font: { italic: true } } });
    });
    if (title !== undefined) cells.set("0,0", { style: { font: { bold: true, size: 14 } } });
    return {
      name: sheetName(sheet.name, taken),
      rows: [...above, [...head], ...rows.map((row) => [...row])],
      columns: head.map((label, column) => ({ width: widthOf([label, ...rows.map((row) => row[column] ?? "")]) })),
      cells,
      freezePane: { rows: at + 1 },
      dataValidations: [...validations],
    };
  });
  const bytes = await writeXlsx({ sheets: written, defaultFont: { name: "Times New Roman", size: 12 } });
  return new Uint8Array(bytes);
}

function widthOf(values: readonly Value[]): number {
  const longest = values.slice(0, 500).reduce<number>((most, value) => Math.max(most, String(value ?? "").length), 0);
  return Math.min(widest, Math.max(6, longest + 3));
}

/** Excel takes 31 signs, not all of them, and no name twice. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 28) || "1";
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain.slice(0, 27)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}
