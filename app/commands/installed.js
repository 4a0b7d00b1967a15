import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/**
 * True when somebody has installed exactly what package-lock.json asks for, by hand: npm writes its own list of what is
 * there as the last thing, so an install that was interrupted has none.
 * @param {string} root
 */
export function isInstalled(root) {
  const [wanted, found] = [
    packages(join(root, "package-lock.json")),
    packages(join(root, "node_modules/.package-lock.json")),
  ];
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const there = found[path];
    if (!there) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

/** @param {string} file @returns {{ [path: string]: Package } | null} */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}
