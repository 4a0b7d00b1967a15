import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium without a window of its own opens a page in a third of the time: the tests open hundreds. */
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that the tests drive: `CHROMIUM`, or one that is installed; null when there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Finds a browser, or installs Debian's where that is allowed. Answers what to do when there is none. */
export function ensureChromium(): { found: string } | { missing: string } {
  const found = findChromium() ?? (mayInstall() && install() ? findChromium() : null);
  if (found) return { found };
  return {
    missing: `Cần trình duyệt Chromium để kiểm thử: cài gói "chromium" (Debian: sudo apt-get install chromium), hoặc đặt CHROMIUM=/đường/dẫn
The tests need a Chromium browser: install the package "chromium" (Debian: sudo apt-get install chromium), or set CHROMIUM=/path`,
  };
}

function mayInstall(): boolean {
  return !process.env.CHROMIUM && existsSync("/etc/debian_version") && (isRoot() || canSudo());
}

const isRoot = () => process.getuid?.() === 0;
const canSudo = () => Boolean(process.env.CI) && spawnSync("sudo", ["-n", "true"]).status === 0;

function install(): boolean {
  console.error("Đang cài trình duyệt Chromium / Installing the Chromium browser …");
  const apt = (...args: string[]) => {
    const [file, ...rest] = [...(isRoot() ? [] : ["sudo", "-n"]), "apt-get", "-q", "-y", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync(file ?? "apt-get", rest, { env, stdio: ["ignore", 2, 2] }).status === 0;
  };
  const get = (name: string) => apt("install", "--no-install-recommends", name);
  return apt("update") && (get(shell) || get("chromium"));
}
