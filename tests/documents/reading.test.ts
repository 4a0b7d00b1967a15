import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readList } from "~/documents/reading/list.server";
import type { Unreadable } from "~/text/lists/sheet";
import { bareWorkbook, bomb, cell, zip } from "../support/files";

const read = async (bytes: Uint8Array) => {
  const heard: number[] = [];
  const end = await readList(Buffer.from(bytes), (said) => "read" in said && heard.push(said.read));
  return { end, heard };
};
const cellsOf = async (bytes: Uint8Array) => {
  const { end } = await read(bytes);
  return "sheets" in end ? end.sheets.flatMap((sheet) => sheet.lines.map((line) => line.cells)) : end;
};
/** The 1258 bytes of "Họ và tên;Đội\nNguyễn Đức;Sìn Hồ": letters and tones apart, as Windows wrote them. */
const windows1258 = Buffer.from([
  ...[0x48, 0x6f, 0xf2, 0x20, 0x76, 0x61, 0xcc, 0x20, 0x74, 0xea, 0x6e, 0x3b, 0xd0, 0xf4, 0xf2, 0x69, 0x0a],
  ...[0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x20, 0xd0, 0xfd, 0xec, 0x63, 0x3b, 0x53, 0x69, 0xcc, 0x6e],
  ...[0x20, 0x48, 0xf4, 0xcc],
]);

describe("texts", () => {
  const expected = [
    ["Họ và tên", "Đội"],
    ["Nguyễn Đức", "Sìn Hồ"],
  ];
  const text = "Họ và tên;Đội\r\nNguyễn Đức;Sìn Hồ\r\n";
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, as Excel's Unicode text", Buffer.from(`\uFEFF${text.replaceAll(";", "\t")}`, "utf16le")],
    ["decomposed letters and hidden signs", Buffer.from(text.normalize("NFD").replace("Đội", "Đội\u200b\u00a0"))],
    ["windows-1258", windows1258],
    ["commas and quotes", Buffer.from('"Họ và tên","Đội"\n"Nguyễn  Đức",Sìn Hồ')],
    ["a delimiter that is said", Buffer.from(`sep=;\r\n${text}`)],
    ["tabs", Buffer.from(text.replaceAll(";", "\t"))],
  ])("%s", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  test("a quote that nobody closes is a sign like any other", async () => {
    expect(await cellsOf(Buffer.from('a\t12" x\t"mở\nb\tc\td'))).toEqual([
      ["a", '12" x', '"mở'],
      ["b", "c", "d"],
    ]);
  });

  test("any text is read or refused, never thrown at", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { end } = await read(bytes);
        expect("sheets" in end || "refused" in end).toBe(true);
      }),
    );
  });
});

describe("workbooks", () => {
  test("titles, merged cells, dates, numbers and hidden sheets", async () => {
    const rows = [
      ["DANH SÁCH"],
      [],
      ["STT", "Họ và tên", "Ngày sinh", "Đội"],
      [1, " Nguyễn   Văn An ".normalize("NFD"), new Date(Date.UTC(1985, 2, 12)), "Sìn Hồ"],
      [2, "Lò Thị Mai", 1990, null],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 3, startCol: 3, endRow: 4, endCol: 3 },
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Thí sinh & đội", rows, merges },
        { name: "ẩn", rows: [["không đọc"]], hidden: true },
      ],
    });
    const { end } = await read(bytes);
    expect(end).toEqual({
      sheets: [
        {
          name: "Thí sinh & đội",
          lines: [
            { line: 1, cells: ["DANH SÁCH"] },
            { line: 3, cells: ["STT", "Họ và tên", "Ngày sinh", "Đội"] },
            { line: 4, cells: ["1", "Nguyễn Văn An", "12/03/1985", "Sìn Hồ"] },
            { line: 5, cells: ["2", "Lò Thị Mai", "1990"] },
          ],
        },
      ],
    });
  });

  test("a formula is never computed: what Excel last saw in its place counts", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://x")</f><v>Sìn Hồ</v></c><c r="B1"><f>1+1</f></c>${cell("C1", "x")}</row>`;
    expect(await cellsOf(bareWorkbook(rows))).toEqual([["Sìn Hồ", "", "x"]]);
  });

  test("says how far it is", async () => {
    const { heard } = await read(
      await writeXlsx({ sheets: [{ name: "A", rows: Array.from({ length: 1600 }, (_, at) => [at]) }] }),
    );
    expect(heard).toEqual([500, 1000, 1500]);
  });
});

describe("hostile and mistaken files are refused with the reason", () => {
  const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join("")}</row>`;
  const many = Array.from({ length: 200_000 }, (_, at) => row(at + 1, `<c r="A${at + 1}"><v>1</v></c>`)).join("");
  const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${row(1, cell("A1", "&b;"))}`;
  const ole = (...names: string[]) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), ...names.map((name) => Buffer.from(name, "utf16le"))]);
  test.each<[string, () => Buffer, Unreadable]>([
    ["nothing", () => Buffer.alloc(0), "empty"],
    ["a workbook without a row", () => bareWorkbook(""), "empty"],
    ["more than five megabytes", () => Buffer.alloc(5_000_001, 0x41), "too-big"],
    ["a bomb that says its size", () => bomb(60), "too-large"],
    ["a bomb that hides its size", () => bomb(60, 1000), "too-large"],
    [
      "files upon files",
      () => zip(...Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, content: Buffer.from("x") }))),
      "too-large",
    ],
    ["200,000 rows", () => bareWorkbook(many), "too-many-rows"],
    ["a cell at the end of the world", () => bareWorkbook(row(1_048_576, cell("XFD1048576", "x"))), "too-wide"],
    ["a row far down", () => bareWorkbook(row(1_048_576, cell("A1048576", "x"))), "too-many-rows"],
    ["a cell far to the right", () => bareWorkbook(row(1, cell("XFD1", "x"))), "too-wide"],
    ["a bomb of entities", () => bareWorkbook(entities), "damaged"],
    ["a zip with a password", () => bareWorkbook("", { flags: 1 }), "encrypted"],
    ["an encrypted workbook", () => ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old workbook", () => ole("Workbook"), "old-xls"],
    ["a PDF called .xlsx", () => Buffer.from("%PDF-1.7\n…"), "pdf"],
    [
      "a Word document",
      () =>
        zip(
          { name: "[Content_Types].xml", content: Buffer.from("<x/>") },
          { name: "word/document.xml", content: Buffer.from("<x/>") },
        ),
      "word",
    ],
    [
      "an OpenDocument",
      () => zip({ name: "mimetype", content: Buffer.from("x") }, { name: "content.xml", content: Buffer.from("<x/>") }),
      "opendocument",
    ],
    ["any other zip", () => zip({ name: "a.txt", content: Buffer.from("x") }), "not-a-list"],
    ["half a workbook", () => bareWorkbook(row(1, cell("A1", "x"))).subarray(0, 600), "damaged"],
    [
      "XML that ends early",
      () =>
        zip(
          { name: "[Content_Types].xml", content: Buffer.from("<Types") },
          { name: "xl/workbook.xml", content: Buffer.from("<workbook><sheets><sheet name='A'") },
        ),
      "empty",
    ],
    ["a web page", () => Buffer.from("\n<!DOCTYPE html><table><tr><td>Họ và tên</td></tr></table>"), "web-page"],
    ["a picture", () => Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(50)]), "not-a-list"],
    ["a text of too many lines", () => Buffer.from("a\n".repeat(10_001)), "too-many-rows"],
    ["a text of too many columns", () => Buffer.from("a;".repeat(80)), "too-wide"],
  ])("%s", async (_, make, why) => {
    const start = process.memoryUsage().rss;
    expect((await read(make())).end).toEqual({ refused: why });
    expect(process.memoryUsage().rss - start).toBeLessThan(400_000_000);
  });
});
