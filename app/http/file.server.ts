import { withoutMarks } from "~/domain/names";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook to be kept; the words of its name without marks and joined, as every system takes them. */
export function workbookFile(bytes: Uint8Array<ArrayBuffer>, ...words: readonly string[]): Response {
  const name = words.map((word) => withoutMarks(word).replace(/[^a-z0-9]+/g, "-")).join("-");
  return new Response(bytes, {
    headers: {
      "Content-Type": xlsx,
      "Content-Disposition": `attachment; filename="${name.replace(/^-+|-+$/g, "")}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
