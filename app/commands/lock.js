import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const beat = 1000;
const stale = 15_000;

/**
 * Runs `work` while no other process of this checkout does. The lock is a file in build/, because installing empties
 * node_modules; one whose owner has not touched it for a while is taken over.
 * @param {string} root
 * @param {() => Promise<void>} work
 */
export async function alone(root, work) {
  const file = join(root, "build", ".lock");
  mkdirSync(join(root, "build"), { recursive: true });
  while (!taken(file)) await wait(200);
  const alive = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), beat);
  try {
    await work();
  } finally {
    clearInterval(alive);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function taken(file) {
  try {
    closeSync(openSync(file, "wx"));
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (touched !== undefined && Date.now() - touched > stale) rmSync(file, { force: true });
  return false;
}
