import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { tellingTroubles } from "~/http/trouble.server";

const sqlite = (code: string) => Object.assign(new Error(code), { code });
const throwing = (thrown: unknown) => () => {
  throw thrown;
};

/** A program of one route, whose loader and action do this. */
function program(work: () => unknown): ServerBuild {
  const route = { id: "page", path: "page", module: { default: () => null, loader: work, action: work } };
  return { routes: { page: route, bare: { id: "bare", module: { default: () => null } } } } as unknown as ServerBuild;
}

/** What the loader and the action of the route come to, once troubles are told. */
async function outcomes(work: () => unknown): Promise<unknown[]> {
  const { loader, action } = tellingTroubles(program(work)).routes.page?.module ?? {};
  const come = (to: unknown) => (to as () => Promise<unknown>)().catch((thrown: unknown) => thrown);
  return [await come(loader), await come(action)];
}

test.each([
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_READONLY", "disk-read-only"],
  ["SQLITE_BUSY", "database-locked"],
  ["SQLITE_IOERR_WRITE", "disk-failing"],
])("%s becomes a 503 that says %s, from a loader as from an action, and is kept by nobody", async (code, trouble) => {
  for (const outcome of await outcomes(throwing(sqlite(code)))) {
    const { status, headers } = outcome as Response;
    expect([status, headers.get("Cache-Control")]).toEqual([503, "no-store"]);
    expect(await (outcome as Response).json()).toEqual({ trouble });
  }
});

const redirect = new Response(null, { status: 302 });
const defect = new Error("a defect");
test.each([
  ["an answer", () => "answer", "answer"],
  ["a response that is thrown", throwing(redirect), redirect],
  ["a defect", throwing(defect), defect],
])("%s passes", async (_, work, outcome) => {
  expect(await outcomes(work)).toEqual([outcome, outcome]);
});

test("a route without loader and action stays so, and a program is wrapped once", () => {
  const build = program(() => null);
  expect(tellingTroubles(build).routes.bare?.module).toEqual(build.routes.bare?.module);
  expect(tellingTroubles(build)).toBe(tellingTroubles(build));
});
