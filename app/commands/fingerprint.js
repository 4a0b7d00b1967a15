import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The fingerprint of files: it changes when a file below one of the paths changes, comes or goes, and with nothing else.
 * @param {string} root the folder that the paths start from
 * @param {readonly string[]} paths files and folders; those that do not exist count as empty
 * @param {readonly string[]} salt what else the result depends on
 * @param {readonly string[]} except paths that are left out
 */
export function fingerprint(root, paths, salt = [], except = []) {
  const hash = createHash("sha256");
  for (const word of salt) hash.update(`${word}\0`);
  for (const path of paths) add(hash, root, path, except);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path
 * @param {readonly string[]} except
 */
function add(hash, root, path, except) {
  const full = join(root, path);
  if (except.includes(path) || !existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, root, `${path}/${name}`, except);
    return;
  }
  const content = readFileSync(full);
  hash.update(`${path}\0${content.length}\0`);
  hash.update(content);
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
