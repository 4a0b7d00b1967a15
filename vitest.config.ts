import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~/": fileURLToPath(new URL("./app/", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 180_000,
    // A condition that is waited for may take its time on a busy machine; it ends the wait as soon as it holds.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 240_000,
    // Only a test that is about https pays for its certificates, and two servers do not meet on one port.
    env: { LOG_LEVEL: "silent", HTTPS_PORT: "off" },
  },
});
