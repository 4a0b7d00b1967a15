import { limits, type Reading, type Sheet } from "~/text/lists/sheet";
import { kindOf } from "./kind.server";
import { decoded, linesOf } from "./text.server";
import { UnreadableFile } from "./unreadable.server";
import { sheetsOf } from "./workbook.server";

/** Reads a list out of a file, or says why it is none. `say` hears how many lines were read. */
export async function readList(bytes: Buffer, say: (reading: Reading) => void): Promise<Reading> {
  const progress = (read: number) => say({ read });
  try {
    if (bytes.length > limits.bytes) return { refused: "too-big" };
    const kind = kindOf(bytes);
    if (kind !== "zip" && kind !== "text") return { refused: kind };
    const sheets: Sheet[] =
      kind === "zip" ? await sheetsOf(bytes, progress) : [{ name: "", lines: linesOf(decoded(bytes), progress) }];
    const filled = sheets.filter((sheet) => sheet.lines.length > 0);
    return filled.length === 0 ? { refused: "empty" } : { sheets: filled };
  } catch (error) {
    // What a reader of other people's files throws at a file that is broken is no failure of ours.
    return { refused: error instanceof UnreadableFile ? error.why : "damaged" };
  }
}
