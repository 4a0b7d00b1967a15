import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Encoded, encoded } from "./encoded.server";

const types: { [ending: string]: string } = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * What the build made for browsers, by its address, and the icon that every page asks for: read from the disk once, because
 * a phone that comes for the first time asks for two dozen of them. Only files whose name carries their content's hash.
 * What the build has compressed lies beside it.
 */
export function builtAssets(folder: string): ReadonlyMap<string, Encoded> {
  const paths = readdirSync(join(folder, "assets")).map((name) => `/assets/${name}`);
  const known = paths.flatMap((path): [string, Encoded][] => {
    const type = types[extname(path)];
    if (!type) return [];
    const [file, compressed] = [join(folder, path), join(folder, `${path}.br`)];
    const br = existsSync(compressed) ? readFileSync(compressed) : null;
    return [[path, encoded(readFileSync(file), type, { br })]];
  });
  return new Map(known);
}
