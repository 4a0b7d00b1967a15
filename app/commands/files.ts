import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The path of a file named on the command line: as seen from where the person stands, not from where npm runs. */
export function named(file: string): string {
  const seen = resolve(process.env.INIT_CWD ?? ".", file);
  return existsSync(seen) ? seen : resolve(file);
}
