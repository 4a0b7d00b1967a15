import { existsSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "./chromium";
import { runTool } from "./tools";

const report = "node_modules/.cache/dan-van-kheo/tests.json";

/** `npm test [-- FILES]`: every test, or those of some files, with the browser that the journeys need. */
export async function run(given: readonly string[]): Promise<number> {
  // npm takes the dashes away; who calls the command itself leaves them in, and Vitest would then run everything.
  const args = given[0] === "--" ? given.slice(1) : given;
  const chromium = ensureChromium();
  if ("missing" in chromium) {
    console.error(chromium.missing);
    return 1;
  }
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runTool("vitest/vitest.mjs", ["run", ...reporters, ...args], { CHROMIUM: chromium.found });
  console.log(closingLine(code));
  return code;
}

type Report = { numPassedTests: number; testResults: { status: string; assertionResults: { status: string }[] }[] };

/** The outcome in one plain line. A file that could not be run at all counts as one failure. */
function closingLine(code: number): string {
  if (!existsSync(report)) return "0 passed, 1 failed";
  const { numPassedTests, testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
  const failures = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").length;
    return status === "failed" ? Math.max(1, failed) : failed;
  });
  const failed = failures.reduce((sum, count) => sum + count, 0);
  return `${numPassedTests} passed, ${code === 0 ? failed : Math.max(1, failed)} failed`;
}
