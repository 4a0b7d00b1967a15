import { spawn } from "node:child_process";

/** Runs a JavaScript file of a package with what this process has for input and output. Answers the exit code. */
export function runTool(
  file: string,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<number> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, [`node_modules/${file}`, ...args], { stdio: "inherit", env });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
