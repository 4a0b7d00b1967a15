import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorsOf, expectAccessible, live, newPage, openDevice } from "../support/browser";
import { startServer, type TestServer } from "../support/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.remove());

describe("the server", () => {
  test("says that it is ready", async () => {
    const answer = await fetch(`${server.url}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: "ready" });
  });

  test("refuses a bad environment, and a port that is taken, with a clear line", () => {
    const start = (variables: Record<string, string>) => {
      const env = { ...process.env, DATA_DIR: join(server.dataDir, "another"), ...variables };
      return spawnSync(process.execPath, ["app/commands/run.js", "serve"], { env, encoding: "utf8" });
    };
    const bad = start({ PORT: "many" });
    expect([bad.status, bad.stdout]).toEqual([1, ""]);
    expect(bad.stderr).toMatch(/^.*PORT=many.*\n$/);
    const taken = start({ PORT: String(server.port) });
    expect([taken.status, taken.stdout]).toEqual([1, ""]);
    expect(taken.stderr).toContain(`Port ${server.port} is taken`);
    expect(taken.stderr).not.toContain("at ");
  });

  test("ends well when told to, even while somebody keeps a connection, and starts again on its data", async () => {
    const other = await startServer();
    const held = request(`${other.url}/healthz`, { headers: { Connection: "keep-alive" } }).on("error", () => {});
    held.flushHeaders();
    // Behind each page's data Remix leaves a timer of ten seconds.
    expect((await fetch(`${other.url}/sign-in.data`)).status).toBeLessThan(300);
    const told = performance.now();
    await other.stop();
    expect(performance.now() - told).toBeLessThan(9_000);
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    await other.restart();
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    await other.remove();
  });

  test("sends the security headers, and strict transport only over https", async () => {
    const { headers } = await fetch(`${server.url}/nowhere`);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("refuses what would change something and comes from another site", async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}/language`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
        body: "language=en&next=/",
        redirect: "manual",
      }).then((answer) => answer.status);
    expect(await send({ "Sec-Fetch-Site": "cross-site" })).toBe(403);
    expect(await send({ Origin: "https://evil.example" })).toBe(403);
    expect(await send({ Origin: server.url })).toBe(302);
  });

  test("lets browsers keep what never changes", async () => {
    const page = await (await fetch(`${server.url}/nowhere`)).text();
    const style = /\/assets\/[^"]+\.css/.exec(page)?.[0];
    const kept = await fetch(server.url + style);
    expect(kept.headers.get("cache-control")).toContain("immutable");
    expect(kept.headers.get("content-encoding")).toMatch(/gzip|br/);
    expect((await fetch(`${server.url}/favicon.svg`)).headers.get("content-type")).toContain("svg");
  });
});

describe("a page that does not exist", () => {
  test("says so in the visitor's language, and leads back", async () => {
    const page = await newPage({ size: "phone", url: server.url });
    const answer = await page.goto("/nowhere");
    expect(answer?.status()).toBe(404);
    await live(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Không tìm thấy trang này");
    await expectAccessible(page);

    const form = { language: "en", next: "/nowhere" };
    await page.request.post("/language", { form, headers: { Origin: server.url }, maxRedirects: 0 });
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    const scripts = errorsOf(page).filter((error) => !error.includes("404"));
    expect(scripts).toEqual([]);
  });
});

describe("https with a certificate of its own", () => {
  test("a device is told whether it trusts it, and, once it does, led to the same place there", async () => {
    const hall = await startServer({ env: { HTTPS_PORT: "0" } });
    const folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-device-"));
    const fresh = await newPage({ size: "phone", url: hall.url });
    await fresh.goto("/trust?next=/pair");
    await fresh.getByText("Máy này chưa tin chứng chỉ").waitFor();
    await expectAccessible(fresh);
    const certificate = await fetch(`${hall.url}/trust/dan-van-kheo.crt`);
    const { fingerprint256 } = new X509Certificate(Buffer.from(await certificate.arrayBuffer()));
    const shown = (await fresh.getByRole("main").innerText()).replace(/\s/g, "");
    expect(shown).toContain(fingerprint256.replaceAll(":", ""));

    // As a device that has the certificate installed: its browser lets it pass.
    const device = await openDevice(folder, { size: "tablet", url: hall.url }, ["--ignore-certificate-errors"]);
    const page = await device.newPage();
    await page.goto("/trust?next=/pair");
    await page.getByText("Máy này đã tin chứng chỉ").waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Sang địa chỉ an toàn" }).click();
    await page.getByRole("heading", { name: "Ghép máy này" }).waitFor();
    expect(new URL(page.url()).protocol).toBe("https:");
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    await device.close();
    await hall.remove();
    await rm(folder, { recursive: true, force: true });
  });
});
