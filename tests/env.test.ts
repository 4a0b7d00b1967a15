import { expect, test } from "vitest";
import { readEnvironment } from "~/env.server";

const read = (source: Record<string, string>) => readEnvironment(source as NodeJS.ProcessEnv);

test("an empty environment serves on port 3000 with the data in ./data", () => {
  const environment = { NODE_ENV: "production", PORT: 3000, DATA_DIR: "./data", TRUST_PROXY: 0, LOG_LEVEL: "info" };
  expect(read({})).toEqual({ environment });
  expect(read({ PORT: "", DATA_DIR: "", HOST: "" })).toEqual({ environment });
});

test.each([
  ["PORT", "80a"],
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
