import { readApart } from "./apart.server";
import type { RecordFile } from "./reading/record.server";

/** What a file of a contest's record says, read and checked in a process apart: a hostile one holds up nobody. */
export async function recordFileOf(bytes: Uint8Array): Promise<RecordFile> {
  const lines = readApart("record", bytes);
  let said: RecordFile | null = null;
  for (;;) {
    const { done, value } = await lines.next();
    if (!done) said = JSON.parse(value) as RecordFile;
    else return value === null && said !== null ? said : { wrong: value === "busy" ? "busy" : "tooLarge" };
  }
}
