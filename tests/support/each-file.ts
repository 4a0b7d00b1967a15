import { afterAll, afterEach } from "vitest";
import { closeBrowser, tellPages } from "./browser";

// Vitest runs this anew for each file; the modules of a process are there for all of its files.
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await tellPages();
});
afterAll(closeBrowser);
