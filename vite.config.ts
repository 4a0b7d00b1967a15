import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { fingerprint } from "./app/commands/fingerprint.js";
import options from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The oldest browsers that halls still have: Chrome 109 is the last on Windows 7. */
const oldest = ["chrome109", "safari15.4"];

/** A tablet that was opened before the server got another build sees that by this (`app/live/build.ts`). */
const made = ["app", "public", "package-lock.json", "remix.config.js", "vite.config.ts"];
const build = fingerprint(fileURLToPath(new URL(".", import.meta.url)), made, [], ["app/commands"]).slice(0, 12);

/**
 * Phones that come in their thousands ask for each file of the board, and a server pays for each more than for its size: so
 * they are few. Files by what is in them; whatever else these need goes along with the first that does.
 */
const together: [file: string, ...RegExp[]][] = [
  ["frame", /\/node_modules\/(@remix-run|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//],
  // What nearly every page uses a little of, with the icons of the board.
  [
    "little",
    /\/node_modules\/react\//,
    /\/app\/ui\/(badge|class-names|hall-shell|hall-fonts|hydrated|keep-typed|live-dot|lotus|sample-mark|server-clock|state|theme)\./,
    /\/app\/(domain\/trouble|live\/(build|server-clock)|text\/(area|format|language|prize-name|words|words\/(ailment|common|vote)))\./,
    /\/icons\/(ban|chevron-(down|left|right)|circle-dashed|hourglass|list-checks|lock|log-out|megaphone|mic|pause|pencil-line|play|star|trophy|user-x)\.mjs$/,
  ],
  // The list of all icons would bring each of them along, and each of them React: said here, each stays where it belongs.
  ["icons", /\/lucide-react\/.*\/icons\//],
  ["little", /\/lucide-react\//],
  ["socket", /\/node_modules\/(socket|engine)\.io-/, /\/app\/live\/(connection|use-socket)\./],
  [
    "hall",
    /\/app\/ui\/(board\/(?!draw(?!-in-hall)|overlay-draw|prompter|use-reveal)|vote\/bars)/,
    /\/app\/(domain\/(board-|digits)|live\/use-(board|drawn)|text\/words\/(board|ceremony-hall|draw-door|hall-modes))/,
  ],
];
const fileOf = (id: string) => together.find(([, ...parts]) => parts.some((part) => part.test(id)))?.[0];

/** A file smaller than this, in bytes, is joined to one that comes with it: a crowd pays for each. */
const smallest = 700;

/** Files for browsers are compressed with the build, as far as it goes: a server that has just started has a hall waiting. */
const compressed: Plugin = {
  name: "compressed",
  writeBundle({ dir = "" }, bundle) {
    for (const name of Object.keys(bundle).filter((one) => /\.(js|css|svg)$/.test(one))) {
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(readFileSync(join(dir, name))));
    }
  },
};

const quiet = new Set(["EMPTY_BUNDLE", "INVALID_ANNOTATION"]);

export default defineConfig(({ command, isSsrBuild }) => ({
  define: command === "build" ? { __BUILD__: JSON.stringify(build) } : {},
  plugins: [tailwindcss(), remix(options), command === "build" && !isSsrBuild && compressed],
  resolve: { alias: { "~/": fileURLToPath(new URL("./app/", import.meta.url)) } },
  build: {
    target: oldest,
    cssTarget: oldest,
    cssMinify: "lightningcss",
    assetsInlineLimit: 0,
    // A route that only answers data leaves nothing for the browser, and Zod's comments are its own: that is no news.
    rollupOptions: {
      output: { manualChunks: fileOf, experimentalMinChunkSize: smallest },
      onwarn: (warning, warn) => {
        // Files that need each other run in an order of chance: what one uses may not be there yet.
        if (warning.code === "CIRCULAR_CHUNK") throw new Error(warning.message);
        if (!quiet.has(warning.code ?? "")) warn(warning);
      },
    },
  },
  // The server loads what it uses of them, not all icons and all kinds of sheets: half a second of each start.
  ssr: { noExternal: ["lucide-react", "hucre"] },
  // The scan for what browsers need follows routes into server code, whose native packages have nothing to bundle.
  optimizeDeps: { exclude: ["@node-rs/argon2", "better-sqlite3"] },
  css: { lightningcss: { targets: { chrome: 109 << 16, safari: (15 << 16) | (4 << 8) } } },
}));
