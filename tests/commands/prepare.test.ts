import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint, notes } from "../../app/commands/fingerprint.js";
import { isInstalled } from "../../app/commands/installed.js";
import { alone } from "../../app/commands/lock.js";
import { versionRefusal } from "../../app/commands/node-version.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dan-van-kheo-prepare-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe("the version of Node", () => {
  test.each([
    ["18.20.4", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["22.0.0", true],
    ["24.1.0", true],
  ])("%s", (version, runs) => {
    expect(versionRefusal(version) === null).toBe(runs);
  });

  test("an older one is refused with one line, before anything is done", () => {
    const older = `Object.defineProperty(process.versions, "node", { value: "18.20.4" })`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(older)}`, "app/commands/run.js", "serve"],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("20.19")]);
  });

  test("an unknown command is answered with the list of commands", () => {
    const { status, stderr } = spawnSync(process.execPath, ["app/commands/run.js", "srve"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("serve");
  });
});

describe("a fingerprint", () => {
  const all = () => fingerprint(folder, ["app", "package.json"], ["salt"], ["app/left-out"]);

  test("changes with every file, and with nothing else", () => {
    write("app/one.ts", "1");
    write("app/deep/two.ts", "2");
    write("package.json", "{}");
    const seen = [all()];
    write("README.md", "not among the paths");
    write("app/left-out/three.ts", "left out");
    write("app/one.ts", "1");
    expect(all()).toBe(seen[0]);

    write("app/deep/two.ts", "22");
    seen.push(all());
    write("app/deep/three.ts", "");
    seen.push(all());
    rmSync(join(folder, "app/one.ts"));
    seen.push(all());
    seen.push(fingerprint(folder, ["app", "package.json"], ["other salt"], ["app/left-out"]));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("tells a file's name from its content", () => {
    write("app/ab", "c");
    const before = all();
    rmSync(join(folder, "app/ab"));
    write("app/a", "bc");
    expect(all()).not.toBe(before);
  });

  test("of the same moment reads no file twice, and is what it would be", () => {
    write("app/one.ts", "1");
    write("package.json", "{}");
    const read = new Map<string, string>();
    const alone = fingerprint(folder, ["app"]);
    fingerprint(folder, ["app", "package.json"], [], [], read);
    write("app/one.ts", "2");
    expect(fingerprint(folder, ["app"], [], [], read)).toBe(alone);
    expect(fingerprint(folder, ["app"])).not.toBe(alone);
  });

  test("is noted when a step has ended, and forgotten when it starts", () => {
    const noted = notes(join(folder, "notes"));
    expect(noted.read("build")).toBeNull();
    noted.write("build", "abc");
    expect(noted.read("build")).toBe("abc");
    noted.forget("build");
    expect(noted.read("build")).toBeNull();
  });
});

describe("an install by hand", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
      "node_modules/b": { version: "2.0.0", integrity: "sha512-b", optional: true },
    },
  };
  const a = { "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } };

  test.each([
    ["as the lock says", a, true],
    ["another version", { "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } }, false],
    ["a package is missing", {}, false],
    ["another platform's optional package as well", { ...a, ...lock.packages }, true],
  ])("%s", (_name, packages, installed) => {
    write("package-lock.json", JSON.stringify(lock));
    write("node_modules/.package-lock.json", JSON.stringify({ packages }));
    expect(isInstalled(folder)).toBe(installed);
  });

  test("interrupted: npm had not come to its list", () => {
    write("package-lock.json", JSON.stringify(lock));
    write("node_modules/a/package.json", "{}");
    expect(isInstalled(folder)).toBe(false);
  });
});

describe("two that prepare at once", () => {
  test("take turns", async () => {
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      told.push(`${name} ends`);
    };
    await Promise.all([alone(folder, work("first")), alone(folder, work("second"))]);
    expect(told).toHaveLength(4);
    expect(told[0]?.split(" ")[0]).toBe(told[1]?.split(" ")[0]);
    expect(told[2]?.split(" ")[0]).toBe(told[3]?.split(" ")[0]);
  });

  test("a failure lets the next one in", async () => {
    await expect(alone(folder, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    await expect(alone(folder, async () => {})).resolves.toBeUndefined();
  });
});
