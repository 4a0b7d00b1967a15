import { readFileSync } from "node:fs";

/** With what Node starts the program: as package.json says it for `npm start`. */
export const startFlags: readonly string[] = flagsOf(JSON.parse(readFileSync("package.json", "utf8")).scripts.start);

function flagsOf(script: string): string[] {
  const [, flags] = /^node (--.+) app\/commands\/run\.js serve$/.exec(script) ?? [];
  if (flags === undefined) throw new Error(`"start" is written otherwise: ${script}`);
  return flags.split(" ");
}
