import { build, prepare } from "./prepare.js";
import { run as test } from "./test";
import { runTool } from "./tools";

/** `npm run check`: types, then format and lint, then the tests; stops at the first that fails, and names it. */
export async function run(args: readonly string[]): Promise<number> {
  const checks: [name: string, check: () => Promise<number>][] = [
    ["types", () => runTool("typescript/bin/tsc", ["--noEmit"])],
    ["format and lint", () => runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."])],
    ["tests", () => prepare([build]).then(() => test(args))],
  ];
  for (const [name, check] of checks) {
    console.error(`── ${name} ──`);
    const code = await check();
    if (code !== 0) {
      console.error(`check failed: ${name}`);
      return code;
    }
  }
  console.error("check passed: types, format and lint, tests");
  return 0;
}
