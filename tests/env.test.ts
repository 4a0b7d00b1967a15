import { expect, test } from "vitest";
import { readEnvironment, securePort } from "~/env.server";

const read = (source: Record<string, string>) => readEnvironment(source as NodeJS.ProcessEnv);

test("an empty environment serves on port 3000 with the data in ./data", () => {
  const environment = { NODE_ENV: "production", PORT: 3000, DATA_DIR: "./data", TRUST_PROXY: 0, LOG_LEVEL: "info" };
  expect(read({})).toEqual({ environment });
  expect(read({ PORT: "", DATA_DIR: "", HOST: "" })).toEqual({ environment });
});

test("https is on beside http, unless it is turned off, a proxy stands in front or a developer works", () => {
  const portOf = (source: Record<string, string>) => {
    const found = read(source);
    return "environment" in found ? securePort(found.environment) : found.refusal;
  };
  expect(portOf({})).toBe(3443);
  expect(portOf({ HTTPS_PORT: "0" })).toBe(0);
  expect(portOf({ HTTPS_PORT: "443", TRUST_PROXY: "1" })).toBe(443);
  expect(portOf({ HTTPS_PORT: "off" })).toBeNull();
  expect(portOf({ TRUST_PROXY: "1" })).toBeNull();
  expect(portOf({ NODE_ENV: "development" })).toBeNull();
});

test.each([
  ["PORT", "80a"],
  ["HTTPS_PORT", "on"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "3000.5"],
  ["TRUST_PROXY", "yes"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused with one line that names it", (name, value) => {
  const refusal = (read({ [name]: value }) as { refusal: string }).refusal;
  expect(refusal).toContain(`${name}=${value}`);
  expect(refusal).not.toContain("\n");
});
