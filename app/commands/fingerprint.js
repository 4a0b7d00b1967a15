import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The fingerprint of files: it changes when a file below one of the paths changes, comes or goes, and with nothing else.
 * @param {string} root the folder that the paths start from
 * @param {readonly string[]} paths files and folders; those that do not exist count as empty
 * @param {readonly string[]} salt what else the result depends on
 * @param {readonly string[]} except paths that are left out
 * @param {Map<string, string>} read what files' contents came to, for further fingerprints of the same moment
 */
export function fingerprint(root, paths, salt = [], except = [], read = new Map()) {
  const hash = createHash("sha256");
  for (const word of salt) hash.update(`${word}\0`);
  for (const path of paths) {
    const is = statSync(join(root, path), { throwIfNoEntry: false });
    if (is) add(hash, root, path, is, except, read);
  }
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path
 * @param {{ isDirectory(): boolean }} is
 * @param {readonly string[]} except
 * @param {Map<string, string>} read
 */
function add(hash, root, path, is, except, read) {
  if (except.includes(path)) return;
  const full = join(root, path);
  if (is.isDirectory()) {
    const inside = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of inside) add(hash, root, `${path}/${one.name}`, one, except, read);
    return;
  }
  const content = read.get(full) ?? createHash("sha256").update(readFileSync(full)).digest("hex");
  read.set(full, content);
  hash.update(`${path}\0${content}\0`);
}

/**
 * Remembers which fingerprint each step was last finished for. A step's note is taken away before it starts and written
 * when it has ended well, so that one which was interrupted is done again.
 * @param {string} folder
 */
export function notes(folder) {
  /** @param {string} step */
  const file = (step) => join(folder, step);
  return {
    /** @param {string} step @returns {string | null} */
    read: (step) => (existsSync(file(step)) ? readFileSync(file(step), "utf8").trim() : null),
    /** @param {string} step */
    forget: (step) => rmSync(file(step), { force: true }),
    /** @param {string} step @param {string} value */
    write(step, value) {
      mkdirSync(dirname(file(step)), { recursive: true });
      writeFileSync(file(step), `${value}\n`);
    },
  };
}
