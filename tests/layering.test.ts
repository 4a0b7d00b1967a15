import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Who may import whom (style.md): each folder of app/ and the folders that it may name. Routes and commands see all. */
const layers: { [folder: string]: readonly string[] } = {
  domain: ["domain"],
  text: ["domain", "text"],
  live: ["domain", "live"],
  data: ["domain", "text", "live", "data"],
  documents: ["domain", "text", "live", "data", "documents"],
  http: ["domain", "text", "live", "data", "http"],
  ui: ["domain", "text", "ui"],
};

/** Packages that belong to one layer, and the packages that the purest layers are held to. */
const database = /^(@prisma\/|better-sqlite3$)/;
const only: { [folder: string]: RegExp } = {
  domain: /^(zod$|@noble\/hashes\/)/,
  text: /^react$/,
  ui: /^(react|react-dom|@remix-run\/react|@conform-to\/|@fontsource\/|lucide-react)/,
};

type Import = { from: string; type: boolean };

/** Why `file` (a path like `app/ui/button.tsx`) may not import `what`, or null when it may. */
function breach(file: string, what: Import): string | null {
  const folder = file.split("/").length > 2 ? (file.split("/")[1] ?? "") : "";
  if (folder === "commands") return null;
  const target = resolve(file, what.from);
  const mayNotServe = !/\.server\.tsx?$/.test(file) && folder !== "routes" && file !== "app/root.tsx";
  if (mayNotServe && !what.type && /\.server$/.test(target)) return "server code outside the server";
  if (folder === "data") return inside(folder, target);
  if (database.test(target) || target.startsWith("prisma/client")) return "the database outside of app/data";
  if (!target.startsWith("app/")) {
    if (target.startsWith("node:") && ["domain", "ui", "text"].includes(folder)) return "Node where browsers run";
    return only[folder]?.test(target) === false ? `a package that ${folder} does without` : null;
  }
  return what.type && folder === "live" ? null : inside(folder, target);
}

function inside(folder: string, target: string): string | null {
  const allowed = layers[folder];
  if (!allowed || !target.startsWith("app/")) return null;
  const named = target.split("/")[1] ?? "";
  return allowed.includes(named) ? null : `${folder} imports ${named}`;
}

function resolve(file: string, from: string): string {
  if (from.startsWith("~/")) return `app/${from.slice(2)}`;
  return from.startsWith(".") ? posix.join(posix.dirname(file), from) : from;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm;
const dynamic = /(typeof\s+)?\bimport\(\s*["']([^"']+)["']/g;

function importsOf(source: string): Import[] {
  return [statement, dynamic].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, type, from = ""]) => ({ from, type: type !== undefined })),
  );
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
  .map((path) => `app/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path));

describe("who may import whom", () => {
  test("nothing in app/ breaks it", () => {
    expect(files.length).toBeGreaterThan(20);
    const breaches = files.flatMap((file) =>
      importsOf(readFileSync(join(root, file), "utf8")).flatMap((what) => {
        const why = breach(file, what);
        return why ? [`${file} → ${what.from}: ${why}`] : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  const cases: [file: string, source: string, allowed: boolean][] = [
    ["app/domain/marks.ts", 'import { z } from "zod";', true],
    ["app/domain/marks.ts", 'import { nanoid } from "nanoid";', false],
    ["app/domain/marks.ts", 'import { format } from "~/text/format";', false],
    ["app/domain/changes/setup.ts", 'import { refuse } from "../refusal";', true],
    ["app/domain/changes/setup.ts", 'import {\n  a,\n  b,\n} from "../../data/door.server";', false],
    ["app/ui/button.tsx", 'import { useState } from "react";', true],
    ["app/ui/button.tsx", 'import { join } from "node:path";', false],
    ["app/ui/button.tsx", 'import { loadContest } from "~/data/contests.server";', false],
    ["app/ui/button.tsx", 'import { useLive } from "~/live/use-live";', false],
    ["app/live/use-live.ts", 'import type { Board } from "~/domain/board";', true],
    ["app/live/use-live.ts", 'import { announce } from "./announce.server";', false],
    ["app/live/server.server.ts", 'import { loadContest } from "~/data/contests.server";', false],
    ["app/data/door.server.ts", 'import { announce } from "~/live/announce.server";', true],
    ["app/data/door.server.ts", 'import { PrismaClient } from "../../prisma/client/client";', true],
    ["app/data/door.server.ts", 'import { log } from "~/http/log.server";', false],
    ["app/routes/desk.tsx", 'import { change } from "~/data/door.server";', true],
    ["app/routes/desk.tsx", 'export { x } from "../../prisma/client/client";', false],
    ["app/routes/desk.tsx", 'const x = await import("better-sqlite3");', false],
    ["app/http/session.server.ts", 'import { Button } from "~/ui/button";', false],
    ["app/entry.client.tsx", 'import { log } from "~/http/log.server";', false],
    ["app/commands/import.ts", 'import { change } from "~/data/door.server";', true],
  ];
  test.each(cases)("%s: %s", (file, source, allowed) => {
    const [what] = importsOf(source);
    expect(what && breach(file, what) === null).toBe(allowed);
  });
});
