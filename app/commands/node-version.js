const least = { major: 20, minor: 19 };

/**
 * Why this program does not run on a version of Node, or null when it does.
 * @param {string} version such as "20.19.0"
 */
export function versionRefusal(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > least.major || (major === least.major && minor >= least.minor)) return null;
  const wanted = `${least.major}.${least.minor}`;
  return `Cần Node.js ${wanted} trở lên, máy này đang dùng ${version} / Node.js ${wanted} or newer is needed, this is ${version}`;
}
