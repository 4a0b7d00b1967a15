import type { Unreadable } from "~/text/lists/sheet";

const begins = (bytes: Buffer, sign: string) => bytes.subarray(0, sign.length).equals(Buffer.from(sign, "latin1"));

/** What a file is by its first bytes, whatever its name says: a zip (a workbook, it may be), a text, or neither and why. */
export function kindOf(bytes: Buffer): "zip" | "text" | Unreadable {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, "PK\x03\x04")) return "zip";
  if (begins(bytes, "PK")) return "damaged";
  if (begins(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compound(bytes);
  if (begins(bytes, "%PDF")) return "pdf";
  if (begins(bytes, "{\\rtf")) return "word";
  const utf16 = begins(bytes, "\xff\xfe") || begins(bytes, "\xfe\xff");
  if (!utf16 && bytes.subarray(0, 100_000).includes(0)) return "not-a-list";
  const start = bytes.subarray(0, 2000).toString("latin1").trimStart().toLowerCase();
  if (/^(\xef\xbb\xbf)?<(!doctype|html|\?xml|table|head|meta|svg)/.test(start)) return "web-page";
  return /^(\x89png|\xff\xd8\xff|gif8|bm.{4}\0|7z\xbc\xaf|rar!|mz\x90)/.test(start) ? "not-a-list" : "text";
}

/** The old container of Microsoft's programs: an encrypted workbook, an old one, or a text document. */
function compound(bytes: Buffer): Unreadable {
  const holds = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return "encrypted";
  if (holds("WordDocument")) return "word";
  return holds("Workbook") || holds("Book") ? "old-xls" : "not-a-list";
}
