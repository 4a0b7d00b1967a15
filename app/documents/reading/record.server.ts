import { type Problem, readRecord } from "~/domain/integrity";
import type { ContestRecord } from "~/domain/record";

/** What a file of a contest's record says: the record, or what is wrong with it, or that it is none at all. */
export type RecordFile =
  | { record: ContestRecord }
  | { problems: Problem[] }
  | { wrong: "notJson" | "tooLarge" | "busy" };

export function readRecordFile(bytes: Buffer): RecordFile {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { wrong: "notJson" };
  }
  return readRecord(json);
}
