import { readFileSync } from "node:fs";
import { readRecord } from "~/domain/integrity";
import { recount } from "~/domain/recount";
import { named } from "./files";

/**
 * `npm run --silent recount -- FILE`: the results of a record as JSON on standard output, from the record alone. Exit
 * code 2 and the reasons on standard error when the file holds no record.
 */
export function run([file]: readonly string[]): number {
  if (file === undefined) return refuse(["npm run --silent recount -- FILE"]);
  const read = parse(named(file));
  if ("refusal" in read) return refuse([`${file}: ${read.refusal}`]);
  const checked = readRecord(read.json);
  if ("problems" in checked) {
    const lines = checked.problems.map(({ path, reason, detail }) => `  ${path || "."}: ${reason} ${detail}`);
    return refuse([`${file}: không phải hồ sơ hội thi hợp lệ / is not a valid record of a contest`, ...lines]);
  }
  process.stdout.write(`${JSON.stringify(recount(checked.record), null, 2)}\n`);
  return 0;
}

function parse(path: string): { json: unknown } | { refusal: string } {
  try {
    return { json: JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join("\n"));
  return 2;
}
