import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/order";

/** Tests with a browser, a server or a command of their own. */
const apart = ["tests/{journey,torture,commands,bench}/**/*.test.ts", "tests/live/use-live.test.ts"];

export default defineConfig({
  resolve: { alias: { "~/": fileURLToPath(new URL("./app/", import.meta.url)) } },
  test: {
    environment: "node",
    pool: "forks",
    // They leave nothing behind in their process; loading the program anew for each of them takes seconds.
    isolate: false,
    maxWorkers: 2,
    // What runs beside them, servers and browsers, needs the other core more than what compiles and collects here.
    execArgv: ["--v8-pool-size=1"],
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    // A condition that is waited for may take its time on a busy machine; it ends the wait as soon as it holds.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    // Only a test that is about https pays for its certificates, and two servers do not meet on one port.
    env: { LOG_LEVEL: "silent", HTTPS_PORT: "off" },
    projects: [
      { extends: true, test: { name: "apart", include: apart, setupFiles: "tests/support/each-file.ts" } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: apart,
          globalSetup: "tests/support/reader.ts",
        },
      },
    ],
  },
});
