import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, notes } from "./fingerprint.js";
import { isInstalled } from "./installed.js";
import { alone } from "./lock.js";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const noted = notes(join(root, "node_modules/.cache/dan-van-kheo"));

/**
 * One thing that is made from files of the checkout, and made again when they change.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} says what is told while it is done
 * @property {Step[]} needs
 * @property {string[]} reads
 * @property {string[]} [except]
 * @property {string[]} [salt]
 * @property {string} makes a file that is there when it was done
 * @property {() => boolean} [already] true when somebody else has done it, so that it need not be done again
 * @property {() => Promise<void>} make
 */

/** @type {Step} */
export const install = {
  name: "install",
  says: "Đang cài đặt các gói (một lần, vài phút) / Installing packages (once, a few minutes)",
  needs: [],
  reads: ["package-lock.json"],
  salt: [process.versions.modules, process.platform, process.arch],
  makes: "node_modules/.package-lock.json",
  already: () => isInstalled(root),
  make: () => npm("ci", "--no-audit", "--no-fund", "--include=dev", "--include=optional"),
};

/** @type {Step} */
export const generate = {
  name: "generate",
  says: "Đang tạo lớp dữ liệu / Generating the database client",
  needs: [install],
  reads: ["prisma", "prisma.config.ts"],
  except: ["prisma/client", "prisma/sample", "prisma/migrations"],
  makes: "prisma/client/client.ts",
  // Prisma wants to download an engine that generating does not use; any file that exists will do in its place.
  make: () =>
    node(["node_modules/prisma/build/index.js", "generate"], {
      PRISMA_SCHEMA_ENGINE_BINARY: join(root, "package.json"),
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    }),
};

/** @type {Step} */
export const build = {
  name: "build",
  says: "Đang dựng các trang / Building the pages",
  needs: [generate],
  reads: ["app", "public", "remix.config.js", "vite.config.ts", "tsconfig.json"],
  except: ["app/commands"],
  makes: "build/pages/server/index.js",
  make: () => node(["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"]),
};

/**
 * A command as one JavaScript file, `build/commands/<name>.js`.
 * @param {string} name
 * @param {Step} need
 * @returns {Step}
 */
export function bundle(name, need) {
  const file = `build/commands/${name}.js`;
  return {
    name: `bundle-${name}`,
    says: "",
    needs: [need],
    reads: ["app", "server.ts", "tsconfig.json"],
    makes: file,
    async make() {
      const esbuild = await import("esbuild");
      await esbuild.build({
        absWorkingDir: root,
        entryPoints: [`app/commands/${name}.ts`],
        outfile: file,
        bundle: true,
        format: "esm",
        platform: "node",
        target: "node20",
        packages: "external",
        sourcemap: "inline",
        logLevel: "warning",
      });
    },
  };
}

/**
 * Does what the steps need and has not been done for the files as they are now.
 * @param {readonly Step[]} steps
 */
export async function prepare(steps) {
  const wanted = steps.flatMap(withNeeds);
  const asTheyAre = new Map();
  if (wanted.every((step) => isDone(step, asTheyAre))) return;
  await alone(root, async () => {
    for (const step of wanted) {
      const read = new Map();
      if (isDone(step, read)) continue;
      noted.forget(step.name);
      const seen = current(step, read);
      if (!step.already?.()) {
        if (step.says) console.error(`${step.says} …`);
        await step.make();
      }
      noted.write(step.name, seen);
    }
  });
}

/** @param {Step} step @returns {Step[]} */
function withNeeds(step) {
  return [...step.needs.flatMap(withNeeds), step];
}

/** @param {Step} step @param {Map<string, string>} read */
function isDone(step, read) {
  return existsSync(join(root, step.makes)) && noted.read(step.name) === current(step, read);
}

/** @param {Step} step @param {Map<string, string>} read what files have come to already @returns {string} */
function current(step, read) {
  const salt = [...step.needs.map((need) => current(need, read)), ...(step.salt ?? [])];
  return fingerprint(root, step.reads, salt, step.except, read);
}

/** @param {string[]} args */
function npm(...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return node([script, ...args]);
  return run("npm", args, {}, process.platform === "win32");
}

/** @param {string[]} args @param {{ [name: string]: string }} [variables] */
function node(args, variables = {}) {
  return run(process.execPath, args, { NODE_ENV: "production", ...variables }, false);
}

/**
 * What is made ready tells its story on standard error: standard output belongs to the command itself.
 * @param {string} file
 * @param {string[]} args
 * @param {{ [name: string]: string }} variables
 * @param {boolean} shell
 * @returns {Promise<void>}
 */
function run(file, args, variables, shell) {
  const child = spawn(file, args, { cwd: root, shell, env: { ...process.env, ...variables }, stdio: ["ignore", 2, 2] });
  // Who ends this process ends the child first: an install that went on alone would meet the next one.
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      if (code === 0) resolve();
      else reject(new Error(`${args.slice(0, 2).join(" ")}: ${signal ?? `exit code ${code}`}`));
    });
  });
}
