import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { versionRefusal } from "./node-version.js";
import { build, bundle, generate, install, prepare, root } from "./prepare.js";

/**
 * `node app/commands/run.js <command> …`: what every script of package.json calls. It makes ready what the command needs
 * and no more, then hands over: to the bundled command, or to its source where a developer is the only one who asks.
 * A command exports `run(args)`, which answers the exit code.
 * `also` names what it starts by itself.
 * @typedef {{ needs: import("./prepare.js").Step, also?: string[], source?: string, mode?: NodeJS.ProcessEnv["NODE_ENV"] }} Command
 * @type {{ [name: string]: Command }}
 */
const commands = {
  serve: { needs: build, also: ["reader"] },
  demo: { needs: build },
  account: { needs: generate },
  import: { needs: generate },
  "audit-verify": { needs: generate },
  backup: { needs: generate },
  restore: { needs: generate },
  recount: { needs: install },
  dev: { needs: generate, source: "app/commands/serve.ts", mode: "development" },
  test: { needs: build, source: "app/commands/test.ts", mode: "test" },
  check: { needs: generate, source: "app/commands/check.ts", mode: "test" },
  torture: { needs: build, also: ["serve"], source: "tests/torture/run.ts", mode: "production" },
  bench: { needs: build, source: "tests/bench/run.ts", mode: "production" },
  migration: { needs: generate, source: "app/commands/migration.ts", mode: "development" },
};

/** @param {string} name @param {string[]} args @returns {Promise<number>} the exit code */
async function main(name, args) {
  const refusal = versionRefusal(process.versions.node);
  if (refusal) return fail(refusal);
  const command = commands[name];
  if (!command) return fail(`Các lệnh / Commands: ${Object.keys(commands).join(", ")}`);
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  process.env.NODE_ENV = command.mode ?? "production";
  const file = join(root, command.source ?? `build/commands/${name}.js`);
  try {
    const also = (command.also ?? []).map((one) => bundle(one, install));
    await prepare([...also, command.source ? command.needs : bundle(name, command.needs)]);
  } catch (error) {
    return fail(`Chưa chuẩn bị được / Could not be made ready: ${error instanceof Error ? error.message : error}`);
  }
  if (command.source) {
    const tsx = await import("tsx/esm/api");
    tsx.register();
  }
  if (!existsSync(file)) return fail(`Không có / There is no ${file}`);
  process.argv.splice(1, 2, file);
  const { run } = await import(pathToFileURL(file).href);
  return run ? await run(args) : 0;
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  return 1;
}

process.exitCode = await main(process.argv[2] ?? "", process.argv.slice(3));
