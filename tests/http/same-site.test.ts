import { expect, test } from "vitest";
import { isCrossSite } from "~/http/same-site.server";

const host = "192.168.1.10:3000";
const cases: [name: string, headers: Record<string, string>, crossSite: boolean][] = [
  ["our own page", { host, "sec-fetch-site": "same-origin", origin: "http://192.168.1.10:3000" }, false],
  ["typed by the person", { host, "sec-fetch-site": "none" }, false],
  ["another site", { host, "sec-fetch-site": "cross-site" }, true],
  ["another port or sister host", { host, "sec-fetch-site": "same-site" }, true],
  [
    "what the browser says stands over the origin",
    { host, "sec-fetch-site": "cross-site", origin: `http://${host}` },
    true,
  ],
  ["an older browser, our own page", { host, origin: "http://192.168.1.10:3000" }, false],
  ["an older browser, behind https", { host, origin: "https://192.168.1.10:3000" }, false],
  ["an older browser, another site", { host, origin: "http://evil.example" }, true],
  ["an older browser, another port", { host, origin: "http://192.168.1.10:8080" }, true],
  ["an origin that hides itself", { host, origin: "null" }, true],
  ["not a browser", { host }, false],
  ["a forwarded host that nobody vouches for", { host, origin: "https://a.vn", "x-forwarded-host": "a.vn" }, true],
];

test.each(cases)("%s", (_name, headers, crossSite) => {
  expect(isCrossSite(headers, false)).toBe(crossSite);
});

test("behind a trusted proxy, the host that was asked is the forwarded one", () => {
  const headers = { host, "x-forwarded-host": "hoithi.example.vn", origin: "https://hoithi.example.vn" };
  expect(isCrossSite(headers, true)).toBe(false);
  expect(isCrossSite({ ...headers, origin: `http://${host}` }, true)).toBe(true);
});
