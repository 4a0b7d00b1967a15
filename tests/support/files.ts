import { deflateRawSync } from "node:zlib";

/** What a hand-made zip says of a file; `said` is the size that its table of contents claims. */
type Packed = { name: string; content: Buffer; said?: number; flags?: number };

/** A zip as its makers want it, honest or not. */
export function zip(...files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const { name, content, said = content.length, flags = 0 } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said, 22);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(said, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, path, packed);
    contents.push(entry, path);
    offset += 30 + path.length + packed.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, table, end]);
}

const office = "http://schemas.openxmlformats.org";
const parts = {
  "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"/>`,
  "_rels/.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook around the XML of one sheet's rows, whatever they are. */
export function bareWorkbook(rows: string | Buffer, more: Partial<Packed> = {}): Buffer {
  const whole = Buffer.concat([
    Buffer.from(`<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>`),
    Buffer.from(rows),
    Buffer.from("</sheetData></worksheet>"),
  ]);
  const files = Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) }));
  return zip(...files, { name: "xl/worksheets/sheet1.xml", content: whole, ...more });
}

/** A cell of text at its place. */
export const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** 5 MB at most that unpack to gigabytes of one sign. */
export const bomb = (megabytes: number, said?: number) =>
  bareWorkbook(Buffer.alloc(megabytes * 1_000_000, 0x20), said === undefined ? {} : { said });
