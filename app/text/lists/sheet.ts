/** A line of a sheet that is not empty: its place in the file (from 1) and its cells, as `cleanCell` leaves them. */
export type SheetLine = { line: number; cells: string[] };
export type Sheet = { name: string; lines: SheetLine[] };

/** Why a file cannot be read as a list; words for each are in `words/organize/lists.ts`. */
export const unreadables = [
  "empty",
  "too-big", // more bytes than are taken
  "too-large", // unpacked it is too much: a bomb, or no list at all
  "too-many-rows",
  "too-wide", // something stands far to the right
  "too-slow",
  "encrypted",
  "old-xls",
  "opendocument",
  "pdf",
  "word",
  "web-page",
  "not-a-list",
  "damaged",
  "busy", // others' files are being read
] as const;
export type Unreadable = (typeof unreadables)[number];

/** What reading a file says, a line of JSON each: how far it is, then what it found or why not. */
export type Reading = { read: number } | { sheets: Sheet[] } | { refused: Unreadable };

/** What one file, or one paste, may bring. */
export const limits = { bytes: 5_000_000, lines: 10_000, columns: 60, cell: 1000 } as const;

/** A cell as it is compared and stored: NFC, with single spaces, without the signs that nobody sees. */
export function cleanCell(text: string): string {
  const spaced = text.normalize("NFC").replace(/\s+/g, " ");
  return spaced.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}
