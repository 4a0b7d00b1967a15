import { readList } from "~/documents/reading/list.server";
import { readRecordFile } from "~/documents/reading/record.server";

/**
 * Not a command that people call: the process apart in which files of others are read, so that one which eats memory or
 * time takes nothing but itself along (`app/documents/apart.server.ts` starts it, bounds it, ends it). Reads standard
 * input to its end, answers lines of JSON.
 */
export async function run([job = ""]: readonly string[]): Promise<number> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  say(job === "record" ? readRecordFile(bytes) : await readList(bytes, say));
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
